#include "core/promise_fates.hpp"

#include <algorithm>
#include <queue>

namespace frontstage {
namespace {

using Since = std::optional<int>;  // seconds since the promise was made, at the least

// Dijkstra 1959, from every state in which the promise was just made.
std::vector<Since> least_seconds_since(const StateGraph& graph, PromiseId promise) {
    std::vector<Since> since(graph.states.size());
    using Waiting = std::pair<int, std::size_t>;
    std::priority_queue<Waiting, std::vector<Waiting>, std::greater<>> waiting;
    const auto reach = [&](const Link& link, int seconds) {
        const auto* to = std::get_if<StateId>(&link.to);
        if (to == nullptr || (since[to->number] && *since[to->number] <= seconds)) return;
        since[to->number] = seconds;
        waiting.emplace(seconds, to->number);
    };
    for (const Link& link : graph.links)
        for (const Promised& promised : link.promised)
            if (promised.promise == promise) reach(link, 0);
    while (!waiting.empty()) {
        const auto [seconds, at] = waiting.top();
        waiting.pop();
        if (seconds != *since[at]) continue;
        for (std::size_t link = graph.first_link[at]; link < graph.first_link[at + 1]; ++link)
            reach(graph.links[link], seconds + graph.links[link].seconds);
    }
    return since;
}

Since first_keep(const StateGraph& graph, PromiseId promise) {
    const std::vector<Since> since = least_seconds_since(graph, promise);
    Since first;
    for (const Link& link : graph.links)
        for (const Kept& kept : link.kept) {
            if (kept.promise != promise) continue;
            const bool made_here =
                kept.after_s == link.seconds &&
                std::any_of(link.promised.begin(), link.promised.end(),
                            [&](const Promised& made) { return made.promise == promise; });
            const Since before = since[link.from.number];
            if (!made_here && !before) continue;
            const int seconds = made_here ? 0 : *before + kept.after_s;
            first = std::min(first.value_or(seconds), seconds);
        }
    return first;
}

}  // namespace

std::vector<PromiseFate> promise_fates(const Scenario& scenario, const StateGraph& graph) {
    std::vector<std::optional<PromiseFate>> fates(scenario.names.promises.size());
    for (const Link& link : graph.links)
        for (const Promised& promised : link.promised) {
            std::optional<PromiseFate>& fate = fates[promised.promise.number];
            if (!fate) fate = PromiseFate{promised.promise, {}, true, {}, false};
            if (promised.due_s)
                fate->due_s = std::max(fate->due_s.value_or(*promised.due_s), *promised.due_s);
            else
                fate->timed = false;
        }
    std::vector<PromiseFate> made;
    for (std::optional<PromiseFate>& fate : fates) {
        if (!fate) continue;
        fate->first_keep_s = first_keep(graph, fate->promise);
        fate->kept = fate->first_keep_s && (!fate->timed || *fate->first_keep_s <= *fate->due_s);
        made.push_back(*fate);
    }
    return made;
}

}  // namespace frontstage
