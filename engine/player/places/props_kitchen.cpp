// Props that have to do with coffee and cake.
#include <cmath>
#include <numbers>

#include "player/places/props.hpp"

namespace frontstage::player {
namespace {

constexpr float pi = std::numbers::pi_v<float>;

}  // namespace

void paint_coffee_machine(const Scene& scene, ImVec2 foot) {
    Brush& brush = scene.brush;
    const Ink steel = scene.light.on(0xB4B9BA), shell = scene.light.on(0x3A4045),
              china = scene.light.on(0xEDE7DB);
    const bool dead = scene.shows(Sight::power_cut);
    brush.glow({foot.x + 4, foot.y}, 66, 10, hex(0x0A0604, 0.55F));
    brush.rounded({foot.x - 38, foot.y - 104, foot.x + 38, foot.y}, 7, shell.lit(1.45F),
                  shell.lit(0.8F));
    brush.rounded({foot.x - 38, foot.y - 104, foot.x + 38, foot.y - 92}, 6, steel.lit(1.15F),
                  steel.lit(0.8F));
    brush.fill({foot.x - 28, foot.y - 66, foot.x + 28, foot.y - 10}, shell.lit(0.5F),
               shell.lit(0.74F));
    brush.rounded({foot.x - 13, foot.y - 66, foot.x + 13, foot.y - 52}, 3, steel.lit(1.1F),
                  steel.lit(0.6F));
    for (const float spout : {-6.0F, 6.0F})
        brush.fill_across({foot.x + spout - 2, foot.y - 52, foot.x + spout + 2, foot.y - 45},
                          steel.lit(1.1F), steel.lit(0.6F));
    brush.rounded({foot.x - 12, foot.y - 32, foot.x + 12, foot.y - 12}, 4, china.lit(1.02F),
                  china.lit(0.74F));
    brush.ring({foot.x + 13, foot.y - 23}, 5, 6, 2.4F, china.lit(0.86F));
    brush.fill({foot.x - 34, foot.y - 12, foot.x + 34, foot.y - 6}, steel.lit(1.2F),
               steel.lit(0.7F));
    for (const float button : {-22.0F, -8.0F, 6.0F})
        brush.ellipse({foot.x + button, foot.y - 79}, 4, 4, steel.lit(1.2F), steel.lit(0.7F));
    brush.ellipse({foot.x + 24, foot.y - 79}, 3, 3, dead ? shell : hex(0x9FE0B4),
                  dead ? shell.lit(0.7F) : hex(0x5FB37E));
    for (const float cup : {-22.0F, 0.0F, 22.0F})
        brush.shape({{foot.x + cup - 9, foot.y - 118},
                     {foot.x + cup + 9, foot.y - 118},
                     {foot.x + cup + 6, foot.y - 104},
                     {foot.x + cup - 6, foot.y - 104}},
                    china.lit(1.02F), china.lit(0.78F));
}

// On a stand, with candles that burn.
void paint_cake(const Scene& scene, ImVec2 foot) {
    Brush& brush = scene.brush;
    const Ink china = scene.light.on(0xE6E1D6), icing = scene.light.on(0xF3DFD6),
              sponge = scene.light.on(0xB98258);
    brush.glow({foot.x + 3, foot.y}, 58, 10, hex(0x0A0604, 0.5F));
    brush.ellipse({foot.x, foot.y - 3}, 24, 5, china, china.lit(0.7F));
    brush.fill_across({foot.x - 5, foot.y - 18, foot.x + 5, foot.y - 3}, china.lit(1.05F),
                      china.lit(0.66F));
    brush.ellipse({foot.x, foot.y - 19}, 46, 7, china.lit(1.05F), china.lit(0.74F));
    brush.fill_across({foot.x - 36, foot.y - 54, foot.x, foot.y - 20}, sponge.lit(0.9F),
                      sponge.lit(1.14F));
    brush.fill_across({foot.x, foot.y - 54, foot.x + 36, foot.y - 20}, sponge.lit(1.14F),
                      sponge.lit(0.66F));
    brush.fill({foot.x - 36, foot.y - 39, foot.x + 36, foot.y - 35}, icing.lit(0.92F));
    brush.band([=](float t) { return ImVec2(foot.x + mix(-37, 37, t), foot.y - 57); },
               [=](float t) {
                   return ImVec2(foot.x + mix(-37, 37, t),
                                 foot.y - 48 + 5 * std::abs(std::sin(5 * pi * t)));
               },
               icing, icing.lit(0.86F), 40);
    brush.ellipse({foot.x, foot.y - 57}, 37, 8, icing.lit(1.04F), icing.lit(0.95F));
    for (const float x : {-22.0F, -8.0F, 8.0F, 22.0F}) {
        const float root = foot.y - 57 + 3 * std::cos(x * 0.1F);
        brush.fill({foot.x + x - 2, root - 20, foot.x + x + 2, root}, scene.light.on(0x7FA39F),
                   scene.light.on(0x5F8380));
        brush.glow({foot.x + x, root - 26}, 16, 16, hex(0xFFC46E, 0.3F + 0.4F * scene.light.lamps));
        brush.ellipse({foot.x + x, root - 25}, 2.4F, 5, hex(0xFFF4D0), hex(0xFFB84E));
    }
}

}  // namespace frontstage::player
