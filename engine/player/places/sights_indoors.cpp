// Forces as they are seen in a place: those who wait, a barrier with its lamp, boxes that fell, the
// red of an alarm, water on the floor.
#include <cmath>
#include <numbers>

#include "player/places/furniture.hpp"
#include "player/places/list.hpp"

namespace frontstage::player {
namespace {

constexpr float pi = std::numbers::pi_v<float>;

// Somebody further off, without a face: shoulders, head and hair in the colours of the place.
void paint_bystander(const Scene& scene, ImVec2 foot, float scale, std::uint32_t who) {
    Brush& brush = scene.brush;
    constexpr std::uint32_t coats[] = {0x566873, 0x7C5F56, 0x8A8068, 0x4E5B54, 0x6E5A6B};
    constexpr std::uint32_t skins[] = {0xC99B7A, 0x7A5240, 0xE0B79A, 0x9C6B4E};
    constexpr std::uint32_t hairs[] = {0x2E2622, 0x5A4030, 0xA39A90, 0x3A2E2A};
    const Ink haze = scene.light.on(0x9A8F82);
    const auto tone = [&](std::uint32_t rgb) { return mix(scene.light.on(rgb), haze, 0.22F); };
    const Ink coat = tone(coats[who % 5]), skin = tone(skins[who % 4]),
              hair = tone(hairs[(who / 2) % 4]);
    const float tall = mix(0.90F, 1.08F, varied(161, who)) * scale,
                broad = mix(0.86F, 1.14F, varied(162, who)) * scale;
    const auto at = [&](float x, float up) {
        return ImVec2(foot.x + x * broad, foot.y - up * tall);
    };
    paint_shadow(brush, foot, 26, scale);
    for (const float leg : {-12.0F, 2.0F})
        brush.shape({at(leg, 84), at(leg + 11, 84), at(leg + 9, 2), at(leg + 1, 2)},
                    coat.lit(0.62F), coat.lit(0.42F));
    const ImVec2 head = at(0, 166);
    if (who % 3 == 1)
        brush.ellipse({head.x, head.y + 5 * scale}, 15 * scale, 21 * scale, hair, hair.lit(0.7F));
    brush.band([&](float t) { return at(mix(-25, 25, t), 134 + 12 * std::sin(pi * t)); },
               [&](float t) { return at(mix(-21, 21, t), who % 2 == 0 ? 72.0F : 56.0F); },
               coat.lit(1.08F), coat.lit(0.66F), 18);
    for (const float arm : {-1.0F, 1.0F}) {  // from the shoulder over the elbow to a hand
        const float bent = varied(165, who + (arm < 0 ? 0U : 7U)) * 7;
        brush.ellipse(at(arm * (25 - bent), 78), 4.6F * scale, 5.6F * scale, skin, skin.lit(0.78F));
        brush.band(
            [&](float t) {
                return at(
                    arm * (18 + 9 * std::sin(pi * std::min(1.0F, t * 0.8F)) + 3 * t - t * bent),
                    139 - 58 * t);
            },
            [&](float t) { return at(arm * (15 + 6 * t - t * bent), 132 - 50 * t); },
            coat.lit(arm < 0 ? 1.12F : 0.86F), coat.lit(arm < 0 ? 0.84F : 0.62F), 16);
    }
    brush.fill({at(-5, 152).x, at(0, 154).y, at(5, 0).x, at(0, 142).y}, skin.lit(0.8F),
               skin.lit(0.7F));
    brush.ellipse(head, 12.5F * scale, 15.5F * scale, skin.lit(1.03F), skin.lit(0.78F));
    brush.band(
        [&](float t) {
            return ImVec2(head.x - std::cos(pi * t) * 14 * scale,
                          head.y - (3 + 15 * std::sin(pi * t)) * scale);
        },
        [&](float t) {
            return ImVec2(head.x - std::cos(pi * t) * 13 * scale,
                          head.y - (2 + 5 * std::sin(pi * t)) * scale);
        },
        hair.lit(1.1F), hair.lit(0.8F), 16);
}

// Where nobody else waits: at home, in a taxi, in a guest's room, where calls are answered.
bool is_private(const std::string& place) {
    return place.starts_with("home.") || place == "taxi" || place == "hotel.room" ||
           place == "clinic.consulting-room" || place.ends_with("-desk") ||
           place.ends_with("-office");
}

void paint_people(const Scene& scene) {
    if (is_private(scene.backdrop.place)) return;
    const bool crowd = scene.shows(Sight::crowd), strike = scene.shows(Sight::strike);
    if (!crowd && !strike && !scene.shows(Sight::queue)) return;
    // Nobody stands in the pool: on the terrace they are on its far side and on ours.
    const bool pool = scene.backdrop.place == "hotel.terrace";
    const float far = pool ? 474.0F : 520.0F, near = pool ? 640.0F : 592.0F;
    if (crowd)
        for (std::uint32_t i = 0; i < 9; ++i)
            paint_bystander(
                scene,
                {30 + 146 * static_cast<float>(i) + 30 * varied(163, i), far + 12 * varied(164, i)},
                pool ? 1.0F : 1.3F, i * 3 + 1);
    for (std::uint32_t i = 5; i > 0; --i) {
        const float back = static_cast<float>(i);
        paint_bystander(scene,
                        {472 + 42 * back - (i == 1 ? 10.0F : 0.0F), near - (pool ? 3 : 11) * back},
                        1.95F - 0.14F * back, i + 6);
        if (strike && i % 2 == 1)
            paint_placard(scene, {500 + 42 * back, near - 150 - 11 * back}, 1.7F - 0.14F * back, i);
    }
    for (const ImVec2 foot : {ImVec2(118, near - 26), ImVec2(44, near - 12)})
        paint_bystander(scene, foot, 1.75F, static_cast<std::uint32_t>(foot.x));
}

// A dust sheet over something tall, and a barrier with its amber lamp before it.
void paint_building_works(const Scene& scene) {
    Brush& brush = scene.brush;
    const Ink sheet = scene.light.on(0xD9D7CE), red = scene.light.on(0xB9553F),
              white = scene.light.on(0xEDE9DF);
    paint_shadow(brush, {552, 572}, 70, 1);
    brush.band(
        [](float t) {
            return ImVec2(mix(500, 616, t), 330 - 26 * std::sin(pi * t) + 8 * std::sin(9 * t));
        },
        [](float t) { return ImVec2(mix(476, 636, t), 566 + 5 * std::sin(14 * t)); }, sheet,
        sheet.lit(0.72F), 30);
    for (float x = 504; x < 616; x += 26)
        brush.shape({{x, 336},
                     {x + 8, 336},
                     {x + 14 + (x - 550) * 0.2F, 562},
                     {x - 4 + (x - 550) * 0.2F, 562}},
                    hex(0x1A120A, 0.02F), hex(0x1A120A, 0.14F));
    for (const float x : {462.0F, 632.0F})
        brush.fill_across({x, 500, x + 8, 600}, white.lit(0.9F), white.lit(0.6F));
    brush.fill({456, 508, 646, 538}, white, white.lit(0.84F));
    for (float x = 458; x < 620; x += 46)
        brush.shape({{x + 16, 508}, {x + 38, 508}, {x + 22, 538}, {x, 538}}, red.lit(1.1F),
                    red.lit(0.85F));
    brush.glow({466, 494}, 44, 40, hex(0xFFB347, 0.6F));
    brush.rounded({459, 486, 473, 504}, 6, hex(0xFFC766), hex(0xE8912E));
}

void paint_fallen_display(const Scene& scene) {
    Brush& brush = scene.brush;
    constexpr std::uint32_t colours[] = {0xC08A62, 0x6E8790, 0xD8C7A4, 0xB5694E};
    paint_shadow(brush, {540, 596}, 90, 1);
    const Ink board = scene.light.on(0xD5C8B2);
    brush.shape({{452, 560}, {588, 486}, {600, 500}, {466, 580}}, board.lit(1.05F),
                board.lit(0.75F));
    for (std::uint32_t i = 0; i < 11; ++i) {
        const ImVec2 at(456 + 17 * static_cast<float>(i), 584 - 26 * varied(171, i));
        const float lean = mix(-0.6F, 0.6F, varied(172, i)), size = mix(13, 20, varied(173, i));
        const auto corner = [&](float x, float y) {
            return ImVec2(at.x + size * (x * std::cos(lean) - y * std::sin(lean)),
                          at.y + size * (x * std::sin(lean) + y * std::cos(lean)));
        };
        const Ink ink = scene.light.on(colours[i % 4]);
        brush.shape({corner(-1, -0.8F), corner(1, -0.8F), corner(1, 0.8F), corner(-1, 0.8F)},
                    ink.lit(1.12F), ink.lit(0.74F));
    }
}

void paint_alarm(const Scene& scene) {
    Brush& brush = scene.brush;
    const ImVec2 at(446, 92);
    brush.glow(at, 420, 300, hex(0xE2402C, 0.30F));
    brush.rounded({at.x - 22, at.y - 8, at.x + 22, at.y + 24}, 5, scene.light.on(0xE9E4DA),
                  scene.light.on(0xBDB7AB));
    brush.rounded({at.x - 15, at.y - 14, at.x + 15, at.y + 14}, 12, hex(0xFF7A5C), hex(0xCF2F22));
    brush.glow({at.x - 4, at.y - 6}, 12, 9, hex(0xFFF0E0, 0.9F));
}

void paint_flood(const Scene& scene) {
    Brush& brush = scene.brush;
    const Ink water = mix(scene.light.sky_low, scene.light.on(0x8296A0), 0.5F);
    for (const Box pool : {Box{60, 556, 150, 14}, Box{420, 568, 210, 17}, Box{620, 548, 110, 9}}) {
        brush.ellipse({pool.x0, pool.y0}, pool.x1, pool.y1, water.faded(0.52F),
                      water.lit(0.8F).faded(0.42F));
        brush.ellipse({pool.x0 - 20, pool.y0 - 3}, pool.x1 * 0.6F, pool.y1 * 0.28F,
                      water.lit(1.3F).faded(0.4F), water.faded(0.1F));
    }
}

// A window of the corridor's size or none: what is celebrated outside hangs across the place.
void paint_bunting(const Scene& scene) {
    Brush& brush = scene.brush;
    constexpr std::uint32_t flags[] = {0xC9765A, 0xD9B35C, 0x6F8A84, 0x9A6A86};
    const auto rope = [](float t) {
        return ImVec2(mix(-10, 620, t), 66 + 34 * std::sin(pi * t * 2) * std::sin(pi * t * 2));
    };
    brush.stroke(rope, 1.5F, scene.light.on(0x8A7B6A), 40);
    for (std::uint32_t i = 1; i < 18; ++i) {
        const ImVec2 at = rope(static_cast<float>(i) / 18);
        const Ink cloth = scene.light.on(flags[i % 4]);
        brush.shape({{at.x - 11, at.y}, {at.x + 11, at.y}, {at.x + 1, at.y + 25}}, cloth.lit(1.1F),
                    cloth.lit(0.8F));
    }
}

}  // namespace

void paint_sights(const Scene& scene) {
    if (scene.shows(Sight::flood)) paint_flood(scene);
    if (scene.shows(Sight::festival)) paint_bunting(scene);
    paint_people(scene);
    if (scene.shows(Sight::building_works)) paint_building_works(scene);
    if (scene.shows(Sight::out_of_order)) paint_out_of_order(scene);
    if (scene.shows(Sight::fallen_display)) paint_fallen_display(scene);
    if (scene.shows(Sight::alarm)) paint_alarm(scene);
}

}  // namespace frontstage::player
