#include "player/screens/home_due.hpp"

#include <algorithm>

#include "app/day_words.hpp"
#include "player/page/edge.hpp"
#include "player/page/list_card.hpp"
#include "player/page/ring.hpp"

namespace frontstage::player {
namespace {

constexpr float pad = 20;

std::string_view heading_of(DueWhen when) {
    switch (when) {
        case DueWhen::overdue: return phrase("Overdue");
        case DueWhen::this_week: return phrase("Due this week");
        case DueWhen::later: return phrase("Due later");
        case DueWhen::any_time: return phrase("Set for you, in your own time");
    }
    return {};
}

std::string title_of(const app::Library& library, const std::string& scenario) {
    for (const app::Shelved& shelved : library.scenarios)
        if (shelved.id == scenario) return shelved.title;
    return {};
}

// "Due 27 November · 1 of 2 done · next: A key in the lift shaft".
std::string sentence_of(const app::Due& due, const Home& home, const Phrasebook& words) {
    std::string said;
    if (due.day) {
        const bool over = due_when(due, home.today) == DueWhen::overdue;
        said = words(over ? phrase("Was due {day}") : phrase("Due {day}"),
                     {{"day", app::day_words(*due.day, words)}}) +
               " · ";
    }
    said += words("{done} of {count} done", {{"done", std::to_string(due.done.size())},
                                             {"count", std::to_string(due.scenarios.size())}});
    if (const std::string next = title_of(home.library, next_of(due)); !next.empty())
        said += " · " + words("next: {title}", {{"title", next}});
    return said;
}

float draw_programme(Page& page, const app::Due& due, const Home& home, Rect column, float y) {
    Canvas& canvas = page.canvas;
    const float ring = page.scaled(22);
    const float left = column.x + pad + 2 * ring + 16;
    const float room = column.right() - pad - way_in_width(page) - left;
    const std::string said = sentence_of(due, home, page.words);
    const TextBlock title = canvas.set(Type::strong, due.title, room);
    const TextBlock when = canvas.set(Type::hint, said, room);
    const float written = title.height + 2 + when.height;
    const Rect rect{column.x, y, column.w, std::max(2 * ring, written) + 24};
    const ListCard card{"due:" + due.programme, due.title, said,
                        Action{Act::open_scenario, 0, {}, next_of(due)}};
    open_list_card(page, card, rect);
    draw_progress_ring(canvas, {rect.x + pad + ring, rect.centre().y}, ring,
                       static_cast<int>(due.done.size()), static_cast<int>(due.scenarios.size()));
    const float top = rect.centre().y - written / 2;
    canvas.write(title, at_edge(title, {left, top}, room), canvas[Tone::ink]);
    canvas.write(when, at_edge(when, {left, top + title.height + 2}, room), canvas[Tone::soft_ink]);
    draw_way_in(page, rect, pad);
    close_list_card(page, card, rect);
    return rect.bottom() + 12;
}

}  // namespace

DueWhen due_when(const app::Due& due, const std::string& today) {
    if (!due.day) return DueWhen::any_time;
    const auto days = app::days_from(today, *due.day);
    if (!days) return DueWhen::any_time;
    if (*days < 0) return DueWhen::overdue;
    return *days <= 7 ? DueWhen::this_week : DueWhen::later;
}

std::string next_of(const app::Due& due) {
    for (const std::string& scenario : due.scenarios)
        if (std::ranges::find(due.done, scenario) == due.done.end()) return scenario;
    return {};
}

float draw_due(Page& page, const Home& home, Rect column) {
    float y = column.y;
    for (const DueWhen when :
         {DueWhen::overdue, DueWhen::this_week, DueWhen::later, DueWhen::any_time}) {
        bool headed = false;
        for (const app::Due& due : home.library.due) {
            if (next_of(due).empty() || due_when(due, home.today) != when) continue;
            if (!headed)
                y = page.text("due-heading:" + std::to_string(static_cast<int>(when)),
                              {column.x, y}, Type::section, Tone::ink, page.words(heading_of(when)),
                              column.w, Role::heading)
                        .bottom() +
                    12;
            headed = true;
            y = draw_programme(page, due, home, column, y);
        }
        if (headed) y += 12;
    }
    return y;
}

}  // namespace frontstage::player
