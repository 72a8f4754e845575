#include "player/places/backdrop.hpp"

#include <algorithm>
#include <array>

#include "core/drawable.hpp"

#include "player/places/list.hpp"

namespace frontstage::player {
namespace {

struct Place {
    void (*behind)(const Scene&);
    void (*before)(const Scene&);  // null: nothing stands between us
    Stance stance;
};

// In the order of drawn_places.
constexpr std::array drawings{
    Place{paint_lobby, paint_counter, Stance::at_counter},
    Place{paint_room, nullptr, Stance::standing},
    Place{paint_corridor, nullptr, Stance::standing},
};
static_assert(drawings.size() == drawn_places.size());
constexpr Place unknown{paint_interior, nullptr, Stance::standing};

const Place& place_called(const std::string& name) {
    const auto known = std::find(drawn_places.begin(), drawn_places.end(), name);
    if (known == drawn_places.end()) return unknown;
    return drawings[static_cast<std::size_t>(known - drawn_places.begin())];
}

// The rim a little darker, and the right half calmer, for there the cards will lie.
void settle(const Scene& scene) {
    const Box seen = scene.brush.seen();
    const Ink dusk = hex(0x10141F);
    scene.brush.fill_across({480, seen.y0, 900, seen.y1}, dusk.faded(0), dusk.faded(0.16F));
    scene.brush.fill({900, seen.y0, seen.x1, seen.y1}, dusk.faded(0.16F));
    scene.brush.fill_across({seen.x0, seen.y0, seen.x0 + 170, seen.y1}, dusk.faded(0.20F),
                            dusk.faded(0));
    scene.brush.fill({seen.x0, seen.y0, seen.x1, seen.y0 + 130}, dusk.faded(0.22F), dusk.faded(0));
}

}  // namespace

void draw_backdrop(ImDrawList& list, ImVec2 size, const Backdrop& backdrop) {
    Brush brush(list, size);
    const Light light = light_of(backdrop);
    const Scene scene{brush, light, backdrop};
    list.AddRectFilled({0, 0}, size, packed(light.on(0xB9A98F)));
    place_called(backdrop.place).behind(scene);
    settle(scene);
}

void draw_foreground(ImDrawList& list, ImVec2 size, const Backdrop& backdrop) {
    const auto paint = place_called(backdrop.place).before;
    if (paint == nullptr) return;
    Brush brush(list, size);
    const Light light = light_of(backdrop);
    paint({brush, light, backdrop});
}

Stance stance_in(const std::string& place) {
    return place_called(place).stance;
}

}  // namespace frontstage::player
