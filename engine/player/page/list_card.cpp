#include "player/page/list_card.hpp"

#include <array>

namespace frontstage::player {

void open_list_card(Page& page, const ListCard& card, Rect rect) {
    page.card(rect);
    const float lit = page.ease("lit:" + card.id, page.touch.hover == card.id ? 1.0F : 0.0F, 140);
    if (lit <= 0) return;
    Colour raised = page.canvas[Tone::raised];
    raised.a = static_cast<std::uint8_t>(255 * lit);
    page.canvas.fill(rect, raised, card_radius);
}

void close_list_card(Page& page, const ListCard& card, Rect rect) {
    if (page.touch.hover == card.id)
        page.canvas.outline(rect, page.canvas[Tone::accent], card_radius, 2);
    page.focus_ring(card.id, rect, card_radius);
    page.enter({card.id, Role::card, card.name, card.value, rect, rect, card.action, ""});
}

float way_in_width(Page& page) {
    return page.scaled(12) + 16;
}

void draw_way_in(Page& page, Rect rect, float pad) {
    const float size = page.scaled(12);
    const Point tip{rect.right() - pad, rect.centre().y};
    const std::array<Point, 3> head{
        {{tip.x - size / 2, tip.y - size / 2}, tip, {tip.x - size / 2, tip.y + size / 2}}};
    page.canvas.path(head, page.canvas[Tone::soft_ink], 2.2F);
}

}  // namespace frontstage::player
