// The checks that every screen is held to find each kind of fault, once, and name who has it.
#include "player/item_checks.hpp"
#include "support/catch.hpp"

namespace frontstage::player {
namespace {

constexpr Point size{800, 600};

Item text(const std::string& id, Rect rect) {
    return {id, Role::text, "Words of " + id, "", rect, rect, std::nullopt, ""};
}

Item button(const std::string& id, Rect rect) {
    return {id, Role::button, "Words of " + id, "", rect, rect, Action{Act::read_on, 0}, ""};
}

Item region(const std::string& id, Rect rect) {
    return {id, Role::region, "Words of " + id, "", rect, rect, std::nullopt, ""};
}

Item in_region(Item item, const Item& region) {
    item.region = region.id;
    item.visible = common(item.rect, region.rect);
    return item;
}

// A screen without a fault: words, two buttons, and a region with something scrolled away.
std::vector<Item> sound() {
    const Item list = region("list", {20, 100, 760, 200});
    return {text("title", {20, 20, 300, 30}), list,
            in_region(button("first", {20, 110, 740, 60}), list),
            in_region(button("scrolled-away", {20, 400, 740, 60}), list),
            button("leave", {20, 540, 120, 48})};
}

std::vector<Fault> faults_with(const Item& another) {
    ItemList items;
    for (Item& item : sound())
        items.add(std::move(item));
    items.add(another);
    return faults_of(items, size);
}

using Faults = std::vector<Fault>;

}  // namespace

TEST_CASE("a screen without a fault has none") {
    ItemList items;
    for (Item& item : sound())
        items.add(std::move(item));
    CHECK(faults_of(items, size).empty());
    CHECK(target_faults_of(items).empty());
}

TEST_CASE("an item that is cut off is found, at the window's edge and at its region's side") {
    CHECK(faults_with(text("wide", {700, 20, 120, 30})) == Faults{{"wide", "is cut off"}});
    CHECK(faults_with(text("low", {600, 580, 100, 30})) == Faults{{"low", "is cut off"}});
    const Item list = sound()[1];
    CHECK(faults_with(in_region(text("aside", {700, 200, 120, 30}), list)) ==
          Faults{{"aside", "is cut off"}});
}

TEST_CASE("an item that lies on another is found, and one that only touches is none") {
    CHECK(faults_with(text("above", {300, 30, 100, 20})) == Faults{{"above", "lies on title"}});
    CHECK(faults_with(text("beside", {320, 20, 100, 30})).empty());
    // A picture that everything stands before, and a dialog that everything lies in, hide nothing.
    Item scene = text("scene", {0, 0, 800, 600});
    scene.role = Role::picture;
    CHECK(faults_with(scene).empty());
}

TEST_CASE("an item without a name is found, and two of one id are") {
    Item nameless = text("nameless", {400, 20, 100, 30});
    nameless.name.clear();
    CHECK(faults_with(nameless) == Faults{{"nameless", "has no name"}});
    CHECK(faults_with(text("title", {400, 20, 100, 30})) == Faults{{"title", "is there twice"}});
}

TEST_CASE("an item that nobody can come to is found") {
    Item hidden = text("hidden", {400, 20, 100, 30});
    hidden.visible = {};
    CHECK(faults_with(hidden) == Faults{{"hidden", "can never show"}});

    ItemList items;
    const Item slit = region("slit", {20, 100, 760, 12});
    items.add(slit);
    items.add(in_region(button("behind-a-slit", {20, 100, 740, 60}), slit));
    CHECK(faults_of(items, size) ==
          Faults{{"behind-a-slit", "lies in a region that is too low to read it"}});

    // The keyboard goes from id to id: behind the second `a` it is at the first again.
    ItemList round;
    for (const char* id : {"a", "b", "a", "c"})
        round.add(button(id, {20, 60 * static_cast<float>(round.all().size()), 100, 50}));
    CHECK(faults_of(round, size) ==
          Faults{{"a", "is there twice"}, {"c", "is never come to with the keyboard"}});
}

TEST_CASE("what is too small for a finger, or does not tell its value, is found") {
    ItemList items;
    items.add(button("small", {20, 20, 47, 60}));
    Item silent = button("silent", {200, 20, 60, 60});
    silent.role = Role::toggle;
    items.add(silent);
    Item stuck = button("stuck", {400, 20, 60, 60});
    stuck.role = Role::slider;
    stuck.value = "half";
    items.add(stuck);
    CHECK(target_faults_of(items) == Faults{{"small", "is too small for a finger"},
                                            {"silent", "tells no value"},
                                            {"stuck", "is changed otherwise than it is called"}});
}

}  // namespace frontstage::player
