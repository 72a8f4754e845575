#include "player/backdrop.hpp"

#include "player/place_list.hpp"

namespace frontstage::player {
namespace {

void paint_place(const Scene& scene) {
    const std::string& place = scene.backdrop.place;
    if (place == "hotel.lobby") return paint_lobby(scene);
    if (place == "hotel.room") return paint_room(scene);
    if (place == "hotel.corridor") return paint_corridor(scene);
    paint_interior(scene);
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
    paint_place(scene);
    settle(scene);
}

void draw_foreground(ImDrawList& list, ImVec2 size, const Backdrop& backdrop) {
    if (backdrop.place != "hotel.lobby") return;
    Brush brush(list, size);
    const Light light = light_of(backdrop);
    paint_counter({brush, light, backdrop});
}

}  // namespace frontstage::player
