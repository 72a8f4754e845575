#include "player/places/backdrop.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

#include "core/drawable.hpp"

#include "player/places/fronts.hpp"
#include "player/places/list.hpp"

namespace frontstage::player {
namespace {

struct Place {
    void (*behind)(const Scene&);
    void (*before)(const Scene&);  // null: nothing stands between us
    Stance stance;
};

constexpr Stance counter = Stance::at_counter, stands = Stance::standing, sits = Stance::seated,
                 on_chair = Stance::on_chair;

// In the order of drawn_places.
constexpr std::array drawings{
    Place{paint_lobby, paint_counter, counter},
    Place{paint_room, nullptr, stands},
    Place{paint_corridor, nullptr, stands},
    Place{paint_restaurant, paint_laid_table, on_chair},
    Place{paint_hotel_office, paint_calls_front, counter},
    Place{paint_terrace, nullptr, stands},
    Place{paint_shop_floor, nullptr, stands},
    Place{paint_fitting_rooms, nullptr, stands},
    Place{paint_till, paint_till_front, counter},
    Place{paint_returns, paint_returns_front, counter},
    Place{paint_exit_gates, nullptr, stands},
    Place{paint_shop_office, paint_calls_front, counter},
    Place{paint_clinic_reception, paint_reception_front, counter},
    Place{paint_waiting_room, nullptr, on_chair},
    Place{paint_consulting_room, paint_bare_front, on_chair},
    Place{paint_clinic_office, paint_calls_front, counter},
    Place{paint_portal_desk, paint_portal_front, counter},
    Place{paint_home_desk, paint_home_front, on_chair},
    Place{paint_home_sofa, nullptr, sits},
    Place{paint_street_scene, nullptr, stands},
    Place{paint_taxi, nullptr, sits},
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
    paint_sights(scene);
    paint_standing_props(scene);
    settle(scene);
}

void draw_foreground(ImDrawList& list, ImVec2 size, const Backdrop& backdrop) {
    Brush brush(list, size);
    const Light light = light_of(backdrop);
    const Scene scene{brush, light, backdrop};
    if (const auto paint = place_called(backdrop.place).before; paint != nullptr)
        paint(scene);
    else if (lies_on_a_counter(scene))
        paint_plain_front(scene);  // what lies on something needs something to lie on
    paint_counter_props(scene);
}

Stance stance_in(const std::string& place) {
    return place_called(place).stance;
}

}  // namespace frontstage::player
