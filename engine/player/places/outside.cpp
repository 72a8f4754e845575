#include "player/places/outside.hpp"

#include <algorithm>
#include <cmath>

namespace frontstage::player {
namespace {

void paint_stars_and_moon(Brush& brush, const Light& light, Box box) {
    const float high = box.y1 - box.y0;
    if (!light.night || light.storm) return;
    const auto stars = static_cast<std::uint32_t>((box.x1 - box.x0) * high / 3600);
    for (std::uint32_t i = 0; i < stars; ++i) {
        const ImVec2 at(mix(box.x0, box.x1, varied(1, i)),
                        mix(box.y0, box.y0 + high * 0.6F, varied(2, i)));
        const float size = mix(0.6F, 1.5F, varied(3, i));
        brush.ellipse(at, size, size, hex(0xDCE6FF, 0.7F), hex(0xDCE6FF, 0.7F));
    }
    const ImVec2 moon(box.x0 + (box.x1 - box.x0) * 0.13F, box.y0 + high * 0.27F);
    if (box.x1 - box.x0 < 150) return;  // too narrow a view: it would only be cut

    brush.glow(moon, 120, 120, hex(0xBFD0F5, 0.34F));
    brush.ellipse(moon, 23, 23, hex(0xF6F1DF), hex(0xDCD6C6));
    brush.ellipse({moon.x - 7, moon.y - 4}, 6, 5, hex(0xC9C3B6, 0.5F), hex(0xC9C3B6, 0.5F));
    brush.ellipse({moon.x + 7, moon.y + 8}, 4, 3.5F, hex(0xC9C3B6, 0.5F), hex(0xC9C3B6, 0.5F));
}

void paint_clouds(Brush& brush, const Light& light, Box box) {
    const Ink pale = mix(light.sky_low, hex(0xFFFFFF), light.night ? 0.05F : 0.45F);
    const Ink dark = light.sky_top.lit(0.74F);
    const std::uint32_t clouds = light.storm ? 26 : 9;
    for (std::uint32_t i = 0; i < clouds; ++i) {
        const float x = mix(box.x0, box.x1, varied(11, i));
        const float y = mix(box.y0, box.y0 + (box.y1 - box.y0) * 0.55F, varied(12, i));
        const float rx = mix(60, 150, varied(13, i)), ry = rx * mix(0.18F, 0.34F, varied(14, i));
        const bool heavy = light.storm && i % 3 != 0;
        brush.glow({x, y}, rx, ry * (light.storm ? 1.7F : 1.0F),
                   (heavy ? dark : pale).faded(light.storm ? 0.46F : 0.50F));
    }
}

void paint_lit_windows(Brush& brush, const Light& light, Box house, std::uint32_t which) {
    const Ink warm = light.city_window;
    for (float y = house.y0 + 7; y < house.y1 - 10; y += 11)
        for (float x = house.x0 + 5; x < house.x1 - 7; x += 9) {
            const auto cell = static_cast<std::uint32_t>(x * 31 + y * 977) + which * 7919;
            if (varied(21, cell) > light.city_lit) continue;
            const Ink glass = mix(warm, hex(0xBFD6FF), varied(22, cell) > 0.8F ? 0.6F : 0.0F);
            brush.fill({x, y, x + 4.2F, y + 5.6F},
                       glass.faded(mix(0.35F, 0.95F, varied(23, cell))));
        }
}

void paint_houses(Brush& brush, const Light& light, Box box, bool near) {
    const std::uint32_t row = near ? 31 : 32;
    const Ink ink = near ? light.city_near : light.city_far;
    const Ink haze = mix(ink, light.sky_low, near ? 0.30F : 0.65F);
    const float size = std::min(1.0F, (box.y1 - box.y0) / 410);
    std::uint32_t i = 0;
    for (float x = box.x0 - 10; x < box.x1; ++i) {
        const float width = mix(30, near ? 62 : 48, varied(row, i));
        const float tall = size * (near ? mix(74, 215, std::pow(varied(row + 2, i), 1.4F))
                                        : mix(120, 285, varied(row + 2, i)));
        const Box house{x, box.y1 - tall, x + width, box.y1};
        brush.fill(house, ink, haze);
        if (varied(row + 4, i) > 0.72F)
            brush.fill({x + width * 0.4F, house.y0 - 14, x + width * 0.4F + 2, house.y0}, ink);
        if (varied(row + 6, i) > 0.6F)
            brush.fill({x + 6, house.y0 - 7, x + width * 0.55F, house.y0}, ink);
        if (near) paint_lit_windows(brush, light, house, i);
        x += width + (near ? mix(-2, 12, varied(row + 8, i)) : -3);
    }
}

// Street lamps and head lights, out of focus; on wet ground each has a reflection.
void paint_street(Brush& brush, const Light& light, Box box) {
    const Ink ground = mix(light.city_near, hex(0x20252C), 0.35F);
    brush.fill({box.x0, box.y1 - 26, box.x1, box.y1}, ground, ground.lit(0.8F));
    for (float x = box.x0; x < box.x1; x += 26) {
        const auto i = static_cast<std::uint32_t>(x);
        const float bush = mix(12, 24, varied(41, i));
        brush.ellipse({x, box.y1 - 20}, 22, bush, ground.lit(0.92F), ground.lit(0.7F));
    }
    if (light.lamps < 0.3F) return;
    for (float x = box.x0 + 20; x < box.x1; x += 46) {
        const auto i = static_cast<std::uint32_t>(x) + 500;
        const float at = x + 30 * varied(42, i), y = box.y1 - mix(16, 54, varied(43, i));
        const Ink ink = varied(44, i) > 0.75F ? hex(0xE66A4E) : hex(0xFFD79A);
        brush.glow({at, y}, 13, 13, ink.faded(0.75F * light.lamps));
        brush.ellipse({at, y}, 3.2F, 3.2F, ink.faded(light.lamps), ink.faded(light.lamps));
        if (light.storm) brush.glow({at, box.y1 - 4}, 5, 30, ink.faded(0.55F * light.lamps));
    }
}

void paint_rain(Brush& brush, const Light& light, Box box) {
    if (!light.storm) return;
    const Ink streak = mix(light.sky_low, hex(0xDCE8F4), 0.7F);
    const auto streaks = static_cast<std::uint32_t>(
        std::clamp((box.x1 - box.x0) * (box.y1 - box.y0) / 700, 70.0F, 260.0F));
    for (std::uint32_t i = 0; i < streaks; ++i) {
        const float x = mix(box.x0, box.x1 + 60, varied(51, i));
        const float y = mix(box.y0 - 20, box.y1, varied(52, i));
        const float run = mix(18, 52, varied(53, i));
        brush.line({x, y}, {x - run * 0.24F, y + run}, mix(0.8F, 1.5F, varied(54, i)),
                   streak.faded(mix(0.10F, 0.34F, varied(55, i))));
    }
}

void paint_snow(Brush& brush, const Light& light, Box box) {
    if (!light.snow) return;
    const Ink white = mix(light.sky_low, hex(0xFFFFFF), light.night ? 0.55F : 0.85F);
    brush.fill({box.x0, box.y1 - 24, box.x1, box.y1}, white.faded(0.85F), white.lit(0.85F));
    for (float x = box.x0; x < box.x1; x += 30)
        brush.ellipse({x, box.y1 - 26}, 26, 9, white.faded(0.9F), white.faded(0.7F));
    for (std::uint32_t i = 0; i < 190; ++i) {
        const float size = mix(1, 3.2F, std::pow(varied(57, i), 2.0F));
        brush.ellipse({mix(box.x0, box.x1, varied(58, i)), mix(box.y0, box.y1, varied(59, i))},
                      size, size, white.faded(0.8F), white.faded(0.6F));
    }
}

// The upper half of a coach that stands before the house, its windows lit.
void paint_coach(Brush& brush, const Light& light, Box box) {
    if (!light.coach) return;
    const Ink body = mix(light.city_near, hex(0xC4C9C4), light.night ? 0.35F : 0.7F);
    const Ink pane = mix(light.city_near.lit(0.8F), light.city_window, 0.25F + 0.6F * light.lamps);
    const float low = box.y1 - 6, high = low - 116;
    const float x0 = box.x0 + 0.16F * (box.x1 - box.x0), x1 = x0 + 460;
    brush.rounded({x0, high, x1, low}, 14, body.lit(1.08F), body.lit(0.72F));
    brush.fill({x0 + 4, high + 74, x1 - 4, high + 86}, hex(0xB5694E, 0.9F), hex(0x9A5440, 0.9F));
    for (float x = x0 + 12; x < x1 - 50; x += 54)
        brush.rounded({x, high + 16, x + 46, high + 62}, 5, pane.lit(1.05F), pane.lit(0.8F));
    for (const float wheel : {90.0F, 370.0F})
        brush.ellipse({x0 + wheel, low}, 21, 21, hex(0x24272A), hex(0x141618));
}

// Strings of coloured lamps over the street.
void paint_festival(Brush& brush, const Light& light, Box box) {
    if (!light.festival) return;
    constexpr std::uint32_t lamps[] = {0xFFB45C, 0xE8704A, 0x7FC4B8, 0xE9A0B8};
    for (std::uint32_t i = 0; i < 34; ++i) {
        const float t = static_cast<float>(i % 17) / 16;
        const ImVec2 at(mix(box.x0, box.x1, t),
                        mix(box.y0, box.y1, i < 17 ? 0.5F : 0.66F) + 26 * std::sin(6.3F * t));
        brush.glow(at, 17, 17, hex(lamps[i % 4], 0.65F));
        brush.ellipse(at, 3.4F, 3.4F, hex(lamps[i % 4]), hex(lamps[i % 4]));
    }
}

}  // namespace

void paint_outside(Brush& brush, const Light& light, Box box, Outlook outlook) {
    const float middle = mix(box.y0, box.y1, 0.5F);
    brush.clip(box);
    brush.fill({box.x0, box.y0, box.x1, middle}, light.sky_top, light.sky_middle);
    brush.fill({box.x0, middle, box.x1, box.y1}, light.sky_middle, light.sky_low);
    paint_stars_and_moon(brush, light, box);
    paint_clouds(brush, light, box);
    paint_houses(brush, light, box, false);
    brush.fill({box.x0, box.y1 - 190, box.x1, box.y1}, light.sky_low.faded(0),
               light.sky_low.faded(0.45F));
    switch (outlook) {
        case Outlook::skyline:
            paint_houses(brush, light, box, true);
            paint_street(brush, light, box);
            break;
        case Outlook::street: paint_houses_opposite(brush, light, box); break;
        case Outlook::garden: paint_garden(brush, light, box); break;
    }
    paint_festival(brush, light, box);
    paint_coach(brush, light, box);
    paint_rain(brush, light, box);
    paint_snow(brush, light, box);
    brush.unclip();
}

void paint_wet_glass(Brush& brush, const Light& light, Box pane, std::uint32_t which) {
    if (!light.storm) return;
    const Ink shine = mix(light.sky_low, hex(0xF2F7FC), 0.75F);
    brush.clip(pane);
    const auto drops = static_cast<std::uint32_t>((pane.x1 - pane.x0) * (pane.y1 - pane.y0) / 620);
    for (std::uint32_t i = 0; i < drops; ++i) {
        const std::uint32_t drop = which * 1009 + i;
        const float x = mix(pane.x0, pane.x1, varied(61, drop));
        const float y = mix(pane.y0, pane.y1, varied(62, drop));
        const float size = mix(0.9F, 2.7F, std::pow(varied(63, drop), 3.0F));
        const Ink above = light.sky_top.lit(0.6F).faded(0.30F);
        if (size < 1.4F) {  // too small for its roundness to be seen
            brush.fill({x - size, y - size, x + size, y + size * 1.2F}, above, shine.faded(0.50F));
            continue;
        }
        brush.ellipse({x, y}, size, size * 1.25F, above, shine.faded(0.60F));
        if (size < 1.9F) continue;
        const float run = mix(14, 60, varied(64, drop));
        brush.fill({x - 0.8F, y - run, x + 0.8F, y}, shine.faded(0), shine.faded(0.26F));
    }
    brush.unclip();
}

}  // namespace frontstage::player
