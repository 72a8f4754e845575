#include "player/screens/problem.hpp"

#include "player/page/column.hpp"

namespace frontstage::player {

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
    column.space(page.canvas.size().y * 0.08F);
    column.open_card("");
    column.write(Type::hint, Tone::accent, words("Something went wrong"), Role::heading);
    column.space(6);
    column.write(Type::section, Tone::ink, trouble.sentence);
    if (!trouble.safe.empty()) {
        column.space(12);
        column.write(Type::label, Tone::ink, trouble.safe);
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
