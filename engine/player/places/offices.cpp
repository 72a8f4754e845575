// Where calls and messages are answered: four back offices, each furnished by its house.
#include "player/places/furniture.hpp"
#include "player/places/kit.hpp"
#include "player/places/window.hpp"

namespace frontstage::player {
namespace {

constexpr Goods hotel_folders{0x46626B, 0xA4624C, 0xBFA77F, 0x8A7B6A},
    shop_cards{0xB5694E, 0x6E7F6A, 0xD2B27C, 0x8B8078},
    clinic_folders{0x6F9A97, 0xC7B79A, 0x8FA9B5, 0xB98E7B},
    portal_cards{0x7F93AC, 0xC9BBA0, 0x7EA099, 0xA98577},
    cartons{0xB99B74, 0xA98A64, 0xC7AC86, 0x98795A};

// A board with squares of coloured card, with nothing written on them.
void paint_pinboard(const Scene& scene, Box box, const Goods& cards) {
    Brush& brush = scene.brush;
    const Ink cork = scene.light.on(0xB08D68);
    brush.fill({box.x0 + 4, box.y1, box.x1 + 4, box.y1 + 10}, hex(0x100B08, 0.28F),
               hex(0x100B08, 0));
    brush.fill({box.x0 - 5, box.y0 - 5, box.x1 + 5, box.y1 + 5}, scene.light.on(0x8A6D55),
               scene.light.on(0x6E5444));
    brush.fill(box, cork, cork.lit(0.86F));
    for (std::uint32_t i = 0; i < 8; ++i) {
        const float x = box.x0 + 14 + 48 * static_cast<float>(i % 4) + 6 * varied(131, i);
        const float y = box.y0 + 12 + 56 * static_cast<float>(i / 4) + 5 * varied(132, i);
        const Ink card = mix(scene.light.on(cards[i % 4]), scene.light.on(0xF1EADC), 0.5F);
        brush.fill({x + 2, y + 36, x + 34, y + 40}, hex(0x100B08, 0.2F), hex(0x100B08, 0));
        brush.fill({x, y, x + 32, y + 37}, card, card.lit(0.9F));
        brush.ellipse({x + 16, y + 4}, 2.4F, 2.4F, scene.light.on(0xB4513F),
                      scene.light.on(0x8A3C30));
    }
}

// A white board ruled into weeks, with marks in four colours: who works when.
void paint_rota(const Scene& scene, Box box, const Goods& marks) {
    Brush& brush = scene.brush;
    const Ink board = scene.light.on(0xEDEBE4), rule = scene.light.on(0xB9B5AA);
    brush.fill({box.x0 + 4, box.y1, box.x1 + 4, box.y1 + 10}, hex(0x100B08, 0.28F),
               hex(0x100B08, 0));
    brush.fill({box.x0 - 4, box.y0 - 4, box.x1 + 4, box.y1 + 4}, rule.lit(0.9F), rule.lit(0.7F));
    brush.fill(box, board, board.lit(0.92F));
    for (int row = 1; row < 5; ++row) {
        const float y = mix(box.y0, box.y1, static_cast<float>(row) / 5);
        brush.fill({box.x0 + 6, y, box.x1 - 6, y + 1.2F}, rule);
        for (std::uint32_t day = 0; day < 6; ++day) {
            const auto which = static_cast<std::uint32_t>(row) * 6 + day;
            if (varied(133, which) < 0.3F) continue;
            const float x = mix(box.x0 + 12, box.x1 - 20, static_cast<float>(day) / 6);
            brush.rounded({x, y + 5, x + 20, y + 14}, 3, scene.light.on(marks[which % 4]),
                          scene.light.on(marks[which % 4]).lit(0.9F));
        }
    }
}

// Lockers of sheet steel, one door ajar by its shadow.
void paint_lockers(const Scene& scene, Box box, std::uint32_t colour) {
    Brush& brush = scene.brush;
    const Ink steel = scene.light.on(colour);
    brush.glow({(box.x0 + box.x1) / 2, box.y1}, (box.x1 - box.x0) * 0.6F, 18, hex(0x100B08, 0.5F));
    paint_side(scene, box, steel, 0.06F);
    brush.fill(box, steel.lit(1.06F), steel.lit(0.72F));
    for (float x = box.x0; x < box.x1 - 20; x += 62) {
        brush.outline({x + 3, box.y0 + 5, x + 59, box.y1 - 12}, 3, 1.6F, steel.lit(0.6F));
        for (const float slot : {20.0F, 27.0F, 34.0F})
            brush.fill({x + 18, box.y0 + slot, x + 44, box.y0 + slot + 2.4F}, steel.lit(0.5F));
        brush.rounded({x + 47, mix(box.y0, box.y1, 0.48F), x + 52, mix(box.y0, box.y1, 0.56F)}, 2,
                      steel.lit(1.6F), steel.lit(0.9F));
    }
}

// Slats across a pane, most of them open.
void paint_blind(const Scene& scene, Box box) {
    const Ink slat = scene.light.on(0xE6E2D6);
    for (float y = box.y0 + 4; y < box.y0 + (box.y1 - box.y0) * 0.52F; y += 13)
        scene.brush.fill({box.x0, y, box.x1, y + 4}, slat.lit(1.05F), slat.lit(0.78F));
    scene.brush.rounded({box.x0 - 4, box.y0 - 4, box.x1 + 4, box.y0 + 7}, 3, slat.lit(1.1F),
                        slat.lit(0.8F));
}

void paint_office_lights(const Scene& scene) {
    for (const float x : {210.0F, 700.0F, 1130.0F})
        paint_ceiling_light(scene, {x, 40}, 92);
}

}  // namespace

void paint_hotel_office(const Scene& scene) {
    Brush& brush = scene.brush;
    const Walls walls{0xB9AD94, 0x6F6257, 486, Flooring::carpet};
    paint_walls(scene, walls);
    const Box seen = brush.seen();
    const Ink panel = scene.light.on(0x6B5040);
    brush.fill({seen.x0 - 1, 366, seen.x1 + 1, 471}, panel.lit(1.05F), panel.lit(0.74F));
    for (float x = -40; x < seen.x1; x += 148)
        brush.outline({x, 384, x + 128, 458}, 3, 2, panel.lit(0.62F));
    brush.fill({seen.x0 - 1, 358, seen.x1 + 1, 367}, panel.lit(1.4F), panel.lit(0.95F));
    paint_window(scene, walls, {44, 96, 250, 346}, 2);
    paint_curtain(brush, scene.light, {8, 74, 74, 462}, Side::left, 0x46626B);
    paint_curtain(brush, scene.light, {222, 74, 290, 462}, Side::right, 0x46626B);
    paint_clock(scene, {470, 132}, 38);
    paint_frame_on_wall(scene, {540, 112, 640, 190}, 0xD8C9AA, 0x6C7E74);
    paint_shelves(scene, {420, 216, 640, 356}, 2, 0x7A5D49, hotel_folders, Wares::binders);
    paint_case(scene, {408, 440, 650, 540}, 0x7A5D49, 3);
    paint_shade(brush, scene.light, {456, 398}, 1.0F);
    brush.fill_across({454, 412, 458, 432}, scene.light.on(0xB58E50), scene.light.on(0x7A5C30));
    paint_shelves(scene, {760, 122, 1040, 346}, 3, 0x7A5D49, hotel_folders, Wares::books);
    paint_case(scene, {740, 440, 1060, 540}, 0x7A5D49, 4);
    paint_chair(scene, {1140, 590}, 1.7F, 0x46626B);
    paint_floor_lamp(brush, scene.light, {1240, 560}, 1.5F);
}

void paint_shop_office(const Scene& scene) {
    const Walls walls{0xD4CCBE, 0x9A948A, 486, Flooring::tiles, Outlook::street};
    paint_walls(scene, walls);
    paint_office_lights(scene);
    paint_window(scene, walls, {30, 110, 196, 250}, 1);
    paint_lockers(scene, {-24, 300, 100, 520}, 0x7F8E94);
    paint_rota(scene, {404, 122, 632, 268}, shop_cards);
    paint_case(scene, {392, 424, 640, 530}, 0xA98B68, 2);
    paint_monitor(scene, {420, 318, 548, 396});
    paint_parcel(scene, {572, 366, 630, 414});
    paint_shelves(scene, {720, 110, 1250, 500}, 4, 0x87888A, cartons, Wares::parcels);
}

void paint_clinic_office(const Scene& scene) {
    const Walls walls{0xCBD8D3, 0x8FA09C, 486, Flooring::carpet, Outlook::garden};
    paint_walls(scene, walls);
    paint_office_lights(scene);
    paint_window(scene, walls, {40, 100, 360, 340}, 3);
    paint_blind(scene, {40, 100, 360, 340});
    paint_clock(scene, {430, 128}, 34);
    paint_pinboard(scene, {404, 190, 608, 308}, clinic_folders);
    // Screens of felt between the desks: beyond them the next one is at work.
    for (const float x : {372.0F, 560.0F}) {
        const Ink felt = scene.light.on(x < 500 ? 0x6F958D : 0x7FA8A0);
        scene.brush.rounded({x, 372, x + 184, 540}, 7, felt.lit(1.06F), felt.lit(0.72F));
        scene.brush.rounded({x, 372, x + 184, 379}, 3, scene.light.on(0xD8DCD8),
                            scene.light.on(0xA3A8A8));
    }
    paint_shelves(scene, {800, 130, 1080, 400}, 3, 0xAFA695, clinic_folders, Wares::binders);
    paint_case(scene, {782, 424, 1098, 530}, 0xAFA695, 3);
    paint_chair(scene, {1180, 590}, 1.7F, 0x5B8583);
    if (!scene.has("plant")) paint_plant(scene.brush, scene.light, {24, 580}, 1.4F);
}

// The portal is answered high up, by a wide window.
void paint_portal_desk(const Scene& scene) {
    const Walls walls{0xD3D6CE, 0x97917F, 486, Flooring::boards};
    paint_walls(scene, walls);
    paint_office_lights(scene);
    paint_window(scene, walls, {30, 96, 640, 372}, 5);
    paint_case(scene, {430, 446, 640, 530}, 0x9B8267, 3);
    if (!scene.has("plant")) paint_plant(scene.brush, scene.light, {586, 448}, 0.8F);
    for (std::uint32_t i = 0; i < 3; ++i) {
        const float x = 448 + 26 * static_cast<float>(i);
        const Ink cover = scene.light.on(portal_cards[i]);
        scene.brush.fill_across({x, 376 + 6 * static_cast<float>(i), x + 22, 436}, cover.lit(1.06F),
                                cover.lit(0.74F));
    }
    paint_pinboard(scene, {760, 150, 964, 270}, portal_cards);
    paint_shelves(scene, {1020, 132, 1240, 380}, 3, 0x9B8267, portal_cards, Wares::books);
    paint_case(scene, {1004, 420, 1256, 520}, 0x9B8267, 3);
    paint_chair(scene, {860, 560}, 1.5F, 0x6D7C95);
}

}  // namespace frontstage::player
