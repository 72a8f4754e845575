#include "author/pages/page_words.hpp"

#include "core/fact.hpp"
#include "core/phrases.hpp"

namespace frontstage::author {
namespace {

std::string_view trimmed(std::string_view text) {
    const auto begin = text.find_first_not_of(" \t\r\n");
    if (begin == std::string_view::npos) return {};
    return text.substr(begin, text.find_last_not_of(" \t\r\n") - begin + 1);
}

void add_promises(const Scenario& scenario, const Choice& choice, std::vector<std::string>& words) {
    const auto spoken_name = [&](PromiseId id) { return spoken(scenario.names.promises[id]); };
    for (const Promising& promising : choice.promises)
        words.push_back("Promises: " + spoken_name(promising.promise));
    for (const PromiseId promise : choice.keeps)
        words.push_back("Keeps the promise: " + spoken_name(promise));
    for (const PromiseId promise : choice.breaks)
        words.push_back("Breaks the promise: " + spoken_name(promise));
}

}  // namespace

std::string speaker_name(const Scenario& scenario, std::optional<SpeakerId> speaker) {
    return speaker ? scenario[*speaker].name : "Narrator";
}

std::string id_of(const Scenario& scenario, const Target& target) {
    return std::visit(Overloaded{[&](MomentId id) { return scenario.names.moments[id]; },
                                 [&](EndingId id) { return scenario.names.endings[id]; }},
                      target);
}

std::vector<std::string> standards_words(const Scenario& scenario, const Choice& choice) {
    std::vector<std::string> words;
    for (const Showing& showing : choice.shows) {
        words.push_back(spoken_first(scenario.names.standards[showing.standard]) + ": " +
                        std::string(word_for(showing.evidence)));
        if (scenario[showing.standard].criticality == Criticality::critical)
            words.back() += " (critical)";
    }
    return words;
}

std::vector<std::string> effect_words(const Scenario& scenario, const Choice& choice) {
    std::vector<std::string> words;
    if (choice.when)
        words.push_back("Offered only where " +
                        std::string(trimmed(scenario[*choice.when].source)));
    if (!choice.locked.empty()) words.push_back("Otherwise shown with: " + choice.locked);
    if (choice.mood != 0) words.push_back("Mood " + signed_tenths(choice.mood * 10));
    for (const Feeling& feeling : choice.feels)
        words.push_back(spoken_first(word_for(feeling.factor)) + ' ' +
                        signed_tenths(feeling.tenths));
    add_promises(scenario, choice, words);
    for (const DiscoveryId discovery : choice.discovers)
        words.push_back("Finds out: " + spoken(scenario.names.discoveries[discovery]));
    if (choice.effect) words.push_back("Has an effect by rule");
    return words;
}

std::string condition_words(const Scenario& scenario, const Next& next, const Turn& turn) {
    if (turn.when) return "if " + std::string(trimmed(scenario[*turn.when].source));
    return next.size() > 1 ? "otherwise" : "";
}

}  // namespace frontstage::author
