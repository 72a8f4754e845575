// Every place that can be painted, one function each, and what they share: the light, the props.
// Knows no window and no size; the brush does.
#pragma once

#include <algorithm>
#include <cmath>
#include <string_view>

#include "player/drawing/paint.hpp"
#include "player/places/backdrop.hpp"
#include "player/places/light.hpp"
#include "player/places/sights.hpp"

namespace frontstage::player {

struct Scene {
    Brush& brush;
    const Light& light;
    const Backdrop& backdrop;

    [[nodiscard]] bool shows(Sight sight) const { return seen_in(backdrop.forces, sight); }
    [[nodiscard]] bool has(std::string_view prop) const { return speaks_of(backdrop.props, prop); }
};

// A point of the floor, or above it, as the eye behind the desk sees it: metres to the right, up
// and ahead. The far wall of the lobby stands ten metres ahead.
[[nodiscard]] inline ImVec2 seen_from_desk(float right, float up, float ahead) {
    return {640 + 1000 * right / ahead, 290 + 1000 * (1.6F - up) / ahead};
}

// Where a point of the picture comes to lie when what it belongs to is moved back by a share of its
// distance: towards the point in which all lines along the floor meet.
[[nodiscard]] inline ImVec2 set_back(ImVec2 at, float share) {
    return {mix(at.x, 640, share), mix(at.y, 290, share)};
}

// How near a line along the floor comes before it leaves the picture.
[[nodiscard]] inline float nearest_seen(float right) {
    return std::max(3.2F, std::abs(right) / 1.25F);
}

void paint_lobby(const Scene& scene);
void paint_lobby_wall(const Scene& scene);       // windows and entrance, the left half
void paint_lobby_reception(const Scene& scene);  // panelling, keys and clock, the right half
void paint_lobby_floor(const Scene& scene);
void paint_counter(const Scene& scene);
void paint_room(const Scene& scene);
void paint_corridor(const Scene& scene);
void paint_restaurant(const Scene& scene);
void paint_hotel_office(const Scene& scene);
void paint_terrace(const Scene& scene);
void paint_shop_floor(const Scene& scene);
void paint_fitting_rooms(const Scene& scene);
void paint_till(const Scene& scene);
void paint_returns(const Scene& scene);
void paint_exit_gates(const Scene& scene);
void paint_shop_office(const Scene& scene);
void paint_clinic_reception(const Scene& scene);
void paint_waiting_room(const Scene& scene);
void paint_consulting_room(const Scene& scene);
void paint_clinic_office(const Scene& scene);
void paint_portal_desk(const Scene& scene);
void paint_home_desk(const Scene& scene);
void paint_home_sofa(const Scene& scene);
void paint_street_scene(const Scene& scene);
void paint_taxi(const Scene& scene);
void paint_interior(const Scene& scene);  // any other place

// Forces that are seen indoors: people, barriers, a red lamp.
void paint_sights(const Scene& scene);
void paint_out_of_order(const Scene& scene);
void paint_placard(const Scene& scene, ImVec2 hand, float scale, std::uint32_t which);
// Props that stand on the floor, and those that lie on what is before the person.
void paint_standing_props(const Scene& scene);
[[nodiscard]] bool lies_on_a_counter(const Scene& scene);  // any prop that does
void paint_counter_props(const Scene& scene);

}  // namespace frontstage::player
