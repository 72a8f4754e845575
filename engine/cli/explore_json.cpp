#include <cmath>
#include <nlohmann/json.hpp>

#include "cli/explore_output.hpp"
#include "core/steps.hpp"

namespace frontstage::cli {
namespace {

using Json = nlohmann::ordered_json;

Json decimal(double value) {
    return std::nearbyint(value * 100.0) / 100.0;
}

Json forces(const Scenario& scenario, const Witness& witness) {
    Json json = Json::object();
    for (const auto& [force, presence] : witness.forces)
        json[scenario.names.forces[force]] = presence == Presence::present;
    return json;
}

// As `run --path` takes it.
void add_witness(Json& json, const Scenario& scenario, const Witness& witness) {
    Json steps = Json::array();
    for (const Step& step : witness.steps)
        steps.push_back(words_for(scenario, step));
    json["witness"] = std::move(steps);
    json["forces"] = forces(scenario, witness);
    if (witness.seed) json["seed"] = witness.seed->value;
}

void add_sighting(Json& json, const Scenario& scenario, const Sighting& sighting) {
    json["verdict"] = word_for(sighting.reach);
    if (sighting.witness)
        add_witness(json, scenario, *sighting.witness);
    else
        json["witness"] = nullptr;
}

template <class Table>
Json sightings(const Scenario& scenario, const std::vector<Sighting>& seen, const char* kind,
               const Table& names) {
    Json list = Json::array();
    for (std::uint32_t i = 0; i < seen.size(); ++i) {
        Json json = {{kind, names.all()[i]}};
        add_sighting(json, scenario, seen[i]);
        list.push_back(std::move(json));
    }
    return list;
}

Json choices(const Scenario& scenario, const Survey& survey) {
    Json list = Json::array();
    for (std::uint32_t i = 0; i < survey.choices.size(); ++i) {
        const ChoiceId id{i};
        Json json = {{"moment", scenario.names.moments[scenario[id].moment]},
                     {"choice", choice_part(scenario.names.choices[id])}};
        add_sighting(json, scenario, survey.choices[i]);
        list.push_back(std::move(json));
    }
    return list;
}

Json dead_ends(const Scenario& scenario, const Survey& survey) {
    Json list = Json::array();
    for (const DeadEnd& end : survey.dead_ends) {
        Json json = {{"moment", scenario.names.moments[end.moment]}};
        add_witness(json, scenario, end.witness);
        list.push_back(std::move(json));
    }
    return list;
}

Json compliance(const Scenario& scenario, const Survey& survey) {
    if (!survey.compliance) return nullptr;
    const Compliance& found = *survey.compliance;
    Json factors = Json::object();
    for (std::size_t i = 0; i < factor_count; ++i)
        factors[std::string(words_of<Factor>[i])] = {
            {"perceived", decimal(found.factors[i].perceived)},
            {"adequate", decimal(found.factors[i].adequate)},
            {"desired", decimal(found.factors[i].desired)},
            {"zone", word_for(found.factors[i].zone)}};
    Json json = {{"every_standard", found.every_standard},
                 {"conduct", found.conduct},
                 {"satisfaction", decimal(found.satisfaction)},
                 {"factors", std::move(factors)}};
    add_witness(json, scenario, found.witness);
    return json;
}

Json faults(const Survey& survey) {
    Json all = Json::array();
    for (const auto& [where, message] : survey.faults)
        all.push_back({{"where", where}, {"message", message}});
    return all;
}

}  // namespace

std::string survey_as_json(const Scenario& scenario, const Survey& survey) {
    const Chance& chance = survey.chance;
    const Json json = {
        {"format", 1},
        {"scenario", scenario.id},
        {"complete", survey.complete},
        {"states", survey.states},
        {"choices", choices(scenario, survey)},
        {"endings", sightings(scenario, survey.endings, "ending", scenario.names.endings)},
        {"standards", sightings(scenario, survey.standards, "standard", scenario.names.standards)},
        {"conduct", {{"least", survey.least_conduct}, {"most", survey.most_conduct}}},
        {"conduct_exact", survey.conduct_exact},
        {"points", {{"least", survey.points.least}, {"most", survey.points.most}}},
        {"chance",
         {{"mean", decimal(chance.mean)},
          {"sd", decimal(chance.deviation)},
          {"plays", chance.plays},
          {"longest", chance.longest},
          {"politest", chance.politest}}},
        {"pass", scenario.pass_percent},
        {"path_lengths", {{"shortest", survey.shortest_path}, {"longest", survey.longest_path}}},
        {"faults", faults(survey)},
        {"dead_ends", dead_ends(scenario, survey)},
        {"compliance", compliance(scenario, survey)}};
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

}  // namespace frontstage::cli
