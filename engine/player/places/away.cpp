// Where a customer is at home when they call or write: at a desk, on the sofa.
#include "player/places/furniture.hpp"
#include "player/places/kit.hpp"
#include "player/places/window.hpp"

namespace frontstage::player {
namespace {

constexpr Walls study{0xCDB9A3, 0x8C6B50, 480, Flooring::boards, Outlook::garden};
constexpr Walls parlour{0xBFC0B0, 0x7F6A58, 484, Flooring::boards, Outlook::street};
constexpr Goods books{0x6E7F8A, 0xB0735A, 0xCDB58C, 0x7A8468};

// A warm stripe in the paper of the wall, hardly seen.
void paint_wallpaper(const Scene& scene, const Walls& walls) {
    const Box seen = scene.brush.seen();
    const Ink stripe = scene.light.on(walls.wall).lit(1.12F);
    for (float x = -400; x < seen.x1; x += 44)
        scene.brush.fill({x, 50, x + 16, walls.floor_line - 15}, stripe.faded(0.14F),
                         stripe.faded(0.08F));
}

}  // namespace

void paint_home_desk(const Scene& scene) {
    Brush& brush = scene.brush;
    paint_walls(scene, study);
    paint_wallpaper(scene, study);
    paint_window(scene, study, {60, 100, 372, 374}, 2);
    paint_curtain(brush, scene.light, {24, 74, 100, 462}, Side::left, 0x7C8B7A);
    paint_curtain(brush, scene.light, {332, 74, 408, 462}, Side::right, 0x7C8B7A);
    brush.rounded({14, 70, 418, 76}, 3, scene.light.on(0xB58E50), scene.light.on(0x7A5C30));
    paint_frame_on_wall(scene, {448, 128, 540, 206}, 0xE1CFAE, 0x7E8A70);
    paint_frame_on_wall(scene, {556, 150, 628, 240}, 0xDADFD6, 0x8A7A62);
    paint_case(scene, {448, 432, 640, 526}, 0x8A6A4E, 2);
    paint_shade(brush, scene.light, {500, 366}, 1.3F);
    brush.fill_across({497, 386, 503, 424}, scene.light.on(0xB58E50), scene.light.on(0x7A5C30));
    brush.ellipse({500, 424}, 20, 5, scene.light.on(0xB58E50), scene.light.on(0x6E5430));
    if (!scene.has("plant")) paint_plant(brush, scene.light, {600, 426}, 0.72F);
    paint_shelves(scene, {740, 140, 1010, 470}, 4, 0x8A6A4E, books, Wares::books);
    paint_floor_lamp(brush, scene.light, {1120, 540}, 1.5F);
}

void paint_home_sofa(const Scene& scene) {
    paint_walls(scene, parlour);
    paint_wallpaper(scene, parlour);
    paint_window(scene, parlour, {456, 100, 648, 350}, 2);
    paint_curtain(scene.brush, scene.light, {424, 74, 486, 470}, Side::left, 0xB08A62);
    paint_curtain(scene.brush, scene.light, {618, 74, 684, 470}, Side::right, 0xB08A62);
    paint_frame_on_wall(scene, {40, 130, 174, 240}, 0xE6D4B4, 0x8A7A62);
    paint_shelves(scene, {800, 150, 1180, 380}, 3, 0x8A6A4E, books, Wares::books);
    paint_case(scene, {780, 416, 1200, 506}, 0x7A5C46, 4);
    paint_rug(scene, {-60, 560, 760, 712}, 0x8E5F52);
    paint_floor_lamp(scene.brush, scene.light, {606, 540}, 1.62F);
    paint_sofa(scene, {-30, 390, 560, 650}, 0x7B8C86);
    paint_cushion(scene, {82, 486}, 96, 0xC08A62);
    paint_cushion(scene, {470, 490}, 92, 0xD2B88C);
}

}  // namespace frontstage::player
