// A street that runs away from us: houses on both sides, a road, lamps, and the city at its end.
#include <algorithm>

#include "player/places/furniture.hpp"
#include "player/places/list.hpp"
#include "player/places/outside.hpp"

namespace frontstage::player {
namespace {

constexpr float left_side = -4.2F, right_side = 6.4F, left_kerb = -2.0F, right_kerb = 3.8F;

// A front of a house along the street, from one distance to another.
struct Front {
    float right, from, to, high;
    std::uint32_t colour, which;
};

void paint_quad(Brush& brush, const Front& front, float from, float to, float low, float high,
                Ink top, Ink bottom) {
    brush.shape({seen_from_desk(front.right, high, from), seen_from_desk(front.right, high, to),
                 seen_from_desk(front.right, low, to), seen_from_desk(front.right, low, from)},
                top, bottom);
}

void paint_upper_floors(const Scene& scene, const Front& front, Ink wall) {
    const float wide = 1.5F;
    const auto columns = static_cast<int>((front.to - front.from) / wide);
    for (float low = 4.4F; low + 1.9F < front.high; low += 3.1F)
        for (int column = 0; column < columns; ++column) {
            const float from = front.from + 0.35F + wide * static_cast<float>(column);
            const auto which = front.which * 53 + static_cast<std::uint32_t>(column) +
                               static_cast<std::uint32_t>(low) * 7;
            const bool lit = varied(201, which) < scene.light.city_lit;
            const Ink glass = lit && scene.light.lamps > 0.3F
                                  ? mix(wall, scene.light.city_window, 0.85F)
                                  : mix(wall.lit(0.5F), scene.light.sky_middle, 0.34F);
            paint_quad(scene.brush, front, from - 0.08F, from + 0.88F, low - 0.12F, low,
                       wall.lit(1.25F), wall.lit(1.1F));
            paint_quad(scene.brush, front, from, from + 0.8F, low, low + 1.7F, glass,
                       glass.lit(0.84F));
        }
}

void paint_ground_floor(const Scene& scene, const Front& front, Ink wall) {
    constexpr std::uint32_t cloths[] = {0x6F8A84, 0xB5694E, 0xC9A35E, 0x5C7681};
    const Ink dim = mix(wall.lit(0.45F), scene.light.sky_middle, 0.34F);
    const Ink pane = mix(dim, hex(0xFFDCA0), 0.78F * scene.light.lamps);
    const float from = front.from + 0.4F, to = front.to - 0.4F,
                out = front.right < 0 ? 0.9F : -0.9F;
    paint_quad(scene.brush, front, from, to, 0.5F, 2.8F, pane, pane.lit(0.82F));
    for (float at = from + 1.6F; at < to; at += 1.6F)
        paint_quad(scene.brush, front, at, at + 0.12F, 0.5F, 2.8F, wall.lit(0.6F), wall.lit(0.5F));
    const Ink cloth = outdoors(scene.light, cloths[front.which % 4]);
    scene.brush.shape(
        {seen_from_desk(front.right, 3.3F, from), seen_from_desk(front.right, 3.3F, to),
         seen_from_desk(front.right + out, 2.7F, to),
         seen_from_desk(front.right + out, 2.7F, from)},
        cloth.lit(1.15F), cloth.lit(0.82F));
    scene.brush.shape({seen_from_desk(front.right, 0, from), seen_from_desk(front.right, 0, to),
                       seen_from_desk(front.right + out * 1.6F, 0, to),
                       seen_from_desk(front.right + out * 1.6F, 0, from)},
                      scene.light.lamp(0.34F), scene.light.lamp(0.06F));
}

void paint_front(const Scene& scene, const Front& front) {
    const float haze = std::clamp((front.to - 8) / 60, 0.0F, 0.55F);
    const Ink turned = outdoors(scene.light, front.colour).lit(front.right < 0 ? 0.86F : 1.0F);
    const Ink wall = mix(turned, scene.light.sky_low, haze);
    paint_quad(scene.brush, front, front.from, front.to, 0, front.high, wall.lit(1.05F),
               wall.lit(0.78F));
    paint_quad(scene.brush, front, front.from, front.to, front.high, front.high + 0.4F,
               wall.lit(1.25F), wall.lit(1.1F));
    paint_quad(scene.brush, front, front.from, front.to, 3.5F, 3.7F, wall.lit(1.2F),
               wall.lit(1.0F));
    paint_upper_floors(scene, front, wall);
    paint_ground_floor(scene, front, wall);
}

void paint_strip(const Scene& scene, float from, float to, Ink far, Ink near) {
    scene.brush.shape({seen_from_desk(from, 0, 70), seen_from_desk(to, 0, 70),
                       seen_from_desk(to, 0, 2.2F), seen_from_desk(from, 0, 2.2F)},
                      far, near);
}

void paint_ground(const Scene& scene) {
    Brush& brush = scene.brush;
    const Ink slab = outdoors(scene.light, 0xA9A296), road = outdoors(scene.light, 0x5F6366);
    const Ink far = mix(slab, scene.light.sky_low, 0.4F);
    brush.fill({brush.seen().x0 - 1, 312, brush.seen().x1 + 1, brush.seen().y1 + 1}, far,
               slab.lit(0.78F));
    paint_strip(scene, left_kerb, right_kerb, mix(road, far, 0.5F), road.lit(0.86F));
    for (const float kerb : {left_kerb, right_kerb})
        paint_strip(scene, kerb - 0.09F, kerb + 0.09F, slab.lit(1.1F), slab.lit(1.25F));
    for (float ahead = 3; ahead < 40; ahead *= 1.42F)  // the line in the middle of the road
        brush.shape(
            {seen_from_desk(0.83F, 0, ahead * 1.18F), seen_from_desk(0.97F, 0, ahead * 1.18F),
             seen_from_desk(0.97F, 0, ahead), seen_from_desk(0.83F, 0, ahead)},
            slab.lit(1.3F).faded(0.6F), slab.lit(1.3F).faded(0.75F));
    const Ink joint = slab.lit(0.62F).faded(0.4F);
    for (const float right : {-4.8F, -4.1F, -3.4F, -2.7F, 4.5F, 5.2F, 5.9F})
        brush.line(seen_from_desk(right, 0, 40), seen_from_desk(right, 0, nearest_seen(right)),
                   1.1F, joint);
    for (float ahead = 3.2F; ahead < 26; ahead *= 1.16F) {
        brush.line(seen_from_desk(std::max(-8.0F, -ahead), 0, ahead),
                   seen_from_desk(left_kerb, 0, ahead), 1.1F, joint);
        brush.line(seen_from_desk(right_kerb, 0, ahead),
                   seen_from_desk(std::max(right_kerb, std::min(10.0F, ahead)), 0, ahead), 1.1F,
                   joint);
    }
    if (!scene.light.storm) return;
    for (const ImVec2 at : {ImVec2(560, 560), ImVec2(720, 470), ImVec2(420, 650)})
        brush.ellipse(at, at.y * 0.2F, (at.y - 420) * 0.09F,
                      mix(road, scene.light.sky_low, 0.6F).faded(0.6F),
                      mix(road, scene.light.sky_low, 0.4F).faded(0.4F));
}

void paint_street_lamp(const Scene& scene, float right, float ahead) {
    Brush& brush = scene.brush;
    const Ink iron = mix(outdoors(scene.light, 0x3A4043), scene.light.sky_low, ahead / 90);
    const ImVec2 foot = seen_from_desk(right, 0, ahead), top = seen_from_desk(right, 4.2F, ahead);
    const float size = 8.0F / ahead, arm = right < 0 ? 34 * size : -34 * size;
    paint_shadow(brush, foot, 16, size);
    brush.glow(foot, 190 * size, 46 * size, scene.light.lamp(0.40F));
    brush.fill_across({foot.x - 4.5F * size, top.y, foot.x + 4.5F * size, foot.y}, iron.lit(1.35F),
                      iron.lit(0.7F));
    brush.line({foot.x, top.y}, {foot.x + arm, top.y - 5 * size}, 4 * size, iron);
    brush.rounded(
        {foot.x + arm - 20 * size, top.y - 10 * size, foot.x + arm + 20 * size, top.y + 2 * size},
        5 * size, iron.lit(1.2F), iron);
    brush.ellipse({foot.x + arm, top.y + 3 * size}, 15 * size, 3.4F * size,
                  mix(iron.lit(1.6F), hex(0xFFF0CC), scene.light.lamps), hex(0xFFE3AE, 0.9F));
    brush.glow({foot.x + arm, top.y + 6 * size}, 90 * size, 80 * size, scene.light.lamp(0.55F));
}

}  // namespace

void paint_street_scene(const Scene& scene) {
    Brush& brush = scene.brush;
    const Box seen = brush.seen();
    paint_outside(brush, scene.light, {seen.x0 - 1, seen.y0 - 1, seen.x1 + 1, 330});
    paint_ground(scene);
    constexpr std::uint32_t walls[] = {0xB9A488, 0xA9745C, 0xC6B79C, 0x93989A, 0xB8937A, 0xA3A894};
    constexpr float ends[] = {6, 10, 15, 23, 34, 48, 66};  // the first begin beside the picture
    for (std::uint32_t i = 6; i-- > 0;)                    // those furthest off first
        for (const float side : {left_side, right_side}) {
            const std::uint32_t which = i + (side < 0 ? 3U : 0U);
            const float high = std::min(mix(8.5F, 15.5F, varied(202, which)), ends[i] + 1.6F);
            paint_front(scene, {side, ends[i], ends[i + 1], high, walls[which % 6], which});
        }
    brush.glow({640, 292}, 150, 70, scene.light.sky_low.faded(0.5F));
    for (const float ahead : {30.0F, 17.0F, 9.0F}) {
        paint_tree(brush, scene.light, seen_from_desk(right_kerb + 0.5F, 0, ahead * 1.2F),
                   4600 / (ahead * 1.2F), static_cast<std::uint32_t>(ahead));
        paint_street_lamp(scene, left_kerb - 0.4F, ahead);
    }
}

}  // namespace frontstage::player
