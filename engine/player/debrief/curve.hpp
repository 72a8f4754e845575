// Moods over decisions, drawn: one curve, or two laid over each other. Every mark is also a word in
// the core's MoodCurve; whoever draws this puts those words beside it.
#pragma once

#include <string>
#include <vector>

#include "core/mood_curve.hpp"
#include "player/page/column.hpp"

namespace frontstage::player {

// Told apart by line and mark, not by colour alone.
enum class Line : std::uint8_t { whole, dashed };
struct DrawnCurve {
    const MoodCurve* curve = nullptr;
    std::string name;
    Line line = Line::whole;
    Tone tone = Tone::partly;
};

// At the pen of a column, with its axes. `sentence` is what the picture says.
void draw_curves(Column& column, const std::vector<DrawnCurve>& curves,
                 const std::string& sentence);
// What each line and mark means.
void draw_curve_key(Column& column, const std::vector<DrawnCurve>& curves);
// Whether circumstances moved it, so that their part is shaded.
[[nodiscard]] bool shows_forces(const MoodCurve& curve);

}  // namespace frontstage::player
