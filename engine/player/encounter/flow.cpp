#include "player/encounter/flow.hpp"

namespace frontstage::player {

void Flow::write(std::string_view what, Type type, Tone tone, std::string_view words, Role role) {
    if (words.empty()) return;
    const TextBlock block = set(type, words);
    put(what, {at_.x + block.indent_in(width_), at_.y}, block, tone, words, role);
    at_.y += block.height;
}

void Flow::put(std::string_view what, Point at, const TextBlock& set, Tone tone,
               std::string_view words, Role role) {
    if (words.empty()) return;
    const std::string id = id_ + ':' + std::string(what) + ':' + std::to_string(count_++);
    if (draws()) page_.block(id, at, set, tone, words, role);
}

void Flow::rule() {
    if (draws()) page_.canvas.fill({at_.x, at_.y, width_, 1}, page_.canvas[Tone::chip]);
    at_.y += 1;
}

}  // namespace frontstage::player
