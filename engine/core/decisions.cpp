#include "core/decisions.hpp"

#include "core/points.hpp"
#include "core/state.hpp"

namespace frontstage {
namespace {

class Explaining {
public:
    Explaining(const Scenario& scenario, const Facts& facts, const Outlook& outlook)
        : scenario_(scenario), facts_(facts), outlook_(outlook) {}

    std::vector<Decision> run() {
        for (std::size_t at = 0; at < facts_.size(); ++at) {
            const Fact& fact = facts_[at];
            if (const auto* made = std::get_if<ChoiceMade>(&fact)) open(*made, at);
            if (const auto* shown = std::get_if<StandardShown>(&fact); shown != nullptr && open_)
                decisions_.back().standards.push_back({shown->standard, shown->evidence});
            frontstage::apply(state_, fact);
            const bool arrived = std::holds_alternative<MomentReached>(fact);
            if (open_ && (arrived || std::holds_alternative<Ended>(fact))) close(at + 1);
        }
        return std::move(decisions_);
    }

private:
    void open(const ChoiceMade& made, std::size_t at) {
        Decision decision;
        decision.moment = state_.moment;
        decision.choice = made.choice;
        decision.how = made.how;
        decision.scoring = scenario_[state_.moment].scoring;
        decision.offered = state_.offered;
        decision.points = points_of(scenario_, state_, made.choice);
        decision.mood_before_tenths = state_.mood_tenths;
        decision.first_fact = at;
        best_before_ = outlook_.from(state_).most;
        decisions_.push_back(std::move(decision));
        open_ = true;
    }

    void close(std::size_t end) {
        Decision& decision = decisions_.back();
        decision.cost = best_before_ - decision.points - outlook_.from(state_).most;
        decision.mood_after_tenths = state_.mood_tenths;
        decision.end_fact = end;
        open_ = false;
    }

    const Scenario& scenario_;
    const Facts& facts_;
    const Outlook& outlook_;
    State state_;
    std::vector<Decision> decisions_;
    int best_before_ = 0;
    bool open_ = false;
};

}  // namespace

std::vector<Decision> decisions_of(const Scenario& scenario, const Facts& facts,
                                   const Outlook& outlook) {
    return Explaining(scenario, facts, outlook).run();
}

}  // namespace frontstage
