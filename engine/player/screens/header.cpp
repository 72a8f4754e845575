#include "player/screens/header.hpp"

#include <array>

namespace frontstage::player {
namespace {

constexpr float margin = 24, gap = 12;

// An arrow head that points back, and what it leads to.
float draw_back(Page& page, const HeaderWay& way, Point at) {
    Canvas& canvas = page.canvas;
    const TextBlock label = canvas.set(Type::strong, way.label, 10'000);
    const float height = page.button_size("X").y;
    const Rect rect{at.x, at.y, label.width + 52, height};
    const bool lit = page.touch.hover == way.id;
    canvas.fill(rect, canvas[lit ? Tone::raised : Tone::surface], card_radius);
    canvas.outline(rect, canvas[Tone::control_edge], card_radius, 1.5F);
    const Point tip{rect.x + 17, rect.centre().y};
    const std::array<Point, 3> head{
        {{tip.x + 7, tip.y - 7}, {tip.x, tip.y}, {tip.x + 7, tip.y + 7}}};
    canvas.path(head, canvas[Tone::ink], 2.2F);
    canvas.write(label, {rect.x + 34, rect.centre().y - label.height / 2}, canvas[Tone::ink]);
    page.focus_ring(way.id, rect, card_radius);
    page.enter({way.id, Role::button, way.label, "", rect, rect, way.action, ""});
    return rect.w;
}

float width_of(Page& page, const std::vector<HeaderWay>& ways) {
    float sum = 0;
    for (const HeaderWay& way : ways)
        sum += page.button_size(way.label).x + gap;
    return sum;
}

}  // namespace

Rect room_column(Page& page, float widest, float top, float bottom) {
    const Point size = page.canvas.size();
    const float width = std::min(size.x - 2 * margin, page.scaled(widest));
    return {(size.x - width) / 2, top, width, bottom - top};
}

float draw_header(Page& page, const Header& header) {
    Canvas& canvas = page.canvas;
    const Point size = canvas.size();
    canvas.fill({0, 0, size.x, size.y}, canvas[Tone::ground]);
    const Rect column = room_column(page, header.widest, 16, 0);
    const float button = page.button_size("X").y;
    float x = column.x;
    if (header.back) x += draw_back(page, *header.back, {x, 16}) + 16;
    const float ways = width_of(page, header.ways);
    const TextBlock heading = canvas.set(Type::title, header.heading, 10'000);
    // One below the other, where not all of it fits side by side.
    const bool stacked = heading.width > column.right() - x - ways;
    const float room = column.right() - x - (stacked ? 0 : ways);
    const bool below = stacked && room < heading.width && header.back.has_value();
    const TextBlock fitting =
        canvas.set(Type::title, header.heading, below ? column.w : std::max(room, 120.0F));
    float bottom = 16 + button;
    const Point at = below ? Point{column.x, bottom + 8}
                           : Point{x, 16 + std::max(0.0F, (button - fitting.height) / 2)};
    const Rect written =
        page.block("heading", at, fitting, Tone::ink, header.heading, Role::heading);
    bottom = std::max(bottom, written.bottom());
    if (!header.beside.empty()) {
        const TextBlock beside = canvas.set(Type::label, header.beside, 10'000);
        const float from = written.right() + 16;
        if (from + beside.width <= column.right() - ways)
            page.block("beside", {from, written.centre().y - beside.height / 2 + 3}, beside,
                       Tone::soft_ink, header.beside);
    }
    float right = column.right();
    float y = stacked ? bottom + 8 : 16;
    for (auto way = header.ways.rbegin(); way != header.ways.rend(); ++way) {
        const Point wide = page.button_size(way->label);
        if (right - wide.x < column.x && right < column.right()) {
            right = column.right();
            y += button + 8;
        }
        page.button(way->id, {right - wide.x, y, wide.x, wide.y}, way->label, way->action,
                    Emphasis::plain);
        bottom = std::max(bottom, y + wide.y);
        right -= wide.x + gap;
    }
    return bottom + 12;
}

}  // namespace frontstage::player
