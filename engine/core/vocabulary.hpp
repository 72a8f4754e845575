// The field's terms that take one of a few values, and the words that stand for them in YAML, JSON
// and on screens. One table each, read by the loader, the codec and the screens, so that they
// cannot differ.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace frontstage {

enum class Setting : std::uint8_t { hotel, retail, clinic };
enum class Channel : std::uint8_t { desk, floor, room, phone, chat, email, portal, review, web };
enum class TimeOfDay : std::uint8_t { dawn, day, dusk, night };
// The kinds of critical incident: Bitner, Booms, Tetreault 1990; Bitner, Booms, Mohr 1994.
enum class Incident : std::uint8_t {
    service_failure,
    special_request,
    unprompted_act,
    difficult_customer
};
// First: meeting the service. Second: using it. Third: looking back and telling others.
enum class Truth : std::uint8_t { first, second, third };
enum class Phase : std::uint8_t { before, during, after };
enum class Quality : std::uint8_t { best, good, weak, harmful };
enum class Evidence : std::uint8_t { met, partly, missed };
enum class Factor : std::uint8_t {
    responsiveness,
    empathy,
    knowledge,
    communication,
    adherence,
    surroundings
};
// The part that a standard plays in putting things right.
enum class Recovery : std::uint8_t { listen, own, act, close };
// What the customer met before meeting the trainee.
enum class Influence : std::uint8_t { website, review, tutorial, advertisement, word_of_mouth };
enum class Mode : std::uint8_t { guided, practice, assessed };
// Real-time pressure: none, as written, or with more time.
enum class Timing : std::uint8_t { off, x1, x1_5, x2, x10 };
enum class Face : std::uint8_t {
    neutral,
    content,
    delighted,
    relieved,
    sad,
    worried,
    afraid,
    surprised,
    confused,
    sceptical,
    impatient,
    annoyed,
    angry,
    disgusted,
    in_pain,
    tired,
    embarrassed,
    attentive
};

// How well a trainee thinks that it went, before they are told how it counted.
enum class SelfRating : std::uint8_t { badly, not_so_well, all_right, well, very_well };
// Why a trainee disagrees with the key: one of these, or words of their own.
enum class Objection : std::uint8_t {
    own_words,
    another_is_right,
    more_than_one,
    own_rules,
    too_little_known,
    nobody_says_so
};

template <class Term>
inline constexpr std::array<std::string_view, 0> words_of{};  // specialised for each term below

template <>
inline constexpr std::array<std::string_view, 3> words_of<Setting>{"hotel", "retail", "clinic"};
template <>
inline constexpr std::array<std::string_view, 9> words_of<Channel>{
    "desk", "floor", "room", "phone", "chat", "email", "portal", "review", "web"};
template <>
inline constexpr std::array<std::string_view, 4> words_of<TimeOfDay>{"dawn", "day", "dusk",
                                                                     "night"};
template <>
inline constexpr std::array<std::string_view, 4> words_of<Incident>{
    "service-failure", "special-request", "unprompted-act", "difficult-customer"};
template <>
inline constexpr std::array<std::string_view, 3> words_of<Truth>{"first", "second", "third"};
template <>
inline constexpr std::array<std::string_view, 3> words_of<Phase>{"before", "during", "after"};
template <>
inline constexpr std::array<std::string_view, 4> words_of<Quality>{"best", "good", "weak",
                                                                   "harmful"};
template <>
inline constexpr std::array<std::string_view, 3> words_of<Evidence>{"met", "partly", "missed"};
template <>
inline constexpr std::array<std::string_view, 6> words_of<Factor>{
    "responsiveness", "empathy", "knowledge", "communication", "adherence", "surroundings"};
template <>
inline constexpr std::array<std::string_view, 4> words_of<Recovery>{"listen", "own", "act",
                                                                    "close"};
template <>
inline constexpr std::array<std::string_view, 5> words_of<Influence>{
    "website", "review", "tutorial", "advertisement", "word-of-mouth"};
template <>
inline constexpr std::array<std::string_view, 3> words_of<Mode>{"guided", "practice", "assessed"};
template <>
inline constexpr std::array<std::string_view, 5> words_of<Timing>{"off", "x1", "x1.5", "x2", "x10"};
template <>
inline constexpr std::array<std::string_view, 18> words_of<Face>{
    "neutral", "content",   "delighted", "relieved",  "sad",         "worried",
    "afraid",  "surprised", "confused",  "sceptical", "impatient",   "annoyed",
    "angry",   "disgusted", "in-pain",   "tired",     "embarrassed", "attentive"};

template <>
inline constexpr std::array<std::string_view, 5> words_of<SelfRating>{
    "badly", "not so well", "all right", "well", "very well"};
template <>
inline constexpr std::array<std::string_view, 6> words_of<Objection>{
    "own words",        "another is right", "more than one is right",
    "our rules differ", "too little known", "nobody says so"};

inline constexpr std::size_t factor_count = words_of<Factor>.size();
template <class Value>
using PerFactor = std::array<Value, factor_count>;

template <class Term>
[[nodiscard]] constexpr std::string_view word_for(Term term) {
    return words_of<Term>[static_cast<std::size_t>(term)];
}

template <class Term>
[[nodiscard]] constexpr std::optional<Term> term_for(std::string_view word) {
    for (std::size_t i = 0; i < words_of<Term>.size(); ++i)
        if (words_of<Term>[i] == word) return static_cast<Term>(i);
    return std::nullopt;
}

// For "did you mean" and lists of what may be written.
template <class Term>
[[nodiscard]] std::vector<std::string> all_words() {
    return {words_of<Term>.begin(), words_of<Term>.end()};
}

// Points that a choice of this quality earns in the judgement score (design: best 4, good 3, weak
// 1).
[[nodiscard]] constexpr int points_for(Quality quality) {
    constexpr std::array<int, 4> points{4, 3, 1, 0};
    return points[static_cast<std::size_t>(quality)];
}

}  // namespace frontstage
