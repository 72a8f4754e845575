#include "core/state.hpp"

#include <algorithm>
#include <limits>

namespace frontstage {
namespace {

// A beat ends where the next moment is reached, the encounter ends, or the next choice is made:
// what the last choice did to the mood is then known as a whole.
void close_beat(State& state) {
    if (state.beat_mood_tenths - state.mood_tenths >= failure_tenths) ++state.failures;
    state.beat_mood_tenths = state.mood_tenths;
}

// A stored record may hold any figure; a sum of them stays a figure.
int sum_of(int a, int b) {
    constexpr std::int64_t most = std::numeric_limits<int>::max();
    return static_cast<int>(std::clamp(std::int64_t{a} + b, -most, most));
}

// Arriving without a choice is reading on: what a script said before was heard there.
void forget_what_was_read(State& state) {
    if (!state.answered) state.said.clear();
    state.answered = false;
}

void settle(State& state, PromiseId promise, Standing standing) {
    for (PromiseState& made : state.promises)
        if (made.promise == promise && made.standing == Standing::open) made.standing = standing;
}

void count_visit(State& state, MomentId moment) {
    const auto at = std::lower_bound(
        state.visits.begin(), state.visits.end(), moment,
        [](const std::pair<MomentId, int>& visit, MomentId id) { return visit.first < id; });
    if (at != state.visits.end() && at->first == moment)
        ++at->second;
    else
        state.visits.insert(at, {moment, 1});
}

struct Apply {
    State& state;

    void operator()(const Began& fact) const {
        state = State{};
        state.stage = Stage::at_moment;
        state.seed = fact.seed;
        state.mode = fact.mode;
        state.timing = fact.timing;
        state.mood_tenths = state.beat_mood_tenths = moved_mood(0, fact.mood_tenths);
    }
    void operator()(const ForceStruck& fact) const {
        state.forces.insert(fact.force);
        state.mood_tenths = moved_mood(state.mood_tenths, fact.mood_tenths);
        state.beat_mood_tenths = state.mood_tenths;  // no choice of the trainee's: never a failure
    }
    void operator()(const MomentReached& fact) const {
        close_beat(state);
        forget_what_was_read(state);
        state.moment = fact.moment;
        state.offered = fact.offered;
        count_visit(state, fact.moment);
    }
    void operator()(const ChoiceMade& fact) const {
        state.taken.insert(fact.choice);
        state.answered = true;
        state.said.clear();
    }
    void operator()(const StandardShown&) const {}  // the ledgers read these from the facts
    void operator()(const Felt&) const {}
    void operator()(const MoodMoved& fact) const {
        state.mood_tenths = moved_mood(state.mood_tenths, fact.tenths);
    }
    void operator()(const EffortAsked&) const {}
    void operator()(const PromiseMade& fact) const {
        std::optional<int> due_at_s;
        if (fact.due_s) due_at_s = sum_of(state.clock_s, *fact.due_s);
        state.promises.push_back({fact.promise, due_at_s, Standing::open});
    }
    void operator()(const PromiseKept& fact) const { settle(state, fact.promise, Standing::kept); }
    void operator()(const PromiseBroken& fact) const {
        settle(state, fact.promise, Standing::broken);
    }
    void operator()(const Discovered& fact) const { state.known.insert(fact.discovery); }
    void operator()(const VariableSet& fact) const {
        if (fact.variable.number >= state.variables.size())
            state.variables.resize(fact.variable.number + 1);
        state.variables[fact.variable.number] = fact.value;
    }
    void operator()(const TimePassed& fact) const {
        state.clock_s = sum_of(state.clock_s, fact.seconds);
    }
    void operator()(const ChanceDrawn&) const { ++state.draws; }
    void operator()(const LineSaid& fact) const { state.said.push_back(fact); }
    void operator()(const ScriptFaulted&) const {}
    void operator()(const Ended& fact) const {
        close_beat(state);
        forget_what_was_read(state);
        state.stage = Stage::over;
        state.ending = fact.ending;
        state.offered.clear();
    }
    void operator()(const SelfRated& fact) const { state.self_rating = fact.rating; }
    void operator()(const Disagreed&) const {}  // the debrief reads these from the facts
};

}  // namespace

int moved_mood(int mood_tenths, int by_tenths) {
    return std::clamp(sum_of(mood_tenths, by_tenths), 0, 1000);
}

int visits_to(const State& state, MomentId moment) {
    for (const auto& [visited, count] : state.visits)
        if (visited == moment) return count;
    return 0;
}

void apply(State& state, const Fact& fact) {
    std::visit(Apply{state}, fact);
}

State replay(const Facts& facts, State from) {
    for (const Fact& fact : facts)
        apply(from, fact);
    return from;
}

}  // namespace frontstage
