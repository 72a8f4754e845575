// How each fact is written: its word, and its keys in their order. Writing and reading both walk
// these lists, so they cannot come to differ; a new fact does not compile until it has both.
// A key that holds an `optional` is left out when there is nothing to say. A value with keys of its
// own is an object.
#pragma once

#include <array>
#include <string_view>
#include <utility>

#include "core/fact.hpp"

namespace frontstage::records {

template <class Kind>
inline constexpr std::string_view fact_word{};  // specialised for each fact below
template <>
inline constexpr std::string_view fact_word<Began> = "began";
template <>
inline constexpr std::string_view fact_word<ForceStruck> = "force-struck";
template <>
inline constexpr std::string_view fact_word<MomentReached> = "moment-reached";
template <>
inline constexpr std::string_view fact_word<ChoiceMade> = "choice-made";
template <>
inline constexpr std::string_view fact_word<StandardShown> = "standard-shown";
template <>
inline constexpr std::string_view fact_word<Felt> = "felt";
template <>
inline constexpr std::string_view fact_word<MoodMoved> = "mood-moved";
template <>
inline constexpr std::string_view fact_word<EffortAsked> = "effort-asked";
template <>
inline constexpr std::string_view fact_word<PromiseMade> = "promise-made";
template <>
inline constexpr std::string_view fact_word<PromiseKept> = "promise-kept";
template <>
inline constexpr std::string_view fact_word<PromiseBroken> = "promise-broken";
template <>
inline constexpr std::string_view fact_word<Discovered> = "discovered";
template <>
inline constexpr std::string_view fact_word<VariableSet> = "variable-set";
template <>
inline constexpr std::string_view fact_word<TimePassed> = "time-passed";
template <>
inline constexpr std::string_view fact_word<ChanceDrawn> = "chance-drawn";
template <>
inline constexpr std::string_view fact_word<LineSaid> = "line-said";
template <>
inline constexpr std::string_view fact_word<ScriptFaulted> = "script-faulted";
template <>
inline constexpr std::string_view fact_word<Ended> = "ended";
template <>
inline constexpr std::string_view fact_word<SelfRated> = "self-rated";
template <>
inline constexpr std::string_view fact_word<Disagreed> = "disagreed";

static_assert(
    []<std::size_t... Number>(std::index_sequence<Number...>) {
        return (!fact_word<std::variant_alternative_t<Number, Fact>>.empty() && ...);
    }(std::make_index_sequence<std::variant_size_v<Fact>>{}),
    "a fact has no word yet: give it one above, and its keys below");

inline constexpr std::array<std::string_view, 2> chosen_words{"by-trainee", "by-silence"};

// The one key inside a value: JSON has no numbers for what a script gets by dividing by nothing:
// {"decimal":"nan"}.
inline constexpr std::string_view decimal_key = "decimal";

// The table that holds the words of an id.
auto& table(auto& names, MomentId) {
    return names.moments;
}
auto& table(auto& names, ChoiceId) {
    return names.choices;
}
auto& table(auto& names, EndingId) {
    return names.endings;
}
auto& table(auto& names, StandardId) {
    return names.standards;
}
auto& table(auto& names, ForceId) {
    return names.forces;
}
auto& table(auto& names, SpeakerId) {
    return names.speakers;
}
auto& table(auto& names, VariableId) {
    return names.variables;
}
auto& table(auto& names, WordId) {
    return names.words;
}
auto& table(auto& names, PromiseId) {
    return names.promises;
}
auto& table(auto& names, DiscoveryId) {
    return names.discoveries;
}

template <class Side>
void fields(Side& side, Branch& branch) {
    side("attempt", branch.attempt);
    side("decision", branch.decision);
}
template <class Side>
void fields(Side& side, Began& fact) {
    side("scenario", fact.scenario);
    side("digest", fact.digest);
    side("seed", fact.seed.value);
    side("mode", fact.mode);
    side("timing", fact.timing);
    side("mood_tenths", fact.mood_tenths);
    side("reputation_tenths", fact.reputation_tenths);
    side("from", fact.from);
}
template <class Side>
void fields(Side& side, ForceStruck& fact) {
    side("force", fact.force);
    side("mood_tenths", fact.mood_tenths);
}
template <class Side>
void fields(Side& side, MomentReached& fact) {
    side("moment", fact.moment);
    side("offered", fact.offered);
}
template <class Side>
void fields(Side& side, ChoiceMade& fact) {
    side("choice", fact.choice);
    side("how", fact.how);
}
template <class Side>
void fields(Side& side, StandardShown& fact) {
    side("standard", fact.standard);
    side("evidence", fact.evidence);
}
template <class Side>
void fields(Side& side, Felt& fact) {
    side("factor", fact.factor);
    side("tenths", fact.tenths);
}
template <class Side>
void fields(Side& side, MoodMoved& fact) {
    side("tenths", fact.tenths);
    side("because", fact.because);
}
template <class Side>
void fields(Side& side, EffortAsked& fact) {
    side("effort", fact.effort);
}
template <class Side>
void fields(Side& side, PromiseMade& fact) {
    side("promise", fact.promise);
    side("due_s", fact.due_s);
}
template <class Side>
void fields(Side& side, PromiseKept& fact) {
    side("promise", fact.promise);
}
template <class Side>
void fields(Side& side, PromiseBroken& fact) {
    side("promise", fact.promise);
}
template <class Side>
void fields(Side& side, Discovered& fact) {
    side("discovery", fact.discovery);
}
template <class Side>
void fields(Side& side, VariableSet& fact) {
    side("variable", fact.variable);
    side("value", fact.value);
}
template <class Side>
void fields(Side& side, TimePassed& fact) {
    side("seconds", fact.seconds);
}
template <class Side>
void fields(Side& side, ChanceDrawn& fact) {
    side("percent", fact.percent);
    side("came", fact.came);
}
template <class Side>
void fields(Side& side, LineSaid& fact) {
    side("speaker", fact.speaker);
    side("text", fact.text);
}
template <class Side>
void fields(Side& side, ScriptFaulted& fact) {
    side("where", fact.where);
    side("message", fact.message);
}
template <class Side>
void fields(Side& side, Ended& fact) {
    side("ending", fact.ending);
}
template <class Side>
void fields(Side& side, SelfRated& fact) {
    side("rating", fact.rating);
}
template <class Side>
void fields(Side& side, Disagreed& fact) {
    side("choice", fact.choice);
    side("objection", fact.objection);
    side("words", fact.words);
}

}  // namespace frontstage::records
