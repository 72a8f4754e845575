#include "player/place_list.hpp"
namespace frontstage::player {
void paint_corridor(const Scene& scene) {
    scene.brush.fill({0, 0, 1280, 720}, scene.light.on(0xD8CBB6));
}
}  // namespace frontstage::player
