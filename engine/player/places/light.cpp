#include "player/places/light.hpp"

#include <algorithm>
#include <string_view>

#include "player/places/sights.hpp"

namespace frontstage::player {
namespace {

Light clear_light(TimeOfDay time) {
    switch (time) {
        case TimeOfDay::dawn:
            return {hex(0x7F9CC4),        hex(0xD9B7BE), hex(0xF6CFA6), hex(0xA79DB4),
                    hex(0x7C7791),        hex(0xFFDFA8), 0.12F,         {0.90F, 0.85F, 0.86F},
                    hex(0xFFD3A4, 0.40F), 0.40F};
        case TimeOfDay::day:
            return {hex(0x6FA3D2),        hex(0xA5C8E2), hex(0xDDE9EE), hex(0xA9BFD0),
                    hex(0x7E95AB),        hex(0xC9DCE8), 0.30F,         {0.97F, 0.96F, 0.94F},
                    hex(0xFFF6E0, 0.42F), 0.18F};
        case TimeOfDay::dusk:
            return {hex(0x3F5687),        hex(0xA8748F), hex(0xF0A774), hex(0x7C6688),
                    hex(0x4B4668),        hex(0xFFD08A), 0.34F,         {0.74F, 0.66F, 0.66F},
                    hex(0xF59B68, 0.34F), 0.75F};
        case TimeOfDay::night: break;
    }
    return {hex(0x0C1630),        hex(0x182849), hex(0x31446B), hex(0x223253),
            hex(0x131D36),        hex(0xFFD891), 0.40F,         {0.64F, 0.55F, 0.51F},
            hex(0x7E9BD0, 0.12F), 1.0F};
}

// Grey comes into the sky, the day goes out of the room, and people switch their lamps on.
void darken(Light& light) {
    const Ink cloud = light.night ? hex(0x1C2539) : hex(0x5F6B77);
    light.sky_top = mix(light.sky_top, cloud.lit(0.85F), 0.80F);
    light.sky_middle = mix(light.sky_middle, cloud, 0.80F);
    light.sky_low = mix(light.sky_low, cloud.lit(1.35F), 0.72F);
    light.city_far = mix(light.city_far, cloud.lit(0.92F), 0.65F);
    light.city_near = mix(light.city_near, cloud.lit(0.8F), 0.6F);
    light.indoors = light.indoors.under({0.90F, 0.92F, 0.95F});
    light.daylight = mix(light.daylight, hex(0xA9BAC9, light.daylight.a), 0.7F).faded(0.55F);
    light.lamps = std::min(1.0F, light.lamps + 0.35F);
}

// Shops, clinics and offices are lit for work at any hour.
bool works_by_lamps(const std::string& place) {
    return place.starts_with("shop.") || place.starts_with("clinic.") ||
           place == "hotel.phone-desk";
}

}  // namespace

bool speaks_of(const std::vector<std::string>& words, std::string_view part) {
    return std::any_of(words.begin(), words.end(), [part](const std::string& word) {
        return word.find(part) != std::string::npos;
    });
}

Light light_of(const Backdrop& backdrop) {
    Light light = clear_light(backdrop.time);
    light.night = backdrop.time == TimeOfDay::night;
    const auto shows = [&](Sight sight) { return seen_in(backdrop.forces, sight); };
    light.flood = shows(Sight::flood);
    light.storm = shows(Sight::rain) || light.flood;
    light.snow = shows(Sight::snow);
    light.busy = shows(Sight::full);
    light.coach = shows(Sight::coach);
    light.festival = shows(Sight::festival);
    if (light.storm || light.snow) darken(light);
    if (light.busy) light.city_lit = std::min(0.85F, light.city_lit + 0.32F);
    if (shows(Sight::heat)) {
        light.sky_low = mix(light.sky_low, hex(0xFFE2A0), 0.45F);
        light.indoors = light.indoors.under({1.03F, 1.0F, 0.90F});
        light.daylight = mix(light.daylight, hex(0xFFE2A0, light.daylight.a), 0.5F);
    }
    if (works_by_lamps(backdrop.place))
        light.indoors = mix(light.indoors, {0.93F, 0.91F, 0.88F}, 0.45F);
    if (shows(Sight::power_cut)) {
        light.lamps = 0;
        light.indoors = light.indoors.under({0.70F, 0.74F, 0.84F});
        light.city_lit *= 0.1F;
    }
    return light;
}

}  // namespace frontstage::player
