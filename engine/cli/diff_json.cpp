#include <cmath>
#include <nlohmann/json.hpp>

#include "author/versions/word_diff.hpp"
#include "author/walks/coverage.hpp"
#include "cli/diff_text.hpp"

namespace frontstage::cli {
namespace {

using Json = nlohmann::ordered_json;

Json change_json(const author::VersionChange& change) {
    Json json = {{"change", author::word_for(change.change)},
                 {"thing", author::word_for(change.what.thing)},
                 {"name", change.what.name},
                 {"was", nullptr},
                 {"edits", Json::array()}};
    if (change.change == author::Change::renamed) json["was"] = change.was;
    for (const author::Edit& edit : change.edits)
        json["edits"].push_back({{"key", edit.key},
                                 {"before", edit.before},
                                 {"after", edit.after},
                                 {"words", author::word_diff(edit.before, edit.after)}});
    return json;
}

double decimal(double value) {
    return std::nearbyint(value * 100.0) / 100.0;
}

Json figures_json(const VersionFigures& figures) {
    return {
        {"name", figures.name},
        {"digest", figures.digest},
        {"conduct",
         {{"least", figures.survey.least_conduct}, {"most", figures.survey.most_conduct}}},
        {"points", {{"least", figures.survey.points.least}, {"most", figures.survey.points.most}}},
        {"random",
         {{"plays", author::spread_plays},
          {"mean", decimal(figures.spread.mean)},
          {"sd", decimal(figures.spread.deviation)},
          {"quartiles", figures.spread.quartiles},
          {"by_tens", figures.spread.by_tens}}}};
}

}  // namespace

std::string versions_as_json(const VersionsApart& apart) {
    Json changes = Json::array();
    for (const author::VersionChange& change : apart.changes)
        changes.push_back(change_json(change));
    Json parted = Json::array();
    for (const author::PartedWalk& walk : apart.walks.parted)
        parted.push_back({{"walk", walk.file}, {"why", walk.why}});
    Json attempts;
    if (apart.attempts.people >= author::fewest_trainees)
        attempts = {{"tried", apart.attempts.attempts}, {"parted", apart.attempts.parted}};
    const Json json = {{"format", 1},
                       {"before", figures_json(apart.before)},
                       {"after", figures_json(apart.after)},
                       {"changes", std::move(changes)},
                       {"walks", {{"tried", apart.walks.walks}, {"parted", std::move(parted)}}},
                       {"attempts", std::move(attempts)}};
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

}  // namespace frontstage::cli
