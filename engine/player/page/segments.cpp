#include "player/page/segments.hpp"

#include "player/drawing/icons.hpp"
#include "player/page/edge.hpp"

namespace frontstage::player {
namespace {

constexpr float inset = 4, pad = 16;

// Beside the chosen one, so that its colour is not all that tells it.
float tick_room(Page& page) {
    return page.scaled(22);
}

float option_height(Page& page) {
    return std::max(48.0F, page.canvas.em(Type::label) * 1.3F + 20);
}

// Of each option side by side; empty where they do not fit.
std::vector<float> widths(Page& page, const Segments& segments, float width) {
    if (segments.lie == Segments::Lie::stacked) return {};
    std::vector<float> each;
    float sum = 0;
    for (const std::string& option : segments.options) {
        each.push_back(page.canvas.width_of(Type::strong, option) + 2 * pad + tick_room(page));
        sum += each.back();
    }
    const float room = width - 2 * inset;
    if (sum > room) return {};
    const float most = page.scaled(200) * static_cast<float>(each.size());
    const float spare = std::min(room, std::max(sum, most)) - sum;
    for (float& wide : each)
        wide += spare / static_cast<float>(each.size());
    return each;
}

enum class Drawn : std::uint8_t { beside, below };

void write_in_middle(Page& page, const std::string& option, bool chosen, Rect rect) {
    Canvas& canvas = page.canvas;
    const Colour ink = canvas[chosen ? Tone::on_accent : Tone::ink];
    const float tick = chosen ? tick_room(page) : 0;
    const TextBlock set = canvas.set(Type::strong, option, rect.w - tick - 8);
    const float x = rect.centre().x - (set.width + tick) / 2;
    if (chosen) draw_tick(canvas, {x + tick * 0.36F, rect.centre().y}, tick * 0.6F, ink);
    canvas.write(set, {x + tick, rect.centre().y - set.height / 2}, ink);
}

// A ring before each, and a dot in that of the chosen one.
void write_in_list(Page& page, const std::string& option, bool chosen, Rect rect) {
    Canvas& canvas = page.canvas;
    const Colour ink = canvas[chosen ? Tone::on_accent : Tone::ink];
    const float radius = page.scaled(9);
    const Point centre{rect.x + pad + radius, rect.centre().y};
    canvas.ring(centre, radius, chosen ? ink : canvas[Tone::control_edge], 2);
    if (chosen) canvas.disc(centre, radius * 0.5F, ink);
    const float left = centre.x + radius + 12;
    const TextBlock set = canvas.set(Type::strong, option, rect.right() - 8 - left);
    canvas.write(
        set, at_edge(set, {left, rect.centre().y - set.height / 2}, rect.right() - 8 - left), ink);
}

void draw_option(Page& page, const Segments& segments, std::size_t number, Rect rect, Drawn drawn) {
    Canvas& canvas = page.canvas;
    const std::string id = segments.id + ':' + std::to_string(number);
    const bool chosen = number == segments.chosen;
    if (chosen) canvas.fill(rect, canvas[Tone::accent], chip_radius);
    if (!chosen && page.touch.hover == id) canvas.fill(rect, canvas[Tone::raised], chip_radius);
    if (drawn == Drawn::below)
        write_in_list(page, segments.options[number], chosen, rect);
    else
        write_in_middle(page, segments.options[number], chosen, rect);
    page.focus_ring(id, rect, chip_radius);
    Action action = segments.action;
    action.number = number;
    page.enter({id, segments.role, segments.options[number],
                chosen ? page.words("chosen") : page.words("not chosen"), rect, rect, action, ""});
}

}  // namespace

float segments_height(Page& page, const Segments& segments, float width) {
    const float rows =
        widths(page, segments, width).empty() ? static_cast<float>(segments.options.size()) : 1.0F;
    return rows * option_height(page) + 2 * inset;
}

void draw_segments(Page& page, const Segments& segments, Rect rect) {
    const std::vector<float> each = widths(page, segments, rect.w);
    const float height = option_height(page);
    float whole = rect.w;
    if (!each.empty()) {
        whole = 2 * inset;
        for (const float wide : each)
            whole += wide;
    }
    const Rect ground{rect.x, rect.y, whole, segments_height(page, segments, rect.w)};
    page.canvas.fill(ground, page.canvas[Tone::chip], chip_radius + inset);
    page.canvas.outline(ground, page.canvas[Tone::control_edge], chip_radius + inset, 1);
    float x = rect.x + inset, y = rect.y + inset;
    for (std::size_t i = 0; i < segments.options.size(); ++i) {
        if (each.empty()) {
            draw_option(page, segments, i, {x, y, rect.w - 2 * inset, height}, Drawn::below);
            y += height;
        } else {
            draw_option(page, segments, i, {x, y, each[i], height}, Drawn::beside);
            x += each[i];
        }
    }
}

}  // namespace frontstage::player
