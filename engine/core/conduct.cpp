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

// What was seen of one standard, beside its credits: the facts they come from, and whether one of
// them was worth nothing.
struct Evidenced {
    std::vector<std::size_t> facts;
    bool once_nothing = false;
};

// What the facts say of conduct, read once from the first to the last. Of the state it keeps only
// what judging needs: whole programmes are judged at a stroke, and bots play by the million.
class Judging {
public:
    explicit Judging(const Scenario& judged)
        : scenario(judged),
          tally{0, std::vector<Credits>(judged.standards.size())},
          seen(judged.standards.size()) {}

    const Scenario& scenario;
    Tally tally;
    std::vector<Evidenced> seen;
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
        if (!taken_.contains(choice)) tally.points += points_at_first(scenario, choice);
        taken_.insert(choice);
    }

    void note(const StandardShown& shown, std::size_t at) {
        if (scoring_ == Scoring::contested) return;
        const double credit = credit_for(scenario[shown.standard], shown.evidence, clock_s_);
        Credits& credits = tally.standards[shown.standard.number];
        credits.sum += credit;
        ++credits.count;
        seen[shown.standard.number].facts.push_back(at);
        if (credit == 0.0) seen[shown.standard.number].once_nothing = true;
    }

    IdSet<ChoiceTag> taken_;
    Scoring scoring_ = Scoring::counted;
    int clock_s_ = 0;
};

StandardResult result_of(const Scenario& scenario, StandardId id, const Credits& credits,
                         const Outlook& outlook, Timing timing) {
    StandardResult result{id, StandardVerdict::not_applicable, 0.0, {}};
    // Where the trainee plays without time, speed is not judged: no credit, and nothing lost.
    if (scenario[id].limit_s && timing == Timing::off) return result;
    if (credits.count == 0) {
        if (outlook.showable().contains(id)) result.verdict = StandardVerdict::forfeited;
        return result;
    }
    result.credit = credits.sum / static_cast<double>(credits.count);
    result.verdict = result.credit == 1.0   ? StandardVerdict::met
                     : result.credit == 0.0 ? StandardVerdict::missed
                                            : StandardVerdict::partly;
    return result;
}

std::vector<StandardResult> results_of(const Scenario& scenario, const Tally& tally,
                                       const Outlook& outlook, Timing timing) {
    std::vector<StandardResult> results;
    for (std::uint32_t i = 0; i < scenario.standards.size(); ++i)
        results.push_back(result_of(scenario, StandardId{i}, tally.standards[i], outlook, timing));
    return results;
}

std::optional<double> standards_score(const Scenario& scenario,
                                      const std::vector<StandardResult>& results) {
    double earned = 0;
    int weights = 0;
    for (const StandardResult& result : results)
        if (result.verdict != StandardVerdict::not_applicable) {
            earned += scenario[result.standard].weight * result.credit;
            weights += scenario[result.standard].weight;
        }
    if (weights == 0) return std::nullopt;
    return 100.0 * earned / weights;
}

std::optional<double> judgement_score(int got, PointRange points) {
    const int spread = points.most - points.least;
    if (spread <= 0) return std::nullopt;
    return 100.0 * (got - points.least) / spread;
}

// One miss is enough: a key given once to a stranger is not made good by asking the next guest.
void add_evidence(const Scenario& scenario, const Judging& reading, Conduct& conduct) {
    for (StandardResult& result : conduct.results) {
        const Evidenced& seen = reading.seen[result.standard.number];
        result.evidence = seen.facts;
        if (scenario[result.standard].criticality == Criticality::critical && seen.once_nothing &&
            result.verdict != StandardVerdict::not_applicable)
            conduct.critical_missed.push_back(result.standard);
    }
}

int weighed(std::optional<double> standards, std::optional<double> judgement, Weights weights) {
    double total = 100.0;  // nothing to judge: nothing was done wrong
    if (standards && judgement)
        total = weights.standards * *standards + weights.judgement * *judgement;
    else if (standards || judgement)
        total = standards ? *standards : *judgement;
    return std::clamp(rounded(total), 0, 100);
}

}  // namespace

double credit_for(const Standard& standard, Evidence evidence, int clock_s) {
    double credit = credit_of(evidence);
    if (standard.limit_s) credit *= promptness(clock_s, *standard.limit_s);
    return credit;
}

int total_of(const Scenario& scenario, const Tally& tally, const Outlook& outlook, Timing timing,
             Weights weights) {
    return weighed(standards_score(scenario, results_of(scenario, tally, outlook, timing)),
                   judgement_score(tally.points, outlook.total()), weights);
}

Conduct conduct_of(const Scenario& scenario, const Facts& facts, const Outlook& outlook,
                   Weights weights) {
    Conduct conduct;
    Judging reading(scenario);
    reading.take(facts);
    conduct.results = results_of(scenario, reading.tally, outlook, reading.timing);
    add_evidence(scenario, reading, conduct);
    conduct.standards = standards_score(scenario, conduct.results);

    conduct.got = reading.tally.points;
    conduct.points = outlook.total();
    conduct.bounds = outlook.completeness();
    conduct.judgement = judgement_score(conduct.got, conduct.points);
    conduct.total = weighed(conduct.standards, conduct.judgement, weights);

    if (!reading.came_to_an_end)
        conduct.verdict = Verdict::unfinished;
    else if (!conduct.critical_missed.empty())
        conduct.verdict = Verdict::not_yet_critical;
    else
        conduct.verdict = conduct.total >= scenario.pass_percent ? Verdict::met : Verdict::not_yet;
    return conduct;
}

}  // namespace frontstage
