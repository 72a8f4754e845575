#include "app/rehearsal.hpp"

#include "core/decide.hpp"

namespace frontstage::app {

Rehearsal::Rehearsal(const Scenario& scenario, Scripts& scripts, FactLog* log, Facts facts)
    : scenario_(scenario),
      scripts_(scripts),
      log_(log),
      facts_(std::move(facts)),
      state_(replay(facts_)) {}

std::optional<Rejection> Rehearsal::perform(const Command& command) {
    Outcome outcome = decide(scenario_, state_, command, scripts_);
    if (auto* rejection = std::get_if<Rejection>(&outcome)) return std::move(*rejection);
    auto& facts = std::get<Facts>(outcome);
    if (log_ != nullptr) log_->append(facts);  // throws before anything moved
    for (Fact& fact : facts) {
        frontstage::apply(state_, fact);
        facts_.push_back(std::move(fact));
    }
    return std::nullopt;
}

View Rehearsal::view() const {
    View view = view_of(shown(), state_, words());
    view.guidance = guidance_of(shown(), state_, facts_);
    return view;
}

const Outlook& Rehearsal::outlook() {
    if (!outlook_) outlook_.emplace(scenario_, opening_of(facts_), scripts_);
    return *outlook_;
}

Debrief Rehearsal::debrief() {
    return debrief_of(shown(), facts_, outlook(), forces_off(scenario_, facts_, scripts_), words());
}

}  // namespace frontstage::app
