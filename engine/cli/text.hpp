// Plain text for a terminal, a screen reader or a braille line: wrapped, no colour, no drawing.
#pragma once

#include <string>
#include <string_view>

#include "core/debrief.hpp"
#include "core/scenario.hpp"
#include "core/transcript.hpp"
#include "core/view.hpp"

namespace frontstage::cli {

// Lines of at most 78 characters, each begun with `indent`; keeps the author's own line ends.
[[nodiscard]] std::string wrapped(std::string_view text, std::string_view indent = {});

// A line of its own, after an empty one.
[[nodiscard]] std::string heading(std::string_view words);

[[nodiscard]] std::string briefing_text(const Scenario& scenario, const View& view,
                                        const Phrasebook& words = {});
[[nodiscard]] std::string view_text(const View& view, const Phrasebook& words = {});
// Every line, or those that have `sought` in them.
[[nodiscard]] std::string transcript_text(const Transcript& transcript, std::string_view sought,
                                          const Phrasebook& words = {});
[[nodiscard]] std::string guidance_text(const Guidance& guidance, const Phrasebook& words = {});
// What reaches the trainee once the customer has gone.
[[nodiscard]] std::string afterwards_text(const Afterwards& afterwards,
                                          const Phrasebook& words = {});
[[nodiscard]] std::string debrief_text(const Debrief& debrief, const Phrasebook& words = {});

}  // namespace frontstage::cli
