// A wrong choice that nobody would take teaches nothing: the trainee strikes it out and is left
// with a smaller question. Signs are weighed, for each alone may have its reason.
#include <algorithm>
#include <array>

#include "author/lints/list.hpp"
#include "base/text.hpp"

namespace frontstage::author {
namespace {

// A choice of a third of its neighbours' length was not written with the same care.
constexpr std::size_t short_percent = 34;
// Insults decide alone; of the other signs it takes two.
constexpr std::size_t enough_signs = 2;

// No colleague whom you would hire says these to a customer. English, then German.
const std::vector<std::string_view> insults{
    "idiot", "stupid", "shut up", "moron", "dumb",     "crazy",    "get lost", "go away",
    "damn",  "liar",   "loser",   "fool",  "dumm",     "halt die", "klappe",   "verschwind",
    "spinn", "lügner", "trottel", "blöd",  "verdammt", "hau ab"};

std::size_t median_length(const Scenario& scenario, const std::vector<ChoiceId>& choices,
                          ChoiceId but) {
    std::vector<std::size_t> lengths;
    for (const ChoiceId choice : choices)
        if (choice != but) lengths.push_back(count_characters(scenario[choice].text));
    std::sort(lengths.begin(), lengths.end());
    return lengths[lengths.size() / 2];
}

bool shouts(const Choice& choice) {
    return choice.text.find('!') != std::string::npos;
}

// Quicker, or kinder to the mood or to one factor, than any best choice: there is a reason to take
// it.
bool has_an_upside(const Scenario& scenario, const Choice& choice, const Decision& decision) {
    const auto pleases = [](const Choice& c) {
        return c.mood > 0 || std::any_of(c.feels.begin(), c.feels.end(),
                                         [](const Feeling& felt) { return felt.tenths > 0; });
    };
    return pleases(choice) ||
           std::any_of(decision.best.begin(), decision.best.end(), [&](ChoiceId best) {
               return choice.takes_s < scenario[best].takes_s ||
                      choice.effort < scenario[best].effort;
           });
}

std::vector<std::string> signs_of(const Scenario& scenario, const Decision& decision, ChoiceId id) {
    const Choice& choice = scenario[id];
    const std::vector<ChoiceId>& all = scenario[decision.moment].choices;
    std::vector<std::string> signs;
    if (count_characters(choice.text) * 100 < median_length(scenario, all, id) * short_percent)
        signs.emplace_back("it is far shorter than the others");
    if (shouts(choice) && std::none_of(all.begin(), all.end(), [&](ChoiceId other) {
            return other != id && shouts(scenario[other]);
        }))
        signs.emplace_back("it alone shouts");
    if (choice.quality == Quality::harmful && !has_an_upside(scenario, choice, decision))
        signs.emplace_back("it does harm and has nothing for it");
    return signs;
}

std::string joined(const std::vector<std::string>& signs) {
    std::string words;
    for (std::size_t i = 0; i < signs.size(); ++i)
        words += (i == 0 ? "" : i + 1 == signs.size() ? " and " : ", ") + signs[i];
    return words;
}

}  // namespace

void lint_straw_man(const Scenario& scenario, LintFindings& out) {
    for (const Decision& decision : decisions_to_learn(scenario))
        for (const ChoiceId choice : decision.others) {
            std::vector<std::string> signs = signs_of(scenario, decision, choice);
            const bool insults_somebody =
                has_word(in_small_letters(scenario[choice].text), insults);
            if (insults_somebody) signs.emplace_back("it insults");
            if (signs.size() < enough_signs && !insults_somebody) continue;
            out.in_choice(choice, "straw-man", "nobody would take this choice: " + joined(signs),
                          "write what a kind colleague in a hurry would say here, and make it "
                          "wrong for a reason that you can name");
        }
}

}  // namespace frontstage::author
