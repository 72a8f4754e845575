#include "app/disagreements.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <map>
#include <set>

#include "app/opened.hpp"
#include "app/world.hpp"
#include "base/text.hpp"
#include "records/codec.hpp"
#include "records/error.hpp"

namespace frontstage::app {
namespace {

constexpr std::size_t most_shown = 300;  // characters; the store may have been written by anybody

struct Voice {
    Objection objection = Objection::own_words;
    std::string words;
};

// The latest that one attempt says of each choice, by the choice's name.
std::map<std::string, Voice> voices_in(records::Store& store, const records::Attempt& attempt) {
    std::map<std::string, Voice> voices;
    Names names;
    for (const std::string& body : store.events(attempt.key.id)) {
        const auto decoded = records::decode(body, names);
        const auto* event = std::get_if<records::Event>(&decoded);
        if (event == nullptr) return {};
        if (const auto* said = std::get_if<Disagreed>(&event->fact))
            voices[names.choices[said->choice]] = {said->objection,
                                                   one_line(said->words, most_shown)};
    }
    return voices;
}

struct Gathered {
    int attempts = 0;
    std::array<int, words_of<Objection>.size()> objections{};
    std::set<std::string> words;
    std::string newest;  // digest of the version in which it was raised last
};

std::string words_of_choice(records::Store& store, const std::string& digest,
                            const std::string& choice) {
    const auto bundle = store.version(digest);
    if (!bundle) return {};
    const Opening opening = open_bundle(*bundle);
    if (!opening.opened) return {};
    const Scenario& scenario = *opening.opened->scenario;
    const auto id = scenario.names.choices.find(choice);
    return id ? scenario[*id].text : std::string();
}

Disagreement told(records::Store& store, const std::string& scenario, const std::string& choice,
                  const Gathered& gathered) {
    Disagreement one;
    one.scenario = scenario;
    one.choice = choice_part(choice);
    const std::size_t colon = choice.find(':');
    one.moment = colon == std::string::npos ? "" : choice.substr(0, colon);
    one.said = words_of_choice(store, gathered.newest, choice);
    one.attempts = gathered.attempts;
    for (std::size_t i = 0; i < gathered.objections.size(); ++i)
        if (gathered.objections[i] > 0)
            one.objections.emplace_back(static_cast<Objection>(i), gathered.objections[i]);
    std::ranges::stable_sort(one.objections, std::greater{}, &std::pair<Objection, int>::second);
    one.words.assign(gathered.words.begin(), gathered.words.end());
    return one;
}

}  // namespace

std::vector<Disagreement> disagreements(records::Store& store, const std::string& scenario) {
    std::map<std::pair<std::string, std::string>, Gathered> all;  // by scenario and choice
    for (const records::Attempt& attempt : store.attempts()) {
        if (!scenario.empty() && attempt.key.scenario != scenario) continue;
        for (const auto& [choice, voice] : voices_in(store, attempt)) {
            Gathered& gathered = all[{attempt.key.scenario, choice}];
            ++gathered.attempts;
            ++gathered.objections[static_cast<std::size_t>(voice.objection)];
            if (!voice.words.empty()) gathered.words.insert(voice.words);
            gathered.newest = attempt.key.content_sha256;
        }
    }
    std::vector<Disagreement> found;
    for (const auto& [key, gathered] : all)
        found.push_back(told(store, key.first, key.second, gathered));
    std::ranges::stable_sort(found, std::greater{}, &Disagreement::attempts);
    return found;
}

std::vector<Disagreement> disagreements(const Folders& folders, const std::string& scenario) {
    records::Store store(ready_data_folder(folders) + "/frontstage.db", fresh_id());
    return disagreements(store, scenario);
}

std::vector<Disagreement> disagreements_if_kept(const Folders& folders,
                                                const std::string& scenario) {
    std::error_code ignored;
    if (!std::filesystem::exists(folders.data + "/frontstage.db", ignored)) return {};
    try {
        return disagreements(folders, scenario);
    } catch (const records::StoreError&) {
        return {};
    }
}

}  // namespace frontstage::app
