#include "app/results.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "app/world.hpp"
#include "core/rerun.hpp"

namespace frontstage::app {
namespace {

using Json = nlohmann::ordered_json;

std::string body_of(const std::optional<Result>& result) {
    if (!result) return "null";
    Json json = {{"at", result->at_ms},
                 {"title", result->title},
                 {"total", result->total},
                 {"verdict", word_for(result->verdict)},
                 {"standards", Json::array()}};
    for (const StandardMark& mark : result->standards)
        json["standards"].push_back(
            {{"id", mark.id}, {"wording", mark.wording}, {"verdict", word_for(mark.verdict)}});
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

// Throws what the library throws: whoever reads a file that may have been edited catches it.
template <class Term>
Term term_in(const Json& json) {
    const auto term = term_for<Term>(json.at("verdict").get<std::string>());
    if (!term) throw std::out_of_range("no such verdict");
    return *term;
}

Result read_into(Result result, const Json& json) {
    result.at_ms = json.at("at").get<std::int64_t>();
    result.title = json.at("title").get<std::string>();
    result.total = std::clamp(json.at("total").get<int>(), 0, 100);
    result.verdict = term_in<Verdict>(json);
    for (const Json& mark : json.at("standards"))
        result.standards.push_back({mark.at("id").get<std::string>(),
                                    mark.at("wording").get<std::string>(),
                                    term_in<StandardVerdict>(mark)});
    return result;
}

// What needs no computing.
Result begun(const records::Attempt& attempt) {
    Result result;
    result.attempt = attempt.key.id;
    result.scenario = attempt.key.scenario;
    result.began_at_ms = attempt.started_at_ms;
    result.mode = attempt.mode.value_or(Mode::practice);
    return result;
}

}  // namespace

Results::Results(const std::string& data_folder, Attempts& attempts)
    : attempts_(attempts),
      remembered_(data_folder + "/projections.db"),
      rules_("result " + std::to_string(scoring_version) + " of " + version()) {}

std::optional<Result> Results::computed(const records::Attempt& attempt) {
    auto found = attempts_.proved(attempt);
    const auto* reopened = std::get_if<Reopened>(&found);
    if (reopened == nullptr) return std::nullopt;
    const Scenario& scenario = *reopened->opened.scenario;
    const Outlook outlook(scenario, opening_of(reopened->facts), *reopened->opened.scripts);
    const Conduct conduct = conduct_of(scenario, reopened->facts, outlook);
    Result result = begun(attempt);
    result.at_ms = reopened->ended_at_ms;
    result.title = scenario.title;
    result.total = conduct.total;
    result.verdict = conduct.verdict;
    for (const StandardResult& standard : conduct.results)
        result.standards.push_back({scenario.names.standards[standard.standard],
                                    scenario[standard.standard].wording, standard.verdict});
    return result;
}

std::optional<Result> Results::of(const records::Attempt& attempt) {
    if (const auto body = remembered_.find(attempt.key.id, rules_)) {
        try {
            const Json json = Json::parse(*body);
            if (json.is_null()) return std::nullopt;
            return read_into(begun(attempt), json);
        } catch (const std::exception&) {  // edited or damaged: computed again
        }
    }
    auto result = computed(attempt);
    remembered_.keep(attempt.key.id, rules_, body_of(result));
    return result;
}

std::vector<Result> Results::of(const std::vector<records::Attempt>& attempts) {
    std::vector<Result> results;
    for (const records::Attempt& attempt : attempts)
        if (attempt.ended)
            if (auto result = of(attempt)) results.push_back(std::move(*result));
    return results;
}

}  // namespace frontstage::app
