// The clinic: reception, where one waits, and where the doctor listens.
#include "player/places/furniture.hpp"
#include "player/places/kit.hpp"

namespace frontstage::player {
namespace {

constexpr Shell shell{0xCCDAD5, 0x9DA9A3, 470, Flooring::tiles};
constexpr Goods folders{0x7FA39F, 0xC9BA9C, 0x94ABB6, 0xBFA08C};

void paint_band(const Scene& scene) {
    const Box seen = scene.brush.seen();
    const Ink band = scene.light.on(0x8FB3AC);
    scene.brush.fill({seen.x0 - 1, 392, seen.x1 + 1, 404}, band.lit(1.04F), band.lit(0.9F));
    for (const float x : {200.0F, 680.0F, 1120.0F})
        paint_ceiling_light(scene, {x, 42}, 100);
}

void paint_door(const Scene& scene, Box box) {
    Brush& brush = scene.brush;
    const Ink wood = scene.light.on(0xB99A78), frame = scene.light.on(0xEDE9DF);
    brush.fill({box.x0 - 11, box.y0 - 11, box.x1 + 11, box.y1}, frame, frame.lit(0.8F));
    brush.fill(box, wood.lit(1.04F), wood.lit(0.80F));
    brush.rounded({box.x1 - 46, box.y0 + 34, box.x1 - 22, box.y0 + 176}, 4,
                  scene.light.on(0xBED0D0), scene.light.on(0x8FA3A6));
    brush.rounded(
        {box.x0 + 12, (box.y0 + box.y1) / 2 + 14, box.x0 + 40, (box.y0 + box.y1) / 2 + 20}, 3,
        scene.light.on(0xA3A8A8), scene.light.on(0x6F7677));
}

}  // namespace

void paint_clinic_reception(const Scene& scene) {
    paint_shell(scene, shell);
    paint_window(scene, shell, {48, 104, 372, 366}, 3);
    paint_band(scene);
    paint_door(scene, {452, 150, 586, 470});
    paint_shelves(scene, {720, 130, 1220, 372}, 3, 0xB5A58C, folders);
    paint_case(scene, {700, 410, 1240, 500}, 0xA99A84, 5);
    paint_chair(scene, {66, 556}, 1.35F, 0x5B8583);
    paint_chair(scene, {142, 556}, 1.35F, 0x5B8583);
    paint_chair(scene, {516, 560}, 1.35F, 0x5B8583);
}

void paint_waiting_room(const Scene& scene) {
    paint_shell(scene, shell);
    paint_window(scene, shell, {60, 104, 400, 366}, 3);
    paint_band(scene);
    paint_frame_on_wall(scene, {470, 156, 604, 270}, 0xD7E4DF, 0x7BA097);
    paint_door(scene, {1080, 140, 1216, 470});
    paint_frame_on_wall(scene, {760, 150, 980, 290}, 0xE2DCCB, 0x8FA3A0);
    for (const float x : {44.0F, 130.0F, 470.0F, 556.0F, 730.0F, 816.0F, 902.0F, 988.0F})
        paint_chair(scene, {x, x < 700 ? 572.0F : 556.0F}, 1.5F, 0x5B8583);
    paint_case(scene, {610, 512, 672, 562}, 0xA99A84, 0);
    if (!scene.has("plant")) paint_plant(scene.brush, scene.light, {1040, 560}, 1.1F);
}

void paint_consulting_room(const Scene& scene) {
    Brush& brush = scene.brush;
    paint_shell(scene, shell);
    paint_window(scene, shell, {48, 110, 300, 372}, 2);
    paint_band(scene);
    paint_drape(scene, {402, 96, 470, 496}, 0x9DBDB6);
    const Ink paper = scene.light.on(0xE9ECE6), base = scene.light.on(0x7C9C98);
    paint_shadow(brush, {850, 560}, 190, 1.2F);
    brush.fill({660, 500, 672, 560}, base.lit(0.8F), base.lit(0.5F));
    brush.fill({1030, 500, 1042, 560}, base.lit(0.8F), base.lit(0.5F));
    brush.rounded({640, 452, 1070, 504}, 12, base.lit(1.1F), base.lit(0.72F));
    brush.rounded({640, 446, 1070, 470}, 10, paper, paper.lit(0.86F));
    brush.rounded({980, 426, 1066, 456}, 13, paper.lit(1.02F), paper.lit(0.82F));
    paint_shelves(scene, {1100, 130, 1250, 360}, 3, 0xB5A58C, folders);
    paint_frame_on_wall(scene, {700, 150, 900, 290}, 0xD7E4DF, 0x7BA097);
    paint_case(scene, {488, 440, 612, 540}, 0xA99A84, 2);
    paint_monitor(scene, {494, 310, 606, 392});
    paint_chair(scene, {76, 580}, 1.6F, 0x5B8583);
}

}  // namespace frontstage::player
