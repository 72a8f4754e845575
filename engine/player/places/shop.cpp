// The shop: its floor, where clothes are tried on, where one pays and brings back, and the way out.
#include "player/places/furniture.hpp"
#include "player/places/kit.hpp"
#include "player/places/outside.hpp"
#include "player/places/window.hpp"

namespace frontstage::player {
namespace {

constexpr Shell selling{0xD9CDBB, 0xA98D6E, 462, Flooring::boards};
constexpr Goods cloths{0x5C7681, 0xB5694E, 0xCDB58C, 0x75806A};
constexpr Goods goods{0x6E8790, 0xC08A62, 0xD8C7A4, 0x8B9078};

void paint_spots(const Scene& scene) {
    for (const float x : {120.0F, 410.0F, 700.0F, 960.0F, 1210.0F})
        paint_hanging_lamp(scene, {x, 84});
}

// A low table with folded cloth on it.
void paint_table_of_goods(const Scene& scene, Box box) {
    paint_case(scene, box, 0xA07E5C, 0);
    for (std::uint32_t i = 0; i < 5; ++i) {
        const float wide = (box.x1 - box.x0) / 5, x = box.x0 + wide * static_cast<float>(i);
        for (std::uint32_t fold = 0; fold < 4; ++fold) {
            const float y = box.y0 - 12 - 9 * static_cast<float>(fold);
            const Ink ink = scene.light.on(cloths[(i + fold / 3) % 4]);
            scene.brush.rounded({x + 5, y - 8, x + wide - 5, y}, 3.5F, ink.lit(1.1F),
                                ink.lit(0.76F));
        }
    }
}

void paint_mirror(const Scene& scene, Box box) {
    Brush& brush = scene.brush;
    const Ink glass = mix(scene.light.on(0xC2CDD0), scene.light.sky_low, 0.15F),
              wood = scene.light.on(0x8A6D55);
    brush.fill({box.x0 - 7, box.y0 - 7, box.x1 + 7, box.y1 + 7}, wood.lit(1.2F), wood.lit(0.75F));
    brush.fill(box, glass, glass.lit(0.80F));
    brush.shape({{box.x0 + 12, box.y0 + 4},
                 {box.x0 + 44, box.y0 + 4},
                 {box.x0 + 10, box.y1 - 120},
                 {box.x0, box.y1 - 140}},
                hex(0xFFFFFF, 0.26F), hex(0xFFFFFF, 0.04F));
}

}  // namespace

void paint_shop_floor(const Scene& scene) {
    paint_shell(scene, selling);
    paint_window(scene, selling, {34, 104, 302, 420}, 2);
    paint_shelves(scene, {352, 130, 596, 420}, 4, 0xA9865F, goods);
    paint_rail(scene, {660, 210, 880, 470}, cloths);
    paint_shelves(scene, {930, 130, 1240, 420}, 4, 0xA9865F, goods);
    paint_spots(scene);
    paint_table_of_goods(scene, {450, 504, 640, 580});
    paint_rail(scene, {-10, 300, 128, 590}, cloths);
    paint_table_of_goods(scene, {800, 520, 1130, 600});
}

void paint_fitting_rooms(const Scene& scene) {
    const Shell shell{0xD2C2B2, 0x8C7A6C, 500, Flooring::carpet};
    paint_shell(scene, shell);
    const Ink dark = scene.light.on(0x6B5547);
    for (const float x : {28.0F, 236.0F, 700.0F, 908.0F, 1116.0F}) {
        scene.brush.fill({x, 118, x + 176, shell.floor_line}, dark.lit(0.9F), dark.lit(0.6F));
        paint_drape(scene,
                    {x + (x < 100 && !scene.light.busy ? 62.0F : 0.0F), 118, x + 176,
                     shell.floor_line - 12},
                    0x8C5F58);
        scene.brush.rounded({x - 8, 112, x + 184, 119}, 3, scene.light.on(0xB9A06E),
                            scene.light.on(0x80693E));
        paint_shade(scene.brush, scene.light, {x + 88, 78}, 0.7F);
    }
    paint_mirror(scene, {478, 128, 596, 480});
    paint_case(scene, {452, 540, 630, 590}, 0x8A6D55, 0);
    paint_rail(scene, {-20, 330, 84, 610}, cloths);
}

void paint_till(const Scene& scene) {
    paint_shell(scene, selling);
    paint_window(scene, selling, {54, 100, 380, 404}, 3);
    paint_rail(scene, {438, 236, 610, 486}, cloths);
    paint_shelves(scene, {690, 118, 1238, 380}, 3, 0x9A7A58, goods);
    paint_case(scene, {672, 404, 1256, 500}, 0x8A6A4E, 5);
    paint_spots(scene);
}

void paint_returns(const Scene& scene) {
    const Shell shell{0xCFCDC2, 0x96908A, 470, Flooring::tiles};
    paint_shell(scene, shell);
    paint_window(scene, shell, {40, 120, 250, 384}, 2);
    for (const float x : {220.0F, 720.0F, 1140.0F})
        paint_ceiling_light(scene, {x, 42}, 96);
    paint_shelves(scene, {310, 128, 596, 440}, 3, 0x8D8880,
                  {0xB99B74, 0xA98A64, 0xC7AC86, 0x98795A});
    paint_case(scene, {676, 150, 990, 480}, 0x9EA6A4, 2);
    paint_case(scene, {1030, 380, 1256, 490}, 0x9EA6A4, 2);
    for (const Box box :
         {Box{500, 500, 604, 572}, Box{520, 446, 590, 500}, Box{1060, 310, 1150, 370}}) {
        const Ink card = scene.light.on(0xB58F66);
        scene.brush.fill({box.x0, box.y0, box.x1, box.y1}, card.lit(1.08F), card.lit(0.72F));
        scene.brush.fill({mix(box.x0, box.x1, 0.44F), box.y0, mix(box.x0, box.x1, 0.56F), box.y1},
                         card.lit(1.26F), card.lit(0.9F));
    }
}

void paint_exit_gates(const Scene& scene) {
    Brush& brush = scene.brush;
    paint_shell(scene, {0xCFC6B8, 0xA39B92, 456, Flooring::tiles});
    const Ink steel = scene.light.on(0x5A6166);
    const Box doors{30, 96, 590, 456};
    paint_outside(brush, scene.light, doors);
    paint_wet_glass(brush, scene.light, doors, 11);
    brush.cast({20, 456, 610, 640}, 50,
               mix(scene.light.sky_low, scene.light.daylight, 0.5F).faded(0.34F));
    for (const float x : {22.0F, 164.0F, 306.0F, 448.0F, 586.0F})
        brush.fill_across({x, 88, x + 8, 456}, steel.lit(1.35F), steel.lit(0.75F));
    brush.fill({14, 78, 604, 98}, steel.lit(1.3F), steel.lit(0.8F));
    paint_shelves(scene, {690, 140, 1230, 420}, 3, 0xA08562, goods);
    for (const float x : {210.0F, 760.0F, 1140.0F})
        paint_ceiling_light(scene, {x, 44}, 92);
    for (const float x : {66.0F, 508.0F, 640.0F}) {  // the gates, with a lamp that is alight
        paint_shadow(brush, {x + 14, 604}, 30, 1);
        brush.rounded({x, 318, x + 30, 604}, 13, scene.light.on(0xDADDDB),
                      scene.light.on(0xA3A8A8));
        brush.rounded({x + 7, 350, x + 23, 566}, 8, scene.light.on(0xC2D0D2).faded(0.8F),
                      scene.light.on(0x93A3A6));
        brush.glow({x + 15, 332}, 26, 22, hex(0xE8704A, 0.6F));
        brush.rounded({x + 6, 328, x + 24, 336}, 4, hex(0xF08A60), hex(0xD65C3C));
    }
}

}  // namespace frontstage::player
