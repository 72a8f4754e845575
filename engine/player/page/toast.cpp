#include "player/page/toast.hpp"

namespace frontstage::player {
namespace {

constexpr float pad = 16;

// Long enough for somebody who reads slowly.
std::int64_t shown_ms(const std::string& sentence) {
    return 4000 + 80 * static_cast<std::int64_t>(sentence.size());
}

}  // namespace

void draw_toast(Page& page, const Toast& toast) {
    if (toast.sentence.empty()) return;
    const std::int64_t left = toast.since_ms + shown_ms(toast.sentence) - page.now_ms;
    if (left <= 0) return;
    page.wake_in(static_cast<int>(left));
    const Point size = page.canvas.size();
    const TextBlock set =
        page.canvas.set(Type::label, toast.sentence, std::min(size.x - 96, page.scaled(560)));
    const Rect card{(size.x - set.width) / 2 - pad, size.y - set.height - 2 * pad - 88,
                    set.width + 2 * pad, set.height + 2 * pad};
    page.canvas.shadow(card);
    page.canvas.fill(card, page.canvas[Tone::ink], card_radius);
    page.canvas.write(set, {card.x + pad, card.y + pad}, page.canvas[Tone::surface]);
    page.enter({"toast", Role::dialog, toast.sentence, "", card, card, std::nullopt, ""});
}

}  // namespace frontstage::player
