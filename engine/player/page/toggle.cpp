#include "player/page/toggle.hpp"

#include "player/drawing/icons.hpp"
#include "player/page/edge.hpp"

namespace frontstage::player {
namespace {

constexpr float pad = 10, gap = 16;
constexpr float reach = 10;  // of its light and its ring, beyond the edge that its words stand at

struct Measured {
    TextBlock label, sentence, state;
    float track_w = 0, track_h = 0, text_h = 0;
};

Measured measured(Page& page, const Toggle& toggle, float width) {
    Measured m;
    m.track_h = page.scaled(28);
    m.track_w = page.scaled(52);
    const std::string state =
        page.words(toggle.turned == Turned::on ? phrase("On") : phrase("Off"));
    m.state = page.canvas.set(Type::hint, state, width);
    const float room = width - m.track_w - m.state.width - 2 * gap;
    m.label = page.canvas.set(Type::strong, toggle.label, room);
    m.sentence = page.canvas.set(Type::hint, toggle.sentence, room);
    m.text_h = m.label.height + (toggle.sentence.empty() ? 0 : 2 + m.sentence.height);
    return m;
}

}  // namespace

float toggle_height(Page& page, const Toggle& toggle, float width) {
    const Measured m = measured(page, toggle, width);
    return std::max(48.0F, std::max(m.text_h, m.track_h) + 2 * pad);
}

void draw_toggle(Page& page, const Toggle& toggle, Rect rect) {
    Canvas& canvas = page.canvas;
    const Measured m = measured(page, toggle, rect.w);
    const bool on = toggle.turned == Turned::on;
    const Rect lit{rect.x - reach, rect.y, rect.w + 2 * reach, rect.h};
    if (page.touch.hover == toggle.id) canvas.fill(lit, canvas[Tone::raised], chip_radius);
    float y = rect.centre().y - m.text_h / 2;
    const float room = rect.w - m.track_w - m.state.width - 2 * gap;
    canvas.write(m.label, at_edge(m.label, {rect.x, y}, room), canvas[Tone::ink]);
    y += m.label.height + 2;
    canvas.write(m.sentence, at_edge(m.sentence, {rect.x, y}, room), canvas[Tone::soft_ink]);

    const Rect track{rect.right() - m.track_w, rect.centre().y - m.track_h / 2, m.track_w,
                     m.track_h};
    canvas.write(m.state, {track.x - gap / 2 - m.state.width, rect.centre().y - m.state.height / 2},
                 canvas[Tone::soft_ink]);
    canvas.fill(track, canvas[on ? Tone::accent : Tone::chip], m.track_h / 2);
    if (!on) canvas.outline(track, canvas[Tone::control_edge], m.track_h / 2, 1.5F);
    const float across = page.ease("knob:" + toggle.id, on ? 1.0F : 0.0F, 140);
    const float radius = m.track_h / 2 - 4;
    const Point knob{track.x + m.track_h / 2 + across * (m.track_w - m.track_h), track.centre().y};
    canvas.disc(knob, radius, canvas[on ? Tone::on_accent : Tone::control_edge]);
    if (on) draw_tick(canvas, knob, radius * 1.1F, canvas[Tone::accent]);
    page.focus_ring(toggle.id, lit, chip_radius);
    page.enter({toggle.id, Role::toggle, toggle.label,
                page.words(on ? phrase("On") : phrase("Off")), rect, rect, toggle.action, ""});
}

}  // namespace frontstage::player
