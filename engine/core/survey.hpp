// What a whole state graph holds: every choice, ending and standard with the shortest way to it, or
// the proof that there is none; the least and most that can be earned; what chance makes of it.
// Deterministic. What a trainer should think of it is not known here.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/command.hpp"
#include "core/conduct.hpp"
#include "core/perception.hpp"
#include "core/points.hpp"
#include "core/scenario.hpp"
#include "core/scripts.hpp"

namespace frontstage {

// `not_found` says that the budget was spent before every state had been seen.
enum class Reach : std::uint8_t { reached, unreachable, not_found };
template <>
inline constexpr std::array<std::string_view, 3> words_of<Reach>{"reached", "unreachable",
                                                                 "not found within budget"};

struct Step {
    MomentId moment;
    std::optional<ChoiceId> choice;  // none: silence. Beats have no step
};
struct Witness {
    std::vector<std::pair<ForceId, Presence>> forces;  // as they were on this way
    std::vector<Step> steps;
    std::optional<Seed> seed = {};  // under which chance comes out so; none: any seed will do
};

struct Sighting {
    Reach reach = Reach::unreachable;
    std::optional<Witness> witness;  // the shortest; of equals the first in the order of the file
    std::size_t steps = 0;           // of it, where the witness is left out too
};

struct Bot {
    int conduct = 0;  // under the forces that suit it best
    Verdict verdict = Verdict::unfinished;
};
struct Chance {                      // of conduct, 0..100
    double mean = 0, deviation = 0;  // of random plays
    int plays = 0;                   // 1,000, or fewer where scripts fail and take long
    int extreme = 0;                 // of those, the ones that made at most 5 or at least 95
    int longest = 0, politest = 0;
    Bot longest_bot, politest_bot;
};

// The path on which no standard that was seen fell short, of those the one with the best conduct
// and of equals the first found; what the customer felt on it, forces of chance aside.
struct Compliance {
    Witness witness;
    bool every_standard = false;  // each that applies was seen and met
    int conduct = 0;
    double satisfaction = 0;
    PerFactor<Perceived> factors;
};

struct DeadEnd {
    MomentId moment;
    Witness witness;
};

// A promise that some path makes. Ways round a circle do not count twice.
struct PromiseFate {
    PromiseId promise;
    std::optional<int> due_s;         // the longest time that was given
    bool timed = true;                // false: some path makes it without a time
    std::optional<int> first_keep_s;  // the least time in which a path comes to keep it
    bool kept = false;                // in time, on some path
};

// Points, and whether getting them takes a mistake: a weak or a harmful choice in a counted
// moment.
struct BestPath {
    int most = 0;                                 // over all paths to an ending
    std::optional<int> most_without_mistake;      // none: every path has one
    std::optional<Step> mistake;                  // the first on a path that makes the most
    bool mistake_is_a_failure = false;            // it cost ten of mood or more
    std::optional<int> shortest_without_mistake;  // in decisions
};

struct Survey {
    bool complete = true;                               // false: the budget was spent
    std::size_t states = 0;                             // seen, over all combinations of forces
    std::vector<Sighting> choices, endings, standards;  // by the numbers of their ids
    std::vector<bool> can_be_met;                       // each standard, on some path
    IdSet<MomentTag> visited;
    std::map<std::string, std::string> faults;  // of scripts: by place, what was wrong first
    // Of conduct as `score` computes it, over every path to an ending. Bounds where not exact.
    int least_conduct = 0, most_conduct = 0;
    bool conduct_exact = true;
    PointRange points;
    Chance chance;
    std::optional<Compliance> compliance;
    std::vector<DeadEnd> dead_ends;         // one for each moment
    std::vector<ChoiceId> gated_by_forces;  // within reach under some forces and not under others
    std::vector<PromiseFate> promises;
    BestPath best;
    std::size_t shortest_path = 0, longest_path = 0;  // in decisions; no circle is gone round twice
    std::size_t scored_moments = 0;  // reached, counted, with a choice between two or more
};

enum class Witnesses : std::uint8_t { kept, left_out };
struct SurveyWish {
    std::optional<Seed> seed;  // none: whatever chance may bring
    std::vector<std::pair<ForceId, Presence>> forced;
    Timing timing = Timing::x1;
    std::size_t budget = 200'000;           // states
    Witnesses witnesses = Witnesses::kept;  // of choices, endings and standards
};
[[nodiscard]] Survey survey(const Scenario& scenario, Scripts& scripts,
                            const SurveyWish& wish = {});

}  // namespace frontstage
