#include "core/conduct.hpp"

#include <algorithm>

#include "core/rounding.hpp"

namespace frontstage {
namespace {

double credit_of(Evidence evidence) {
    switch (evidence) {
        case Evidence::met: return 1.0;
        case Evidence::partly: return 0.5;
        case Evidence::missed: return 0.0;
    }
    return 0.0;
}

// Full up to the limit, falling evenly to nothing at twice the limit.
double promptness(int elapsed_s, int limit_s) {
    if (elapsed_s <= limit_s) return 1.0;
    return std::max(0.0, 2.0 - static_cast<double>(elapsed_s) / limit_s);
}

// What was seen of one standard: the credits, in order, and the facts they come from.
struct Seen {
    std::vector<double> credits;
    std::vector<std::size_t> facts;
};

// Reads the facts once, from the first to the last, with the state before each at hand.
class FactReader {
public:
    FactReader(const Scenario& scenario, const Facts& facts, const Outlook& outlook)
        : scenario_(scenario), facts_(facts), outlook_(outlook), seen_(scenario.standards.size()) {}

    void run(Conduct& conduct) {
        for (at_ = 0; at_ < facts_.size(); ++at_) {
            const Fact& fact = facts_[at_];
            if (const auto* made = std::get_if<ChoiceMade>(&fact)) open(*made, conduct);
            if (const auto* shown = std::get_if<StandardShown>(&fact)) note(*shown, conduct);
            frontstage::apply(state_, fact);
            const bool arrived = std::holds_alternative<MomentReached>(fact);
            if (arrived || std::holds_alternative<Ended>(fact)) close(conduct);
        }
    }
    [[nodiscard]] const State& end() const { return state_; }
    [[nodiscard]] const std::vector<Seen>& seen() const { return seen_; }

private:
    void open(const ChoiceMade& made, Conduct& conduct) {
        Decision decision;
        decision.moment = state_.moment;
        decision.choice = made.choice;
        decision.how = made.how;
        decision.scoring = scenario_[state_.moment].scoring;
        decision.offered = state_.offered;
        decision.points = points_of(scenario_, state_, made.choice);
        decision.mood_before_tenths = state_.mood_tenths;
        decision.first_fact = at_;
        best_before_ = outlook_.from(state_).most;
        conduct.got += decision.points;
        conduct.decisions.push_back(std::move(decision));
        open_ = true;
    }

    void note(const StandardShown& shown, Conduct& conduct) {
        if (open_) conduct.decisions.back().standards.push_back({shown.standard, shown.evidence});
        if (shown.standard.number >= seen_.size()) return;  // a record of an older scenario
        if (scenario_[state_.moment].scoring == Scoring::contested) return;
        const std::optional<int>& limit_s = scenario_[shown.standard].limit_s;
        double credit = credit_of(shown.evidence);
        if (limit_s) credit *= promptness(state_.clock_s, *limit_s);
        seen_[shown.standard.number].credits.push_back(credit);
        seen_[shown.standard.number].facts.push_back(at_);
    }

    void close(Conduct& conduct) {
        if (!open_) return;
        Decision& decision = conduct.decisions.back();
        decision.cost = best_before_ - decision.points - outlook_.from(state_).most;
        decision.mood_after_tenths = state_.mood_tenths;
        decision.end_fact = at_ + 1;
        open_ = false;
    }

    const Scenario& scenario_;
    const Facts& facts_;
    const Outlook& outlook_;
    std::vector<Seen> seen_;
    State state_;
    std::size_t at_ = 0;
    int best_before_ = 0;
    bool open_ = false;
};

StandardResult result_of(const Scenario& scenario, StandardId id, const Seen& seen,
                         const Outlook& outlook, Timing timing) {
    StandardResult result{id, StandardVerdict::not_applicable, 0.0, seen.facts};
    // Where the trainee plays without time, speed is not judged: no credit, and nothing lost.
    if (scenario[id].limit_s && timing == Timing::off) return result;
    if (seen.credits.empty()) {
        if (outlook.showable().contains(id)) result.verdict = StandardVerdict::forfeited;
        return result;
    }
    double sum = 0;
    for (const double credit : seen.credits)
        sum += credit;
    result.credit = sum / static_cast<double>(seen.credits.size());
    result.verdict = result.credit == 1.0   ? StandardVerdict::met
                     : result.credit == 0.0 ? StandardVerdict::missed
                                            : StandardVerdict::partly;
    return result;
}

// One miss is enough: a key given once to a stranger is not made good by asking the next guest.
bool missed_critically(const Standard& standard, const StandardResult& result, const Seen& seen) {
    return standard.criticality == Criticality::critical &&
           result.verdict != StandardVerdict::not_applicable &&
           std::find(seen.credits.begin(), seen.credits.end(), 0.0) != seen.credits.end();
}

void judge_standards(const Scenario& scenario, const FactReader& reading, const Outlook& outlook,
                     Conduct& conduct) {
    double earned = 0;
    int weights = 0;
    for (std::uint32_t i = 0; i < scenario.standards.size(); ++i) {
        const StandardId id{i};
        const Seen& seen = reading.seen()[i];
        StandardResult result = result_of(scenario, id, seen, outlook, reading.end().timing);
        if (missed_critically(scenario[id], result, seen)) conduct.critical_missed.push_back(id);
        if (result.verdict != StandardVerdict::not_applicable) {
            earned += scenario[id].weight * result.credit;
            weights += scenario[id].weight;
        }
        conduct.results.push_back(std::move(result));
    }
    if (weights > 0) conduct.standards = 100.0 * earned / weights;
}

double weighed(const Conduct& conduct, Weights weights) {
    if (conduct.standards && conduct.judgement)
        return weights.standards * *conduct.standards + weights.judgement * *conduct.judgement;
    if (conduct.standards) return *conduct.standards;
    return conduct.judgement.value_or(100.0);  // nothing to judge: nothing was done wrong
}

}  // namespace

Conduct conduct_of(const Scenario& scenario, const Facts& facts, const Outlook& outlook,
                   Weights weights) {
    Conduct conduct;
    FactReader reading(scenario, facts, outlook);
    reading.run(conduct);
    judge_standards(scenario, reading, outlook, conduct);

    conduct.points = outlook.total();
    conduct.bounds = outlook.completeness();
    const int spread = conduct.points.most - conduct.points.least;
    if (spread > 0) conduct.judgement = 100.0 * (conduct.got - conduct.points.least) / spread;
    conduct.total = std::clamp(rounded(weighed(conduct, weights)), 0, 100);

    if (reading.end().stage != Stage::over || !reading.end().ending)
        conduct.verdict = Verdict::unfinished;
    else if (!conduct.critical_missed.empty())
        conduct.verdict = Verdict::not_yet_critical;
    else
        conduct.verdict = conduct.total >= scenario.pass_percent ? Verdict::met : Verdict::not_yet;
    return conduct;
}

}  // namespace frontstage
