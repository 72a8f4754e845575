// What the sections of the author's column are made of: plates that can be pressed, and signs that
// say by their shape what they say by their colour.
#include <algorithm>
#include <array>

#include "player/author/column.hpp"
#include "player/drawing/icons.hpp"

namespace frontstage::player {
namespace {

constexpr float pad_x = 14, pad_y = 10, between = 3, below = 8;

struct SetPlate {
    std::vector<TextBlock> blocks;
    float sign = 0, height = 0;
};

SetPlate measured(Page& page, const Plate& plate, float width) {
    SetPlate set;
    set.sign = page.canvas.em(Type::label) * 1.2F;
    const float room = width - 2 * pad_x - set.sign - 10;
    for (const Plate::Words& line : plate.lines) {
        if (line.words.empty()) continue;
        set.blocks.push_back(page.canvas.set(line.type, line.words, room));
        set.height += set.blocks.back().height + (set.blocks.size() > 1 ? between : 0);
    }
    set.height = std::max(set.height, set.sign) + 2 * pad_y;
    return set;
}

void draw_ground(Page& page, const Plate& plate, Rect rect) {
    Canvas& canvas = page.canvas;
    const bool lit = plate.action && page.touch.hover == plate.id;
    const float glow = page.ease("lit:" + plate.id, lit ? 1.0F : 0.0F, 120);
    page.card(rect, 10);
    if (glow > 0) {
        Colour raised = canvas[Tone::raised];
        raised.a = static_cast<std::uint8_t>(255 * glow);
        canvas.fill(rect, raised, 10);
    }
    if (plate.standpoint == Standpoint::here) canvas.outline(rect, canvas[Tone::accent], 10, 2);
    page.focus_ring(plate.id, rect, 10);
}

}  // namespace

void draw_plate(Column& column, const Plate& plate, const Sign& sign) {
    Page& page = column.page();
    Canvas& canvas = page.canvas;
    const float width = column.width() + 2 * column.pad();
    const SetPlate set = measured(page, plate, width);
    const Rect taken = column.take(set.height + below);
    const Rect rect{taken.x - column.pad(), taken.y, width, set.height};
    page.enter({plate.id, plate.action ? Role::button : Role::text, plate.name, plate.value, rect,
                rect, plate.action, ""});
    if (page.items.all().back().visible.empty()) return;
    draw_ground(page, plate, rect);
    sign(canvas, {rect.x + pad_x + set.sign / 2, rect.y + pad_y + set.sign / 2}, set.sign / 2 - 1);
    float y = rect.y + pad_y;
    std::size_t next = 0;
    for (const Plate::Words& line : plate.lines) {
        if (line.words.empty()) continue;
        const TextBlock& block = set.blocks[next++];
        canvas.write(block, {rect.x + pad_x + set.sign + 10, y}, canvas[line.tone]);
        y += block.height + between;
    }
}

// Walked: a tick. Reachable: an open ring. Unreachable: a cross in a diamond. Not found: a broken
// ring. Unknown yet: a dot.
void draw_mark(Canvas& canvas, Point c, float r, Mark mark) {
    switch (mark) {
        case Mark::walked: return draw_verdict(canvas, c, r, StandardVerdict::met);
        case Mark::reachable: return canvas.ring(c, r - 1, canvas[Tone::partly], 2.2F);
        case Mark::unreachable: return draw_verdict(canvas, c, r, StandardVerdict::missed);
        case Mark::not_found:
            for (int i = 0; i < 4; ++i) {
                const float from = static_cast<float>(i) / 4;
                canvas.arc(c, r - 1, from, from + 0.16F, canvas[Tone::missed], 2.2F);
            }
            return;
        case Mark::unknown: return canvas.disc(c, r * 0.3F, canvas[Tone::control_edge]);
    }
}

// An error is a disc, a warning a triangle, a remark a ring.
void draw_severity(Canvas& canvas, Point c, float r, Severity severity) {
    const Colour paper = canvas[Tone::surface];
    Colour ink = paper;
    switch (severity) {
        case Severity::error: canvas.disc(c, r, canvas[Tone::missed]); break;
        case Severity::warning: {
            const std::array<Point, 3> triangle{{{c.x, c.y - r},
                                                 {c.x + r * 1.1F, c.y + r * 0.85F},
                                                 {c.x - r * 1.1F, c.y + r * 0.85F}}};
            canvas.convex(triangle, canvas[Tone::partly]);
            break;
        }
        case Severity::remark:
            canvas.ring(c, r - 1, canvas[Tone::control_edge], 2);
            ink = canvas[Tone::soft_ink];
            break;
    }
    const float low = severity == Severity::warning ? r * 0.12F : 0;
    canvas.fill({c.x - r * 0.12F, c.y - r * 0.5F + low, r * 0.24F, r * 0.6F}, ink, 1);
    canvas.disc({c.x, c.y + r * 0.42F + low}, r * 0.16F, ink);
}

}  // namespace frontstage::player
