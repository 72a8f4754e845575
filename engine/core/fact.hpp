// What happened, in the past tense. Facts are all that is ever stored of an encounter.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "base/random.hpp"
#include "core/names.hpp"
#include "core/value.hpp"
#include "core/vocabulary.hpp"

namespace frontstage {

struct Branch {              // where an attempt leaves another, whose facts it shares up to there
    std::string attempt;     // the other
    std::uint32_t decision;  // of the other's, from 0: the first that may differ
    bool operator==(const Branch&) const = default;
};
struct Began {
    std::string scenario;
    std::string digest;  // of the scenario's files, `sha256:...`
    Seed seed;
    Mode mode = Mode::practice;
    Timing timing = Timing::off;
    int mood_tenths = 500;  // the customer's, before any force
    int reputation_tenths =
        30;  // the running mean of reviews so far, 1..5 stars; 3.0 moves nothing
    std::optional<Branch> from = {};  // none: from the opening
    bool operator==(const Began&) const = default;
};
struct ForceStruck {  // the forces at work, one fact each
    ForceId force;
    int mood_tenths = 0;
    bool operator==(const ForceStruck&) const = default;
};
struct MomentReached {
    MomentId moment;
    std::vector<ChoiceId> offered;  // whose condition held on arrival, in the order of the file
    bool operator==(const MomentReached&) const = default;
};
enum class Chosen : std::uint8_t { by_trainee, by_silence };
struct ChoiceMade {
    ChoiceId choice;
    Chosen how = Chosen::by_trainee;
    bool operator==(const ChoiceMade&) const = default;
};
struct StandardShown {
    StandardId standard;
    Evidence evidence = Evidence::met;
    bool operator==(const StandardShown&) const = default;
};
struct Felt {
    Factor factor = Factor::empathy;
    int tenths = 0;
    bool operator==(const Felt&) const = default;
};
struct MoodMoved {
    int tenths = 0;  // as it was felt: a fall after a failure is already weighed
    std::string because;
    bool operator==(const MoodMoved&) const = default;
};
struct EffortAsked {  // repeat, wait, move, call back
    int effort = 0;
    bool operator==(const EffortAsked&) const = default;
};
struct PromiseMade {
    PromiseId promise;
    std::optional<int> due_s;  // after now, on the service clock
    bool operator==(const PromiseMade&) const = default;
};
struct PromiseKept {
    PromiseId promise;
    bool operator==(const PromiseKept&) const = default;
};
struct PromiseBroken {
    PromiseId promise;
    bool operator==(const PromiseBroken&) const = default;
};
struct Discovered {
    DiscoveryId discovery;
    bool operator==(const Discovered&) const = default;
};
struct VariableSet {
    VariableId variable;
    Value value;
    bool operator==(const VariableSet&) const = default;
};
struct TimePassed {
    int seconds = 0;  // on the service clock, not the wall's
    bool operator==(const TimePassed&) const = default;
};
struct ChanceDrawn {
    int percent = 0;
    bool came = false;
    bool operator==(const ChanceDrawn&) const = default;
};
struct LineSaid {  // by a script's say()
    std::optional<SpeakerId> speaker;
    std::string text;
    bool operator==(const LineSaid&) const = default;
};
struct ScriptFaulted {
    std::string where;  // `scenarios/hotel/late-arrival/scenario.yaml:31`
    std::string message;
    bool operator==(const ScriptFaulted&) const = default;
};
struct Ended {
    std::optional<EndingId> ending;  // none: abandoned
    bool operator==(const Ended&) const = default;
};
// After the end, and changing no result: what the trainee thinks of it.
struct SelfRated {
    SelfRating rating = SelfRating::all_right;
    bool operator==(const SelfRated&) const = default;
};
struct Disagreed {  // with how the key judges a choice that they made; the latest of one counts
    ChoiceId choice;
    Objection objection = Objection::own_words;
    std::string words;  // one line; may be empty
    bool operator==(const Disagreed&) const = default;
};

using Fact =
    std::variant<Began, ForceStruck, MomentReached, ChoiceMade, StandardShown, Felt, MoodMoved,
                 EffortAsked, PromiseMade, PromiseKept, PromiseBroken, Discovered, VariableSet,
                 TimePassed, ChanceDrawn, LineSaid, ScriptFaulted, Ended, SelfRated, Disagreed>;
using Facts = std::vector<Fact>;

// Visits a variant without a catch-all: `std::visit(Overloaded{[](const Began&) {}, ...}, fact)`.
template <class... Cases>
struct Overloaded : Cases... {
    using Cases::operator()...;
};
template <class... Cases>
Overloaded(Cases...) -> Overloaded<Cases...>;

}  // namespace frontstage
