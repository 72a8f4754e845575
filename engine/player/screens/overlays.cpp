#include "player/screens/overlays.hpp"

#include <algorithm>
#include <array>

namespace frontstage::player {
namespace {

// Darkens what is below and takes it off the list: it is not there for as long as this is.
void cover(Page& page) {
    const Point size = page.canvas.size();
    Colour veil = page.canvas[Tone::shadow];
    veil.a = 150;
    page.canvas.fill({0, 0, size.x, size.y}, veil);
    page.items.cover();
}

// What is kept of it is said before anybody leaves.
struct PauseWords {
    std::string_view calm, leave;
};

PauseWords pause_words(Purpose purpose) {
    switch (purpose) {
        case Purpose::attempt:
            return {phrase("No clock runs. Every step so far is kept."),
                    phrase("Leave and keep my place")};
        case Purpose::walk:
            return {phrase("No clock runs. What you chose so far becomes a walk when you leave."),
                    phrase("Leave and write the walk")};
        case Purpose::preview:
            return {phrase("No clock runs. Nothing of a preview is kept."),
                    phrase("Leave the preview")};
    }
    return {};
}

struct PauseWay {
    const char* id;
    std::string_view label;
    Act act;
    Emphasis emphasis;
};

std::array<PauseWay, 3> pause_ways(std::string_view leave) {
    return {{{"resume", phrase("Continue"), Act::resume, Emphasis::primary},
             {"transcript", phrase("Read the transcript"), Act::transcript, Emphasis::plain},
             {"leave", leave, Act::leave_for_now, Emphasis::plain}}};
}

void draw_line(Page& page, const Said& said, int number, Rect column, float& y) {
    Canvas& canvas = page.canvas;
    const std::string id = "said:" + std::to_string(number);
    const bool mine = said.by == SaidBy::trainee;
    const float indent = mine ? std::min(48.0F, column.w * 0.1F) : 0;
    const float pad = mine ? 14.0F : 0;
    const float x = column.x + indent + pad;
    const float width = column.w - indent - 2 * pad;
    const std::string name = said.name;
    const TextBlock who = canvas.set(Type::hint, name, width);
    const TextBlock words = canvas.set(Type::label, said.text, width);
    const float name_height = name.empty() ? 0 : who.height + 1;
    const float height = name_height + words.height + 2 * (mine ? 10.0F : 0.0F);
    if (mine)
        canvas.fill({column.x + indent, y, column.w - indent, height}, canvas[Tone::raised],
                    chip_radius);
    const float top = y + (mine ? 10.0F : 0.0F);
    if (!name.empty()) page.block(id + ":name", {x, top}, who, Tone::accent, name);
    page.block(id, {x, top + name_height}, words,
               said.by == SaidBy::narrator ? Tone::soft_ink : Tone::ink, said.text);
    y += height + 14;
}

}  // namespace

void draw_pause(Page& page, Purpose purpose) {
    const PauseWords said = pause_words(purpose);
    const auto ways = pause_ways(said.leave);
    cover(page);
    const Point size = page.canvas.size();
    const float width = std::min(size.x - 48, page.scaled(440));
    const TextBlock heading = page.canvas.set(Type::title, page.words("Paused"), width - 64);
    const std::string calm = page.words(said.calm);
    const TextBlock note = page.canvas.set(Type::label, calm, width - 64);
    const float button = page.button_size("X").y;
    const float height =
        28 + heading.height + 4 + note.height + 24 + ways.size() * (button + 12) - 12 + 28;
    const Rect card{(size.x - width) / 2, std::max(12.0F, (size.y - height) / 2), width, height};
    page.card(card, bubble_radius);
    page.enter({"pause", Role::dialog, page.words("Paused"), "", card, card, std::nullopt, ""});
    float y = card.y + 28;
    y += page.block("pause:heading", {card.x + 32, y}, heading, Tone::ink, page.words("Paused"),
                    Role::heading)
             .h;
    y += 4 + page.block("pause:note", {card.x + 32, y + 4}, note, Tone::soft_ink, calm).h + 24;
    for (const PauseWay& way : ways) {
        page.button(way.id, {card.x + 32, y, width - 64, button}, page.words(way.label),
                    {way.act, 0}, way.emphasis);
        y += button + 12;
    }
}

void draw_transcript(Page& page, const TranscriptModel& model) {
    cover(page);
    const Point size = page.canvas.size();
    const float width = std::min(size.x - 48, page.scaled(760));
    const Rect card{(size.x - width) / 2, 24, width, size.y - 48};
    page.card(card, bubble_radius);
    page.enter({"transcript-of-it", Role::dialog, page.words("Transcript"), "", card, card,
                std::nullopt, ""});
    const Point button = page.button_size(page.words("Close"));
    const Rect heading =
        page.text("transcript:heading", {card.x + 32, card.y + 20}, Type::section, Tone::ink,
                  page.words("Everything said so far"), width - 64, Role::heading);
    const float top = heading.bottom() + 12;
    const Rect region{card.x + 24, top, width - 40, card.bottom() - 16 - button.y - 12 - top};
    float y = page.open_region("transcript", page.words("Everything said so far"), region) + 4;
    int number = 0;
    for (const Said& said : model.transcript)
        draw_line(page, said, number++, {card.x + 32, y, width - 72, 0}, y);
    page.close_region(y);
    page.button("close",
                {card.right() - 24 - button.x, card.bottom() - 16 - button.y, button.x, button.y},
                page.words("Close"), {Act::resume, 0}, Emphasis::primary);
}

}  // namespace frontstage::player
