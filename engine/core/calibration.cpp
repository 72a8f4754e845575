#include "core/calibration.hpp"

namespace frontstage {
namespace {

enum class Own : std::uint8_t { low, middle, high };

Own own_view(SelfRating rating) {
    switch (rating) {
        case SelfRating::badly:
        case SelfRating::not_so_well: return Own::low;
        case SelfRating::all_right: return Own::middle;
        case SelfRating::well:
        case SelfRating::very_well: return Own::high;
    }
    return Own::middle;
}

std::string_view beside_met(Own own) {
    switch (own) {
        case Own::low: return phrase("It went better than you thought: the mark is met.");
        case Own::middle: return phrase("It was a little better than that: the mark is met.");
        case Own::high: return phrase("The result agrees with you.");
    }
    return {};
}

std::string_view beside_not_yet(Own own) {
    switch (own) {
        case Own::low: return phrase("The result agrees, and you saw it yourself.");
        case Own::middle:
        case Own::high:
            return phrase("The result is lower than you thought; the decisions below say where.");
    }
    return {};
}

}  // namespace

std::string rating_words(SelfRating rating, const Phrasebook& words) {
    return capitalised(words.term(rating));
}

std::string calibration_of(SelfRating rating, const Conduct& conduct, int pass_percent,
                           const Phrasebook& words) {
    if (conduct.verdict == Verdict::unfinished) return {};
    const std::string said = words("You said: {rating}.", {{"rating", words.term(rating)}});
    const Own own = own_view(rating);
    // Near enough to the mark is what somebody means who says that it went all right.
    constexpr int near = 15;
    if (conduct.verdict == Verdict::not_yet && own == Own::middle &&
        conduct.total >= pass_percent - near)
        return said + ' ' + words("That is about what the result says: the mark was near.");
    if (conduct.verdict == Verdict::not_yet_critical && own != Own::low)
        return said + ' ' +
               words("What you could not see from where you stood is the critical standard.");
    return said + ' ' +
           words(conduct.verdict == Verdict::met ? beside_met(own) : beside_not_yet(own));
}

}  // namespace frontstage
