#include "player/screens/transcript_screen.hpp"

#include <algorithm>

#include "player/page/dialog.hpp"
#include "player/page/edge.hpp"
#include "player/page/field.hpp"

namespace frontstage::player {
namespace {

constexpr float pad = 32, line_pad = 14;

std::string folded(std::string text) {
    std::ranges::transform(text, text.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    });
    return text;
}

struct Line {
    TextBlock who, words, back;
    float indent = 0, x = 0, width = 0, height = 0;
};

Line measured(Page& page, const Said& said, Rect column, bool goes_back) {
    const bool mine = said.by == SaidBy::trainee;
    Line line;
    line.indent = mine ? std::min(48.0F, column.w * 0.1F) : 0;
    const float inside = mine ? line_pad : 0;
    line.x = column.x + line.indent + inside;
    line.width = column.w - line.indent - 2 * inside;
    line.who = page.canvas.set(Type::hint, said.name, line.width);
    line.words = page.canvas.set(Type::label, said.text, line.width);
    if (goes_back)
        line.back =
            page.canvas.set(Type::hint, page.words("Go back here and answer anew"), line.width);
    line.height = (said.name.empty() ? 0 : line.who.height + 1) + line.words.height +
                  (goes_back ? line.back.height + 4 : 0) + (mine ? 20.0F : 0.0F);
    if (goes_back) line.height = std::max(48.0F, line.height);
    return line;
}

// A line of one's own is a card; where one may go back, it is a way there.
void draw_own(Page& page, const Said& said, const std::string& id, const Line& line, Rect card,
              bool goes_back) {
    Canvas& canvas = page.canvas;
    canvas.fill(card, canvas[Tone::raised], chip_radius);
    if (goes_back)
        canvas.outline(card, canvas[page.touch.hover == id ? Tone::accent : Tone::control_edge],
                       chip_radius, page.touch.hover == id ? 2.0F : 1.0F);
    float y = card.y + 10;
    const auto at = [&](const TextBlock& set) { return at_edge(set, {line.x, y}, line.width); };
    canvas.write(line.who, at(line.who), canvas[Tone::accent]);
    y += said.name.empty() ? 0 : line.who.height + 1;
    canvas.write(line.words, at(line.words), canvas[Tone::ink]);
    y += line.words.height + 4;
    if (goes_back) canvas.write(line.back, at(line.back), canvas[Tone::accent]);
    page.focus_ring(id, card, chip_radius);
    std::optional<Action> action;
    if (goes_back) action = Action{Act::go_back_to, *said.decision};
    page.enter({id, goes_back ? Role::card : Role::text, said.name + ": " + said.text,
                goes_back ? page.words("Go back here and answer anew") : "", card, card, action,
                ""});
}

float draw_line(Page& page, const Said& said, int number, Rect column, Rewinding rewinding) {
    const std::string id = "said:" + std::to_string(number);
    const bool goes_back = rewinding == Rewinding::allowed && said.decision.has_value();
    const Line line = measured(page, said, column, goes_back);
    if (said.by == SaidBy::trainee) {
        draw_own(page, said, id, line,
                 {column.x + line.indent, column.y, column.w - line.indent, line.height},
                 goes_back);
    } else {
        float y = column.y;
        if (!said.name.empty()) {
            page.block(id + ":name", at_edge(line.who, {line.x, y}, line.width), line.who,
                       Tone::accent, said.name);
            y += line.who.height + 1;
        }
        page.block(id, at_edge(line.words, {line.x, y}, line.width), line.words,
                   said.by == SaidBy::narrator ? Tone::soft_ink : Tone::ink, said.text);
    }
    return column.y + line.height + 14;
}

}  // namespace

bool holds(const Said& said, const std::string& sought) {
    const std::string words = folded(sought);
    return words.empty() || folded(said.text).find(words) != std::string::npos ||
           folded(said.name).find(words) != std::string::npos;
}

void draw_transcript(Page& page, const TranscriptModel& model) {
    const Phrasebook& words = page.words;
    const std::string title = words("Everything said so far");
    const Point size = page.canvas.size();
    const float width = std::min(size.x - 48, page.scaled(760));
    const Rect card{(size.x - width) / 2, 24, width, size.y - 48};
    open_dialog(page, "transcript-of-it", words("Transcript"), card);
    const Rect heading = page.text("transcript:heading", {card.x + pad, card.y + 18}, Type::section,
                                   Tone::ink, title, width - 2 * pad, Role::heading);
    const Rect field{card.x + pad, heading.bottom() + 10, width - 2 * pad, field_height(page)};
    draw_field(page,
               {"transcript:search", words("Search"), model.sought, words("Search what was said"),
                Action{Act::type_into, 0, {}, "transcript:search"}, Glass::yes},
               field);
    const Point button = page.button_size(words("Close"));
    const float top = field.bottom() + 12;
    const Rect region{card.x + 24, top, width - 40, card.bottom() - 16 - button.y - 12 - top};
    float y = page.open_region("transcript", title, region) + 4;
    int number = 0, shown = 0;
    for (const Said& said : model.transcript) {
        if (holds(said, model.sought)) {
            y = draw_line(page, said, number, {card.x + pad, y, width - 72, 0}, model.rewinding);
            ++shown;
        }
        ++number;
    }
    if (shown == 0)
        y = page.text("transcript:none", {card.x + pad, y}, Type::label, Tone::soft_ink,
                      words("Nobody said that."), width - 72)
                .bottom() +
            14;
    page.close_region(y);
    page.button("close",
                {card.right() - 24 - button.x, card.bottom() - 16 - button.y, button.x, button.y},
                words("Close"), {Act::resume, 0}, Emphasis::primary);
}

}  // namespace frontstage::player
