// Where everything stands on every screen, in three themes and at three sizes of type. What a theme
// does not move is stored once; a part of a golden that names a theme is one that it did move.
#include <array>
#include <map>

#include "player/every_screen.hpp"
#include "player/golden_layout.hpp"
#include "support/catch.hpp"

namespace frontstage::player {
namespace {

constexpr std::array themes{"light", "dark", "high-contrast"};
constexpr std::array percents{100, 150, 200};

using Layouts = std::map<std::string, std::string>;  // of a screen, by its name

Layouts laid_out(const std::string& theme, int percent) {
    HouseOptions options = headless(1280, 720, percent);
    options.theme = theme_named(theme);
    options.theme.backdrops = Backdrops::plain;  // it takes long, and nothing stands elsewhere
    Showcase showcase(options);
    Layouts layouts;
    for (const auto& screens : {encounter_screens(), channel_screens()})
        for (const ShownScreen& screen : screens) {
            showcase.shell = Shell(Purpose::attempt);
            screen.set(showcase);
            showcase.settle();
            showcase.settle();
            layouts[screen.name] = layout_of(showcase.house.items());
        }
    return layouts;
}

// With the places that its cards show: a theme without them stands otherwise.
Layouts rooms_laid_out(const std::string& theme, int percent) {
    HouseOptions options = headless(1280, 720, percent);
    options.theme = theme_named(theme);
    FoyerHand hand(options);
    Layouts layouts;
    visit_rooms(hand, [&](const std::string& name) { layouts[name] = layout_of(hand.items()); });
    return layouts;
}

void add(Layouts& all, const std::function<Layouts(const std::string&, int)>& lay_out) {
    for (const int percent : percents) {
        Layouts usual;
        for (const std::string theme : themes) {
            const Layouts layouts = lay_out(theme, percent);
            for (const auto& [screen, layout] : layouts) {
                if (usual[screen] == layout) continue;
                if (usual[screen].empty()) usual[screen] = layout;
                all[screen] += (all[screen].empty() ? "" : "\n") + std::to_string(percent) + " %" +
                               (theme == themes[0] ? "" : ", " + theme) + "\n\n" + layout;
            }
        }
    }
}

}  // namespace

TEST_CASE("everything stands where it was accepted, in every theme and size", "[layouts]") {
    Layouts all;
    add(all, laid_out);
    for (const auto& [screen, layout] : all) {
        INFO(screen);
        CHECK(layout.find(", dark") == std::string::npos);
        CHECK(layout.find(", high-contrast") == std::string::npos);
        compare_with_layout(layout, screen);
    }
}

TEST_CASE("every room stands where it was accepted, in every theme and size", "[layouts]") {
    Layouts all;
    add(all, rooms_laid_out);
    for (const auto& [room, layout] : all) {
        INFO(room);
        // Only places can be left out, and only home shows them.
        if (room != "home") CHECK(layout.find(" %, ") == std::string::npos);
        compare_with_layout(layout, room);
    }
}

TEST_CASE("a layout tells what moved, by one unit") {
    ItemList items;
    Item item{"begin", Role::button, "Begin", "", {10, 20, 120, 48}, {}, Action{Act::begin}, ""};
    items.add(item);
    CHECK(layout_of(items) == "   10   20  120   48 *button  begin | Begin\n");
    item.rect.x += 1;
    item.region = "page";
    item.value = "on";
    ItemList moved;
    moved.add(item);
    CHECK(layout_of(moved) == "   11   20  120   48 *button  page > begin | Begin = on\n");
}

}  // namespace frontstage::player
