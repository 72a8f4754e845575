#include "player/screens/settings.hpp"

#include <algorithm>

#include "core/fact.hpp"
#include "player/page/column.hpp"
#include "player/page/edge.hpp"
#include "player/screens/settings_rows.hpp"
#include "player/screens/tabbed.hpp"

namespace frontstage::player {
namespace {

Tabs tabs_of(const SettingsRoom& room, const Phrasebook& words) {
    return {{words("Reading"), words("Voice and sound"), words("Time"),
             words("Motion and pictures"), words("Controls"), words("Language"), words("Privacy")},
            room.tab};
}

void draw_words(Column& column, const Words& row) {
    Page& page = column.page();
    if (row.label.empty()) return column.write(Type::label, Tone::soft_ink, row.text);
    const float key = std::min(column.width() * 0.4F, page.scaled(170));
    const TextBlock label = page.canvas.set(Type::strong, row.label, key);
    const TextBlock text = page.canvas.set(Type::label, row.text, column.width() - key - 16);
    const Rect rect = column.take(std::max(label.height, text.height) + 4);
    page.block(column.next_id("label"), at_edge(label, {rect.x, rect.y}, key), label, Tone::ink,
               row.label);
    page.block(column.next_id("text"),
               at_edge(text, {rect.x + key + 16, rect.y}, column.width() - key - 16), text,
               Tone::soft_ink, row.text);
}

// As in an encounter: who speaks, what they say, what may be answered.
void draw_sample(Column& column) {
    Page& page = column.page();
    const Phrasebook& words = page.words;
    column.write(Type::strong, Tone::accent, words("Mr Okafor"));
    column.space(4);
    column.write(Type::dialogue, Tone::ink,
                 words("I booked this room three months ago, and you are telling me it is gone?"));
    column.space(14);
    const std::string answer = words("I'm sorry. Let me see what I can arrange.");
    const float chip = page.scaled(30);
    const TextBlock set = page.canvas.set(Type::choice, answer, column.width() - chip - 46);
    const Rect card = column.take(std::max(chip, set.height) + 20);
    page.canvas.fill(card, page.canvas[Tone::raised], card_radius);
    page.canvas.outline(card, page.canvas[Tone::accent], card_radius, 2);
    const Rect number{card.x + 16, card.centre().y - chip / 2, chip, chip};
    page.canvas.fill(number, page.canvas[Tone::accent], chip_radius);
    const TextBlock one = page.canvas.set(Type::strong, "1", chip);
    page.canvas.write(one, {number.centre().x - one.width / 2, number.centre().y - one.height / 2},
                      page.canvas[Tone::on_accent]);
    page.block(column.next_id("sample"),
               at_edge(set, {number.right() + 14, card.centre().y - set.height / 2},
                       column.width() - chip - 46),
               set, Tone::ink, answer);
}

// What it does at the left, its keys at the right; all of it is one thing to press.
void draw_key(Column& column, const KeyRow& row) {
    Page& page = column.page();
    const std::string id = "key:" + row.control;
    const float half = (column.width() - 16) / 2;
    constexpr float reach = 12;
    const TextBlock label = page.canvas.set(Type::strong, row.label, half);
    const TextBlock keys = page.canvas.set(Type::label, row.keys, half);
    const Rect rect = column.take(std::max(48.0F, std::max(label.height, keys.height) + 16));
    const Rect lit{rect.x - reach, rect.y, rect.w + 2 * reach, rect.h};
    const bool chosen = row.listening == Listening::yes;
    if (chosen || page.touch.hover == id)
        page.canvas.fill(lit, page.canvas[Tone::raised], chip_radius);
    if (chosen) page.canvas.outline(lit, page.canvas[Tone::accent], chip_radius, 2);
    page.canvas.line({rect.x, rect.bottom()}, {rect.right(), rect.bottom()},
                     page.canvas[Tone::chip], 1);
    page.canvas.write(label, at_edge(label, {rect.x, rect.centre().y - label.height / 2}, half),
                      page.canvas[Tone::ink]);
    page.canvas.write(keys,
                      at_edge(keys, {rect.x + half + 16, rect.centre().y - keys.height / 2}, half),
                      page.canvas[Tone::accent]);
    page.focus_ring(id, lit, chip_radius);
    page.enter({id, Role::button, row.label, row.keys, rect, rect,
                Action{Act::choose_key, 0, {}, row.control}, ""});
}

}  // namespace

void draw_setting_row(Column& column, const SettingRow& row) {
    Page& page = column.page();
    const float width = column.width();
    std::visit(
        Overloaded{[&](const Toggle& toggle) {
                       draw_toggle(page, toggle, column.take(toggle_height(page, toggle, width)));
                   },
                   [&](const OneOf& one) {
                       column.write(Type::strong, Tone::ink, one.label);
                       column.space(8);
                       draw_segments(page, one.segments,
                                     column.take(segments_height(page, one.segments, width)));
                       column.space(6);
                   },
                   [&](const Stepper& stepper) {
                       draw_stepper(page, stepper,
                                    column.take(stepper_height(page, stepper, width)));
                   },
                   [&](const Words& said) { draw_words(column, said); },
                   [&](const Deed& deed) {
                       const Point size = page.button_size(deed.label);
                       const Rect rect = column.take(size.y + 8);
                       page.button(deed.id, {rect.x, rect.y + 4, std::min(size.x, width), size.y},
                                   deed.label, deed.action, Emphasis::plain);
                   },
                   [&](const KeyRow& key) { draw_key(column, key); },
                   [&](const Sample&) { draw_sample(column); }},
        row);
}

void draw_settings(Page& page, const SettingsRoom& room, const app::Preferences& preferences,
                   const SettingsOffer& offer) {
    const Phrasebook& words = page.words;
    const Header header{words("Settings"),
                        words("Every change is kept at once."),
                        HeaderWay{"back", words("Back"), Action{Act::done, 0}},
                        {},
                        1080};
    Column column = open_tabbed(page, "settings", header, tabs_of(room, words));
    for (const SettingCard& card : setting_cards(room, preferences, offer, words)) {
        column.open_card(card.heading);
        for (const SettingRow& row : card.rows) {
            if (&row != &card.rows.front()) column.space(12);
            draw_setting_row(column, row);
        }
        column.close_card();
    }
    column.close();
}

}  // namespace frontstage::player
