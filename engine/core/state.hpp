// Where an encounter stands: what folding its facts gives. Needs no scenario, so that an old
// attempt folds after its scenario was edited.
#pragma once

#include <optional>
#include <utility>
#include <vector>

#include "core/fact.hpp"
#include "core/id_set.hpp"

namespace frontstage {

enum class Stage : std::uint8_t { not_begun, at_moment, over };
enum class Standing : std::uint8_t { open, kept, broken };

struct PromiseState {
    PromiseId promise;
    std::optional<int> due_at_s;  // on the service clock
    Standing standing = Standing::open;
    bool operator==(const PromiseState&) const = default;
};

struct State {
    Stage stage = Stage::not_begun;
    Seed seed;
    Mode mode = Mode::practice;
    Timing timing = Timing::off;
    MomentId moment;                 // means something at_moment only
    std::optional<EndingId> ending;  // set when over by an ending
    std::vector<ChoiceId> offered;
    std::vector<LineSaid> said;  // by scripts since the last choice, until the trainee moves on
    bool answered = false;       // a choice was made here, and what follows from it now arrives
    std::vector<Value> variables;
    IdSet<ForceTag> forces;  // at work
    IdSet<ChoiceTag> taken;
    IdSet<DiscoveryTag> known;
    std::vector<std::pair<MomentId, int>> visits;  // in order of id
    std::vector<PromiseState> promises;            // in the order in which they were made
    int mood_tenths = 500;                         // 0..1000
    int beat_mood_tenths = 500;  // at the last beat, before the choice whose facts now arrive
    int failures = 0;            // falls of 10 or more by one choice
    int clock_s = 0;
    int draws = 0;
    std::optional<SelfRating> self_rating;  // given once, after the end
    bool operator==(const State&) const = default;
};

[[nodiscard]] int visits_to(const State& state, MomentId moment);

inline constexpr int failure_tenths = 100;  // a fall of ten by one choice

// A mood stays within 0..1000 whatever moves it.
[[nodiscard]] int moved_mood(int mood_tenths, int by_tenths);

// Total: any fact is taken in any state, since a stored record may say anything. In place, for
// speed.
void apply(State& state, const Fact& fact);
[[nodiscard]] State replay(const Facts& facts, State from = {});

}  // namespace frontstage
