// Every place that can be painted, one function each, and what they share: the light, the props.
// Knows no window and no size; the brush does.
#pragma once

#include <string_view>

#include "player/drawing/paint.hpp"
#include "player/places/backdrop.hpp"
#include "player/places/light.hpp"

namespace frontstage::player {

struct Scene {
    Brush& brush;
    const Light& light;
    const Backdrop& backdrop;

    [[nodiscard]] bool has(std::string_view prop) const { return speaks_of(backdrop.props, prop); }
};

// A point of the floor, or above it, as the eye behind the desk sees it: metres to the right, up
// and ahead. The far wall of the lobby stands ten metres ahead.
[[nodiscard]] inline ImVec2 seen_from_desk(float right, float up, float ahead) {
    return {640 + 1000 * right / ahead, 290 + 1000 * (1.6F - up) / ahead};
}

void paint_lobby(const Scene& scene);
void paint_lobby_wall(const Scene& scene);       // windows and entrance, the left half
void paint_lobby_reception(const Scene& scene);  // panelling, keys and clock, the right half
void paint_lobby_floor(const Scene& scene);
void paint_counter(const Scene& scene);
void paint_room(const Scene& scene);
void paint_corridor(const Scene& scene);
void paint_interior(const Scene& scene);  // any other place

}  // namespace frontstage::player
