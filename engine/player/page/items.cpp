#include "player/page/items.hpp"

#include <algorithm>
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

}  // namespace frontstage::player
