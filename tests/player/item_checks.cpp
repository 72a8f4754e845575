#include "player/item_checks.hpp"

#include <algorithm>
#include <cmath>
#include <set>

#include "support/catch.hpp"

namespace frontstage::player {
namespace {

constexpr float finger = 48 - 0.5F;
constexpr float least_sight = 40;  // of a region through which something is to be read

// Regions and dialogs hold others; a picture stands behind them.
bool is_leaf(const Item& item) {
    return item.role != Role::region && item.role != Role::dialog &&
           !(item.role == Role::picture && item.region.empty());
}

class Looking {
public:
    Looking(const ItemList& items, Point size)
        : items_(items), window_{-0.5F, -0.5F, size.x + 1, size.y + 1} {}

    std::vector<Fault> faults() {
        for (const Item& item : items_.all()) {
            if (item.name.empty()) fault(item, "has no name");
            if (!ids_.insert(item.id).second) fault(item, "is there twice");
            if (!is_leaf(item)) continue;
            look_whether_cut_off(item);
            look_whether_hidden(item);
        }
        look_for_overlaps();
        look_whether_reached();
        return std::move(faults_);
    }

private:
    void fault(const Item& item, const std::string& what) { faults_.push_back({item.id, what}); }

    // It may be scrolled away, but never stick out of the window, nor of its region at a side.
    void look_whether_cut_off(const Item& item) {
        if (item.visible.empty()) return;
        const Rect inside = common(item.visible, window_);
        const bool out = std::abs(inside.w - item.visible.w) > 0.01F ||
                         std::abs(inside.h - item.visible.h) > 0.01F;
        const bool aside = !item.region.empty() && std::abs(item.visible.w - item.rect.w) > 0.6F;
        if (out || aside) fault(item, "is cut off");
    }

    // What does not show must lie in a region that is large enough to be scrolled there.
    void look_whether_hidden(const Item& item) {
        const Item* region = items_.find(item.region);
        if (region == nullptr) {
            if (item.visible.empty() && !item.rect.empty()) fault(item, "can never show");
        } else if (region->rect.h < std::min(item.rect.h, least_sight) - 0.5F) {
            fault(item, "lies in a region that is too low to read it");
        }
    }

    void look_for_overlaps() {
        std::vector<const Item*> leaves;
        for (const Item& item : items_.all())
            if (is_leaf(item) && !item.visible.empty()) leaves.push_back(&item);
        for (std::size_t i = 0; i < leaves.size(); ++i)
            for (std::size_t j = i + 1; j < leaves.size(); ++j) {
                const Rect both = common(leaves[i]->visible, leaves[j]->visible);
                // What lies wholly on a picture is drawn on it, as a badge is.
                const bool on_picture = leaves[i]->role == Role::picture &&
                                        std::abs(both.w - leaves[j]->visible.w) < 0.01F &&
                                        std::abs(both.h - leaves[j]->visible.h) < 0.01F;
                if (both.w > 1 && both.h > 1 && !on_picture)
                    fault(*leaves[j], "lies on " + leaves[i]->id);
            }
    }

    // With the keyboard, going on from one to the next, everything usable is come to.
    void look_whether_reached() {
        std::set<std::string> reached;
        for (std::string at = items_.beside("", ItemList::Way::forward);
             !at.empty() && reached.insert(at).second;)
            at = items_.beside(at, ItemList::Way::forward);
        for (const Item& item : items_.all())
            if (item.action && !reached.contains(item.id))
                fault(item, "is never come to with the keyboard");
    }

    const ItemList& items_;
    Rect window_;
    std::set<std::string> ids_;
    std::vector<Fault> faults_;
};

void fail_for(const std::vector<Fault>& faults) {
    CHECK(faults.empty());
    for (const Fault& fault : faults)
        FAIL_CHECK(fault.item << ' ' << fault.what);
}

}  // namespace

std::vector<Fault> faults_of(const ItemList& items, Point size) {
    return Looking(items, size).faults();
}

std::vector<Fault> target_faults_of(const ItemList& items) {
    std::vector<Fault> faults;
    for (const Item& item : items.all()) {
        if (!item.action) continue;
        if (item.rect.w < finger || item.rect.h < finger)
            faults.push_back({item.id, "is too small for a finger"});
        // A value says where it stands, and a switch whether it is on.
        const bool has_value = item.role == Role::toggle || item.role == Role::tab ||
                               item.role == Role::slider || item.role == Role::card;
        if (has_value && item.value.empty()) faults.push_back({item.id, "tells no value"});
        if ((item.role == Role::slider) != item.adjust.has_value())
            faults.push_back({item.id, "is changed otherwise than it is called"});
    }
    return faults;
}

void check_items(const ItemList& items, Point size) {
    fail_for(faults_of(items, size));
}

void check_targets(const ItemList& items) {
    fail_for(target_faults_of(items));
}

}  // namespace frontstage::player
