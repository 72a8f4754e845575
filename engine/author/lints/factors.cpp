// Where nearly everything that the customer feels is of one kind, the zones of the debrief say
// nothing about the others, although standards in play are about them.
#include <cstdlib>
#include <set>

#include "author/lints/list.hpp"

namespace frontstage::author {
namespace {

constexpr int percent_of_feelings = 75;
// With fewer than six, one more would change the picture.
constexpr int fewest_feelings = 6;

// Lua may move feelings that are not seen here.
bool lua_feels(const Scenario& scenario) {
    for (const Script& script : scenario.scripts)
        if (script.source.find("feels") != std::string::npos) return true;
    return false;
}

}  // namespace

void lint_factors(const Scenario& scenario, LintFindings& out) {
    if (lua_feels(scenario)) return;
    PerFactor<int> tenths{};
    int sum = 0, count = 0;
    for (const Choice& choice : scenario.choices)
        for (const Feeling& feeling : choice.feels) {
            tenths[static_cast<std::size_t>(feeling.factor)] += std::abs(feeling.tenths);
            sum += std::abs(feeling.tenths);
            ++count;
        }
    if (count < fewest_feelings || sum == 0) return;
    std::size_t most = 0;
    for (std::size_t i = 0; i < tenths.size(); ++i)
        if (tenths[i] > tenths[most]) most = i;
    if (tenths[most] * 100 < sum * percent_of_feelings) return;
    std::set<std::size_t> named;
    for (const Standard& standard : scenario.standards)
        named.insert(static_cast<std::size_t>(standard.factor));
    named.erase(most);
    if (named.size() < 2) return;
    std::string others;
    for (const std::size_t factor : named)
        others += (others.empty() ? "`" : ", `") +
                  std::string(word_for(static_cast<Factor>(factor))) + '`';
    out.in_scenario("unbalanced-factors",
                    std::to_string(tenths[most] * 100 / sum) +
                        " percent of what the customer feels is `" +
                        std::string(word_for(static_cast<Factor>(most))) +
                        "`, and the standards in play are also about " + others,
                    "say with `feels:` what the choices do for the other factors as well");
}

}  // namespace frontstage::author
