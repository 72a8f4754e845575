#include "core/conduct.hpp"

#include <algorithm>

#include "core/points.hpp"
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

// What the facts say of conduct, read once from the first to the last. Of the state it keeps only
// what judging needs: whole programmes are judged at a stroke, and bots play by the million.
class Judging {
public:
    explicit Judging(const Scenario& judged) : scenario(judged), seen(judged.standards.size()) {}

    const Scenario& scenario;
    std::vector<Seen> seen;
    int got = 0;
    Timing timing = Timing::off;
    bool came_to_an_end = false;

    void take(const Facts& facts) {
        for (std::size_t at = 0; at < facts.size(); ++at) {
            const Fact& fact = facts[at];
            if (const auto* reached = std::get_if<MomentReached>(&fact))
                scoring_ = scenario[reached->moment].scoring;
            else if (const auto* made = std::get_if<ChoiceMade>(&fact))
                earn(made->choice);
            else if (const auto* passed = std::get_if<TimePassed>(&fact))
                clock_s_ += passed->seconds;
            else if (const auto* shown = std::get_if<StandardShown>(&fact))
                note(*shown, at);
            else if (const auto* began = std::get_if<Began>(&fact))
                timing = began->timing;
            else if (const auto* ended = std::get_if<Ended>(&fact))
                came_to_an_end = ended->ending.has_value();
        }
    }

private:
    void earn(ChoiceId choice) {
        if (!taken_.contains(choice)) got += points_at_first(scenario, choice);
        taken_.insert(choice);
    }

    void note(const StandardShown& shown, std::size_t at) {
        if (scoring_ == Scoring::contested) return;
        const std::optional<int>& limit_s = scenario[shown.standard].limit_s;
        double credit = credit_of(shown.evidence);
        if (limit_s) credit *= promptness(clock_s_, *limit_s);
        seen[shown.standard.number].credits.push_back(credit);
        seen[shown.standard.number].facts.push_back(at);
    }

    IdSet<ChoiceTag> taken_;
    Scoring scoring_ = Scoring::counted;
    int clock_s_ = 0;
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

void judge_standards(const Scenario& scenario, const Judging& reading, const Outlook& outlook,
                     Conduct& conduct) {
    double earned = 0;
    int weights = 0;
    for (std::uint32_t i = 0; i < scenario.standards.size(); ++i) {
        const StandardId id{i};
        const Seen& seen = reading.seen[i];
        StandardResult result = result_of(scenario, id, seen, outlook, reading.timing);
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
    Judging reading(scenario);
    reading.take(facts);
    judge_standards(scenario, reading, outlook, conduct);

    conduct.got = reading.got;
    conduct.points = outlook.total();
    conduct.bounds = outlook.completeness();
    const int spread = conduct.points.most - conduct.points.least;
    if (spread > 0) conduct.judgement = 100.0 * (conduct.got - conduct.points.least) / spread;
    conduct.total = std::clamp(rounded(weighed(conduct, weights)), 0, 100);

    if (!reading.came_to_an_end)
        conduct.verdict = Verdict::unfinished;
    else if (!conduct.critical_missed.empty())
        conduct.verdict = Verdict::not_yet_critical;
    else
        conduct.verdict = conduct.total >= scenario.pass_percent ? Verdict::met : Verdict::not_yet;
    return conduct;
}

}  // namespace frontstage
