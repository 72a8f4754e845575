// Pictures of a debrief as SVG, to stand inside a page: in black, white and patterns they say the
// same as in colour, and each is followed on its page by its figures as a table.
#pragma once

#include <string>

#include "core/debrief.hpp"

namespace frontstage::pages {

// `id` names the picture's title and description, once on a page.
// Whether circumstances moved it: only then is there a calm day to draw beside it.
[[nodiscard]] bool moved_by_forces(const MoodCurve& curve);
[[nodiscard]] std::string mood_picture(const MoodCurve& curve, const std::string& id,
                                       const Phrasebook& words);
[[nodiscard]] std::string zone_picture(const PerceptionNote& note, const std::string& id);
// A bar to 100 with the pass mark.
[[nodiscard]] std::string conduct_picture(int total, int pass_percent, const std::string& id,
                                          const Phrasebook& words);

}  // namespace frontstage::pages
