// The shop: its floor, where clothes are tried on, where one pays and brings back, and the way out.
#include <cmath>
#include <numbers>

#include "player/places/furniture.hpp"
#include "player/places/kit.hpp"
#include "player/places/outside.hpp"
#include "player/places/window.hpp"

namespace frontstage::player {
namespace {

constexpr float pi = std::numbers::pi_v<float>;
constexpr Walls selling{0xD9CDBB, 0xA98D6E, 462, Flooring::boards, Outlook::street};
constexpr Goods cloths{0x5C7681, 0xB5694E, 0xCDB58C, 0x75806A};
constexpr Goods card{0xB99B74, 0xA98A64, 0xC7AC86, 0x98795A};

// Lamps on a track, each with its pool of light on the wall.
void paint_spots(const Scene& scene) {
    Brush& brush = scene.brush;
    const Ink metal = scene.light.on(0x3E4649);
    brush.fill({brush.seen().x0 - 1, 54, brush.seen().x1 + 1, 59}, metal.lit(1.2F), metal);
    for (const float x : {120.0F, 410.0F, 560.0F, 860.0F, 1160.0F}) {
        brush.fill({x - 2, 58, x + 2, 68}, metal);
        brush.shape({{x - 9, 66}, {x + 11, 70}, {x + 17, 92}, {x - 9, 88}}, metal.lit(1.4F),
                    metal.lit(0.8F));
        brush.glow({x + 5, 91}, 16, 6, hex(0xFFF2D4, 0.3F + 0.6F * scene.light.lamps));
        brush.glow({x + 16, 214}, 120, 150, hex(0xFFE7BC, 0.08F + 0.14F * scene.light.lamps));
    }
}

// A body without a face, in what is sold.
void paint_mannequin(const Scene& scene, ImVec2 foot, float scale, std::uint32_t colour) {
    Brush& brush = scene.brush;
    const Ink body = scene.light.on(0xE3D8C8), dress = scene.light.on(colour),
              steel = scene.light.on(0x8A8178);
    const auto at = [&](float x, float up) {
        return ImVec2(foot.x + x * scale, foot.y - up * scale);
    };
    paint_shadow(brush, foot, 26, scale);
    brush.ellipse(at(0, 2), 24 * scale, 6 * scale, steel.lit(1.2F), steel.lit(0.6F));
    brush.line(at(0, 2), at(0, 70), 3.4F * scale, steel);
    brush.ellipse(at(0, 176), 10 * scale, 13.5F * scale, body.lit(1.04F), body.lit(0.76F));
    brush.shape({at(-4.5F, 168), at(4.5F, 168), at(6, 148), at(-6, 148)}, body.lit(0.8F),
                body.lit(0.9F));
    for (const float side : {-1.0F, 1.0F})
        brush.band(
            [&](float t) { return at(side * (19 + 7 * std::sin(pi * t * 0.6F)), 146 - 66 * t); },
            [&](float t) { return at(side * (12 + 9 * t), 140 - 58 * t); }, body.lit(0.95F),
            body.lit(0.76F), 12);
    const auto hem = [&](float side) {
        return [&, side](float t) {
            const float waist = std::sin(pi * std::min(1.0F, t * 1.7F));
            return at(side * (21 - 9 * waist + (t > 0.5F ? 26 * (t - 0.5F) * 2 : 0)), 150 - 96 * t);
        };
    };
    brush.band(hem(-1), hem(1), dress.lit(1.10F), dress.lit(0.66F), 24);
    for (const float fold : {-0.5F, 0.1F, 0.6F})
        brush.line(at(fold * 16, 100), at(fold * 40, 57), 2 * scale, dress.lit(0.62F).faded(0.5F));
    brush.line(at(-12, 108), at(12, 108), 3.2F * scale, dress.lit(0.55F));
}

void paint_mirror(const Scene& scene, Box box) {
    Brush& brush = scene.brush;
    const Ink glass = mix(scene.light.on(0xC2CDD0), scene.light.sky_low, 0.12F),
              wood = scene.light.on(0x8A6D55), back = scene.light.on(0x8C5F58);
    brush.glow({(box.x0 + box.x1) / 2, box.y1 + 8}, 92, 14, hex(0x0A0604, 0.5F));
    brush.fill({box.x0 - 9, box.y0 - 9, box.x1 + 9, box.y1 + 9}, wood.lit(1.2F), wood.lit(0.75F));
    brush.fill(box, glass, glass.lit(0.80F));
    // The curtain of the booth across the way, and the floor, dimmer than they are.
    brush.clip(box);
    for (float x = box.x0 + 46; x < box.x1 - 4; x += 14)
        brush.fill_across({x, box.y0 + 60, x + 14, box.y1 - 74}, mix(glass, back, 0.5F),
                          mix(glass, back.lit(0.7F), 0.55F));
    brush.fill({box.x0, box.y1 - 74, box.x1, box.y1}, scene.light.on(0x8C7A6C).lit(0.9F),
               scene.light.on(0x8C7A6C).lit(0.7F));
    brush.unclip();
    brush.shape({{box.x0 + 12, box.y0 + 4},
                 {box.x0 + 44, box.y0 + 4},
                 {box.x0 + 10, box.y1 - 120},
                 {box.x0, box.y1 - 140}},
                hex(0xFFFFFF, 0.30F), hex(0xFFFFFF, 0.04F));
}

// One of the two posts between which whoever leaves goes; its lamp is alight.
void paint_gate(const Scene& scene, float x, float foot, float scale) {
    Brush& brush = scene.brush;
    const Ink frame = scene.light.on(0xDADDDB), pane = scene.light.on(0xC2D0D2);
    const float high = foot - 276 * scale, wide = 74 * scale, rim = 13 * scale;
    paint_shadow(brush, {x + wide / 2, foot}, 46, scale);
    brush.rounded({x - 8 * scale, foot - 16 * scale, x + wide + 8 * scale, foot}, 5,
                  frame.lit(0.7F), frame.lit(0.45F));
    brush.rounded({x, high, x + wide, foot - 10 * scale}, 30 * scale, pane.faded(0.34F),
                  pane.lit(0.8F).faded(0.46F));
    brush.shape({{x + 18 * scale, high + 30 * scale},
                 {x + 36 * scale, high + 24 * scale},
                 {x + 22 * scale, foot - 90 * scale},
                 {x + 12 * scale, foot - 100 * scale}},
                hex(0xFFFFFF, 0.24F), hex(0xFFFFFF, 0.02F));
    brush.outline({x + rim / 2, high + rim / 2, x + wide - rim / 2, foot - 12 * scale}, 26 * scale,
                  rim, frame);
    brush.outline({x + rim * 0.8F, high + rim * 0.8F, x + wide - rim * 0.8F, foot - 14 * scale},
                  22 * scale, 2, frame.lit(0.6F));
    const ImVec2 lamp(x + wide / 2, high + rim * 0.55F);
    brush.glow(lamp, 40 * scale, 30 * scale, hex(0x8FD6A8, 0.6F));
    brush.rounded(
        {lamp.x - 12 * scale, lamp.y - 3.5F * scale, lamp.x + 12 * scale, lamp.y + 3.5F * scale}, 3,
        hex(0xB8F0C8), hex(0x63B884));
}

}  // namespace

void paint_shop_floor(const Scene& scene) {
    paint_walls(scene, selling);
    paint_window(scene, selling, {34, 104, 302, 420}, 2);
    paint_shelves(scene, {392, 150, 582, 430}, 4, 0xA9865F, cloths, Wares::folded);
    paint_rail(scene, {660, 210, 880, 470}, cloths);
    paint_shelves(scene, {930, 130, 1240, 420}, 4, 0xA9865F, cloths, Wares::folded);
    paint_spots(scene);
    paint_mannequin(scene, {620, 500}, 1.42F, 0x8A5A62);
    paint_table_of_goods(scene, {430, 534, 648, 622}, cloths);
    paint_rail(scene, {-60, 300, 108, 600}, cloths);
    paint_table_of_goods(scene, {800, 540, 1130, 634}, cloths);
}

void paint_fitting_rooms(const Scene& scene) {
    Brush& brush = scene.brush;
    const Walls walls{0xD2C2B2, 0x8C7A6C, 500, Flooring::carpet};
    paint_walls(scene, walls);
    const Ink dark = scene.light.on(0x6B5547), brass = scene.light.on(0xB9A06E);
    for (const float x : {28.0F, 236.0F, 700.0F, 908.0F, 1116.0F}) {
        brush.fill({x, 118, x + 176, walls.floor_line}, dark.lit(0.9F), dark.lit(0.6F));
        brush.glow({x + 40, 150}, 90, 130, hex(0xFFE2B0, 0.12F + 0.3F * scene.light.lamps));
        const float open = x < 100 && !scene.light.busy ? 62.0F : 0.0F;
        paint_drape(scene, {x + open, 122, x + 176, walls.floor_line - 12}, 0x8C5F58);
        for (float ring = x + open + 8; ring < x + 176; ring += 17)
            brush.ring({ring, 119}, 4, 6, 1.6F, brass);
        brush.rounded({x - 8, 112, x + 184, 118}, 3, brass, brass.lit(0.6F));
        paint_shade(brush, scene.light, {x + 88, 84}, 0.62F);
    }
    paint_mirror(scene, {462, 112, 614, 500});
    paint_rug(scene, {330, 516, 740, 640}, 0x7B6A74);
    for (const ImVec2 foot : {ImVec2(600, 604)}) {  // a round seat to lay things on
        const Ink cloth = scene.light.on(0x6E7F7A);
        paint_shadow(brush, foot, 66, 1.1F);
        brush.rounded({foot.x - 72, foot.y - 50, foot.x + 72, foot.y + 4}, 18, cloth.lit(0.96F),
                      cloth.lit(0.54F));
        brush.ellipse({foot.x, foot.y - 46}, 72, 17, cloth.lit(1.1F), cloth.lit(1.26F));
        brush.ellipse({foot.x, foot.y - 46}, 3, 1.6F, cloth.lit(0.6F), cloth.lit(0.6F));
        brush.rounded({foot.x + 4, foot.y - 66, foot.x + 54, foot.y - 52}, 5,
                      scene.light.on(0xCDB58C).lit(1.1F), scene.light.on(0xCDB58C).lit(0.7F));
    }
    paint_rail(scene, {-90, 330, 70, 610}, cloths);
}

void paint_till(const Scene& scene) {
    paint_walls(scene, selling);
    paint_window(scene, selling, {54, 100, 380, 404}, 3);
    paint_mannequin(scene, {424, 506}, 1.34F, 0x5C7681);
    paint_rail(scene, {476, 236, 640, 486}, cloths);
    paint_shelves(scene, {700, 118, 1238, 380}, 3, 0x9A7A58, cloths, Wares::folded);
    paint_case(scene, {682, 404, 1256, 500}, 0x8A6A4E, 5);
    paint_spots(scene);
}

void paint_returns(const Scene& scene) {
    const Walls walls{0xCFCDC2, 0x96908A, 470, Flooring::tiles, Outlook::street};
    paint_walls(scene, walls);
    paint_window(scene, walls, {40, 120, 250, 384}, 2);
    for (const float x : {220.0F, 720.0F, 1140.0F})
        paint_ceiling_light(scene, {x, 42}, 96);
    paint_shelves(scene, {400, 112, 632, 468}, 4, 0x8D8880, card, Wares::parcels);
    paint_clock(scene, {316, 132}, 34);
    paint_case(scene, {720, 150, 990, 480}, 0x9EA6A4, 2);
    paint_case(scene, {1030, 380, 1256, 490}, 0x9EA6A4, 2);
    paint_parcel(scene, {1060, 312, 1150, 372});
    paint_parcel(scene, {476, 506, 596, 582});
    paint_parcel(scene, {500, 452, 572, 503});
}

void paint_exit_gates(const Scene& scene) {
    Brush& brush = scene.brush;
    const Walls walls{0xCFC6B8, 0xA39B92, 456, Flooring::tiles, Outlook::street};
    paint_walls(scene, walls);
    const Ink steel = scene.light.on(0x5A6166);
    const Box doors{30, 84, 590, 456};
    paint_outside(brush, scene.light, doors, walls.outlook);
    paint_wet_glass(brush, scene.light, doors, 11);
    for (const float x : {60.0F, 340.0F, 480.0F})
        brush.shape({{x, 84}, {x + 46, 84}, {x + 10, 456}, {x - 20, 456}}, hex(0xFFFFFF, 0.10F),
                    hex(0xFFFFFF, 0.02F));
    brush.cast({20, 456, 610, 640}, 50,
               mix(scene.light.sky_low, scene.light.daylight, 0.5F).faded(0.34F));
    for (const float x : {22.0F, 164.0F, 302.0F, 311.0F, 448.0F, 586.0F})
        brush.fill_across({x, 78, x + 8, 456}, steel.lit(1.35F), steel.lit(0.75F));
    for (const float x : {286.0F, 330.0F})
        brush.rounded({x, 250, x + 5, 340}, 2, steel.lit(1.9F), steel.lit(1.2F));
    brush.fill({14, 70, 604, 86}, steel.lit(1.3F), steel.lit(0.8F));
    brush.fill({22, 428, 594, 456}, steel.lit(1.1F), steel.lit(0.7F));
    paint_rug(scene, {120, 466, 520, 560}, 0x5C5A58);
    paint_shelves(scene, {700, 140, 1230, 420}, 3, 0xA08562, cloths, Wares::folded);
    for (const float x : {210.0F, 760.0F, 1140.0F})
        paint_ceiling_light(scene, {x, 44}, 92);
    paint_gate(scene, 4, 620, 1.1F);
    paint_gate(scene, 534, 620, 1.1F);
}

}  // namespace frontstage::player
