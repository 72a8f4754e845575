// Things that stand about in places: an armchair, a lamp, a plant, luggage. Each stands with the
// middle of its foot at `foot` and is as large as `scale` says, 1 being 100 canvas units to the
// metre. Knows nothing of where it stands.
#pragma once

#include <cstdint>

#include "player/drawing/paint.hpp"
#include "player/places/light.hpp"

namespace frontstage::player {

void paint_shadow(Brush& brush, ImVec2 foot, float half_width, float scale);
void paint_armchair(Brush& brush, const Light& light, ImVec2 foot, float scale);
void paint_floor_lamp(Brush& brush, const Light& light, ImVec2 foot, float scale);
void paint_plant(Brush& brush, const Light& light, ImVec2 foot, float scale);
void paint_suitcase(Brush& brush, const Light& light, ImVec2 foot, float scale,
                    std::uint32_t colour);
// A lamp on a wall or a table: the middle of its shade is at `at`.
void paint_shade(Brush& brush, const Light& light, ImVec2 at, float scale);

}  // namespace frontstage::player
