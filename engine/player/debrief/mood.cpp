// The debrief's picture of the customer's mood, and the same in words for whoever reads or hears.
#include "player/debrief/curve.hpp"
#include "player/debrief/debrief_screen.hpp"

namespace frontstage::player {
namespace {

std::string row_words(const MoodPoint& point, bool forces, const Phrasebook& words) {
    const std::string mood = std::to_string(whole_mood(point.mood_tenths));
    const std::string row =
        forces && point.calm_tenths
            ? words("mood {mood}, on a calm day {calm}.",
                    {{"mood", mood}, {"calm", std::to_string(whole_mood(*point.calm_tenths))}})
            : words("mood {mood}.", {{"mood", mood}});
    return point.mark.empty() ? row : row + ' ' + point.mark;
}

// Each decision a row: its number, its mood, and the words of its marks.
void write_table(Column& column, const MoodCurve& curve) {
    Page& page = column.page();
    float names = 0;
    for (const MoodPoint& point : curve.points)
        names = std::max(names, page.canvas.width_of(Type::hint, point.when));
    const float indent = names + 24;
    const bool forces = shows_forces(curve);
    for (const MoodPoint& point : curve.points) {
        const Rect rule = column.take(9);
        page.canvas.fill({rule.x, rule.y + 4, rule.w, 1}, page.canvas[Tone::chip]);
        const Point pen = column.pen();
        page.text(column.next_id("when"), pen, Type::hint, Tone::soft_ink, point.when, names + 8);
        column.write(Type::hint, Tone::ink, row_words(point, forces, page.words), Role::text,
                     indent);
    }
}

}  // namespace

void draw_mood(Column& column, const Debrief& debrief) {
    if (debrief.curve.points.empty()) return;
    column.open_card(column.page().words("Their mood over time"));
    const std::vector<DrawnCurve> curves{{&debrief.curve, "", Line::whole, Tone::partly}};
    draw_curves(column, curves, debrief.curve.sentence);
    column.space(8);
    draw_curve_key(column, curves);
    column.space(14);
    column.write(Type::label, Tone::ink, debrief.curve.sentence);
    column.space(10);
    write_table(column, debrief.curve);
    column.close_card();
}

}  // namespace frontstage::player
