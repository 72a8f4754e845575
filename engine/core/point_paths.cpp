#include "core/point_paths.hpp"

#include <algorithm>
#include <functional>

namespace frontstage {
namespace {

bool is_mistake(const Scenario& scenario, const Link& link) {
    const bool poor = link.quality == Quality::weak || link.quality == Quality::harmful;
    return poor && link.step && scenario[link.step->moment].scoring == Scoring::counted;
}

using Worth = std::optional<int>;  // of the rest of a path; none: it does not end

// From the last circle to the first: what the rest of a path may come to at the most.
std::vector<Worth> most_beyond(const StateGraph& graph, const Condensed& circles,
                               const std::function<Worth(const Link&)>& worth_of,
                               Worth when_stuck = {}) {
    std::vector<Worth> beyond(circles.members.size());
    for (std::size_t circle = beyond.size(); circle-- > 0;) {
        bool leads_on = false;
        for (const std::size_t state : circles.members[circle])
            for (std::size_t i = graph.first_link[state]; i < graph.first_link[state + 1]; ++i) {
                const Link& link = graph.links[i];
                const auto* to = std::get_if<StateId>(&link.to);
                if (to != nullptr && circles.of[to->number] == circle) continue;
                leads_on = true;
                Worth rest = when_stuck;
                if (to != nullptr)
                    rest = beyond[circles.of[to->number]];
                else if (std::holds_alternative<EndingId>(link.to))
                    rest = 0;
                const Worth own = worth_of(link);
                if (own && rest)
                    beyond[circle] = std::max(beyond[circle].value_or(*own + *rest), *own + *rest);
            }
        if (!leads_on) beyond[circle] = when_stuck;
    }
    return beyond;
}

}  // namespace

BestPath best_path(const Scenario& scenario, const StateGraph& graph, const Condensed& circles) {
    BestPath best;
    const std::vector<Worth> most =
        most_beyond(graph, circles, [](const Link& link) { return Worth(link.points); });
    const std::vector<Worth> faultless = most_beyond(graph, circles, [&](const Link& link) {
        return is_mistake(scenario, link) ? Worth() : Worth(link.points);
    });
    const std::vector<Worth> fewest = most_beyond(graph, circles, [&](const Link& link) {
        return is_mistake(scenario, link) ? Worth() : Worth(link.step ? -1 : 0);
    });
    std::size_t circle = circles.of[0];
    if (fewest[circle]) best.shortest_without_mistake = -*fewest[circle];
    best.most = most[circle].value_or(0);
    best.most_without_mistake = faultless[circle];
    // Along the path that makes the most, the first one in the file where several do.
    while (most[circle]) {
        const Link* taken = nullptr;
        for (const std::size_t state : circles.members[circle])
            for (std::size_t i = graph.first_link[state]; i < graph.first_link[state + 1]; ++i) {
                const Link& link = graph.links[i];
                const auto* to = std::get_if<StateId>(&link.to);
                if (to != nullptr && circles.of[to->number] == circle) continue;
                if (to == nullptr && !std::holds_alternative<EndingId>(link.to)) continue;
                const Worth rest = to != nullptr ? most[circles.of[to->number]] : Worth(0);
                if (taken == nullptr && rest && link.points + *rest == *most[circle]) taken = &link;
            }
        if (taken == nullptr) break;
        if (is_mistake(scenario, *taken)) {
            best.mistake = taken->step;
            best.mistake_is_a_failure = taken->mood_tenths <= -failure_tenths;
            break;
        }
        const auto* to = std::get_if<StateId>(&taken->to);
        if (to == nullptr) break;
        circle = circles.of[to->number];
    }
    return best;
}

std::size_t longest_path(const StateGraph& graph, const Condensed& circles) {
    const auto decisions = [](const Link& link) { return Worth(link.step ? 1 : 0); };
    return static_cast<std::size_t>(
        most_beyond(graph, circles, decisions)[circles.of[0]].value_or(0));
}

PointRange points_over(const StateGraph& graph, const Condensed& circles) {
    const auto gains = [](const Link& link) { return Worth(link.points); };
    const auto losses = [](const Link& link) { return Worth(-link.points); };
    const std::size_t first = circles.of[0];
    return {-most_beyond(graph, circles, losses, 0)[first].value_or(0),
            most_beyond(graph, circles, gains, 0)[first].value_or(0)};
}

}  // namespace frontstage
