#include "support/given.hpp"

#include <stdexcept>

#include "support/catch.hpp"

namespace frontstage::testing {
namespace {

std::string place(const std::source_location& here) {
    return std::string(here.file_name()) + ':' + std::to_string(here.line());
}

std::string outcome_words(const Scenario& scenario, const Outcome& outcome) {
    return std::visit(Overloaded{[&](const Facts& facts) { return told(scenario, facts); },
                                 [](const Rejection& rejection) {
                                     return "declined: " + rejection.message + '\n';
                                 }},
                      outcome);
}

void compare(const std::string& asked, const std::string& expected, const std::string& came,
             const std::source_location& here) {
    if (expected == came)
        SUCCEED();
    else
        FAIL_CHECK(place(here) << "\n"
                               << asked << " (- expected, + came):\n"
                               << difference(expected, came));
}

}  // namespace

void Answered::then(const Lines& expected, std::source_location here) const {
    compare(asked_, told(expected), outcome_words(play_.scenario, outcome_), here);
}

void Answered::then_among_others(const Lines& expected, std::source_location here) const {
    const std::string came = '\n' + outcome_words(play_.scenario, outcome_);
    if (came.find('\n' + told(expected)) != std::string::npos)
        SUCCEED();
    else
        compare(asked_, told(expected), came.substr(1), here);
}

void Answered::declines(Declined reason, std::string_view message,
                        std::source_location here) const {
    const auto* rejection = std::get_if<Rejection>(&outcome_);
    INFO(place(here) << ": " << asked_ << " gave\n" << outcome_words(play_.scenario, outcome_));
    REQUIRE(rejection != nullptr);
    CHECK(rejection->reason == reason);
    if (!message.empty()) CHECK(rejection->message == message);
}

Answered Given::when(std::string_view wish) const {
    return when(wish_from(play_.scenario, state_, wish), std::string(wish));
}

Answered Given::when(const Command& wish, std::string asked) const {
    const State before = state_;
    Outcome outcome = decide(play_.scenario, state_, wish, play_.scripts);
    CHECK(state_ == before);
    const Outcome twice = decide(play_.scenario, state_, wish, play_.scripts);
    CHECK(outcome_words(play_.scenario, twice) == outcome_words(play_.scenario, outcome));

    State advanced = state_;
    Facts facts;
    const auto rejection = advance(play_.scenario, advanced, wish, play_.scripts, facts);
    CHECK(rejection.has_value() == std::holds_alternative<Rejection>(outcome));
    CHECK(advanced == replay(facts, state_));
    if (!rejection) CHECK(facts == std::get<Facts>(outcome));
    return {play_, std::move(outcome), std::move(asked)};
}

Given given(Play& play, const Lines& facts) {
    return {play, replay(facts_from(play.scenario, facts))};
}

Given played(Play& play, const Lines& wishes) {
    return {play, replay(facts_of(play, wishes))};
}

Facts facts_of(Play& play, const Lines& wishes) {
    Facts facts;
    State state;
    for (const std::string& wish : wishes) {
        const Command command = wish_from(play.scenario, state, wish);
        if (const auto no = advance(play.scenario, state, command, play.scripts, facts))
            throw std::logic_error("the test wishes to " + wish + ", but " + no->message);
    }
    return facts;
}

}  // namespace frontstage::testing
