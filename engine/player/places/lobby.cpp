// The lobby as the one behind the desk sees it: the far wall first, then the floor, then what
// stands on it.

#include "player/places/furniture.hpp"
#include "player/places/list.hpp"

namespace frontstage::player {
namespace {

void paint_luggage(const Scene& scene) {
    if (!scene.light.busy && !scene.has("suitcase") && !scene.has("luggage")) return;
    Brush& brush = scene.brush;
    paint_suitcase(brush, scene.light, {532, 548}, 1.35F, 0x3D5A66);
    paint_suitcase(brush, scene.light, {488, 572}, 1.55F, 0x8E4A42);
    if (!scene.light.busy) return;
    paint_suitcase(brush, scene.light, {592, 562}, 1.30F, 0x5B5148);
    paint_suitcase(brush, scene.light, {206, 560}, 1.45F, 0x45506B);
    paint_suitcase(brush, scene.light, {158, 582}, 1.62F, 0x9A7A4A);
}

// Three lit globes on one stem, hanging nearer than the wall.
void paint_pendant(const Scene& scene) {
    Brush& brush = scene.brush;
    const Light& light = scene.light;
    const Ink brass = light.on(0xA9844A),
              glass = mix(light.on(0xE9E0CE), hex(0xFFE9BF), light.lamps);
    brush.glow({604, 96}, 250, 190, light.lamp(0.26F));
    for (const ImVec2 globe : {ImVec2(574, 92), ImVec2(634, 92), ImVec2(604, 112)}) {
        brush.line({globe.x, brush.seen().y0}, {globe.x, globe.y - 14}, 1.8F, brass);
        brush.glow(globe, 46, 46, light.lamp(0.55F));
        brush.ellipse(globe, 14, 14, glass, glass.lit(0.86F));
        brush.rounded({globe.x - 6, globe.y - 18, globe.x + 6, globe.y - 11}, 2, brass.lit(1.2F),
                      brass.lit(0.7F));
    }
}

}  // namespace

void paint_lobby(const Scene& scene) {
    paint_lobby_wall(scene);
    paint_lobby_reception(scene);
    paint_lobby_floor(scene);
    Brush& brush = scene.brush;
    paint_floor_lamp(brush, scene.light, {156, 512}, 1.42F);
    paint_armchair(brush, scene.light, {96, 540}, 1.55F);
    if (scene.has("plant")) paint_plant(brush, scene.light, {8, 576}, 1.75F);
    paint_luggage(scene);
    paint_pendant(scene);
}

}  // namespace frontstage::player
