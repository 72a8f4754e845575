#include "player/page/tabs.hpp"

#include "player/page/edge.hpp"

namespace frontstage::player {
namespace {

constexpr float pad = 16, gap = 6;

float tab_height(Page& page) {
    return std::max(48.0F, page.canvas.em(Type::strong) * 1.3F + 20);
}

void draw_tab(Page& page, const Tabs& tabs, std::size_t number, Rect rect) {
    Canvas& canvas = page.canvas;
    const std::string id = "tab:" + std::to_string(number);
    const bool shown = number == tabs.shown;
    if (shown || page.touch.hover == id)
        canvas.fill(rect, canvas[shown ? Tone::accent : Tone::raised], card_radius);
    const TextBlock name = canvas.set(Type::strong, tabs.names[number], rect.w - 2 * pad);
    canvas.write(name,
                 at_edge(name, {rect.x + pad, rect.centre().y - name.height / 2}, rect.w - 2 * pad),
                 canvas[shown ? Tone::on_accent : Tone::ink]);
    page.focus_ring(id, rect, card_radius);
    page.enter({id, Role::tab, tabs.names[number],
                shown ? page.words("chosen") : page.words("not chosen"), rect, rect,
                Action{Act::open_tab, number}, ""});
}

// Left to right, and on in the next row.
template <class Each>
float in_rows(Page& page, const Tabs& tabs, Rect rect, const Each& each) {
    const float height = tab_height(page);
    float x = rect.x, y = rect.y;
    for (std::size_t i = 0; i < tabs.names.size(); ++i) {
        const float wide =
            std::min(rect.w, page.canvas.width_of(Type::strong, tabs.names[i]) + 2 * pad + 2);
        if (x > rect.x && x + wide > rect.right()) {
            x = rect.x;
            y += height + gap;
        }
        each(i, Rect{x, y, wide, height});
        x += wide + gap;
    }
    return y + height - rect.y;
}

}  // namespace

float tabs_width(Page& page, const Tabs& tabs) {
    float widest = page.scaled(180);
    for (const std::string& name : tabs.names)
        widest = std::max(widest, page.canvas.width_of(Type::strong, name) + 2 * pad + 4);
    return widest;
}

void draw_tab_list(Page& page, const Tabs& tabs, Rect rect) {
    const float height = tab_height(page);
    for (std::size_t i = 0; i < tabs.names.size(); ++i)
        draw_tab(page, tabs, i,
                 {rect.x, rect.y + static_cast<float>(i) * (height + gap), rect.w, height});
}

float tab_rows_height(Page& page, const Tabs& tabs, float width) {
    return in_rows(page, tabs, {0, 0, width, 0}, [](std::size_t, Rect) {});
}

void draw_tab_rows(Page& page, const Tabs& tabs, Rect rect) {
    static_cast<void>(in_rows(page, tabs, rect, [&](std::size_t number, Rect where) {
        draw_tab(page, tabs, number, where);
    }));
}

}  // namespace frontstage::player
