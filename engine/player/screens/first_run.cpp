#include "player/screens/first_run.hpp"

#include "player/page/column.hpp"

namespace frontstage::player {

void draw_first_run(Page& page, const FirstRun& first_run, const app::Preferences&) {
    const Phrasebook& words = page.words;
    Column column(page, "first-run", words("Welcome"), 720,
                  {{"skip", words("Skip this"), {Act::skip, 0}, Emphasis::plain},
                   {"on", words("Next"), {Act::turn_to, first_run.card + 1}, Emphasis::primary}});
    column.open_card(words("Welcome to Frontstage"));
    column.close_card();
    column.close();
}

}  // namespace frontstage::player
