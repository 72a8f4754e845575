// Whoever is difficult in every scenario teaches trainees to expect it of people who look like
// that. One scenario says nothing; a library shows its habit.
#include <algorithm>
#include <map>

#include "author/lints/list.hpp"

namespace frontstage::author {
namespace {

// With fewer difficult customers, or fewer others to compare them with, a habit is chance.
constexpr std::size_t fewest_difficult = 4;
constexpr std::size_t fewest_others = 4;
// Nearly all of the difficult ones share it ...
constexpr std::size_t percent_of_difficult = 75;
// ... and among the others it is less than half as common.
constexpr std::size_t at_least_times = 2;
// Who arrives below this is in a bad mood before anybody says a word.
constexpr int bad_mood = 35;

struct Customer {
    const Scenario* scenario;
    const CastMember* who;
};

bool is_difficult(const Customer& customer) {
    return customer.scenario->incident == Incident::difficult_customer ||
           customer.who->mood < bad_mood;
}

// What a trainee sees of a person before a word is spoken.
std::vector<std::string> kinds_of(const CastMember& who) {
    std::vector<std::string> kinds;
    const auto said = [&](const std::string& key) {
        const auto word = who.look.find(key);
        return word == who.look.end() ? std::string() : word->second;
    };
    const std::string title = in_small_letters(who.name.substr(0, who.name.find(' ')));
    for (const char* const man : {"mr", "mr.", "herr", "sir"})
        if (title == man) kinds.emplace_back("is addressed as a man");
    for (const char* const woman : {"mrs", "mrs.", "ms", "ms.", "miss", "frau", "madam"})
        if (title == woman) kinds.emplace_back("is addressed as a woman");
    if (const std::string skin = said("skin"); !skin.empty())
        kinds.emplace_back(skin <= "2"   ? "has light skin"
                           : skin <= "4" ? "has skin of a middle tone"
                                         : "has dark skin");
    if (said("age") == "old" || said("age") == "young") kinds.push_back("is " + said("age"));
    if (!said("cover").empty() && said("cover") != "none" && said("cover") != "cap")
        kinds.emplace_back("has a covered head");
    return kinds;
}

std::map<std::string, std::size_t> counted(const std::vector<Customer>& customers) {
    std::map<std::string, std::size_t> counts;
    for (const Customer& customer : customers)
        for (const std::string& kind : kinds_of(*customer.who))
            ++counts[kind];
    return counts;
}

FoundTogether bias(const std::vector<Customer>& difficult, const std::string& kind,
                   std::size_t count) {
    const Customer& first = difficult.front();
    LintFindings out(*first.scenario);
    std::vector<Remark> others;
    for (std::size_t i = 1; i < difficult.size(); ++i)
        others.push_back({difficult[i].scenario->span(difficult[i].who->place),
                          "another difficult customer, `" + difficult[i].who->name + '`'});
    out.at(first.who->place, "cast-bias",
           "of " + std::to_string(difficult.size()) + " difficult customers in these scenarios, " +
               std::to_string(count) + " share that the person " + kind,
           "give some of the difficult parts to people of another kind, and some of the pleasant "
           "ones to people like these",
           {}, std::move(others));
    return {first.scenario, std::move(out.found.front())};
}

}  // namespace

std::vector<FoundTogether> lint_together(const std::vector<const Scenario*>& scenarios) {
    std::vector<Customer> difficult, others;
    for (const Scenario* scenario : scenarios)
        if (scenario->customer) {
            const Customer customer{scenario, &(*scenario)[*scenario->customer]};
            (is_difficult(customer) ? difficult : others).push_back(customer);
        }
    if (difficult.size() < fewest_difficult || others.size() < fewest_others) return {};
    std::vector<FoundTogether> found;
    const auto among_others = counted(others);
    for (const auto& [kind, count] : counted(difficult)) {
        const auto known = among_others.find(kind);
        const std::size_t elsewhere = known == among_others.end() ? 0 : known->second;
        const bool nearly_all = count * 100 >= difficult.size() * percent_of_difficult;
        const bool rarer_elsewhere =
            count * others.size() >= at_least_times * elsewhere * difficult.size();
        if (nearly_all && rarer_elsewhere) found.push_back(bias(difficult, kind, count));
    }
    return found;
}

}  // namespace frontstage::author
