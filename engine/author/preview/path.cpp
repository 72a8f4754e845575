#include "author/preview/path.hpp"

#include <algorithm>

#include "core/decide.hpp"

namespace frontstage::author {
namespace {

constexpr const char* silence = "silence";

std::string quoted(const std::string& word) {
    return '`' + word + '`';
}

class Retaking {
public:
    Retaking(const Scenario& scenario, Scripts& scripts, const Begin& begin)
        : scenario_(scenario), scripts_(scripts) {
        (void)advance(scenario_, state_, begin, scripts_, facts_);
    }

    Retaken take(const Way& way) && {
        for (const app::PathStep& step : way.steps) {
            if (std::string why = take(step); !why.empty()) return parted(std::move(why));
            last_ = choice_name(step.moment, step.choice);
        }
        if (way.standing.empty() || read_on_to(way.standing)) return {std::move(facts_), ""};
        return parted(why_not_at(way.standing));
    }

private:
    bool perform(const Command& command) {
        return !advance(scenario_, state_, command, scripts_, facts_);
    }

    // Past beats. Elsewhere it stops at the first moment that waits for a choice.
    bool read_on_to(const std::string& place) {
        for (std::size_t beats = 0; beats <= scenario_.moments.size(); ++beats) {
            if (place_in(scenario_, state_) == place) return true;
            if (state_.stage != Stage::at_moment || !scenario_[state_.moment].choices.empty() ||
                !ahead_of(place) || !perform(ReadOn{}))
                return false;
        }
        return false;
    }

    // Where what was sought is gone, beats are not hurried through to find nothing.
    [[nodiscard]] bool ahead_of(const std::string& place) const {
        return scenario_.names.moments.find(place) || scenario_.names.endings.find(place);
    }

    std::string take(const app::PathStep& step) {
        if (!read_on_to(step.moment)) return why_not_at(step.moment);
        if (step.choice == silence)
            return perform(LetTimeRunOut{}) ? ""
                                            : quoted(step.moment) + " has no time limit any more";
        const auto choice = scenario_.names.choices.find(choice_name(step.moment, step.choice));
        if (!choice)
            return quoted(step.moment) + " has no choice " + quoted(step.choice) + " any more";
        if (perform(Choose{*choice})) return {};
        return quoted(step.moment) + " no longer offers " + quoted(step.choice);
    }

    [[nodiscard]] std::string why_not_at(const std::string& place) const {
        if (!ahead_of(place)) return "there is no moment " + quoted(place) + " any more";
        const std::string from = last_.empty() ? "the opening" : quoted(last_);
        return from + " no longer leads to " + quoted(place);
    }

    Retaken parted(std::string why) {
        const bool over = state_.stage == Stage::over;
        return {std::move(facts_), std::move(why) +
                                       (over ? "; you are at the ending " : "; you are at ") +
                                       quoted(place_in(scenario_, state_))};
    }

    const Scenario& scenario_;
    Scripts& scripts_;
    State state_;
    Facts facts_;
    std::string last_;  // the choice taken last
};

}  // namespace

bool Way::operator==(const Way& other) const {
    const auto same = [](const app::PathStep& one, const app::PathStep& two) {
        return one.moment == two.moment && one.choice == two.choice;
    };
    return standing == other.standing && std::ranges::equal(steps, other.steps, same);
}

const std::string& name_of(const Scenario& scenario, const Target& target) {
    return std::visit(
        Overloaded{
            [&](MomentId moment) -> const std::string& { return scenario.names.moments[moment]; },
            [&](EndingId ending) -> const std::string& { return scenario.names.endings[ending]; }},
        target);
}

std::string place_in(const Scenario& scenario, const State& state) {
    if (state.stage == Stage::at_moment) return scenario.names.moments[state.moment];
    return state.ending ? scenario.names.endings[*state.ending] : "";
}

Way way_of(const Scenario& scenario, const Facts& facts) {
    Way way;
    for (const Fact& fact : facts) {
        const auto* made = std::get_if<ChoiceMade>(&fact);
        if (made == nullptr) continue;
        const std::string& moment = scenario.names.moments[scenario[made->choice].moment];
        const bool silent = made->how == Chosen::by_silence;
        way.steps.push_back(
            {moment,
             silent ? silence : std::string(choice_part(scenario.names.choices[made->choice]))});
    }
    way.standing = place_in(scenario, replay(facts));
    return way;
}

Retaken retake(const Scenario& scenario, Scripts& scripts, const Begin& begin, const Way& way) {
    return Retaking(scenario, scripts, begin).take(way);
}

}  // namespace frontstage::author
