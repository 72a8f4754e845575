#include "player/screens/progress.hpp"

#include "player/page/column.hpp"

namespace frontstage::player {

void draw_progress(Page& page, const ProgressRoom& room) {
    const Phrasebook& words = page.words;
    Column column(page, "progress", words("Progress"), 900,
                  {{"home", words("Home"), {Act::open_home, 0}, Emphasis::primary}});
    column.open_card(words("What HR sees"));
    for (const std::string& line : room.progress.seen_by_hr)
        column.write(Type::label, Tone::ink, line);
    column.close_card();
    column.close();
}

}  // namespace frontstage::player
