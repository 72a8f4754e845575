// A state graph written down: every state that calls for a decision, each met on a shortest way,
// and every step between them with what it earns and shows. What the survey reads; the outlook, in
// which encounters are scored, keeps less.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/projection.hpp"
#include "core/survey.hpp"
#include "core/trial.hpp"

namespace frontstage {

using StateId = Id<struct StateTag>;
using LinkId = Id<struct LinkTag>;

struct Shown {
    StandardId standard;
    double credit = 0;
};
struct Promised {
    PromiseId promise;
    std::optional<int> due_s;
};
struct Kept {
    PromiseId promise;
    int after_s = 0;  // since the step began
};

// Reading on past beats belongs to the step before it.
struct Link {
    struct Nowhere {};  // beats in a circle
    StateId from;
    std::variant<StateId, EndingId, Nowhere> to;
    std::optional<Step> step;  // none: the beginning
    std::optional<Quality> quality;
    int points = 0;
    int seconds = 0;
    int mood_tenths = 0;
    std::vector<Shown> shown;  // in counted moments
    std::vector<Promised> promised;
    std::vector<Kept> kept;
    std::vector<Toss> tossed;
};

struct Seen {
    MomentId moment;
    std::optional<LinkId> by;  // on a shortest way; none: the state before the beginning
    std::size_t steps = 0;
};

struct StateGraph {
    std::vector<Seen> states;  // nearest first; the first is the one before the beginning
    std::vector<Link> links;   // by where they come from
    std::vector<std::size_t> first_link;        // of each state looked at, and one past the last
    IdSet<MomentTag> visited;                   // beats too
    std::map<std::string, std::string> faults;  // of scripts: by place, what was wrong first
    bool complete = true;
    bool draws = false;  // some script's chance could come out either way

    [[nodiscard]] const Link& operator[](LinkId id) const { return links[id.number]; }
    [[nodiscard]] const Seen& operator[](StateId id) const { return states[id.number]; }
    [[nodiscard]] std::size_t looked_at() const { return first_link.size() - 1; }
};

// The work that may still be done. A script at fault may have run to the end of its own budget, so
// a fault counts for many states; that is what keeps an effect that never ends from being waited
// for.
struct Allowance {
    std::size_t left = 0;
    [[nodiscard]] bool take(std::size_t work) {
        const bool enough = left >= work;
        left = enough ? left - work : 0;
        return enough;
    }
};
inline constexpr std::size_t work_of_a_fault = 200;

[[nodiscard]] StateGraph graph_from(const Scenario& scenario, Scripts& scripts, ChanceIs chance,
                                    const Begin& begin, const Projection& projection,
                                    Allowance& allowance);

// Circles of states taken together, in an order in which every link leads to what comes later, or
// stays. What is on a circle was taken before, so going round earns and shows nothing.
struct Condensed {
    std::vector<std::size_t> of;                    // the circle of each state
    std::vector<std::vector<std::size_t>> members;  // of each, the states
};
// Of a graph that is complete.
[[nodiscard]] Condensed condensed(const StateGraph& graph);

// The links of a shortest way to where this one begins, and then this one.
[[nodiscard]] std::vector<LinkId> way_over(const StateGraph& graph, LinkId last);
[[nodiscard]] std::vector<LinkId> way_to(const StateGraph& graph, StateId state);

}  // namespace frontstage
