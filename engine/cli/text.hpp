// Plain text for a terminal, a screen reader or a braille line: one idea a line, wrapped between
// words, no colour, no drawing, nothing set apart by spaces.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/debrief.hpp"
#include "core/scenario.hpp"
#include "core/side_by_side.hpp"
#include "core/transcript.hpp"
#include "core/view.hpp"

namespace frontstage::cli {

// Lines of at most 78 characters, each begun with `indent`; keeps the author's own line ends.
[[nodiscard]] std::string wrapped(std::string_view text, std::string_view indent = {});
// A line of its own, after an empty one.
[[nodiscard]] std::string heading(std::string_view words);
[[nodiscard]] std::string listed(const std::vector<std::string>& sentences);

// Who one is in it, and then how things stand; in an assessment the standards by name only.
[[nodiscard]] std::string opening_text(const Scenario& scenario, const Phrasebook& words = {});
[[nodiscard]] std::string situation_text(const Scenario& scenario, const View& view, Mode mode,
                                         const Phrasebook& words = {});

// What was told of a moment's surroundings, which is not told again while it stays so.
struct Told {
    std::string step, meeting, forces, sound;
};
enum class Clocked : std::uint8_t { no, yes };
[[nodiscard]] std::string view_text(const View& view, const std::string& sound, Clocked clocked,
                                    Told& told, const Phrasebook& words = {});
// Every line, or those that have `sought` in them.
[[nodiscard]] std::string transcript_text(const Transcript& transcript, std::string_view sought,
                                          const Phrasebook& words = {});
[[nodiscard]] std::string guidance_text(const Guidance& guidance, const Phrasebook& words = {});
// What reaches the trainee once the customer has gone; and only its answers, stars and review.
[[nodiscard]] std::string afterwards_text(const Afterwards& afterwards,
                                          const Phrasebook& words = {});
[[nodiscard]] std::string replies_text(const Afterwards& afterwards, const Phrasebook& words = {});

// What a debrief has to tell, and it is much: so each part can be asked for by itself.
struct DebriefPart {
    std::string heading, text;
};
[[nodiscard]] std::vector<DebriefPart> debrief_parts(const Debrief& debrief,
                                                     const Phrasebook& words = {});
[[nodiscard]] std::string part_text(const DebriefPart& part);
// All of them.
[[nodiscard]] std::string debrief_text(const Debrief& debrief, const Phrasebook& words = {});
[[nodiscard]] std::string both_ways_text(const SideBySide& both, const Phrasebook& words = {});

}  // namespace frontstage::cli
