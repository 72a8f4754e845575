#include "app/seen_by_hr.hpp"

#include <algorithm>
#include <map>

#include "app/day_words.hpp"

namespace frontstage::app {
namespace {

using Played = std::vector<Result>;

// By scenario, in the order in which they ended.
std::map<std::string, Played> assessed_of(const std::vector<Result>& results) {
    std::map<std::string, Played> by_scenario;
    for (const Result& result : results)
        if (result.mode == Mode::assessed) by_scenario[result.scenario].push_back(result);
    for (auto& [scenario, all] : by_scenario)
        std::stable_sort(all.begin(), all.end(), [](const Result& one, const Result& other) {
            return one.at_ms < other.at_ms;
        });
    return by_scenario;
}

int minutes_of(const Result& result) {
    return static_cast<int>(std::clamp<std::int64_t>(
        (result.at_ms - result.began_at_ms + 59'999) / 60'000, 0, 100'000));
}

std::string sentence_of(const Result& result, const Phrasebook& words) {
    const std::string day = day_words(result.at_ms, words);
    if (result.verdict == Verdict::unfinished)
        return words("{day}: you left the assessment of {scenario}.",
                     {{"day", day}, {"scenario", result.title}});
    return words("{day}: {scenario}, assessed: {verdict}, conduct {n} of 100, in {minutes} min.",
                 {{"day", day},
                  {"scenario", result.title},
                  {"verdict", words.term(result.verdict)},
                  {"n", std::to_string(result.total)},
                  {"minutes", std::to_string(minutes_of(result))}});
}

std::string summary_of(const Played& finished, const Phrasebook& words) {
    const auto best = std::max_element(
        finished.begin(), finished.end(),
        [](const Result& one, const Result& other) { return one.total < other.total; });
    return words("{scenario}: conduct {first} at first, {latest} most recently, {best} at best.",
                 {{"scenario", finished.back().title},
                  {"first", std::to_string(finished.front().total)},
                  {"latest", std::to_string(finished.back().total)},
                  {"best", std::to_string(best->total)}});
}

}  // namespace

std::vector<std::string> seen_by_hr(const HrView& view) {
    const Phrasebook& words = view.words;
    std::vector<std::string> lines{
        words("Your attempts are kept under the code {code}.", {{"code", view.subject}})};
    for (const auto& [scenario, all] : assessed_of(view.results)) {
        Played finished;
        for (const Result& result : all) {
            lines.push_back(sentence_of(result, words));
            if (result.verdict != Verdict::unfinished) finished.push_back(result);
        }
        if (finished.size() > 1) lines.push_back(summary_of(finished, words));
    }
    for (const records::Attempt& attempt : view.attempts)
        if (attempt.mode == Mode::assessed && !attempt.ended)
            lines.push_back(
                words("{day}: you began the assessment of {scenario}, and it is not "
                      "finished.",
                      {{"day", day_words(attempt.started_at_ms, words)},
                       {"scenario", attempt.key.scenario}}));
    for (const Certificate& certificate : view.certificates) {
        const std::vector<Filling> filling{{"day", day_words(certificate.earned, words)},
                                           {"programme", certificate.title},
                                           {"n", std::to_string(certificate.percent)},
                                           {"until", day_words(certificate.expires, words)}};
        lines.push_back(certificate.expires.empty()
                            ? words("{day}: certificate of {programme}, with {n} of 100.", filling)
                            : words("{day}: certificate of {programme}, with {n} of 100, valid "
                                    "until {until}.",
                                    filling));
    }
    if (lines.size() == 1) lines.push_back(words("Nothing else: you have not been assessed yet."));
    return lines;
}

}  // namespace frontstage::app
