#include "player/page/items.hpp"

#include <algorithm>
#include <cmath>
#include <ranges>

namespace frontstage::player {

void ItemList::cover() {
    // What is covered is no longer on the screen for anyone: not for the pointer, nor for a voice.
    items_.clear();
}

const Item* ItemList::find(std::string_view id) const {
    const auto found = std::ranges::find(items_, id, &Item::id);
    return found == items_.end() ? nullptr : &*found;
}

const Item* ItemList::with(Act act) const {
    const auto found = std::ranges::find_if(
        items_, [act](const Item& item) { return item.action && item.action->act == act; });
    return found == items_.end() ? nullptr : &*found;
}

const Item* ItemList::at(Point point) const {
    for (const Item& item : std::views::reverse(items_))
        if (item.action && item.visible.contains(point)) return &item;
    return nullptr;
}

std::string ItemList::region_at(Point point) const {
    for (const Item& item : std::views::reverse(items_))
        if (item.role == Role::region && item.visible.contains(point)) return item.id;
    return {};
}

std::string ItemList::beside(std::string_view id, Way way) const {
    std::vector<const Item*> usable;
    for (const Item& item : items_)
        if (item.action) usable.push_back(&item);
    if (usable.empty()) return {};
    const auto here = std::ranges::find(usable, id, [](const Item* item) { return item->id; });
    const auto count = static_cast<std::ptrdiff_t>(usable.size());
    if (here == usable.end()) return way == Way::forward ? usable.front()->id : usable.back()->id;
    const std::ptrdiff_t step = way == Way::forward ? 1 : -1;
    return usable[static_cast<std::size_t>((here - usable.begin() + step + count) % count)]->id;
}

namespace {

// How far apart two spans lie; nothing where they share a part.
float apart(float a0, float a1, float b0, float b1) {
    return std::max({0.0F, b0 - a1, a0 - b1});
}

struct Path {
    float ahead = 0;   // from edge to edge; negative: not on that side
    float aside = 0;   // how much one has to turn
    float offset = 0;  // between the near corners, to tell things in one line apart
};

Path path_to(const Rect& from, const Rect& to, ItemList::Side side) {
    using Side = ItemList::Side;
    const float across = apart(from.x, from.right(), to.x, to.right());
    const float along = apart(from.y, from.bottom(), to.y, to.bottom());
    const float dx = std::abs(to.x - from.x), dy = std::abs(to.y - from.y);
    switch (side) {
        case Side::up: return {from.y - to.bottom(), across, dx};
        case Side::down: return {to.y - from.bottom(), across, dx};
        case Side::left: return {from.x - to.right(), along, dy};
        case Side::right: return {to.x - from.right(), along, dy};
    }
    return {};
}

}  // namespace

const Item* ItemList::towards(const Rect& from, Side side) const {
    const Item* nearest = nullptr;
    float least = 0;
    for (const Item& item : items_) {
        if (!item.action || item.rect == from) continue;
        const Path path = path_to(from, item.rect, side);
        if (path.ahead < -6) continue;
        const bool sideways = side == Side::left || side == Side::right;
        if (sideways && path.aside > 0) continue;
        const float far = std::max(0.0F, path.ahead) + 2 * path.aside + 0.1F * path.offset;
        if (nearest != nullptr && far >= least) continue;
        nearest = &item;
        least = far;
    }
    return nearest;
}

}  // namespace frontstage::player
