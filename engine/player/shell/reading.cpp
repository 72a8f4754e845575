#include "player/shell/reading.hpp"

#include <algorithm>

namespace frontstage::player {

float way_into_sight(const Item& item, const Item& region) {
    constexpr float room = 10;
    const float below = item.rect.bottom() + room - region.rect.bottom();
    const float above = region.rect.y - item.rect.y + room;
    // What is taller than the region shows its beginning.
    if (above > 0 || item.rect.h + 2 * room > region.rect.h) return -above;
    return std::max(0.0F, below);
}

bool is_near(const Item& item, const ItemList& items) {
    const Item* region = items.find(item.region);
    if (region == nullptr) return true;
    return item.rect.y - region->rect.bottom() <= 2 * arrow_step &&
           region->rect.y - item.rect.bottom() <= 2 * arrow_step;
}

std::string reading_region(const ItemList& items, const std::string& focus, Memory& memory) {
    const Item* first = nullptr;
    const Item* only_read = nullptr;
    for (const Item& region : items.all()) {
        if (region.role != Role::region || memory.scrolls[region.id].most() <= 0.5F) continue;
        if (first == nullptr) first = &region;
        const bool holds_something = std::ranges::any_of(items.all(), [&region](const Item& item) {
            return item.action && item.region == region.id;
        });
        if (!holds_something && only_read == nullptr) only_read = &region;
    }
    if (only_read != nullptr) return only_read->id;
    const Item* item = items.find(focus);
    if (item != nullptr && !item->region.empty() && memory.scrolls[item->region].most() > 0.5F)
        return item->region;
    return first != nullptr ? first->id : std::string();
}

}  // namespace frontstage::player
