#include "player/places/backdrop.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "core/drawable.hpp"

#include "player/places/kit.hpp"

namespace frontstage::player {
namespace {

// In the order of drawn_places.
constexpr std::array painters{paint_lobby,
                              paint_room,
                              paint_corridor,
                              paint_restaurant,
                              paint_hotel_office,
                              paint_terrace,
                              paint_shop_floor,
                              paint_fitting_rooms,
                              paint_till,
                              paint_returns,
                              paint_exit_gates,
                              paint_shop_office,
                              paint_clinic_reception,
                              paint_waiting_room,
                              paint_consulting_room,
                              paint_clinic_office,
                              paint_portal_desk,
                              paint_home_desk,
                              paint_home_sofa,
                              paint_street_scene,
                              paint_taxi};
static_assert(painters.size() == drawn_places.size());

constexpr Desk walnut{0x7A5B47, 0x573C2E}, oak{0xB08F6B, 0x86684C}, pale{0xD2CBBd, 0x93A9A4},
    linen{0xEFE7D9, 0xD9CFBE}, slate{0x8F9492, 0x6B706F};
struct Front {
    std::string_view place;
    Desk desk;
};
// Where something stands between us and the person, other than the counter of the lobby.
constexpr std::array fronts{Front{"hotel.restaurant", linen},
                            Front{"hotel.phone-desk", walnut},
                            Front{"shop.till", oak},
                            Front{"shop.returns", slate},
                            Front{"shop.back-office", oak},
                            Front{"clinic.reception", pale},
                            Front{"clinic.consulting-room", pale},
                            Front{"clinic.phone-desk", pale},
                            Front{"clinic.portal-desk", oak},
                            Front{"home.desk", oak}};

void paint_place(const Scene& scene) {
    const auto known = std::find(drawn_places.begin(), drawn_places.end(), scene.backdrop.place);
    if (known == drawn_places.end()) return paint_interior(scene);
    painters[static_cast<std::size_t>(known - drawn_places.begin())](scene);
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
    paint_sights(scene);
    paint_standing_props(scene);
    settle(scene);
}

void draw_foreground(ImDrawList& list, ImVec2 size, const Backdrop& backdrop) {
    Brush brush(list, size);
    const Light light = light_of(backdrop);
    const Scene scene{brush, light, backdrop};
    const auto front = std::find_if(fronts.begin(), fronts.end(),
                                    [&](const Front& one) { return one.place == backdrop.place; });
    if (backdrop.place == "hotel.lobby") {
        paint_counter(scene);
    } else if (front != fronts.end()) {
        paint_desk(scene, front->desk);
        if (backdrop.place.ends_with("desk") || backdrop.place.ends_with("office"))
            paint_keyboard(scene, 700);
        else if (backdrop.place != "hotel.restaurant" && backdrop.place != "clinic.consulting-room")
            paint_monitor(scene, {548, 508, 664, 588});
    } else if (lies_on_a_counter(scene)) {
        paint_desk(scene, walnut);  // what lies on something needs something to lie on
    }
    paint_counter_props(scene);
}

}  // namespace frontstage::player
