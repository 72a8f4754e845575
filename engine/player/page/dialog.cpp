#include "player/page/dialog.hpp"

namespace frontstage::player {

void cover(Page& page) {
    const Point size = page.canvas.size();
    Colour veil = page.canvas[Tone::shadow];
    veil.a = 150;
    page.canvas.fill({0, 0, size.x, size.y}, veil);
    page.items.cover();
}

void open_dialog(Page& page, const std::string& id, const std::string& name, Rect card) {
    cover(page);
    page.card(card, bubble_radius);
    page.enter({id, Role::dialog, name, "", card, card, std::nullopt, ""});
}

}  // namespace frontstage::player
