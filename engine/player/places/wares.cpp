// What is kept and sold: shelves and what stands in them, clothes on a rail, tables of folded
// cloth, parcels.
#include <cmath>
#include <numbers>

#include "player/places/furniture.hpp"
#include "player/places/kit.hpp"

namespace frontstage::player {
namespace {

constexpr float pi = std::numbers::pi_v<float>;
const Ink shadow = hex(0x100B08);

// One thing on a board, its foot at (x, y) and at most `most` high. Says how wide it is.
using Ware = float (*)(Brush& brush, Ink ink, ImVec2 foot, float most, std::uint32_t which);

float put_jar(Brush& brush, Ink ink, ImVec2 foot, float most, std::uint32_t which) {
    const float wide = mix(22, 40, varied(111, which)),
                tall = most * mix(0.42F, 0.74F, varied(112, which));
    brush.rounded({foot.x, foot.y - tall, foot.x + wide, foot.y}, 3, ink.lit(1.04F),
                  ink.lit(0.74F));
    brush.fill({foot.x + 3, foot.y - tall * 0.62F, foot.x + wide - 3, foot.y - tall * 0.28F},
               ink.lit(1.22F).faded(0.7F));
    return wide + mix(3, 12, varied(113, which));
}

float put_book(Brush& brush, Ink ink, ImVec2 foot, float most, std::uint32_t which) {
    if (which % 9 == 8) return 16;  // a gap
    const float wide = mix(8, 15, varied(114, which)),
                tall = most * mix(0.58F, 0.84F, varied(115, which));
    brush.fill_across({foot.x, foot.y - tall, foot.x + wide, foot.y}, ink.lit(1.06F),
                      ink.lit(0.72F));
    brush.fill({foot.x, foot.y - tall * 0.82F, foot.x + wide, foot.y - tall * 0.76F},
               ink.lit(1.35F).faded(0.55F));
    return wide + 0.8F;
}

float put_folded(Brush& brush, Ink ink, ImVec2 foot, float most, std::uint32_t which) {
    const int layers = 2 + static_cast<int>(varied(116, which) * (most - 18) / 9);
    for (int layer = 0; layer < layers; ++layer) {
        const float y = foot.y - 9 * static_cast<float>(layer);
        const Ink cloth = ink.lit(1 - 0.05F * static_cast<float>(layer % 3));
        brush.rounded({foot.x, y - 8.4F, foot.x + 48, y}, 3.6F, cloth.lit(1.08F), cloth.lit(0.74F));
    }
    return 56;
}

float put_parcel(Brush& brush, Ink ink, ImVec2 foot, float most, std::uint32_t which) {
    const float wide = mix(36, 66, varied(117, which)),
                tall = most * mix(0.36F, 0.76F, varied(118, which));
    const float tape = foot.x + wide * 0.44F;
    brush.fill({foot.x, foot.y - tall, foot.x + wide, foot.y}, ink.lit(1.06F), ink.lit(0.76F));
    brush.fill({tape, foot.y - tall, tape + wide * 0.12F, foot.y}, ink.lit(1.2F), ink.lit(0.92F));
    brush.fill({foot.x + wide - 17, foot.y - tall * 0.5F, foot.x + wide - 4, foot.y - tall * 0.24F},
               ink.lit(1.5F).faded(0.8F));
    return wide + mix(4, 14, varied(119, which));
}

float put_binder(Brush& brush, Ink ink, ImVec2 foot, float most, std::uint32_t which) {
    if (which % 11 == 10) return 24;
    const float tall = most * 0.78F;
    brush.fill_across({foot.x, foot.y - tall, foot.x + 17, foot.y}, ink.lit(1.05F), ink.lit(0.76F));
    brush.fill({foot.x + 4, foot.y - tall * 0.86F, foot.x + 13, foot.y - tall * 0.50F},
               ink.lit(1.6F).faded(0.75F));
    brush.ellipse({foot.x + 8.5F, foot.y - tall * 0.22F}, 3, 3, ink.lit(0.5F), ink.lit(0.42F));
    return 18.5F;
}

float put_bottle(Brush& brush, Ink ink, ImVec2 foot, float most, std::uint32_t which) {
    const float tall = most * mix(0.66F, 0.8F, varied(120, which)), body = tall * 0.62F;
    brush.fill_across({foot.x + 5, foot.y - tall, foot.x + 10, foot.y - body}, ink.lit(1.1F),
                      ink.lit(0.6F));
    brush.rounded({foot.x, foot.y - body - 4, foot.x + 15, foot.y}, 4, ink.lit(1.1F),
                  ink.lit(0.68F));
    brush.fill({foot.x + 1, foot.y - body * 0.66F, foot.x + 14, foot.y - body * 0.26F},
               ink.lit(1.75F).faded(0.6F));
    brush.fill_across({foot.x + 2, foot.y - body, foot.x + 5, foot.y - 3}, hex(0xFFFFFF, 0.28F),
                      hex(0xFFFFFF, 0));
    return 19 + (which % 5 == 4 ? 18.0F : 0.0F);
}

constexpr std::array put{put_jar,    put_book,   put_folded,
                         put_parcel, put_binder, put_bottle};  // in the order of Wares

}  // namespace

void paint_shelves(const Scene& scene, Box box, int rows, std::uint32_t wood, const Goods& goods,
                   Wares wares) {
    Brush& brush = scene.brush;
    const Ink board = scene.light.on(wood);
    paint_side(scene, {box.x0 - 6, box.y0 - 6, box.x1 + 6, box.y1 + 4}, board, 0.05F);
    brush.fill({box.x0 - 6, box.y0 - 6, box.x1 + 6, box.y1 + 4}, board.lit(0.92F),
               board.lit(0.74F));
    brush.fill(box, board.lit(0.58F), board.lit(0.50F));
    const float high = (box.y1 - box.y0) / static_cast<float>(rows);
    const float quiet = box.x0 > 640 ? 0.45F : 0.0F;  // words will lie over these
    for (int row = 0; row < rows; ++row) {
        const float y1 = box.y0 + high * static_cast<float>(row + 1) - 6;
        auto i = static_cast<std::uint32_t>(row) * 41 + static_cast<std::uint32_t>(box.x0);
        brush.fill({box.x0, y1 - 26, box.x1, y1}, shadow.faded(0), shadow.faded(0.25F));
        for (float x = box.x0 + 8; x < box.x1 - 50;) {
            const Ink full = scene.light.on(goods[++i * 5 / 3 % goods.size()]).lit(0.86F);
            const Ink ink = mix(full, board.lit(0.56F), quiet);
            x += put[static_cast<std::size_t>(wares)](brush, ink, {x, y1}, high - 14, i);
        }
        brush.fill({box.x0, y1, box.x1, y1 + 6}, board.lit(1.22F), board.lit(0.88F));
        brush.fill({box.x0, y1 + 6, box.x1, y1 + 20}, shadow.faded(0.38F), shadow.faded(0));
    }
    brush.fill_across({box.x0, box.y0, box.x0 + 16, box.y1}, shadow.faded(0.30F), shadow.faded(0));
}

void paint_rail(const Scene& scene, Box box, const Goods& cloths) {
    Brush& brush = scene.brush;
    const Ink steel = scene.light.on(0x9C958C);
    brush.glow({(box.x0 + box.x1) / 2, box.y1}, (box.x1 - box.x0) * 0.6F, 15, shadow.faded(0.5F));
    for (const float x : {box.x0, box.x1 - 4}) {
        brush.fill_across({x, box.y0, x + 4, box.y1}, steel.lit(1.2F), steel.lit(0.6F));
        brush.rounded({x - 13, box.y1 - 3, x + 17, box.y1 + 2}, 2, steel, steel.lit(0.6F));
    }
    auto i = static_cast<std::uint32_t>(box.x0 + 500);
    const float reach = box.y1 - box.y0;
    for (float x = box.x0 + 12; x < box.x1 - 30; x += 16, ++i) {
        const Ink cloth =
            scene.light.on(cloths[i / 3 % cloths.size()]).lit(mix(0.86F, 1.04F, varied(122, i)));
        const float low =
            box.y0 + reach * (mix(0.56F, 0.80F, varied(121, i / 3)) + 0.03F * varied(123, i));
        brush.stroke(
            [=](float t) { return ImVec2(x + 11 + 5 * std::sin(pi * t), box.y0 + 12 * t); }, 1.5F,
            steel, 8);
        // Seen from the side: a shoulder that slopes, a sleeve, a hem.
        brush.band(
            [=](float t) { return ImVec2(mix(x, x + 22, t), box.y0 + 24 - 11 * std::sin(pi * t)); },
            [=](float t) { return ImVec2(mix(x - 3, x + 25, t), low + 2 * std::sin(7 * t)); },
            cloth.lit(1.06F), cloth.lit(0.68F), 12);
        brush.fill_across({x + 12, box.y0 + 26, x + 24, low}, shadow.faded(0), shadow.faded(0.34F));
        brush.fill_across({x + 3, box.y0 + 30, x + 8, low - 26}, cloth.lit(1.3F).faded(0.35F),
                          cloth.faded(0));
    }
    brush.rounded({box.x0 - 4, box.y0 - 2, box.x1 + 4, box.y0 + 3}, 2, steel.lit(1.3F),
                  steel.lit(0.7F));
}

void paint_table_of_goods(const Scene& scene, Box box, const Goods& cloths) {
    Brush& brush = scene.brush;
    const Ink wood = scene.light.on(0xA07E5C);
    brush.glow({(box.x0 + box.x1) / 2, box.y1}, (box.x1 - box.x0) * 0.6F, 18, shadow.faded(0.55F));
    for (const float x : {box.x0 + 6, box.x1 - 18})
        brush.fill_across({x, box.y0, x + 12, box.y1}, wood.lit(0.9F), wood.lit(0.5F));
    brush.fill({box.x0 + 18, box.y0, box.x1 - 18, box.y1 - 10}, shadow.faded(0.5F),
               shadow.faded(0.14F));
    brush.fill({box.x0 + 8, box.y1 - 22, box.x1 - 8, box.y1 - 14}, wood.lit(0.92F), wood.lit(0.6F));
    paint_top(scene, {box.x0, box.y0, box.x1, box.y0 + 12}, wood, 0.16F);
    brush.fill({box.x0, box.y0, box.x1, box.y0 + 12}, wood.lit(1.05F), wood.lit(0.72F));
    const auto piles = static_cast<std::uint32_t>((box.x1 - box.x0) / 62);
    const float wide = (box.x1 - box.x0) / static_cast<float>(piles);
    for (const float back : {0.12F, 0.03F})  // the row behind first
        for (std::uint32_t i = 0; i < piles; ++i) {
            const ImVec2 foot = set_back({box.x0 + wide * static_cast<float>(i), box.y0}, back);
            const Ink ink = scene.light.on(cloths[(i + (back < 0.1F ? 1U : 0U)) % 4]);
            const std::uint32_t layers = 3 + (i * 2 + (back < 0.1F ? 0U : 1U)) % 3;
            const float size = 1 - back;
            brush.glow({foot.x + wide / 2, foot.y}, wide * 0.5F, 7, shadow.faded(0.4F));
            for (std::uint32_t fold = 0; fold < layers; ++fold) {
                const float y = foot.y - 9 * size * static_cast<float>(fold);
                const Ink cloth = ink.lit(fold % 2 == 0 ? 1.0F : 0.93F);
                brush.rounded({foot.x + 6, y - 8.6F * size, foot.x + (wide - 6) * size, y}, 3.6F,
                              cloth.lit(1.1F), cloth.lit(0.72F));
            }
            const float y = foot.y - 9 * size * static_cast<float>(layers);
            brush.shape({{foot.x + 7, y + 1},
                         {foot.x + wide * size - 7, y + 1},
                         set_back({foot.x + wide * size - 7, y + 1}, 0.03F),
                         set_back({foot.x + 7, y + 1}, 0.03F)},
                        ink.lit(1.22F), ink.lit(1.1F));
        }
}

void paint_parcel(const Scene& scene, Box box) {
    Brush& brush = scene.brush;
    const Ink card = scene.light.on(0xB58F66);
    const float middle = (box.x0 + box.x1) / 2, tape = (box.x1 - box.x0) * 0.06F;
    brush.glow({middle, box.y1}, (box.x1 - box.x0) * 0.62F, 10, shadow.faded(0.5F));
    paint_side(scene, box, card, 0.06F);
    paint_top(scene, box, card, 0.06F);
    brush.fill(box, card.lit(1.06F), card.lit(0.74F));
    brush.fill({middle - tape, box.y0, middle + tape, box.y1}, card.lit(1.24F), card.lit(0.92F));
    brush.fill({box.x1 - 26, box.y1 - 24, box.x1 - 6, box.y1 - 8}, card.lit(1.5F).faded(0.85F));
}

}  // namespace frontstage::player
