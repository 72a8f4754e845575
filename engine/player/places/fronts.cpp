// What is between us and the person: the near edge of a desk, and what each house keeps on it.
#include <cmath>

#include "player/places/fronts.hpp"
#include "player/places/kit.hpp"

namespace frontstage::player {
namespace {

const Ink shadow = hex(0x100B08);
// Each in the wood of its house.
constexpr Desk walnut{0x7A5B47, 0x573C2E}, oak{0xB08F6B, 0x86684C},
    pale{0xC9C3B6, 0x93A9A4, Grain::none}, linen{0xD3C9B9, 0xBCB09E, Grain::none},
    slate{0x8F9492, 0x6B706F, Grain::none};
constexpr Box screen{566, 500, 690, 586};

void paint_scanner(const Scene& scene, ImVec2 foot) {
    Brush& brush = scene.brush;
    const Ink shell = scene.light.on(0x3D444A);
    brush.glow({foot.x + 3, foot.y + 1}, 36, 9, shadow.faded(0.5F));
    brush.ellipse({foot.x, foot.y - 3}, 24, 6, shell.lit(1.2F), shell.lit(0.7F));
    brush.shape({{foot.x - 6, foot.y - 5},
                 {foot.x + 6, foot.y - 5},
                 {foot.x + 9, foot.y - 44},
                 {foot.x - 3, foot.y - 44}},
                shell.lit(1.4F), shell.lit(0.8F));
    brush.rounded({foot.x - 22, foot.y - 62, foot.x + 20, foot.y - 40}, 9, shell.lit(1.5F),
                  shell.lit(0.8F));
    brush.rounded({foot.x - 24, foot.y - 58, foot.x - 16, foot.y - 44}, 3, hex(0xD65C4A),
                  hex(0xA83A30));
}

// Paper bags of the house, standing on the desk.
void paint_paper_bags(const Scene& scene, ImVec2 foot) {
    Brush& brush = scene.brush;
    const Ink paper = scene.light.on(0xC9B08A);
    brush.glow({foot.x, foot.y}, 60, 9, shadow.faded(0.5F));
    for (const float x : {14.0F, -14.0F}) {
        const Ink bag = paper.lit(x > 0 ? 0.86F : 1.04F);
        brush.stroke(
            [=](float t) {
                return ImVec2(foot.x + x + 20 * t - 10, foot.y - 62 - 18 * std::sin(3.14159F * t));
            },
            2, bag.lit(0.6F), 12);
        brush.fill({foot.x + x - 22, foot.y - 64, foot.x + x + 22, foot.y}, bag.lit(1.1F),
                   bag.lit(0.74F));
        brush.fill_across({foot.x + x + 8, foot.y - 64, foot.x + x + 22, foot.y}, shadow.faded(0),
                          shadow.faded(0.22F));
    }
}

// What parcels are weighed on; its display is alight while the systems are up.
void paint_scale(const Scene& scene, ImVec2 foot) {
    Brush& brush = scene.brush;
    const Ink steel = scene.light.on(0xB4B9BA), shell = scene.light.on(0x4A5054);
    const bool dark = scene.shows(Sight::dark_screens) || scene.shows(Sight::power_cut);
    brush.glow({foot.x, foot.y}, 84, 9, shadow.faded(0.5F));
    brush.rounded({foot.x - 56, foot.y - 14, foot.x + 56, foot.y}, 4, shell.lit(1.2F),
                  shell.lit(0.7F));
    brush.rounded({foot.x - 16, foot.y - 11, foot.x + 16, foot.y - 3}, 2,
                  dark ? hex(0x14181C) : hex(0xA9D8B8), dark ? hex(0x101316) : hex(0x86C09C));
    brush.shape({{foot.x - 60, foot.y - 16},
                 {foot.x + 60, foot.y - 16},
                 {foot.x + 46, foot.y - 26},
                 {foot.x - 46, foot.y - 26}},
                steel.lit(1.1F), steel.lit(0.92F));
    brush.fill({foot.x - 60, foot.y - 17, foot.x + 60, foot.y - 13}, steel.lit(1.25F),
               steel.lit(0.7F));
}

// A pane that stands on the counter, with an opening beneath; only its edges are seen.
void paint_glass_screen(const Scene& scene) {
    Brush& brush = scene.brush;
    const Ink steel = scene.light.on(0xB9C2C2);
    const Box pane{-4, 150, 536, 548};
    brush.shape({{40, pane.y0}, {130, pane.y0}, {40, pane.y1}, {-40, pane.y1}},
                hex(0xFFFFFF, 0.10F), hex(0xFFFFFF, 0.02F));
    brush.shape({{440, pane.y0}, {490, pane.y0}, {410, pane.y1}, {360, pane.y1}},
                hex(0xFFFFFF, 0.09F), hex(0xFFFFFF, 0.02F));
    brush.fill_across({pane.x1 - 5, pane.y0, pane.x1, pane.y1}, hex(0xDFF0EE, 0.55F),
                      hex(0xA9C8C4, 0.35F));
    brush.fill({-600, pane.y0 - 2, pane.x1, pane.y0 + 2}, hex(0xE6F4F2, 0.5F));
    brush.fill({-600, pane.y1 - 3, pane.x1, pane.y1}, hex(0xE6F4F2, 0.45F));
    brush.glow({pane.x1 - 8, 606}, 30, 7, shadow.faded(0.5F));
    brush.fill_across({pane.x1 - 12, 520, pane.x1 - 2, 606}, steel.lit(1.1F), steel.lit(0.6F));
}

// A cover as a waiter leaves it: plate, napkin, fork and knife, a glass.
void paint_cover(const Scene& scene, float x) {
    Brush& brush = scene.brush;
    const Ink china = scene.light.on(0xF4F1EA), steel = scene.light.on(0xA9ADAE),
              cloth = scene.light.on(0x7F9A92), glass = scene.light.on(0xCFE0E6);
    brush.glow({x + 3, 620}, 84, 16, shadow.faded(0.30F));
    brush.ellipse({x, 616}, 70, 14, china.lit(0.98F), china.lit(0.84F));
    brush.ellipse({x, 615}, 48, 9, china.lit(0.88F), china.lit(1.0F));
    // The napkin stands folded: two halves that lean on each other.
    brush.shape({{x - 24, 617}, {x + 2, 619}, {x + 1, 572}}, cloth.lit(1.2F), cloth.lit(0.94F));
    brush.shape({{x + 2, 619}, {x + 26, 616}, {x + 1, 572}}, cloth.lit(0.9F), cloth.lit(0.68F));
    for (const float side : {-92.0F, 86.0F})
        brush.shape({{x + side * 0.95F - 2, 598},
                     {x + side * 0.95F + 2, 598},
                     {x + side + 4, 634},
                     {x + side - 4, 634}},
                    steel.lit(1.25F), steel.lit(0.8F));
    const float stem = x + 122;
    brush.ellipse({stem, 606}, 17, 4, glass.faded(0.7F), glass.lit(0.8F).faded(0.7F));
    brush.fill({stem - 1.5F, 572, stem + 1.5F, 606}, glass.faded(0.8F));
    brush.band(
        [=](float t) { return ImVec2(stem + mix(-16, 16, t), 532); },
        [=](float t) { return ImVec2(stem + mix(-16, 16, t), 556 + 18 * std::sin(3.14159F * t)); },
        glass.faded(0.34F), glass.faded(0.6F), 16);
    brush.fill_across({stem - 12, 535, stem - 6, 562}, hex(0xFFFFFF, 0.5F), hex(0xFFFFFF, 0));
}

// Somebody's own desk: a mug, and a book with a pen.
void paint_mug(const Scene& scene, ImVec2 foot) {
    Brush& brush = scene.brush;
    const Ink clay = scene.light.on(0x5F7F86);
    brush.glow({foot.x + 3, foot.y}, 34, 8, shadow.faded(0.5F));
    brush.ring({foot.x + 19, foot.y - 21}, 10, 12, 4.5F, clay.lit(0.8F));
    brush.rounded({foot.x - 18, foot.y - 42, foot.x + 18, foot.y}, 5, clay.lit(1.15F),
                  clay.lit(0.68F));
    brush.ellipse({foot.x, foot.y - 41}, 18, 4.6F, clay.lit(1.3F), clay.lit(1.1F));
    brush.ellipse({foot.x, foot.y - 40.5F}, 14.5F, 3, scene.light.on(0x4A3226),
                  scene.light.on(0x3A261C));
}

}  // namespace

void paint_plain_front(const Scene& scene) {
    paint_desk(scene, walnut);
}

void paint_laid_table(const Scene& scene) {
    paint_desk(scene, linen);
    paint_cover(scene, 300);
    paint_cover(scene, 760);
}

void paint_till_front(const Scene& scene) {
    paint_desk(scene, oak);
    paint_monitor(scene, screen);
    paint_scanner(scene, {746, 628});
    paint_paper_bags(scene, {10, 622});
}

void paint_returns_front(const Scene& scene) {
    paint_desk(scene, slate);
    paint_monitor(scene, screen);
    paint_scale(scene, {772, 630});
    paint_scanner(scene, {868, 630});
}

void paint_reception_front(const Scene& scene) {
    paint_glass_screen(scene);
    paint_desk(scene, pale);
    paint_monitor(scene, screen);
}

void paint_bare_front(const Scene& scene) {
    paint_desk(scene, pale);
    paint_keyboard(scene, 640);
}

void paint_calls_front(const Scene& scene) {
    const std::string& place = scene.backdrop.place;
    paint_desk(scene, place.starts_with("hotel")    ? walnut
                      : place.starts_with("clinic") ? pale
                                                    : oak);
    paint_monitor(scene, {500, 502, 616, 586});
    paint_headset(scene, {668, 622});
    paint_keyboard(scene, 806);
}

void paint_portal_front(const Scene& scene) {
    paint_desk(scene, oak);
    paint_monitor(scene, {530, 492, 664, 586});
    paint_monitor(scene, {680, 492, 814, 586});
    paint_keyboard(scene, 672);
}

void paint_home_front(const Scene& scene) {
    paint_desk(scene, oak);
    paint_mug(scene, {566, 622});
    paint_keyboard(scene, 730);
}

}  // namespace frontstage::player
