// What one sits on: a chair that faces us, a sofa. The eye is above the seat and sees its top.
#include "player/places/furniture.hpp"
#include "player/places/kit.hpp"

namespace frontstage::player {
namespace {

const Ink shadow = hex(0x100B08);

}  // namespace

void paint_chair(const Scene& scene, ImVec2 foot, float scale, std::uint32_t cloth) {
    Brush& brush = scene.brush;
    const Ink seat = scene.light.on(cloth), steel = scene.light.on(0x8A8178);
    const auto at = [&](float x, float up) {
        return ImVec2(foot.x + x * scale, foot.y - up * scale);
    };
    const auto box = [&](float x0, float up, float x1, float down) {
        return Box{at(x0, up).x, at(x0, up).y, at(x1, down).x, at(x1, down).y};
    };
    paint_shadow(brush, at(0, 6), 28, scale);
    for (const float leg : {-19.0F, 16.0F})  // those behind are further off
        brush.fill_across(box(leg, 44, leg + 3, 10), steel.lit(0.8F), steel.lit(0.45F));
    for (const float post : {-20.0F, 17.0F})
        brush.fill_across(box(post, 66, post + 3, 48), steel, steel.lit(0.55F));
    brush.rounded(box(-22, 98, 22, 60), 7 * scale, seat.lit(1.08F), seat.lit(0.72F));
    brush.rounded(box(-19, 95, 19, 91), 2 * scale, seat.lit(1.28F).faded(0.7F), seat.faded(0));
    brush.shape({at(-21, 54), at(21, 54), at(26, 43), at(-26, 43)}, seat.lit(1.02F),
                seat.lit(1.26F));
    brush.fill(box(-21, 56, 21, 51), shadow.faded(0.30F), shadow.faded(0));
    for (const float leg : {-25.0F, 21.5F})
        brush.fill_across(box(leg, 40, leg + 3.5F, 0), steel.lit(1.3F), steel.lit(0.6F));
    brush.rounded(box(-26, 44, 26, 36), 3 * scale, seat.lit(1.0F), seat.lit(0.58F));
}

void paint_sofa(const Scene& scene, Box box, std::uint32_t colour) {
    Brush& brush = scene.brush;
    const Ink cloth = scene.light.on(colour), wood = scene.light.on(0x5E4638);
    const float high = box.y1 - box.y0, arm = 52, middle = (box.x0 + box.x1) / 2;
    const float seat = box.y0 + high * 0.56F, front = box.y0 + high * 0.70F;
    brush.glow({middle, box.y1}, (box.x1 - box.x0) * 0.58F, 20, shadow.faded(0.6F));
    for (const float x : {box.x0 + 16, box.x1 - 30})
        brush.fill_across({x, box.y1 - 18, x + 14, box.y1 + 2}, wood.lit(1.1F), wood.lit(0.6F));
    brush.rounded({box.x0 + 12, box.y0, box.x1 - 12, box.y1 - 24}, 22, cloth.lit(1.04F),
                  cloth.lit(0.62F));
    for (const float x : {box.x0 + arm, middle}) {  // a cushion for each back, and one to sit on
        const float x1 = x + middle - box.x0 - arm - 3;
        brush.rounded({x + 3, box.y0 + 10, x1, seat}, 18, cloth.lit(1.16F), cloth.lit(0.80F));
        brush.fill({x + 20, box.y0 + 11, x1 - 20, box.y0 + 14}, cloth.lit(1.4F).faded(0.45F),
                   cloth.faded(0));
        brush.fill({x + 8, seat - 14, x1 - 6, seat}, shadow.faded(0), shadow.faded(0.26F));
        brush.shape({{x + 6, seat}, {x1 - 4, seat}, {x1, front}, {x, front}}, cloth.lit(0.98F),
                    cloth.lit(1.24F));
        brush.rounded({x - 1, front - 3, x1 + 2, front + 18}, 8, cloth.lit(1.08F),
                      cloth.lit(0.70F));
    }
    brush.fill({box.x0 + arm, front + 17, box.x1 - arm, box.y1 - 18}, cloth.lit(0.66F),
               cloth.lit(0.48F));
    for (const float x : {box.x0, box.x1 - arm}) {
        brush.rounded({x, box.y0 + high * 0.30F, x + arm, box.y1 - 16}, 18, cloth.lit(1.12F),
                      cloth.lit(0.58F));
        brush.rounded({x + 8, box.y0 + high * 0.32F, x + arm - 8, box.y0 + high * 0.36F}, 5,
                      cloth.lit(1.42F).faded(0.5F), cloth.faded(0));
    }
}

void paint_cushion(const Scene& scene, ImVec2 at, float size, std::uint32_t colour) {
    const Ink cloth = scene.light.on(colour);
    scene.brush.glow({at.x + 6, at.y + size * 0.5F}, size * 0.9F, size * 0.5F, shadow.faded(0.3F));
    scene.brush.shape({{at.x - size * 0.54F, at.y - size * 0.40F},
                       {at.x, at.y - size * 0.46F},
                       {at.x + size * 0.5F, at.y - size * 0.50F},
                       {at.x + size * 0.47F, at.y},
                       {at.x + size * 0.54F, at.y + size * 0.46F},
                       {at.x, at.y + size * 0.46F},
                       {at.x - size * 0.5F, at.y + size * 0.5F},
                       {at.x - size * 0.48F, at.y}},
                      cloth.lit(1.16F), cloth.lit(0.72F));
    for (const float stripe : {-0.16F, 0.16F})
        scene.brush.fill({at.x - size * 0.46F, at.y + size * stripe - 2, at.x + size * 0.46F,
                          at.y + size * stripe + 2},
                         cloth.lit(1.5F).faded(0.5F));
}

}  // namespace frontstage::player
