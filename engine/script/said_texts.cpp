#include "script/said_texts.hpp"

#include <set>

#include "script/chunk.hpp"
#include "script/scan.hpp"

namespace frontstage::script {
namespace {

// Where a script belongs, as the beginning of a line id.
std::vector<std::string> owners_of(const Scenario& scenario) {
    std::vector<std::string> owners(scenario.scripts.size());
    if (scenario.rules) owners[scenario.rules->number] = "rules/";
    for (std::uint32_t i = 0; i < scenario.choices.size(); ++i) {
        const Choice& choice = scenario.choices[i];
        if (choice.effect)
            owners[choice.effect->number] =
                "moments/" + scenario.names.moments[choice.moment] + "/choices/" +
                std::string(choice_part(scenario.names.choices[ChoiceId{i}])) + "/effect/";
    }
    return owners;
}

// The first words, as part of an id: `a-bed-you-know`.
std::string opening_words(const std::string& text) {
    std::string id;
    int words = 0;
    for (const char c : text) {
        const bool letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        const bool capital = c >= 'A' && c <= 'Z';
        if (letter || capital)
            id += static_cast<char>(capital ? c - 'A' + 'a' : c);
        else if (c == ' ' && ++words == 4)
            break;
        else if (c == ' ' && !id.empty())
            id += '-';
    }
    return id.empty() ? "text" : id;
}

// An id has no blank in it and a sentence has; a text that is said counts whatever it holds.
bool is_for_people(const Mention& call, std::size_t argument) {
    const bool shown = (call.name == "say" || call.name == "mood_by") && argument == 1;
    const bool of_ids = call.name == "say" && argument == 0;
    return shown || (!of_ids && call.arguments[argument]->find(' ') != std::string::npos);
}

class Finder {
public:
    Finder(const Scenario& scenario, std::vector<Text>& texts)
        : scenario_(scenario), texts_(texts) {}

    void look_through(const Script& script, const std::string& owner) {
        const Chunk chunk = chunk_of(scenario_, script);
        const Scan found = scan(script.source, false);
        for (const Mention& call : found.mentions)
            if (call.called == Called::yes)
                for (std::size_t i = 0; i < call.arguments.size(); ++i)
                    if (call.arguments[i] && is_for_people(call, i))
                        take(script, chunk, found.tokens[call.argument_tokens[i]], call, i, owner);
    }

private:
    void take(const Script& script, const Chunk& chunk, const Token& token, const Mention& call,
              std::size_t argument, const std::string& owner) {
        Text text;
        text.words = *call.arguments[argument];
        if (!seen_.insert(owner + '\n' + text.words).second) return;
        std::string id = owner + opening_words(text.words);
        for (int again = 2; !ids_.insert(id).second; ++again)
            id = owner + opening_words(text.words) + '-' + std::to_string(again);
        text.id = std::move(id);
        if (call.name == "say" && call.arguments[0]) text.speaker = shown_name(*call.arguments[0]);
        text.place = {script.place.file, in_file(chunk, token.begin), in_file(chunk, token.end)};
        texts_.push_back(std::move(text));
    }

    [[nodiscard]] std::string shown_name(const std::string& speaker) const {
        const auto known = scenario_.names.speakers.find(speaker);
        return known ? scenario_[*known].name : speaker;
    }

    const Scenario& scenario_;
    std::vector<Text>& texts_;
    std::set<std::string> seen_, ids_;
};

}  // namespace

std::vector<Text> said_texts(const Scenario& scenario) {
    const std::vector<std::string> owners = owners_of(scenario);
    std::vector<Text> texts;
    Finder finder(scenario, texts);
    for (std::size_t i = 0; i < scenario.scripts.size(); ++i)
        if (scenario.scripts[i].kind != ScriptKind::condition)
            finder.look_through(scenario.scripts[i], owners[i]);
    return texts;
}

}  // namespace frontstage::script
