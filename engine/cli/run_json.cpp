#include "cli/run_json.hpp"

#include <cmath>
#include <nlohmann/json.hpp>

namespace frontstage::cli {
namespace {

using Json = nlohmann::ordered_json;

// Two decimals are more than any formula here means; the rest would be noise to compare.
Json decimal(double value) {
    return std::nearbyint(value * 100.0) / 100.0;
}

Json decimal(const std::optional<double>& value) {
    return value ? decimal(*value) : Json(nullptr);
}

Json from_tenths(int tenths) {
    if (tenths % 10 == 0) return tenths / 10;
    return tenths / 10.0;
}

Json forces(const Scenario& scenario, const State& state) {
    Json json = Json::object();
    for (std::uint32_t i = 0; i < scenario.forces.size(); ++i)
        json[scenario.names.forces[ForceId{i}]] = state.forces.contains(ForceId{i});
    return json;
}

Json conduct(const Scenario& scenario, const Conduct& conduct) {
    Json missed = Json::array();
    for (const StandardId id : conduct.critical_missed)
        missed.push_back(scenario.names.standards[id]);
    return {
        {"total", conduct.total},
        {"verdict", word_for(conduct.verdict)},
        {"standards", decimal(conduct.standards)},
        {"judgement", decimal(conduct.judgement)},
        {"points",
         {{"got", conduct.got}, {"least", conduct.points.least}, {"most", conduct.points.most}}},
        {"critical_missed", std::move(missed)},
        {"bounds_exact", conduct.bounds == Completeness::complete},
        {"scoring_version", scoring_version}};
}

Json standards(const Scenario& scenario, const Conduct& conduct) {
    Json json = Json::object();
    for (const StandardResult& result : conduct.results)
        json[scenario.names.standards[result.standard]] = {{"verdict", word_for(result.verdict)},
                                                           {"credit", decimal(result.credit)}};
    return json;
}

Json decisions(const Scenario& scenario, const std::vector<Decision>& made) {
    Json json = Json::array();
    for (const Decision& decision : made) {
        Json offered = Json::array();
        for (const ChoiceId id : decision.offered)
            offered.push_back(choice_part(scenario.names.choices[id]));
        Json shown = Json::object();
        for (const Showing& showing : decision.standards)
            shown[scenario.names.standards[showing.standard]] = word_for(showing.evidence);
        json.push_back({{"moment", scenario.names.moments[decision.moment]},
                        {"offered", std::move(offered)},
                        {"choice", choice_part(scenario.names.choices[decision.choice])},
                        {"silence", decision.how == Chosen::by_silence},
                        {"contested", decision.scoring == Scoring::contested},
                        {"points", decision.points},
                        {"cost", decision.cost},
                        {"standards", std::move(shown)}});
    }
    return json;
}

Json gaps(const std::vector<Gap>& gaps) {
    Json json = Json::array();
    for (const Gap& gap : gaps)
        json.push_back({{"kind", static_cast<int>(gap.kind)},
                        {"what", gap.what},
                        {"size", decimal(gap.size)}});
    return json;
}

Json experience(const Debrief& debrief) {
    const Experience& felt = debrief.experience;
    Json mood = Json::array();
    for (const MoodBeat& beat : felt.mood)
        mood.push_back(from_tenths(beat.mood_tenths));
    Json factors = Json::object();
    for (std::size_t i = 0; i < factor_count; ++i) {
        const Perceived& seen = felt.factors[i];
        factors[std::string(words_of<Factor>[i])] = {{"perceived", decimal(seen.perceived)},
                                                     {"adequate", decimal(seen.adequate)},
                                                     {"desired", decimal(seen.desired)},
                                                     {"zone", word_for(seen.zone)}};
    }
    Json calm = nullptr;
    if (debrief.without_forces)
        calm = {{"satisfaction", decimal(debrief.without_forces->satisfaction)},
                {"conduct", debrief.without_forces->conduct_total},
                {"whole", debrief.without_forces->whole}};
    return {{"mood", std::move(mood)},
            {"peak_end", decimal(felt.peak_end)},
            {"satisfaction", decimal(felt.satisfaction)},
            {"csat", felt.survey.csat},
            {"nps", felt.survey.nps},
            {"ces", felt.survey.ces},
            {"stars", felt.survey.stars},
            {"return_intent", decimal(felt.return_intent)},
            {"recovered", felt.recovered},
            {"review", felt.review},
            {"factors", std::move(factors)},
            {"gaps", gaps(debrief.gaps)},
            {"gap", decimal(felt.gap)},
            {"without_forces", std::move(calm)}};
}

Json promises(const Scenario& scenario, const State& state) {
    constexpr std::array<std::string_view, 3> words{"open", "kept", "broken"};
    Json json = Json::object();
    for (const PromiseState& made : state.promises)
        json[scenario.names.promises[made.promise]] =
            words[static_cast<std::size_t>(made.standing)];
    return json;
}

Json variables(const Scenario& scenario, const State& state) {
    Json json = Json::object();
    for (std::uint32_t i = 0; i < state.variables.size(); ++i)
        json[scenario.names.variables[VariableId{i}]] =
            std::visit(Overloaded{[&](WordId word) { return Json(scenario.names.words[word]); },
                                  [](auto plain) { return Json(plain); }},
                       state.variables[i]);
    return json;
}

Json faults(const Facts& facts) {
    Json json = Json::array();
    for (const Fact& fact : facts)
        if (const auto* fault = std::get_if<ScriptFaulted>(&fact))
            json.push_back({{"where", fault->where}, {"message", fault->message}});
    return json;
}

}  // namespace

std::string run_as_json(app::Rehearsal& rehearsal, const std::string& digest) {
    const Scenario& scenario = rehearsal.scenario();
    const State& state = rehearsal.state();
    const Debrief debrief = rehearsal.debrief();
    const Json ending = state.ending ? Json(scenario.names.endings[*state.ending]) : Json(nullptr);
    const Json json = {{"format", 1},
                       {"scenario", scenario.id},
                       {"digest", digest},
                       {"seed", state.seed.value},
                       {"timing", word_for(state.timing)},
                       {"forces", forces(scenario, state)},
                       {"ending", ending},
                       {"conduct", conduct(scenario, debrief.conduct)},
                       {"standards", standards(scenario, debrief.conduct)},
                       {"decisions", decisions(scenario, decisions_of(scenario, rehearsal.facts(),
                                                                      rehearsal.outlook()))},
                       {"experience", experience(debrief)},
                       {"promises", promises(scenario, state)},
                       {"state", variables(scenario, state)},
                       {"clock_s", state.clock_s},
                       {"faults", faults(rehearsal.facts())}};
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

}  // namespace frontstage::cli
