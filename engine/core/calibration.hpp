// A trainee's own rating beside the result, in one sentence: to see oneself as one is seen is a
// skill, and this is how it is practised. Changes no result.
#pragma once

#include <string>

#include "core/conduct.hpp"
#include "core/phrasebook.hpp"

namespace frontstage {

[[nodiscard]] std::string calibration_of(SelfRating rating, const Conduct& conduct,
                                         int pass_percent, const Phrasebook& words);

// "Badly" to "Very well".
[[nodiscard]] std::string rating_words(SelfRating rating, const Phrasebook& words);

}  // namespace frontstage
