#include "player/item_checks.hpp"

#include <set>
#include <string>
#include <vector>

#include "support/catch.hpp"

namespace frontstage::player {
namespace {

// Regions and dialogs hold others; a picture stands behind them.
bool is_leaf(const Item& item) {
    return item.role != Role::region && item.role != Role::dialog &&
           !(item.role == Role::picture && item.region.empty());
}

}  // namespace

void check_items(const ItemList& items, Point size) {
    const Rect window{-0.5F, -0.5F, size.x + 1, size.y + 1};
    std::set<std::string> ids;
    std::vector<const Item*> leaves;
    for (const Item& item : items.all()) {
        INFO(item.id << ": " << item.name);
        CHECK_FALSE(item.name.empty());
        CHECK(ids.insert(item.id).second);
        if (!is_leaf(item) || item.visible.empty()) continue;
        const Rect inside = common(item.visible, window);
        CHECK(inside.w == Approx(item.visible.w).margin(0.01));
        CHECK(inside.h == Approx(item.visible.h).margin(0.01));
        if (!item.region.empty())  // it may be scrolled away, but never cut off at a side
            CHECK(item.visible.w == Approx(item.rect.w).margin(0.6));
        leaves.push_back(&item);
    }
    for (std::size_t i = 0; i < leaves.size(); ++i)
        for (std::size_t j = i + 1; j < leaves.size(); ++j) {
            const Rect both = common(leaves[i]->visible, leaves[j]->visible);
            INFO(leaves[i]->id << " lies on " << leaves[j]->id);
            CHECK((both.w <= 1 || both.h <= 1));
        }
}

void check_targets(const ItemList& items) {
    constexpr float finger = 48 - 0.5F;
    for (const Item& item : items.all()) {
        if (!item.action) continue;
        INFO(item.id << ": " << item.name);
        CHECK(item.rect.w >= finger);
        CHECK(item.rect.h >= finger);
        // A value says where it stands, and a switch whether it is on.
        const bool has_value = item.role == Role::toggle || item.role == Role::tab ||
                               item.role == Role::slider || item.role == Role::card;
        if (has_value) CHECK_FALSE(item.value.empty());
        CHECK((item.role == Role::slider) == item.adjust.has_value());
    }
}

}  // namespace frontstage::player
