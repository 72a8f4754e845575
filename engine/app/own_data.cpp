#include "app/own_data.hpp"

#include <array>
#include <nlohmann/json.hpp>

#include "app/preferences_json.hpp"
#include "core/phrasebook.hpp"

namespace frontstage::app {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::array explanation{
    phrase("This is everything that Frontstage keeps of you on this computer."),
    phrase("`trainee` is the code that you are kept under; no name is kept."),
    phrase("`preferences` is how you want to read, hear and steer. It is no result, and nobody "
           "else is "
           "told."),
    phrase(
        "`attempts` holds each encounter that you began. Its `facts` are what was stored, in order "
        "and unchanged: `at` is the time in milliseconds since 1970 (UTC), `fact` says what "
        "happened."),
    phrase("`results` and `certificates` are computed from the facts, and can be computed again."),
    phrase("`seen_by_hr` is what HR sees of it. Practice, single choices, how long you hesitated, "
           "your "
           "preferences, what you went back to and how the customer felt are not in it.")};

Json fact_of(const std::string& body) {
    Json fact = Json::parse(body, nullptr, false);
    return fact.is_discarded() ? Json(body) : fact;
}

Json attempt_of(const records::Attempt& attempt, const std::vector<std::string>& bodies) {
    Json json = {{"attempt", attempt.key.id},
                 {"scenario", attempt.key.scenario},
                 {"digest", attempt.key.content_sha256},
                 {"engine_version", attempt.key.engine_version},
                 {"seed", attempt.key.seed.value},
                 {"mode", nullptr},
                 {"ended", attempt.ended},
                 {"facts", Json::array()}};
    if (attempt.mode) json["mode"] = word_for(*attempt.mode);
    for (const std::string& body : bodies)
        json["facts"].push_back(fact_of(body));
    return json;
}

}  // namespace

std::string own_data_json(const OwnData& data, const Phrasebook& words) {
    Json explained = Json::array();
    for (const std::string_view sentence : explanation)
        explained.push_back(words(sentence));
    Json json = {{"format", 1},
                 {"explanation", explained},
                 {"trainee", data.subject},
                 {"exported_on", written(day_of(data.at_ms))},
                 {"preferences", Json::parse(json_of(data.preferences))},
                 {"seen_by_hr", data.progress.seen_by_hr},
                 {"certificates", Json::array()},
                 {"results", Json::array()},
                 {"attempts", Json::array()}};
    for (const Certificate& certificate : data.progress.certificates)
        json["certificates"].push_back({{"programme", certificate.programme},
                                        {"title", certificate.title},
                                        {"earned", certificate.earned},
                                        {"expires", certificate.expires},
                                        {"percent", certificate.percent}});
    for (const Result& result : data.progress.results)
        json["results"].push_back({{"attempt", result.attempt},
                                   {"scenario", result.scenario},
                                   {"mode", word_for(result.mode)},
                                   {"conduct", result.total},
                                   {"verdict", word_for(result.verdict)}});
    for (const auto& [attempt, bodies] : data.attempts)
        json["attempts"].push_back(attempt_of(attempt, bodies));
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

}  // namespace frontstage::app
