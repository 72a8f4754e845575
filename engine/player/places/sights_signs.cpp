// Forces that say so themselves, without a word: a ring crossed out, boards that are held up.
#include "player/places/furniture.hpp"
#include "player/places/list.hpp"

namespace frontstage::player {

// A board on two legs that stands in the way, with a ring on it that is crossed out.
void paint_out_of_order(const Scene& scene) {
    Brush& brush = scene.brush;
    const Ink board = scene.light.on(0xF0EBDD), red = scene.light.on(0xC4473A),
              leg = scene.light.on(0x6E6458);
    paint_shadow(brush, {556, 600}, 62, 1.1F);
    for (const float x : {512.0F, 592.0F})
        brush.shape({{x, 470},
                     {x + 9, 470},
                     {x + (x < 550 ? -1.0F : 15.0F), 602},
                     {x + (x < 550 ? -10.0F : 6.0F), 602}},
                    leg.lit(1.2F), leg.lit(0.6F));
    brush.rounded({504, 438, 610, 566}, 6, leg.lit(1.35F), leg.lit(0.9F));
    brush.rounded({510, 444, 604, 560}, 4, board, board.lit(0.86F));
    brush.ring({557, 492}, 29, 29, 8, red);
    brush.line({537, 472}, {577, 512}, 8, red);
    brush.fill({526, 536, 588, 540}, board.lit(0.66F));
    brush.fill({536, 547, 578, 551}, board.lit(0.72F));
}

// Boards on sticks above those who stand together; nothing is written on them that could be read.
void paint_placard(const Scene& scene, ImVec2 hand, float scale, std::uint32_t which) {
    Brush& brush = scene.brush;
    constexpr std::uint32_t tints[] = {0xF0EBDD, 0xD9B35C, 0xC9765A};
    const Ink card = scene.light.on(tints[which % 3]), stick = scene.light.on(0x8A6D55);
    const float lean = mix(-0.14F, 0.14F, varied(167, which));
    const auto at = [&](float x, float up) {
        return ImVec2(hand.x + (x + lean * up) * scale, hand.y - (up - lean * x) * scale);
    };
    brush.line(hand, at(0, 96), 3.4F * scale, stick);
    brush.shape({at(-36, 136), at(36, 136), at(36, 84), at(-36, 84)}, card.lit(1.04F),
                card.lit(0.82F));
    for (const float row : {120.0F, 106.0F})
        brush.shape({at(-24, row + 3), at(row > 110 ? 22.0F : 8.0F, row + 3),
                     at(row > 110 ? 22.0F : 8.0F, row - 2), at(-24, row - 2)},
                    card.lit(0.5F), card.lit(0.46F));
}

}  // namespace frontstage::player
