// What is near outside a window on the ground floor: the houses across the street, or a garden.
#include <algorithm>
#include <cmath>

#include "player/places/outside.hpp"

namespace frontstage::player {
namespace {

struct House {
    Box box;
    Ink wall;
    std::uint32_t which;
};

void paint_upper_windows(Brush& brush, const Light& light, const House& house, float size) {
    const Box& box = house.box;
    const float step = 34 * size, storey = 46 * size;
    const auto columns = static_cast<std::uint32_t>((box.x1 - box.x0 - 10 * size) / step);
    const float margin = (box.x1 - box.x0 - static_cast<float>(columns) * step) / 2 + 8 * size;
    for (std::uint32_t row = 0; box.y0 + storey * static_cast<float>(row + 1) < box.y1; ++row)
        for (std::uint32_t column = 0; column < columns; ++column) {
            const float x = box.x0 + margin + step * static_cast<float>(column),
                        y = box.y0 + 14 * size + storey * static_cast<float>(row);
            const bool lit = varied(191, house.which * 97 + row * 13 + column) < light.city_lit;
            const Ink glass =
                lit ? mix(house.wall, light.city_window, light.lamps > 0.3F ? 0.8F : 0.3F)
                    : mix(house.wall.lit(0.5F), light.sky_middle, 0.30F);
            brush.fill({x, y, x + 17 * size, y + 26 * size}, glass, glass.lit(0.86F));
            brush.fill({x - 2 * size, y + 26 * size, x + 19 * size, y + 28.5F * size},
                       house.wall.lit(1.22F));
        }
}

// The ground floor: a wide pane with an awning over it, alight in the evening.
void paint_shop_below(Brush& brush, const Light& light, const House& house, float size) {
    constexpr std::uint32_t cloths[] = {0x6F8A84, 0xB5694E, 0x8A6A86, 0x5C7681};
    const float x0 = house.box.x0 + 10 * size, x1 = house.box.x1 - 10 * size;
    const float top = house.box.y1, low = top + 52 * size;
    const Ink pane = mix(house.wall.lit(0.55F), hex(0xFFDCA0), 0.15F + 0.6F * light.lamps);
    brush.fill({house.box.x0, top, house.box.x1, low + 8 * size}, house.wall.lit(0.8F));
    brush.fill({x0, top + 4 * size, x1, low}, pane, pane.lit(0.85F));
    const Ink cloth = outdoors(light, cloths[house.which % 4]);
    brush.shape({{x0, top - 4 * size},
                 {x1, top - 4 * size},
                 {x1 + 6 * size, top + 14 * size},
                 {x0 - 6 * size, top + 14 * size}},
                cloth.lit(1.1F), cloth.lit(0.82F));
}

// While the city is full, people go by.
void paint_passers_by(Brush& brush, const Light& light, Box box, float size) {
    if (!light.busy) return;
    constexpr std::uint32_t coats[] = {0x4E5F6B, 0x7C5048, 0x6B6450, 0x5A4E66};
    auto i = static_cast<std::uint32_t>(box.x0 + 700);
    for (float x = box.x0 + 14; x < box.x1; x += mix(30, 62, varied(198, i)) * size) {
        const float foot = box.y1 - mix(2, 16, varied(199, ++i)) * size, tall = 62 * size;
        const Ink coat = outdoors(light, coats[i % 4]), skin = outdoors(light, 0xB58A6E);
        brush.fill({x - 5 * size, foot - tall * 0.45F, x + 5 * size, foot}, coat.lit(0.6F));
        brush.rounded({x - 9 * size, foot - tall * 0.86F, x + 9 * size, foot - tall * 0.34F},
                      6 * size, coat.lit(1.05F), coat.lit(0.8F));
        brush.ellipse({x, foot - tall * 0.93F}, 5.4F * size, 6.4F * size, skin, skin.lit(0.8F));
    }
}

}  // namespace

Ink outdoors(const Light& light, std::uint32_t rgb) {
    return mix(mix(light.city_near, hex(rgb).under(light.indoors), light.night ? 0.30F : 0.62F),
               light.sky_low, light.storm || light.snow ? 0.22F : 0.12F);
}

void paint_tree(Brush& brush, const Light& light, ImVec2 foot, float tall, std::uint32_t which) {
    const Ink bark = outdoors(light, 0x5A4636), leaf = outdoors(light, 0x5E8058);
    brush.fill_across(
        {foot.x - tall * 0.025F, foot.y - tall * 0.55F, foot.x + tall * 0.025F, foot.y},
        bark.lit(1.1F), bark.lit(0.7F));
    // The crown: a dark mass with a ragged rim, and light that falls on it from the upper left.
    for (const ImVec2 at : {ImVec2(-0.15F, 0.62F), ImVec2(0.16F, 0.64F), ImVec2(0, 0.78F)})
        brush.ellipse({foot.x + tall * at.x, foot.y - tall * at.y}, tall * 0.20F, tall * 0.18F,
                      leaf.lit(0.96F), leaf.lit(0.64F));
    for (std::uint32_t i = 0; i < 17; ++i) {
        const float angle = 0.37F * static_cast<float>(i);
        const ImVec2 at(foot.x + tall * 0.31F * std::cos(angle),
                        foot.y - tall * (0.69F + 0.23F * std::sin(angle)));
        const float size = tall * mix(0.05F, 0.09F, varied(193, i + which));
        const Ink ink = leaf.lit(0.80F + 0.18F * std::sin(angle));
        brush.ellipse(at, size, size * 0.86F, ink.lit(1.04F), ink.lit(0.92F));
    }
    for (const ImVec2 at :
         {ImVec2(-0.16F, 0.80F), ImVec2(0.04F, 0.86F), ImVec2(-0.22F, 0.64F), ImVec2(0.12F, 0.70F)})
        brush.glow({foot.x + tall * at.x, foot.y - tall * at.y}, tall * 0.16F, tall * 0.11F,
                   leaf.lit(1.28F).faded(0.5F));
}

void paint_houses_opposite(Brush& brush, const Light& light, Box box) {
    constexpr std::uint32_t walls[] = {0xB07E66, 0xCDB796, 0x93989A, 0xBFA084, 0xA3A894};
    const float size = (box.y1 - box.y0) / 300, ground = box.y1 - 26 * size;
    auto i = static_cast<std::uint32_t>(box.x0 + 1000);
    float x = box.x0 - 90 * size * varied(194, i);
    while (x < box.x1) {
        const float wide = mix(116, 196, varied(195, ++i)) * size;
        const float roof = box.y0 + mix(18, 92, varied(196, i)) * size;
        const House house{
            {x, roof, x + wide, ground - 60 * size}, outdoors(light, walls[i % 5]), i};
        brush.fill(house.box, house.wall.lit(1.04F), house.wall.lit(0.9F));
        brush.fill({x - 2 * size, roof - 7 * size, x + wide + 2 * size, roof}, house.wall.lit(1.2F),
                   house.wall.lit(0.8F));
        paint_upper_windows(brush, light, house, size);
        paint_shop_below(brush, light, house, size);
        brush.fill_across({x + wide - 9 * size, roof, x + wide, ground}, house.wall.faded(0),
                          hex(0x0A0C12, 0.22F));
        x += wide;
    }
    const Ink road = mix(outdoors(light, 0x8B8A86), light.city_near, 0.3F);
    brush.fill({box.x0, ground, box.x1, box.y1}, road.lit(1.05F), road.lit(0.78F));
    brush.fill({box.x0, ground, box.x1, ground + 5 * size}, hex(0x0A0C12, 0.25F), hex(0x0A0C12, 0));
    for (x = box.x0 + 60 * size; x < box.x1; x += 170 * size)
        paint_tree(brush, light, {x, ground + 8 * size}, 150 * size,
                   static_cast<std::uint32_t>(x + 1000));
    paint_passers_by(brush, light, box, size);
    if (light.storm)
        for (x = box.x0 + 20; x < box.x1; x += 60)
            brush.glow({x, box.y1 - 8}, 12, 24, light.lamp(0.5F));
}

void paint_garden(Brush& brush, const Light& light, Box box) {
    const float size = (box.y1 - box.y0) / 280;
    const Ink lawn = outdoors(light, 0x8AA06E), hedge = outdoors(light, 0x56754F),
              wall = outdoors(light, 0xD8C7AC), roof = outdoors(light, 0x9A5F4A);
    const float left = mix(box.x0, box.x1, 0.52F), ground = box.y1 - 54 * size;
    // A neighbour's gable over the hedge.
    brush.fill({left, ground - 96 * size, left + 130 * size, ground}, wall, wall.lit(0.86F));
    brush.shape({{left - 12 * size, ground - 94 * size},
                 {left + 65 * size, ground - 152 * size},
                 {left + 142 * size, ground - 94 * size}},
                roof.lit(1.1F), roof.lit(0.86F));
    const Ink pane = mix(wall.lit(0.6F), light.city_window, light.lamps > 0.3F ? 0.75F : 0.1F);
    for (const float x : {24.0F, 78.0F})
        brush.fill(
            {left + x * size, ground - 78 * size, left + (x + 26) * size, ground - 42 * size}, pane,
            pane.lit(0.88F));
    for (const float at : {0.10F, 0.40F, 0.93F})
        paint_tree(brush, light, {mix(box.x0, box.x1, at), ground + 6 * size},
                   mix(150, 205, at) * size, static_cast<std::uint32_t>(at * 100));
    for (float x = box.x0 - 10; x < box.x1 + 20; x += 26 * size) {
        const float high = mix(26, 40, varied(197, static_cast<std::uint32_t>(x + 900))) * size;
        brush.ellipse({x, ground + 4 * size}, 26 * size, high, hedge.lit(1.1F), hedge.lit(0.7F));
    }
    brush.fill({box.x0, ground + 4 * size, box.x1, box.y1}, lawn.lit(0.92F), lawn.lit(1.06F));
    brush.fill({box.x0, ground + 4 * size, box.x1, ground + 18 * size}, hex(0x0A0C12, 0.25F),
               hex(0x0A0C12, 0));
    paint_passers_by(brush, light, box, size);
}

}  // namespace frontstage::player
