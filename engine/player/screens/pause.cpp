#include "player/screens/pause.hpp"

#include <algorithm>
#include <vector>

#include "player/page/dialog.hpp"
#include "player/page/edge.hpp"

namespace frontstage::player {
namespace {

constexpr float pad = 32, gap = 12;
constexpr float reach = 6;  // of a ring around a button, which the region must not cut off

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
    Emphasis emphasis = Emphasis::plain;
};

std::vector<PauseWay> pause_ways(Purpose purpose, Rewinding rewinding) {
    std::vector<PauseWay> ways{{"resume", phrase("Continue"), Act::resume, Emphasis::primary},
                               {"transcript", phrase("Read the transcript"), Act::transcript}};
    if (rewinding == Rewinding::allowed)
        ways.push_back({"rewind", phrase("Take back my last answer"), Act::rewind});
    if (purpose == Purpose::attempt)
        ways.push_back({"settings", phrase("Settings"), Act::open_settings});
    ways.push_back({"leave", pause_words(purpose).leave, Act::leave_for_now});
    return ways;
}

}  // namespace

void draw_pause(Page& page, Purpose purpose, Rewinding rewinding) {
    const Phrasebook& words = page.words;
    const std::vector<PauseWay> ways = pause_ways(purpose, rewinding);
    const Point size = page.canvas.size();
    const float width = std::min(size.x - 48, page.scaled(460));
    const TextBlock heading = page.canvas.set(Type::title, words("Paused"), width - 2 * pad);
    const std::string calm = words(pause_words(purpose).calm);
    const TextBlock note = page.canvas.set(Type::label, calm, width - 2 * pad);
    const float button = page.button_size("X").y;
    const float list = static_cast<float>(ways.size()) * (button + gap) - gap + 2 * reach;
    const float above = 28 + heading.height + 4 + note.height + 24 - reach;
    const float height = std::min(size.y - 24, above + list + 28 - reach);
    const Rect card{(size.x - width) / 2, (size.y - height) / 2, width, height};
    open_dialog(page, "pause", words("Paused"), card);
    page.block("pause:heading", at_edge(heading, {card.x + pad, card.y + 28}, width - 2 * pad),
               heading, Tone::ink, words("Paused"), Role::heading);
    page.block("pause:note",
               at_edge(note, {card.x + pad, card.y + 32 + heading.height}, width - 2 * pad), note,
               Tone::soft_ink, calm);
    const Rect room{card.x + pad - reach, card.y + above, width - 2 * pad + 2 * reach,
                    card.bottom() - 22 - card.y - above};
    float y = page.open_region("pause:ways", words("What you can do"), room) + reach;
    for (const PauseWay& way : ways) {
        page.button(way.id, {room.x + reach, y, room.w - 2 * reach, button}, words(way.label),
                    {way.act, 0}, way.emphasis);
        y += button + gap;
    }
    page.close_region(y - gap + reach);
}

}  // namespace frontstage::player
