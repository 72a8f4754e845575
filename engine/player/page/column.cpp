#include "player/page/column.hpp"

#include <algorithm>

namespace frontstage::player {
namespace {

constexpr float margin = 24;

float bar_height(Page& page) {
    return page.button_size("X").y + 2 * 12;
}

}  // namespace

Column::Column(Page& page, const std::string& id, const std::string& name, float widest,
               const std::vector<Button>& buttons)
    : page_(page), id_(id) {
    const Point size = page.canvas.size();
    page.canvas.fill({0, 0, size.x, size.y}, page.canvas[Tone::ground]);
    const float column = std::min(size.x - 2 * margin, page.scaled(widest));
    const float bar = bar_height(page);
    draw_bar(buttons, {(size.x - column) / 2, size.y - bar, column, bar});
    region_ = {0, 0, size.x, size.y - bar};
    const float top = page.open_region(id, name, region_);
    pen_ = {(size.x - column) / 2 + pad_, top + margin};
    width_ = column - 2 * pad_;
}

Column::Column(Page& page, const std::string& id, const std::string& name, Rect area, Air air)
    : page_(page),
      id_(id),
      region_(area),
      pad_(air == Air::roomy ? 24 : 16),
      gap_(air == Air::roomy ? 16 : 12) {
    constexpr float side = 16;  // a card's shadow is not cut off, and the thumb has its own room
    const float top = page.open_region(id, name, region_);
    pen_ = {area.x + side + pad_, top + 4};
    width_ = area.w - 2 * side - 2 * pad_;
}

void Column::close() {
    page_.close_region(pen_.y + 8);
}

void Column::draw_bar(const std::vector<Button>& buttons, Rect bar) {
    const Point size = page_.canvas.size();
    page_.canvas.fill({0, bar.y, size.x, bar.h}, page_.canvas[Tone::surface]);
    page_.canvas.fill({0, bar.y, size.x, 1}, page_.canvas[Tone::control_edge]);
    float right = bar.right();
    for (auto button = buttons.rbegin(); button != buttons.rend(); ++button) {
        const Point size = page_.button_size(button->label);
        const float wide = std::min(size.x, right - bar.x);
        page_.button(button->id, {right - wide, bar.y + 12, wide, size.y}, button->label,
                     button->action, button->emphasis);
        right -= wide + 12;
    }
}

void Column::open_card(std::string_view heading) {
    page_.canvas.list().ChannelsSplit(2);
    page_.canvas.list().ChannelsSetCurrent(1);
    card_top_ = pen_.y;
    pen_.y += pad_ - 4;
    if (heading.empty()) return;
    write(Type::section, Tone::ink, heading, Role::heading);
    pen_.y += 8;
}

void Column::close_card() {
    pen_.y += pad_ - 4;
    page_.canvas.list().ChannelsSetCurrent(0);
    page_.card({pen_.x - pad_, card_top_, width_ + 2 * pad_, pen_.y - card_top_});
    page_.canvas.list().ChannelsMerge();
    pen_.y += gap_;
}

void Column::write(Type type, Tone tone, std::string_view words, Role role, float indent) {
    if (words.empty()) return;
    const Rect rect = page_.text(next_id("text"), {pen_.x + indent, pen_.y}, type, tone, words,
                                 width_ - indent, role);
    pen_.y += rect.h;
}

Rect Column::take(float height) {
    const Rect rect{pen_.x, pen_.y, width_, height};
    pen_.y += height;
    return rect;
}

std::string Column::next_id(std::string_view what) {
    return id_ + ':' + std::string(what) + ':' + std::to_string(count_++);
}

}  // namespace frontstage::player
