// Plain text for a terminal, a screen reader or a braille line: wrapped, no colour, no drawing.
#pragma once

#include <string>
#include <string_view>

#include "core/debrief.hpp"
#include "core/scenario.hpp"
#include "core/view.hpp"

namespace frontstage::cli {

// Lines of at most 78 characters, each begun with `indent`; keeps the author's own line ends.
[[nodiscard]] std::string wrapped(std::string_view text, std::string_view indent = {});

[[nodiscard]] std::string briefing_text(const Scenario& scenario, const View& view,
                                        const Phrasebook& words = {});
[[nodiscard]] std::string view_text(const View& view, const Phrasebook& words = {});
[[nodiscard]] std::string debrief_text(const Debrief& debrief, const Phrasebook& words = {});

}  // namespace frontstage::cli
