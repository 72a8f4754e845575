// What the hour and the weather do to a place: the sky, the colour of all things indoors, and how
// much the lamps say. Knows no place and paints nothing.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "player/drawing/paint.hpp"
#include "player/places/backdrop.hpp"

namespace frontstage::player {

struct Light {
    Ink sky_top, sky_middle, sky_low;
    Ink city_far, city_near, city_window;
    float city_lit = 0;  // the share of the city's windows that are lit
    Ink indoors;         // every colour indoors is seen under this
    Ink daylight;        // what the windows throw on the floor; alpha is how strong
    float lamps = 0;     // 0 off, 1 the only light there is
    bool storm = false, night = false, busy = false, snow = false, flood = false, coach = false,
         festival = false;

    [[nodiscard]] Ink on(std::uint32_t rgb) const { return hex(rgb).under(indoors); }
    [[nodiscard]] Ink lamp(float strength) const { return hex(0xFFC982, strength * lamps); }
};

[[nodiscard]] Light light_of(const Backdrop& backdrop);

// Whether one of the words, which a scenario's author chose, has `part` in it.
[[nodiscard]] bool speaks_of(const std::vector<std::string>& words, std::string_view part);

}  // namespace frontstage::player
