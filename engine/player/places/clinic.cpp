// The clinic: reception, where one waits, and where the doctor listens.
#include <cmath>
#include <numbers>

#include "player/places/furniture.hpp"
#include "player/places/kit.hpp"
#include "player/places/props.hpp"

namespace frontstage::player {
namespace {

constexpr float pi = std::numbers::pi_v<float>;
constexpr Walls walls{0xCCDAD5, 0x9DA9A3, 470, Flooring::tiles, Outlook::garden};
constexpr Goods folders{0x7FA39F, 0xC9BA9C, 0x94ABB6, 0xBFA08C};

void paint_band(const Scene& scene) {
    const Box seen = scene.brush.seen();
    const Ink band = scene.light.on(0x8FB3AC), lower = scene.light.on(0xB4CBC5);
    scene.brush.fill({seen.x0 - 1, 404, seen.x1 + 1, walls.floor_line - 15}, lower.lit(0.96F),
                     lower.lit(0.84F));
    scene.brush.fill({seen.x0 - 1, 392, seen.x1 + 1, 404}, band.lit(1.04F), band.lit(0.9F));
    scene.brush.fill({seen.x0 - 1, 404, seen.x1 + 1, 412}, hex(0x10201C, 0.16F), hex(0x10201C, 0));
    for (const float x : {200.0F, 680.0F, 1120.0F})
        paint_ceiling_light(scene, {x, 42}, 100);
}

// Leaflets in rows, on the wall; nothing is written on them.
void paint_rack(const Scene& scene, Box box) {
    Brush& brush = scene.brush;
    const Ink pane = scene.light.on(0xDCE6E3);
    brush.fill({box.x0 + 4, box.y1, box.x1 + 4, box.y1 + 10}, hex(0x10201C, 0.24F),
               hex(0x10201C, 0));
    brush.rounded(box, 5, pane, pane.lit(0.8F));
    for (std::uint32_t i = 0; i < 9; ++i) {
        const float wide = (box.x1 - box.x0 - 8) / 3, high = (box.y1 - box.y0 - 6) / 3;
        const float x = box.x0 + 6 + wide * static_cast<float>(i % 3),
                    y = box.y0 + 6 + high * static_cast<float>(i / 3);
        const Ink cover = scene.light.on(folders[i * 5 % 4]);
        brush.fill({x, y, x + wide - 5, y + high - 8}, cover.lit(1.12F), cover.lit(0.86F));
        brush.fill({x + 4, y + 5, x + wide - 9, y + 15}, cover.lit(1.4F).faded(0.6F));
        brush.fill({x - 2, y + high * 0.58F, x + wide - 3, y + high - 4}, pane.faded(0.86F),
                   pane.lit(0.82F).faded(0.9F));
    }
}

void paint_water_cooler(const Scene& scene, ImVec2 foot) {
    Brush& brush = scene.brush;
    const Ink white = scene.light.on(0xE6E9E6), water = scene.light.on(0x8FC0D4);
    paint_shadow(brush, foot, 30, 1.2F);
    brush.rounded({foot.x - 27, foot.y - 126, foot.x + 27, foot.y}, 6, white.lit(1.02F),
                  white.lit(0.68F));
    brush.fill_across({foot.x + 8, foot.y - 122, foot.x + 26, foot.y - 4}, hex(0x10201C, 0),
                      hex(0x10201C, 0.18F));
    brush.rounded({foot.x - 18, foot.y - 106, foot.x + 18, foot.y - 68}, 4, white.lit(0.6F),
                  white.lit(0.74F));
    for (const float tap : {-9.0F, 9.0F})
        brush.rounded({foot.x + tap - 3, foot.y - 106, foot.x + tap + 3, foot.y - 94}, 2,
                      tap < 0 ? scene.light.on(0x5F93B8) : scene.light.on(0xB5694E), white);
    brush.rounded({foot.x - 11, foot.y - 140, foot.x + 11, foot.y - 120}, 4, water.lit(0.9F),
                  water.lit(0.7F));
    brush.rounded({foot.x - 25, foot.y - 206, foot.x + 25, foot.y - 132}, 14, water.faded(0.62F),
                  water.lit(0.84F).faded(0.86F));
    brush.fill({foot.x - 25, foot.y - 184, foot.x + 25, foot.y - 181}, water.lit(1.3F).faded(0.8F));
    brush.fill_across({foot.x - 19, foot.y - 198, foot.x - 9, foot.y - 140}, hex(0xFFFFFF, 0.55F),
                      hex(0xFFFFFF, 0));
}

// Rings with a gap, smaller from row to row: how well one sees, without a letter.
void paint_eye_chart(const Scene& scene, Box box) {
    Brush& brush = scene.brush;
    const Ink paper = scene.light.on(0xF4F4EC), ink = scene.light.on(0x33393B);
    brush.fill({box.x0 + 3, box.y1, box.x1 + 5, box.y1 + 10}, hex(0x10201C, 0.25F),
               hex(0x10201C, 0));
    brush.rounded({box.x0 - 5, box.y0 - 5, box.x1 + 5, box.y1 + 5}, 4, ink.lit(2.4F),
                  ink.lit(1.8F));
    brush.fill(box, paper, paper.lit(0.90F));
    float y = box.y0 + 22;
    for (int row = 0; row < 4; ++row) {
        const float size = 13 - 2.6F * static_cast<float>(row);
        const int rings = 1 + row;
        for (int i = 0; i < rings; ++i) {
            const float x = (box.x0 + box.x1) / 2 +
                            (static_cast<float>(i) - static_cast<float>(rings - 1) / 2) * size * 3;
            const float gap = pi / 2 * static_cast<float>((row * 3 + i * 5) % 4);
            brush.stroke(
                [=](float t) {
                    const float angle = gap + 0.3F + (2 * pi - 0.6F) * t;
                    return ImVec2(x + size * 0.8F * std::cos(angle),
                                  y + size * 0.8F * std::sin(angle));
                },
                size * 0.36F, ink, 22);
        }
        y += size * 1.5F + 14;
    }
}

// A gauge on the wall, its cuff in a basket beneath.
void paint_blood_pressure(const Scene& scene, ImVec2 at) {
    Brush& brush = scene.brush;
    const Ink steel = scene.light.on(0x7C8688), white = scene.light.on(0xF1F1EC),
              cuff = scene.light.on(0x43596B);
    brush.stroke(
        [=](float t) {
            return ImVec2(at.x + 26 * std::sin(2 * pi * t * 1.5F), at.y + 20 + 62 * t);
        },
        3, scene.light.on(0x34393C), 30);
    brush.ellipse({at.x + 3, at.y + 4}, 24, 24, hex(0x10201C, 0.25F), hex(0x10201C, 0.15F));
    brush.ellipse(at, 24, 24, steel.lit(1.2F), steel.lit(0.7F));
    brush.ellipse(at, 19, 19, white, white.lit(0.88F));
    brush.line(at, {at.x + 9, at.y - 10}, 2, scene.light.on(0xB4513F));
    brush.rounded({at.x - 24, at.y + 76, at.x + 24, at.y + 104}, 8, cuff.lit(1.2F), cuff.lit(0.7F));
    brush.rounded({at.x - 30, at.y + 92, at.x + 30, at.y + 116}, 4, steel.lit(1.1F),
                  steel.lit(0.7F));
}

void paint_couch(const Scene& scene, Box box) {
    Brush& brush = scene.brush;
    const Ink paper = scene.light.on(0xEDEFE9), base = scene.light.on(0x6F918D),
              steel = scene.light.on(0xA3A8A8);
    paint_shadow(brush, {(box.x0 + box.x1) / 2, box.y1}, (box.x1 - box.x0) * 0.42F, 1.1F);
    for (const float x : {box.x0 + 26, box.x1 - 38})
        brush.fill_across({x, box.y0 + 30, x + 12, box.y1}, steel.lit(1.2F), steel.lit(0.6F));
    const Box top{box.x0, box.y0, box.x1, box.y0 + 4};
    paint_top(scene, top, base, 0.16F);
    const float inset = 16;
    brush.shape({{box.x0 + inset, box.y0},
                 {box.x1 - inset, box.y0},
                 set_back({box.x1 - inset, box.y0}, 0.16F),
                 set_back({box.x0 + inset, box.y0}, 0.16F)},
                paper.lit(0.94F), paper);
    brush.rounded({box.x0, box.y0 - 2, box.x1, box.y0 + 36}, 10, base.lit(1.1F), base.lit(0.66F));
    brush.fill({box.x0 + inset, box.y0 - 2, box.x1 - inset, box.y0 + 22}, paper, paper.lit(0.84F));
    for (float x = box.x0 + 60; x < box.x1 - 40; x += 74)  // creases of the paper
        brush.line({x, box.y0 + 21}, {x + 9, box.y0 - 22}, 1.2F, paper.lit(0.74F).faded(0.5F));
    brush.rounded({box.x1 - 96, box.y0 - 34, box.x1 - 26, box.y0 - 4}, 13, paper.lit(1.02F),
                  paper.lit(0.80F));
    brush.rounded({box.x0 - 8, box.y0 + 2, box.x0 + 20, box.y0 + 28}, 12, paper.lit(1.0F),
                  paper.lit(0.74F));
    brush.ellipse({box.x0 + 6, box.y0 + 15}, 4, 4, steel.lit(0.7F), steel.lit(0.5F));
}

}  // namespace

void paint_clinic_reception(const Scene& scene) {
    paint_walls(scene, walls);
    paint_window(scene, walls, {48, 104, 372, 366}, 3);
    paint_band(scene);
    paint_door(scene, {566, 150, 690, 470}, 0xB99A78);
    paint_rack(scene, {426, 196, 528, 370});
    paint_shelves(scene, {760, 150, 1120, 340}, 2, 0xB5A58C, folders, Wares::binders);
    paint_case(scene, {720, 410, 1250, 500}, 0xA99A84, 5);
    for (const ImVec2 foot :
         {ImVec2(58, 556), ImVec2(132, 556), ImVec2(430, 548), ImVec2(500, 548)})
        paint_chair(scene, foot, 1.3F, 0x5B8583);
}

void paint_waiting_room(const Scene& scene) {
    Brush& brush = scene.brush;
    paint_walls(scene, walls);
    paint_window(scene, walls, {60, 104, 400, 366}, 3);
    paint_band(scene);
    paint_clock(scene, {458, 130}, 36);
    paint_rack(scene, {500, 190, 612, 372});
    paint_frame_on_wall(scene, {790, 150, 990, 290}, 0xE2DCCB, 0x8FA3A0);
    paint_door(scene, {1090, 140, 1226, 470}, 0xB99A78);
    paint_water_cooler(scene, {664, 528});
    for (const float x : {770.0F, 846.0F, 922.0F, 998.0F})
        paint_chair(scene, {x, 548}, 1.3F, 0x5B8583);
    for (const float x : {28.0F, 108.0F, 452.0F, 532.0F})
        paint_chair(scene, {x, 590}, 1.62F, 0x5B8583);
    const Ink wood = scene.light.on(0xC7B088);  // a low table with a magazine, and blocks on it
    paint_shadow(brush, {652, 616}, 60, 1.1F);
    for (const float x : {600.0F, 694.0F})
        brush.fill_across({x, 574, x + 10, 618}, wood.lit(0.9F), wood.lit(0.5F));
    paint_top(scene, {588, 566, 716, 576}, wood, 0.12F);
    brush.fill({588, 566, 716, 577}, wood.lit(1.05F), wood.lit(0.74F));
    constexpr std::uint32_t blocks[] = {0xC9765A, 0x6F8A84, 0xD9B35C};
    for (std::uint32_t i = 0; i < 3; ++i) {
        const float x = 604 + 19 * static_cast<float>(i % 2) + (i == 2 ? 9.0F : 0.0F),
                    y = i == 2 ? 539.0F : 556.0F;
        const Ink paint = scene.light.on(blocks[i]);
        brush.rounded({x, y - 17, x + 17, y}, 2.5F, paint.lit(1.16F), paint.lit(0.74F));
    }
    brush.shape({{662, 548}, {698, 546}, {706, 558}, {666, 560}}, scene.light.on(0xD6D2C6),
                scene.light.on(0xC2BEB2));
    if (!scene.has("plant")) paint_plant(brush, scene.light, {1050, 560}, 1.1F);
}

void paint_consulting_room(const Scene& scene) {
    paint_walls(scene, walls);
    paint_window(scene, walls, {48, 110, 300, 372}, 2);
    paint_band(scene);
    paint_eye_chart(scene, {424, 140, 518, 286});
    paint_blood_pressure(scene, {572, 196});
    paint_case(scene, {418, 424, 604, 520}, 0xA99A84, 2);
    paint_monitor(scene, {440, 322, 548, 396});
    paint_drape(scene, {652, 84, 740, 500}, 0x9DBDB6);
    paint_frame_on_wall(scene, {830, 150, 1020, 280}, 0xD7E4DF, 0x7BA097);
    paint_couch(scene, {700, 474, 1150, 570});
    paint_shelves(scene, {1120, 130, 1260, 360}, 3, 0xB5A58C, folders, Wares::binders);
}

}  // namespace frontstage::player
