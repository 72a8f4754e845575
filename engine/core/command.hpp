// What somebody wishes to happen. A wish may be declined; only what comes of it is a fact.
#pragma once

#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "core/fact.hpp"

namespace frontstage {

enum class Presence : std::uint8_t { absent, present };

struct Begin {
    std::string digest;  // of the scenario's files; the core does not compute it
    Seed seed;
    Mode mode = Mode::practice;
    Timing timing = Timing::off;
    int reputation_tenths = 30;
    std::vector<std::pair<ForceId, Presence>> forced;  // the others are drawn from the seed
    std::optional<Branch> from;  // another attempt that this one goes back into
};
struct Choose {
    ChoiceId choice;
};
struct ReadOn {};  // past a beat
struct LetTimeRunOut {};
struct Leave {};  // abandons the encounter

// Once it is over.
struct RateSelf {
    SelfRating rating = SelfRating::all_right;
};
struct Disagree {
    ChoiceId choice;
    Objection objection = Objection::own_words;
    std::string words;  // anything; what is kept of it is one line of bounded length
};

using Command = std::variant<Begin, Choose, ReadOn, LetTimeRunOut, Leave, RateSelf, Disagree>;

enum class Declined : std::uint8_t {
    already_begun,
    not_begun,
    already_over,
    not_offered,
    must_choose,
    nothing_to_read_on,
    no_time_limit,
    not_over,
    already_rated,
    not_chosen
};
struct Rejection {
    Declined reason = Declined::not_offered;
    std::string message;  // a plain sentence, naming what was asked and what could be
    bool operator==(const Rejection&) const = default;
};

}  // namespace frontstage
