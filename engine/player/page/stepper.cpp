#include "player/page/stepper.hpp"

#include <array>

#include "player/page/edge.hpp"

namespace frontstage::player {
namespace {

constexpr float pad = 16, gap = 8;
constexpr float air = 4;  // between what the finger may touch and the button that shows

float control_width(Page& page, float width) {
    return std::min(width, page.scaled(220) + 2 * 48);
}

bool is_beside(Page& page, const Stepper& stepper, float width) {
    return page.canvas.width_of(Type::strong, stepper.label) + pad + control_width(page, width) <=
           width;
}

float control_height(Page& page) {
    return std::max(48.0F, page.canvas.em(Type::strong) * 1.3F + 22);
}

void draw_end(Page& page, Rect rect, bool more, bool possible, bool lit) {
    Canvas& canvas = page.canvas;
    const Rect cap = rect.grown(-air);
    canvas.fill(cap, canvas[lit ? Tone::raised : Tone::surface], chip_radius);
    canvas.outline(cap, canvas[Tone::control_edge], chip_radius, 1.5F);
    const Colour ink = canvas[possible ? Tone::ink : Tone::control_edge];
    const float arm = rect.h * 0.14F;
    const Point middle = rect.centre();
    canvas.line({middle.x - arm, middle.y}, {middle.x + arm, middle.y}, ink, 2);
    if (more) canvas.line({middle.x, middle.y - arm}, {middle.x, middle.y + arm}, ink, 2);
}

// A picker: "Standard: any", with an arrow at either end.
TextBlock picked(Page& page, const Stepper& stepper, float width) {
    return page.canvas.set(Type::label, stepper.value, width - 2 * control_height(page) - 8);
}

void draw_arrow(Page& page, Rect rect, float way) {
    const Point c = rect.centre();
    const std::array<Point, 3> head{
        {{c.x - 4 * way, c.y - 7}, {c.x + 3 * way, c.y}, {c.x - 4 * way, c.y + 7}}};
    page.canvas.path(head, page.canvas[Tone::ink], 2.2F);
}

void draw_picker(Page& page, const Stepper& stepper, Rect rect) {
    Canvas& canvas = page.canvas;
    const float end = control_height(page);
    const bool lit = page.touch.hover == stepper.id;
    canvas.fill(rect, canvas[lit ? Tone::raised : Tone::surface], card_radius);
    canvas.outline(rect, canvas[Tone::control_edge], card_radius, 1.5F);
    draw_arrow(page, {rect.x, rect.y, end, rect.h}, -1);
    draw_arrow(page, {rect.right() - end, rect.y, end, rect.h}, 1);
    const TextBlock value = picked(page, stepper, rect.w);
    canvas.write(value, {rect.centre().x - value.width / 2, rect.centre().y - value.height / 2},
                 canvas[Tone::ink]);
    page.focus_ring(stepper.id, rect, card_radius);
    page.enter({stepper.id, Role::slider, stepper.label, stepper.value, rect, rect,
                stepper.adjust.more, "", stepper.adjust});
}

}  // namespace

float stepper_height(Page& page, const Stepper& stepper, float width) {
    const float control = control_height(page);
    if (stepper.width == Stepper::Width::full)
        return std::max(control, picked(page, stepper, width).height + 16);
    if (is_beside(page, stepper, width)) return control + 8;
    return page.canvas.set(Type::strong, stepper.label, width).height + gap + control;
}

void draw_stepper(Page& page, const Stepper& stepper, Rect rect) {
    if (stepper.width == Stepper::Width::full) return draw_picker(page, stepper, rect);
    Canvas& canvas = page.canvas;
    const float wide = control_width(page, rect.w), tall = control_height(page);
    const TextBlock label = canvas.set(Type::strong, stepper.label, rect.w);
    Rect control;
    if (is_beside(page, stepper, rect.w)) {
        control = {rect.right() - wide + air, rect.centre().y - tall / 2, wide, tall};
        canvas.write(label, {rect.x, rect.centre().y - label.height / 2}, canvas[Tone::ink]);
    } else {
        control = {rect.x - air, rect.y + label.height + gap, wide, tall};
        canvas.write(label, at_edge(label, {rect.x, rect.y}, rect.w), canvas[Tone::ink]);
    }
    const bool lit = page.touch.hover == stepper.id;
    draw_end(page, {control.x, control.y, tall, tall}, false, stepper.part > 0.001F, lit);
    draw_end(page, {control.right() - tall, control.y, tall, tall}, true, stepper.part < 0.999F,
             lit);
    const float left = control.x + tall + gap, room = control.w - 2 * (tall + gap);
    const TextBlock value = canvas.set(Type::strong, stepper.value, room);
    canvas.write(value,
                 {left + (room - value.width) / 2, control.centre().y - value.height / 2 - 5},
                 canvas[Tone::ink]);
    const Rect track{left, control.bottom() - 10, room, 6};
    canvas.fill(track, canvas[Tone::chip], 3);
    canvas.fill({track.x, track.y, std::max(6.0F, track.w * stepper.part), 6}, canvas[Tone::accent],
                3);
    page.focus_ring(stepper.id, control.grown(2), chip_radius + 2);
    page.enter({stepper.id, Role::slider, stepper.label, stepper.value, control, control,
                stepper.adjust.more, "", stepper.adjust});
}

}  // namespace frontstage::player
