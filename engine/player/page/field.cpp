#include "player/page/field.hpp"

#include "player/drawing/icons.hpp"
#include "player/page/edge.hpp"

namespace frontstage::player {
namespace {

constexpr float pad = 14;

void draw_glass(Canvas& canvas, Point centre, float size, Colour colour) {
    canvas.ring({centre.x - size * 0.1F, centre.y - size * 0.1F}, size * 0.34F, colour, 2);
    canvas.line({centre.x + size * 0.16F, centre.y + size * 0.16F},
                {centre.x + size * 0.42F, centre.y + size * 0.42F}, colour, 2.5F);
}

// The end of what stands there, where all of it is wider than the field: that is where one types.
std::string end_that_fits(Canvas& canvas, const std::string& text, float width) {
    std::string shown = text;
    while (!shown.empty() && canvas.width_of(Type::label, shown) > width) {
        shown.erase(0, 1);
        while (!shown.empty() && (static_cast<unsigned char>(shown.front()) & 0xC0U) == 0x80U)
            shown.erase(0, 1);
    }
    return shown;
}

}  // namespace

float field_height(Page& page) {
    return std::max(48.0F, page.canvas.em(Type::label) * 1.3F + 22);
}

void draw_field(Page& page, const Field& field, Rect rect) {
    Canvas& canvas = page.canvas;
    const bool at_it = page.touch.focus == field.id;
    const bool clearable = !field.text.empty();
    canvas.fill(rect, canvas[Tone::surface], card_radius);
    canvas.outline(rect, canvas[at_it ? Tone::accent : Tone::control_edge], card_radius,
                   at_it ? 2.0F : 1.5F);
    float x = rect.x + pad;
    if (field.glass == Glass::yes) {
        const float size = page.scaled(20);
        draw_glass(canvas, {x + size / 2, rect.centre().y}, size, canvas[Tone::soft_ink]);
        x += size + 8;
    }
    const Rect cross{rect.right() - rect.h, rect.y, rect.h, rect.h};
    const float room = (clearable ? cross.x : rect.right() - pad) - x;
    const std::string shown =
        clearable ? end_that_fits(canvas, field.text, room - 6) : field.example;
    const float line = canvas.em(Type::label) * 1.3F;
    canvas.clip({x, rect.y, room, rect.h});
    const TextBlock set = canvas.set(Type::label, shown, 10'000);
    const Point from = at_edge(set, {x, rect.centre().y - set.height / 2}, room - 6);
    canvas.write(set, from, canvas[clearable ? Tone::ink : Tone::soft_ink]);
    canvas.unclip();
    if (at_it) {
        // Where the next letter goes.
        const bool leftwards = from.x > x;
        const float caret = !clearable ? x : leftwards ? from.x - 4 : x + set.width + 2;
        canvas.fill({caret, rect.centre().y - line / 2, 2, line}, canvas[Tone::accent]);
    }
    page.focus_ring(field.id, rect, card_radius);
    const Rect words = clearable ? Rect{rect.x, rect.y, cross.x - rect.x, rect.h} : rect;
    page.enter({field.id, Role::field, field.name, field.text, words, words, field.action, ""});
    if (!clearable) return;
    const std::string id = field.id + ":clear";
    draw_cross(canvas, cross.centre(), page.scaled(12),
               canvas[page.touch.hover == id ? Tone::accent : Tone::soft_ink]);
    page.focus_ring(id, cross.grown(-4), chip_radius);
    page.enter({id, Role::button, page.words("Clear"), "", cross, cross,
                Action{Act::clear_field, 0, {}, field.id}, ""});
}

}  // namespace frontstage::player
