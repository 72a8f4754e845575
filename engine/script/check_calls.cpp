#include "base/text.hpp"
#include "script/inspection.hpp"

namespace frontstage::script {
namespace {

std::vector<std::string> speakers_of(const Scenario& scenario) {
    std::vector<std::string> words{"narrator"};
    const auto& cast = scenario.names.speakers.all();
    words.insert(words.end(), cast.begin(), cast.end());
    return words;
}

bool is_in(const std::vector<std::string>& words, std::string_view word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

// The literal in place `place` of the call must be one of `words`.
void check_argument(const Inspection& i, const Mention& call, std::size_t place,
                    const std::vector<std::string>& words, std::string_view code,
                    const std::string& what) {
    if (place >= call.arguments.size() || !call.arguments[place]) return;
    const std::string& word = *call.arguments[place];
    if (is_in(words, word)) return;
    const std::size_t token = call.argument_tokens[place];
    const std::string otherwise = words.empty() || words.size() > 8
                                      ? "see how it is written where it is declared"
                                      : "there is " + either_of(words);
    i.report(code, token, token, "there is no " + what + " `" + word + '`',
             did_you_mean(nearest(word, words), otherwise));
}

void check_choice(const Inspection& i, const Mention& call) {
    const Scenario& scenario = i.declared.scenario;
    if (call.arguments.empty() || !call.arguments[0]) return;
    const auto moment = scenario.names.moments.find(*call.arguments[0]);
    if (!moment) return;
    check_argument(i, call, 1, choices_of(scenario, *moment), "unknown-choice",
                   "choice in moment `" + *call.arguments[0] + "` called");
}

}  // namespace

void check_calls(const Inspection& i) {
    const Names& names = i.declared.scenario.names;
    for (const Mention& call : i.scan.mentions) {
        if (call.called == Called::no || call.shape != Shape::bare) continue;
        const auto check = [&](std::string_view name, std::size_t place,
                               const std::vector<std::string>& words, std::string_view code,
                               const std::string& what) {
            if (call.name == name) check_argument(i, call, place, words, code, what);
        };
        check("chosen", 0, names.moments.all(), "unknown-moment", "moment");
        if (call.name == "chosen") check_choice(i, call);
        check("visits", 0, names.moments.all(), "unknown-moment", "moment");
        check("feels", 0, all_words<Factor>(), "unknown-word", "factor");
        check("shows", 0, names.standards.all(), "unknown-standard", "standard");
        check("shows", 1, all_words<Evidence>(), "unknown-word", "evidence");
        check("promise", 0, names.promises.all(), "unknown-promise", "promise");
        check("keep", 0, names.promises.all(), "unknown-promise", "promise");
        check("discover", 0, names.discoveries.all(), "unknown-discovery", "discovery");
        check("say", 0, speakers_of(i.declared.scenario), "unknown-speaker", "speaker");
    }
}

}  // namespace frontstage::script
