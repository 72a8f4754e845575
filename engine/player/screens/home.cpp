#include "player/screens/home.hpp"

#include "player/page/column.hpp"

namespace frontstage::player {

void draw_home(Page& page, const Home& home, const std::string&) {
    const Phrasebook& words = page.words;
    Column column(page, "home", words("Home"), 1100,
                  {{"settings", words("Settings"), {Act::open_settings, 0}, Emphasis::plain},
                   {"progress", words("Progress"), {Act::open_progress, 0}, Emphasis::plain}});
    for (const app::Shelved& shelved : home.library.scenarios) {
        column.open_card(shelved.title);
        const Rect rect = column.take(48);
        page.button("open:" + shelved.id, rect, words("Begin"),
                    {Act::open_scenario, 0, {}, shelved.id}, Emphasis::primary);
        column.close_card();
    }
    column.close();
}

}  // namespace frontstage::player
