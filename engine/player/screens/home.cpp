#include "player/screens/home.hpp"

#include <algorithm>

#include "player/screens/header.hpp"
#include "player/screens/home_due.hpp"
#include "player/screens/home_filters.hpp"
#include "player/screens/home_hero.hpp"
#include "player/screens/shelf.hpp"

namespace frontstage::player {
namespace {

constexpr float gap = 16;
constexpr std::size_t few = 4;  // are found without a filter

float write_heading(Page& page, const std::string& id, const std::string& text, Rect column,
                    float y) {
    return page.text(id, {column.x, y}, Type::section, Tone::ink, text, column.w, Role::heading)
               .bottom() +
           12;
}

float draw_shelf(Page& page, const Home& home, Rect column, float y) {
    const std::vector<std::size_t> places = practised_by(home);
    if (places.empty())
        return page.text("nothing-found", {column.x, y + 8}, Type::label, Tone::soft_ink,
                         page.words(home.library.scenarios.empty()
                                        ? phrase("There are no encounters on this computer yet. "
                                                 "Your trainer can add some.")
                                        : phrase("No encounter fits. Take a filter away, or search "
                                                 "for something else.")),
                         column.w)
                   .bottom() +
               24;
    const std::size_t across = page.one_column() ? (column.w >= page.scaled(620) ? 2 : 1) : 3;
    const float width =
        (column.w - gap * static_cast<float>(across - 1)) / static_cast<float>(across);
    for (std::size_t row = 0; row < places.size(); row += across) {
        const std::size_t end = std::min(places.size(), row + across);
        float height = 0;
        for (std::size_t i = row; i < end; ++i)
            height =
                std::max(height, shelf_card_height(page, home.library.scenarios[places[i]], width));
        for (std::size_t i = row; i < end; ++i)
            draw_shelf_card(
                page, home.library.scenarios[places[i]],
                {column.x + static_cast<float>(i - row) * (width + gap), y, width, height});
        y += height + gap;
    }
    return y;
}

}  // namespace

std::optional<Featured> featured(const app::Library& library) {
    const auto place = [&library](const std::string& id) -> std::optional<std::size_t> {
        for (std::size_t i = 0; i < library.scenarios.size(); ++i)
            if (library.scenarios[i].id == id && library.scenarios[i].broken.empty()) return i;
        return std::nullopt;
    };
    if (library.go_on)
        if (const auto left = place(*library.go_on))
            return Featured{Featured::Why::left_midway, *left, {}, {}};
    for (const app::Due& due : library.due)
        if (const auto next = place(next_of(due)))
            return Featured{Featured::Why::due, *next, due.day, due.title};
    std::optional<std::size_t> first;
    for (std::size_t i = 0; i < library.scenarios.size(); ++i) {
        if (!library.scenarios[i].broken.empty()) continue;
        if (!library.scenarios[i].latest) return Featured{Featured::Why::begin_here, i, {}, {}};
        if (!first) first = i;
    }
    if (!first) return std::nullopt;
    return Featured{Featured::Why::begin_here, *first, {}, {}};
}

void draw_home(Page& page, const Home& home, const std::string& subject) {
    const Phrasebook& words = page.words;
    const Header header{"Frontstage",
                        subject,
                        std::nullopt,
                        {{"progress", words("Progress"), Action{Act::open_progress, 0}},
                         {"settings", words("Settings"), Action{Act::open_settings, 0}},
                         {"leave", words("Close"), Action{Act::leave_program, 0}}},
                        1160};
    const float top = draw_header(page, header);
    const Point size = page.canvas.size();
    const std::vector<app::Shelved>& all = home.library.scenarios;
    Rect column = room_column(page, 1160, top, size.y);
    column.y = page.open_region("home", words("Home"), {0, top, size.x, size.y - top}) + 8;
    const auto first = featured(home.library);
    if (first) column.y = draw_hero(page, home, *first, column) + 24;
    if (first && is_new_here(home.library)) column.y = draw_how_it_goes(page, column) + 8;
    column.y = draw_due(page, home, column);
    // Where there is one encounter alone, it stands above already.
    if (!first || all.size() > 1) {
        column.y = write_heading(page, "practise", words("Practise"), column, column.y);
        if (all.size() > few) column.y = draw_filters(page, home, column) + 4;
        column.y = draw_shelf(page, home, column, column.y);
    }
    page.close_region(column.y + 16);
}

}  // namespace frontstage::player
