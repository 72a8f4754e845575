#include "player/screens/home.hpp"

#include <algorithm>

#include "player/page/list_card.hpp"
#include "player/page/ring.hpp"
#include "player/screens/days.hpp"
#include "player/screens/header.hpp"
#include "player/screens/home_filters.hpp"
#include "player/screens/place_picture.hpp"
#include "player/screens/shelf.hpp"

namespace frontstage::player {
namespace {

constexpr float gap = 16, pad = 24;

float write_heading(Page& page, const std::string& id, const std::string& text, Rect column,
                    float y) {
    return page.text(id, {column.x, y}, Type::section, Tone::ink, text, column.w, Role::heading)
               .bottom() +
           10;
}

struct Hero {
    std::string eyebrow, button;
    Action action;
};

Hero hero_of(const Featured& featured, const app::Shelved& shelved, const Phrasebook& words) {
    const Action open{Act::open_scenario, 0, {}, shelved.id};
    switch (featured.why) {
        case Featured::Why::left_midway:
            return {words("You left this midway"), words("Continue"),
                    Action{Act::go_on, 0, {}, shelved.id}};
        case Featured::Why::due:
            return {featured.day ? words("Due {day} · {programme}",
                                         {{"day", day_words(*featured.day, words)},
                                          {"programme", featured.programme}})
                                 : featured.programme,
                    words("Begin"), open};
        case Featured::Why::begin_here:
            return {words("A good place to begin"), words("Begin"), open};
    }
    return {};
}

// The place behind, and on it what stands first and the one way into it.
float draw_hero(Page& page, const Home& home, const Featured& featured, Rect column) {
    Canvas& canvas = page.canvas;
    const app::Shelved& shelved = home.library.scenarios[featured.scenario];
    const Hero hero = hero_of(featured, shelved, page.words);
    const bool pictured = pictures_wanted(page);
    const bool narrow = page.one_column();
    const float panel = narrow || !pictured ? column.w : std::min(column.w, page.scaled(500));
    const float inner = panel - 2 * pad;
    const TextBlock eyebrow = canvas.set(Type::hint, hero.eyebrow, inner);
    const TextBlock title = canvas.set(Type::title, shelved.title, inner);
    const std::string length = length_words(shelved, page.words);
    const TextBlock meta = canvas.set(Type::label, length, inner);
    const Point button = page.button_size(hero.button);
    const float needed =
        20 + eyebrow.height + 4 + title.height + 6 + meta.height + 18 + button.y + 24;
    const float picture = pictured && narrow ? 130.0F : 0.0F;
    const float height =
        pictured && !narrow ? std::max(needed + 2 * gap, 264.0F) : needed + picture;
    const Rect whole{column.x, column.y, column.w, height};
    page.card(whole);
    Rect text = whole;
    if (pictured && narrow) {
        draw_place_picture(page, shelved.place, shelved.time, {whole.x, whole.y, whole.w, picture},
                           Corners::top);
        text.y += picture;
        text.h -= picture;
    } else if (pictured) {
        draw_place_picture(page, shelved.place, shelved.time, whole, Corners::all);
        text = {whole.x + gap, whole.y + (height - needed) / 2, panel, needed};
        page.card(text);
    }
    float y = text.y + 20;
    const float x = text.x + pad;
    y = page.block("hero:why", {x, y}, eyebrow, Tone::accent, hero.eyebrow).bottom() + 4;
    y = page.block("hero:title", {x, y}, title, Tone::ink, shelved.title, Role::heading).bottom() +
        6;
    y = page.block("hero:length", {x, y}, meta, Tone::soft_ink, length).bottom() + 18;
    page.button("begin", {x, y, std::min(inner, std::max(button.x, page.scaled(160))), button.y},
                hero.button, hero.action, Emphasis::primary);
    return whole.bottom();
}

std::string due_words(const app::Due& due, const Phrasebook& words) {
    const std::string done =
        words("{done} of {count} done", {{"done", std::to_string(due.done.size())},
                                         {"count", std::to_string(due.scenarios.size())}});
    if (!due.day) return done;
    return words("Due {day} · {done}", {{"day", day_words(*due.day, words)}, {"done", done}});
}

// The next of a programme that was not done yet; empty: all were.
std::string next_of(const app::Due& due) {
    for (const std::string& scenario : due.scenarios)
        if (std::ranges::find(due.done, scenario) == due.done.end()) return scenario;
    return {};
}

float draw_due(Page& page, const app::Due& due, Rect column, float y) {
    Canvas& canvas = page.canvas;
    const float ring = page.scaled(22);
    const float left = column.x + 16 + 2 * ring + 16;
    const TextBlock title = canvas.set(Type::strong, due.title, column.right() - 16 - left);
    const std::string words = due_words(due, page.words);
    const TextBlock when = canvas.set(Type::hint, words, column.right() - 16 - left);
    const float height = std::max(2 * ring, title.height + 2 + when.height) + 24;
    const Rect rect{column.x, y, column.w, height};
    const ListCard card{"due:" + due.programme, due.title, words,
                        Action{Act::open_scenario, 0, {}, next_of(due)}};
    open_list_card(page, card, rect);
    draw_progress_ring(canvas, {rect.x + 16 + ring, rect.centre().y}, ring,
                       static_cast<int>(due.done.size()), static_cast<int>(due.scenarios.size()));
    const float top = rect.centre().y - (title.height + 2 + when.height) / 2;
    canvas.write(title, {left, top}, canvas[Tone::ink]);
    canvas.write(when, {left, top + title.height + 2}, canvas[Tone::soft_ink]);
    close_list_card(page, card, rect);
    return rect.bottom() + 12;
}

bool is_this_week(const app::Due& due, const std::string& today) {
    if (!due.day) return false;
    const auto days = days_from(today, *due.day);
    return days && *days <= 7;
}

float draw_all_due(Page& page, const Home& home, Rect column, float y) {
    for (const bool this_week : {true, false}) {
        bool headed = false;
        for (const app::Due& due : home.library.due) {
            if (next_of(due).empty() || is_this_week(due, home.today) != this_week) continue;
            if (!headed)
                y = write_heading(
                    page, this_week ? "due-heading" : "later-heading",
                    page.words(this_week ? phrase("Due this week") : phrase("Set for you")), column,
                    y);
            headed = true;
            y = draw_due(page, due, column, y);
        }
        if (headed) y += 12;
    }
    return y;
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
    Rect column = room_column(page, 1160, top, size.y);
    float y = page.open_region("home", words("Home"), {0, top, size.x, size.y - top}) + 6;
    if (const auto first = featured(home.library)) {
        column.y = y;
        y = draw_hero(page, home, *first, column) + 24;
    }
    y = draw_all_due(page, home, column, y);
    y = write_heading(page, "practise", words("Practise"), column, y);
    column.y = y;
    y = draw_filters(page, home, column) + 4;
    y = draw_shelf(page, home, column, y);
    page.close_region(y + 16);
}

}  // namespace frontstage::player
