// An encounter in a terminal: the whole of it in words, for screen readers, braille and slow lines.
#pragma once

#include <iosfwd>

#include "app/rehearsal.hpp"

namespace frontstage::cli {

enum class Left : std::uint8_t { at_the_end, midway };

// Reads a line at a time: a number chooses, an empty line reads on, h shows what was said so far,
// q leaves and keeps the place; so does the end of the input. Prints the debrief when it is over.
Left play_as_text(app::Rehearsal& rehearsal, std::istream& in, std::ostream& out);

}  // namespace frontstage::cli
