#include "player/screens/first_run.hpp"

#include <algorithm>
#include <array>

#include "player/drawing/icons.hpp"
#include "player/page/column.hpp"
#include "player/page/field.hpp"
#include "player/screens/place_picture.hpp"
#include "player/screens/settings_rows.hpp"

namespace frontstage::player {
namespace {

constexpr float pad = 32;

constexpr std::array<std::string_view, first_run_cards> headings{
    phrase("Welcome. Who are you?"), phrase("How do you like to read?"), phrase("Time and motion")};

// What somebody may want to know before they say who they are.
enum class Promise : std::uint8_t { short_time, kept_place, own };

std::string promised(Promise promise, const Phrasebook& words) {
    switch (promise) {
        case Promise::short_time:
            return words("An encounter takes ten minutes or so. Pause it whenever you like.");
        case Promise::kept_place: return words("Your place is kept. Go on another day.");
        case Promise::own: return words("Practice is your own: by default, HR sees nothing of it.");
    }
    return {};
}

void draw_promise(Column& column, Promise promise) {
    Page& page = column.page();
    Canvas& canvas = page.canvas;
    const float size = page.scaled(36);
    const std::string said = promised(promise, page.words);
    const TextBlock set = canvas.set(Type::label, said, column.width() - size - 16);
    const Rect rect = column.take(std::max(size, set.height));
    const Point centre{rect.x + size / 2, rect.centre().y};
    canvas.disc(centre, size / 2, canvas[Tone::raised]);
    const Colour ink = canvas[Tone::accent];
    switch (promise) {
        case Promise::short_time: draw_clock(canvas, centre, size * 0.26F, ink); break;
        case Promise::kept_place:
            draw_flag(canvas, {centre.x - size * 0.16F, centre.y + size * 0.26F}, size * 0.52F,
                      ink);
            break;
        case Promise::own: draw_lock(canvas, centre, size * 0.56F, ink); break;
    }
    page.block(column.next_id("promise"), {rect.x + size + 16, rect.centre().y - set.height / 2},
               set, Tone::ink, said);
    column.space(12);
}

// Where in the three one is: a long dot among short ones, and in words.
float draw_steps(Page& page, std::size_t card, Point at) {
    const auto wide = [&](std::size_t i) { return page.scaled(i == card ? 28 : 10); };
    const float gap = page.scaled(6), high = page.scaled(8);
    const float marks = page.scaled(28) + (page.scaled(10) + gap) * (first_run_cards - 1);
    const std::string words = page.words(
        "{number} of {count}",
        {{"number", std::to_string(card + 1)}, {"count", std::to_string(first_run_cards)}});
    const Rect said = page.text("first-run:step", {at.x + marks + gap + 8, at.y - 3}, Type::hint,
                                Tone::soft_ink, words, 300);
    float x = at.x;
    for (std::size_t i = 0; i < first_run_cards; ++i) {
        page.canvas.fill({x, said.centre().y - high / 2, wide(i), high},
                         page.canvas[i == card ? Tone::accent : Tone::control_edge], high / 2);
        x += wide(i) + gap;
    }
    return said.bottom();
}

void draw_who(Column& column, const FirstRun& first_run) {
    Page& page = column.page();
    const Phrasebook& words = page.words;
    column.write(Type::label, Tone::ink,
                 words("Frontstage lets you rehearse the moments that decide what a customer "
                       "thinks of you: as often as you like, and nobody is hurt."));
    column.space(12);
    column.write(Type::label, Tone::ink,
                 words("Choose a name or a code. What you do is kept under it, on this computer, "
                       "so that you can go on where you were."));
    column.space(16);
    column.write(Type::strong, Tone::ink, words("Your name or code"));
    column.space(6);
    draw_field(page,
               {"code", words("Your name or code"), first_run.code, words("For example: Front 7"),
                Action{Act::type_into, 0, {}, "code"}, Glass::no},
               column.take(field_height(page)));
    column.space(24);
    for (const Promise promise : {Promise::short_time, Promise::kept_place, Promise::own})
        draw_promise(column, promise);
}

void draw_rows(Column& column, const std::vector<SettingRow>& rows) {
    for (const SettingRow& row : rows) {
        if (&row != &rows.front()) column.space(12);
        draw_setting_row(column, row);
    }
}

void draw_card(Column& column, const FirstRun& first_run, const app::Preferences& preferences,
               const SettingsOffer& offer) {
    const Phrasebook& words = column.page().words;
    switch (first_run.card) {
        case 0: return draw_who(column, first_run);
        case 1:
            return draw_rows(column,
                             {Sample{}, text_size_row(preferences, words),
                              theme_row(preferences, offer, words), voice_row(preferences, words)});
        default:
            return draw_rows(column,
                             {timing_row(preferences, words), motion_row(preferences, words),
                              Words{"", words("All of this can be changed at any time, in the "
                                              "settings. It is told to nobody.")}});
    }
}

// Back and on at both ends of a row, and between them the way past all this; above them, where
// letters are so large and far apart that one row does not hold all three.
struct Ways {
    std::string on, skip, back;  // empty: there is no such way
    Point next;
    float on_wide = 0, height = 0;
    bool stacked = false;
};

Ways ways_of(Page& page, const FirstRun& first_run, float width) {
    const Phrasebook& words = page.words;
    const bool last = first_run.card + 1 == first_run_cards;
    Ways ways;
    ways.on = words(last ? phrase("Begin") : phrase("Next"));
    if (!last) ways.skip = words("Skip all this");
    if (first_run.card > 0) ways.back = words("Back");
    ways.next = page.button_size(ways.on);
    ways.on_wide = std::max(ways.next.x, page.scaled(120));
    float whole = ways.on_wide;
    for (const std::string& other : {ways.skip, ways.back})
        if (!other.empty()) whole += page.button_size(other).x + 12;
    ways.stacked = !ways.skip.empty() && whole > width;
    ways.height = ways.stacked ? 2 * ways.next.y + 12 : ways.next.y;
    return ways;
}

void draw_ways(Page& page, const FirstRun& first_run, Rect bar) {
    const Ways ways = ways_of(page, first_run, bar.w);
    const float y = bar.bottom() - ways.next.y;
    float x = bar.x;
    if (!ways.back.empty()) {
        const float wide = page.button_size(ways.back).x;
        page.button("back", {x, y, wide, ways.next.y}, ways.back,
                    Action{Act::turn_to, first_run.card - 1}, Emphasis::plain);
        x += wide + 12;
    }
    if (!ways.skip.empty())
        page.button("skip",
                    {ways.stacked ? bar.x : x, ways.stacked ? bar.y : y,
                     std::min(bar.w, page.button_size(ways.skip).x), ways.next.y},
                    ways.skip, Action{Act::skip, 0}, Emphasis::plain);
    page.button("on", {bar.right() - ways.on_wide, y, ways.on_wide, ways.next.y}, ways.on,
                Action{Act::turn_to, first_run.card + 1}, Emphasis::primary);
}

}  // namespace

void draw_first_run(Page& page, const FirstRun& first_run, const app::Preferences& preferences,
                    const SettingsOffer& offer) {
    Canvas& canvas = page.canvas;
    const Point size = canvas.size();
    canvas.fill({0, 0, size.x, size.y}, canvas[Tone::ground]);
    if (pictures_wanted(page))
        draw_place_picture(page, "hotel.lobby", TimeOfDay::dusk, {0, 0, size.x, size.y},
                           Corners::none);
    const float width = std::min(size.x - 48, page.scaled(720));
    const float height = std::min(size.y - 48, page.scaled(624));
    const Rect panel{(size.x - width) / 2, (size.y - height) / 2, width, height};
    page.card(panel, bubble_radius);
    float y = draw_steps(page, first_run.card, {panel.x + pad, panel.y + 24}) + 4;
    const std::string heading = page.words(headings[first_run.card]);
    const float inner = panel.w - 2 * pad;
    const float bar = ways_of(page, first_run, inner).height;
    const float foot = panel.bottom() - 24 - bar - 12;
    // Where height is short, the heading scrolls with what it stands above.
    const bool fixed =
        foot - y - canvas.set(Type::title, heading, inner).height >= page.scaled(100);
    if (fixed)
        y = page.text("heading", {panel.x + pad, y}, Type::title, Tone::ink, heading, inner,
                      Role::heading)
                .bottom();
    y += 8;
    const Rect area{panel.x, y, panel.w, foot - y};
    Column column(page, "first-run", heading, area);
    if (!fixed) column.write(Type::title, Tone::ink, heading, Role::heading);
    draw_card(column, first_run, preferences, offer);
    column.close();
    draw_ways(page, first_run, {panel.x + pad, panel.bottom() - 24 - bar, inner, bar});
}

}  // namespace frontstage::player
