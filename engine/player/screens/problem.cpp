#include "player/screens/problem.hpp"

#include <algorithm>

#include "player/page/column.hpp"

namespace frontstage::player {
namespace {

// A small disc with an exclamation mark: it says "stop a moment", not "danger".
void draw_sign(Column& column) {
    Canvas& canvas = column.page().canvas;
    const float radius = column.page().scaled(20);
    const Rect rect = column.take(2 * radius + 12);
    const Point centre{rect.x + radius, rect.y + radius};
    const Colour ink = canvas[Tone::accent];
    canvas.disc(centre, radius, canvas[Tone::raised]);
    canvas.ring(centre, radius - 1, ink, 2);
    canvas.line({centre.x, centre.y - radius * 0.5F}, {centre.x, centre.y + radius * 0.1F}, ink, 3);
    canvas.disc({centre.x, centre.y + radius * 0.45F}, 2, ink);
}

}  // namespace

void draw_problem(Page& page, const ProblemRoom& room) {
    const Phrasebook& words = page.words;
    const Trouble& trouble = room.trouble;
    const bool folded = room.details == Details::folded;
    std::vector<Column::Button> ways;
    if (!trouble.details.empty())
        ways.push_back(
            {"details",
             words(folded ? phrase("Details for whoever helps") : phrase("Hide the details")),
             {Act::show_details, 0},
             Emphasis::plain});
    ways.push_back({"way-on", trouble.way_on, {Act::try_again, 0}, Emphasis::primary});
    Column column(page, "problem", words("Something went wrong"), 720, ways);
    column.space(std::max(0.0F, page.canvas.size().y * 0.16F - page.scaled(40)));
    column.open_card("");
    draw_sign(column);
    column.write(Type::hint, Tone::accent, words("Something went wrong"), Role::heading);
    column.space(4);
    column.write(Type::section, Tone::ink, trouble.sentence, Role::notice);
    if (!trouble.safe.empty()) {
        column.space(12);
        column.write(Type::label, Tone::ink, trouble.safe, Role::notice);
    }
    column.close_card();
    if (!folded) {
        column.open_card(words("Details"));
        column.write(Type::label, Tone::soft_ink, trouble.details);
        column.close_card();
    }
    column.close();
}

}  // namespace frontstage::player
