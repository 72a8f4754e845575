#include "author/lints/choice_effects.hpp"

#include <algorithm>

namespace frontstage::author {
namespace {

std::string_view source_of(const Scenario& scenario, const std::optional<ScriptId>& script) {
    return script ? std::string_view(scenario[*script].source) : std::string_view();
}

bool same_script(const Scenario& scenario, const std::optional<ScriptId>& a,
                 const std::optional<ScriptId>& b) {
    return a.has_value() == b.has_value() && source_of(scenario, a) == source_of(scenario, b);
}

PerFactor<int> feelings_of(const Choice& choice) {
    PerFactor<int> tenths{};
    for (const Feeling& feeling : choice.feels)
        tenths[static_cast<std::size_t>(feeling.factor)] += feeling.tenths;
    return tenths;
}

std::optional<Evidence> evidence_of(const Choice& choice, StandardId standard) {
    const auto shown =
        std::find_if(choice.shows.begin(), choice.shows.end(),
                     [standard](const Showing& showing) { return showing.standard == standard; });
    if (shown == choice.shows.end()) return std::nullopt;
    return shown->evidence;
}

// Every standard that either shows, `a` shows as well as `b` or better; where only one of them
// shows it, they cannot be compared.
bool standards_at_least(const Choice& a, const Choice& b) {
    return a.shows.size() == b.shows.size() &&
           std::all_of(b.shows.begin(), b.shows.end(), [&](const Showing& showing) {
               const auto evidence = evidence_of(a, showing.standard);
               return evidence && *evidence <= showing.evidence;
           });
}

bool same_promises(const Choice& a, const Choice& b) {
    return std::equal(a.promises.begin(), a.promises.end(), b.promises.begin(), b.promises.end(),
                      [](const Promising& x, const Promising& y) {
                          return x.promise == y.promise && x.due_s == y.due_s;
                      }) &&
           a.keeps == b.keeps && a.breaks == b.breaks && a.discovers == b.discovers;
}

// What neither counts as better nor as worse has to be the same.
bool beside_alike(const Scenario& scenario, const Choice& a, const Choice& b) {
    return lead_alike(scenario, a, b) && same_script(scenario, a.effect, b.effect) &&
           same_script(scenario, a.when, b.when) && same_promises(a, b);
}

}  // namespace

bool lead_alike(const Scenario& scenario, const Choice& a, const Choice& b) {
    return std::equal(a.next.begin(), a.next.end(), b.next.begin(), b.next.end(),
                      [&](const Turn& x, const Turn& y) {
                          return x.to == y.to && same_script(scenario, x.when, y.when);
                      });
}

bool act_alike(const Scenario& scenario, const Choice& a, const Choice& b) {
    return at_least_as_good(scenario, a, b) && at_least_as_good(scenario, b, a);
}

bool at_least_as_good(const Scenario& scenario, const Choice& a, const Choice& b) {
    const PerFactor<int> with_a = feelings_of(a), with_b = feelings_of(b);
    return beside_alike(scenario, a, b) && a.quality <= b.quality && standards_at_least(a, b) &&
           a.mood >= b.mood && a.takes_s <= b.takes_s && a.effort <= b.effort &&
           std::equal(with_a.begin(), with_a.end(), with_b.begin(), std::greater_equal<>());
}

}  // namespace frontstage::author
