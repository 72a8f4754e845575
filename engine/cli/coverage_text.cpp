#include "cli/coverage_text.hpp"

#include <nlohmann/json.hpp>

#include "cli/text.hpp"
#include "core/steps.hpp"

namespace frontstage::cli {
namespace {

using author::ChoiceCoverage;
using author::Coverage;
using Json = nlohmann::ordered_json;

std::string choice_word(const Scenario& scenario, ChoiceId choice) {
    return std::string(choice_part(scenario.names.choices[choice]));
}

// What to type after `frontstage run` to see it.
std::string way_words(const Scenario& scenario, const Witness& witness) {
    std::string words = "--path " + words_for(scenario, witness);
    for (const auto& [force, presence] : witness.forces)
        words += " --force " + scenario.names.forces[force] +
                 (presence == Presence::present ? "=on" : "=off");
    if (witness.seed) words += " --seed " + std::to_string(witness.seed->value);
    return words;
}

std::string choice_text(const Scenario& scenario, const Coverage& coverage, ChoiceId choice) {
    const ChoiceCoverage& covered = coverage.choices[choice.number];
    if (covered.walks > 0) return {};
    const std::string name = choice_word(scenario, choice);
    switch (covered.sighting.reach) {
        case Reach::unreachable: return "    " + name + ": cannot be taken, whatever is chosen\n";
        case Reach::not_found:
            return "    " + name + ": no walk, and no way was found before the budget was spent\n";
        case Reach::reached: break;
    }
    std::string out = "    " + name + ": no walk";
    if (coverage.trainees == author::Shown::shown)
        out += ", taken in " + std::to_string(covered.attempts) + " of " +
               std::to_string(coverage.attempts) + " attempts";
    out += '\n';
    if (covered.sighting.witness)
        out += "      " + way_words(scenario, *covered.sighting.witness) + '\n';
    return out;
}

std::string moment_text(const Scenario& scenario, const Coverage& coverage, MomentId moment) {
    std::size_t walked = 0;
    std::string missing;
    for (const ChoiceId choice : scenario[moment].choices) {
        walked += coverage.choices[choice.number].walks > 0 ? 1 : 0;
        missing += choice_text(scenario, coverage, choice);
    }
    return "  " + scenario.names.moments[moment] + ": " + std::to_string(walked) + " of " +
           std::to_string(scenario[moment].choices.size()) + '\n' + missing;
}

std::string headline(const std::string& name, const Coverage& coverage) {
    const auto percent = coverage.percent();
    if (!percent) return "Coverage of " + name + ": nothing can be chosen in it.\n";
    return "Coverage of " + name + ": " + std::to_string(*percent) + " %, " +
           std::to_string(coverage.walked) + " of " + std::to_string(coverage.reachable) +
           " choices that can be taken.\n";
}

std::string trainees_text(const Coverage& coverage) {
    switch (coverage.trainees) {
        case author::Shown::no_attempts: return {};
        case author::Shown::too_few_people:
            return wrapped("Attempts are kept of fewer than " +
                               std::to_string(author::fewest_trainees) +
                               " people, so what they chose is not shown.",
                           "  ");
        case author::Shown::shown: return {};
    }
    return {};
}

Json choice_json(const Scenario& scenario, const Coverage& coverage, ChoiceId id) {
    const ChoiceCoverage& covered = coverage.choices[id.number];
    Json json = {{"moment", scenario.names.moments[scenario[id].moment]},
                 {"choice", choice_word(scenario, id)},
                 {"verdict", word_for(covered.sighting.reach)},
                 {"walks", covered.walks},
                 {"attempts", nullptr},
                 {"witness", nullptr}};
    if (coverage.trainees == author::Shown::shown) json["attempts"] = covered.attempts;
    if (!covered.sighting.witness) return json;
    json["witness"] = Json::array();
    for (const Step& step : covered.sighting.witness->steps)
        json["witness"].push_back(words_for(scenario, step));
    json["forces"] = Json::object();
    for (const auto& [force, presence] : covered.sighting.witness->forces)
        json["forces"][scenario.names.forces[force]] = presence == Presence::present;
    return json;
}

}  // namespace

std::string coverage_text(const std::string& name, const Scenario& scenario,
                          const Coverage& coverage) {
    std::string out = headline(name, coverage);
    if (coverage.walked < coverage.reachable)
        out +=
            wrapped("Under each choice that no walk takes stands a way to it, as `frontstage run " +
                        name + "` takes it.",
                    "  ");
    for (std::uint32_t i = 0; i < scenario.moments.size(); ++i)
        if (!scenario.moments[i].choices.empty())
            out += moment_text(scenario, coverage, MomentId{i});
    return out + trainees_text(coverage);
}

nlohmann::ordered_json coverage_json(const std::string& name, const Scenario& scenario,
                                     const Coverage& coverage) {
    Json choices = Json::array();
    for (std::uint32_t i = 0; i < scenario.choices.size(); ++i)
        choices.push_back(choice_json(scenario, coverage, ChoiceId{i}));
    Json json = {{"scenario", name},
                 {"percent", nullptr},
                 {"reachable", coverage.reachable},
                 {"walked", coverage.walked},
                 {"walks", coverage.walks},
                 {"attempts", nullptr},
                 {"choices", std::move(choices)}};
    if (const auto percent = coverage.percent()) json["percent"] = *percent;
    if (coverage.trainees == author::Shown::shown) json["attempts"] = coverage.attempts;
    return json;
}

}  // namespace frontstage::cli
