// Props that lie on a counter or a desk.
#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

#include "player/places/furniture.hpp"
#include "player/places/props.hpp"

namespace frontstage::player {
namespace {

constexpr float pi = std::numbers::pi_v<float>;

void shade_under(const Scene& scene, ImVec2 foot, float half) {
    scene.brush.glow({foot.x + 3, foot.y + 1}, half * 1.5F, 9, hex(0x0A0604, 0.55F));
}

void paint_bell(const Scene& scene, ImVec2 foot) {
    Brush& brush = scene.brush;
    const Ink brass = scene.light.on(0xE0B968);
    brush.glow({foot.x + 3, foot.y + 1}, 46, 10, hex(0x0A0604, 0.6F));
    brush.ellipse({foot.x, foot.y - 3}, 29, 6.5F, scene.light.on(0x3A2A22),
                  scene.light.on(0x1E1410));
    const auto dome = [=](float grown) {
        return [=](float t) {
            const float angle = pi * (1 + t);
            return ImVec2(foot.x + std::cos(angle) * 25 * grown,
                          foot.y - 6 + std::sin(angle) * 25 * grown);
        };
    };
    brush.band(
        dome(1),
        [=](float t) {
            return ImVec2(foot.x + mix(-25, 25, t), foot.y - 6 + 5 * std::sin(pi * t));
        },
        brass.lit(1.18F), brass.lit(0.58F), 32);
    brush.glow({foot.x - 9, foot.y - 20}, 9, 8, hex(0xFFF8E4, 0.85F));
    brush.stroke([=](float t) { return dome(0.82F)(mix(0.62F, 0.9F, t)); }, 2, hex(0xFFF3D0, 0.30F),
                 10);
    brush.rounded({foot.x - 4, foot.y - 40, foot.x + 4, foot.y - 29}, 3, brass.lit(1.25F),
                  brass.lit(0.7F));
}

void paint_flowers(const Scene& scene, ImVec2 foot) {
    Brush& brush = scene.brush;
    const Ink glass = scene.light.on(0xBFD2D6), green = scene.light.on(0x4F7A58);
    constexpr std::uint32_t petals[] = {0xE3B7A0, 0xC96F62, 0xEFE2C8, 0xD99A84};
    shade_under(scene, foot, 18);
    for (std::uint32_t i = 0; i < 9; ++i) {
        const float lean = mix(-34, 34, static_cast<float>(i) / 8),
                    up = 78 + 20 * varied(181, i) - std::abs(lean) * 0.4F;
        const ImVec2 head(foot.x + lean, foot.y - up);
        brush.line({foot.x + lean * 0.2F, foot.y - 34}, head, 2, green.lit(0.8F));
        brush.ellipse({head.x + 6, head.y + 16}, 7, 4, green.lit(1.1F), green.lit(0.7F));
        const Ink petal = scene.light.on(petals[i % 4]);
        brush.ellipse(head, 10, 9, petal.lit(1.06F), petal.lit(0.74F));
        brush.ellipse({head.x, head.y - 1}, 3.4F, 3, petal.lit(0.72F), petal.lit(0.6F));
    }
    brush.shape({{foot.x - 15, foot.y - 42},
                 {foot.x + 15, foot.y - 42},
                 {foot.x + 11, foot.y},
                 {foot.x - 11, foot.y}},
                glass.faded(0.86F), glass.lit(0.74F));
    brush.fill_across({foot.x - 10, foot.y - 40, foot.x - 4, foot.y - 3}, hex(0xFFFFFF, 0.5F),
                      hex(0xFFFFFF, 0.05F));
}

void paint_telephone(const Scene& scene, ImVec2 foot) {
    Brush& brush = scene.brush;
    const Ink shell = scene.light.on(0x3D444A);
    shade_under(scene, foot, 36);
    brush.shape({{foot.x - 30, foot.y - 22},
                 {foot.x + 30, foot.y - 22},
                 {foot.x + 38, foot.y},
                 {foot.x - 38, foot.y}},
                shell.lit(1.25F), shell.lit(0.8F));
    for (int key = 0; key < 9; ++key)
        brush.rounded({foot.x - 4 + 11 * static_cast<float>(key % 3),
                       foot.y - 18 + 5.4F * static_cast<float>(key / 3),
                       foot.x + 3 + 11 * static_cast<float>(key % 3),
                       foot.y - 14.6F + 5.4F * static_cast<float>(key / 3)},
                      1, shell.lit(2.2F), shell.lit(1.8F));
    brush.rounded({foot.x - 31, foot.y - 33, foot.x - 12, foot.y - 1}, 7, shell.lit(1.5F),
                  shell.lit(0.7F));
}

void paint_card_terminal(const Scene& scene, ImVec2 foot) {
    Brush& brush = scene.brush;
    const Ink shell = scene.light.on(0x474E54);
    const bool dark = scene.shows(Sight::dark_screens) || scene.shows(Sight::power_cut);
    shade_under(scene, foot, 20);
    brush.rounded({foot.x - 18, foot.y - 52, foot.x + 18, foot.y}, 6, shell.lit(1.2F),
                  shell.lit(0.74F));
    brush.rounded({foot.x - 13, foot.y - 46, foot.x + 13, foot.y - 29}, 2,
                  dark ? hex(0x14181C) : hex(0xBFDCD4), dark ? hex(0x0C0F12) : hex(0x94BDB4));
    for (int key = 0; key < 9; ++key)
        brush.rounded({foot.x - 12 + 9 * static_cast<float>(key % 3),
                       foot.y - 24 + 7 * static_cast<float>(key / 3),
                       foot.x - 6 + 9 * static_cast<float>(key % 3),
                       foot.y - 20 + 7 * static_cast<float>(key / 3)},
                      1.4F, shell.lit(2.1F), shell.lit(1.6F));
}

void paint_glass(const Scene& scene, ImVec2 foot) {
    Brush& brush = scene.brush;
    const Ink glass = scene.light.on(0xCFE0E6);
    shade_under(scene, foot, 11);
    brush.shape({{foot.x - 12, foot.y - 40},
                 {foot.x + 12, foot.y - 40},
                 {foot.x + 9, foot.y},
                 {foot.x - 9, foot.y}},
                glass.faded(0.42F), glass.faded(0.62F));
    brush.shape({{foot.x - 11, foot.y - 27},
                 {foot.x + 11, foot.y - 27},
                 {foot.x + 9, foot.y - 2},
                 {foot.x - 9, foot.y - 2}},
                glass.lit(0.9F).faded(0.5F), glass.lit(0.7F).faded(0.6F));
    brush.ellipse({foot.x, foot.y - 40}, 12, 2.6F, glass.lit(1.2F).faded(0.7F), glass.faded(0.5F));
    brush.fill_across({foot.x - 8, foot.y - 37, foot.x - 4, foot.y - 4}, hex(0xFFFFFF, 0.55F),
                      hex(0xFFFFFF, 0.05F));
}

void paint_kettle(const Scene& scene, ImVec2 foot) {
    Brush& brush = scene.brush;
    const Ink steel = scene.light.on(0xBDC3C5), dark = scene.light.on(0x34383B);
    shade_under(scene, foot, 28);
    brush.ring({foot.x + 26, foot.y - 34}, 14, 22, 6, dark);
    brush.shape(
        {{foot.x - 20, foot.y - 54}, {foot.x - 36, foot.y - 58}, {foot.x - 24, foot.y - 36}},
        steel.lit(1.05F), steel.lit(0.8F));
    brush.band(
        [=](float t) {
            return ImVec2(foot.x + mix(-19, 19, t), foot.y - 56 - 8 * std::sin(pi * t));
        },
        [=](float t) {
            return ImVec2(foot.x + mix(-27, 27, t), foot.y - 5 + 4 * std::sin(pi * t));
        },
        steel.lit(1.15F), steel.lit(0.62F), 18);
    brush.fill_across({foot.x - 15, foot.y - 54, foot.x - 4, foot.y - 8}, hex(0xFFFFFF, 0.5F),
                      hex(0xFFFFFF, 0));
    brush.rounded({foot.x - 6, foot.y - 71, foot.x + 6, foot.y - 62}, 4, dark.lit(1.4F), dark);
    brush.rounded({foot.x - 28, foot.y - 6, foot.x + 28, foot.y + 1}, 3, dark.lit(1.2F),
                  dark.lit(0.8F));
}

void paint_gift(const Scene& scene, ImVec2 foot) {
    Brush& brush = scene.brush;
    const Ink paper = scene.light.on(0x5F8C8B), band = scene.light.on(0xE9D9B2);
    shade_under(scene, foot, 30);
    brush.fill({foot.x - 27, foot.y - 40, foot.x + 27, foot.y}, paper.lit(1.05F), paper.lit(0.70F));
    brush.fill({foot.x - 30, foot.y - 50, foot.x + 30, foot.y - 38}, paper.lit(1.22F),
               paper.lit(0.95F));
    brush.fill({foot.x - 5, foot.y - 50, foot.x + 5, foot.y}, band, band.lit(0.74F));
    for (const float side : {-1.0F, 1.0F})
        brush.ellipse({foot.x + 11 * side, foot.y - 56}, 12, 7, band.lit(1.05F), band.lit(0.75F));
    brush.ellipse({foot.x, foot.y - 54}, 5, 5, band.lit(0.9F), band.lit(0.7F));
}

void paint_paper(const Scene& scene, ImVec2 foot, std::uint32_t cover) {
    Brush& brush = scene.brush;
    const Ink ink = scene.light.on(cover);
    shade_under(scene, foot, 34);
    brush.shape({{foot.x - 26, foot.y - 18},
                 {foot.x + 26, foot.y - 20},
                 {foot.x + 36, foot.y},
                 {foot.x - 34, foot.y + 2}},
                ink.lit(1.0F), ink.lit(1.12F));
    brush.shape({{foot.x - 26, foot.y - 18},
                 {foot.x - 19, foot.y - 18.5F},
                 {foot.x - 26, foot.y + 2},
                 {foot.x - 34, foot.y + 2}},
                ink.lit(0.72F), ink.lit(0.8F));
}

void paint_notebook(const Scene& scene, ImVec2 foot) {
    paint_paper(scene, foot, 0x4E6E78);
}
void paint_newspaper(const Scene& scene, ImVec2 foot) {
    paint_paper(scene, foot, 0xD6D2C6);
    scene.brush.shape({{foot.x - 14, foot.y - 15},
                       {foot.x + 6, foot.y - 16},
                       {foot.x + 8, foot.y - 6},
                       {foot.x - 17, foot.y - 5}},
                      scene.light.on(0x9FA8AA), scene.light.on(0x8A9496));
}

void paint_leaflets(const Scene& scene, ImVec2 foot) {
    Brush& brush = scene.brush;
    shade_under(scene, foot, 26);
    constexpr std::uint32_t covers[] = {0x7FA39F, 0xD2B27C, 0xA98577};
    for (std::uint32_t i = 0; i < 3; ++i) {
        const float x = foot.x - 30 + 20 * static_cast<float>(i);
        const Ink cover = scene.light.on(covers[i]);
        brush.fill({x, foot.y - 56, x + 17, foot.y - 10}, cover.lit(1.12F), cover.lit(0.86F));
        brush.fill({x + 3, foot.y - 50, x + 14, foot.y - 36}, cover.lit(1.5F).faded(0.6F),
                   cover.lit(1.3F).faded(0.5F));
    }
    brush.fill({foot.x - 33, foot.y - 24, foot.x + 30, foot.y}, hex(0xE9F2F4, 0.46F),
               hex(0xAFC0C4, 0.6F));
}

void paint_sanitiser(const Scene& scene, ImVec2 foot) {
    Brush& brush = scene.brush;
    const Ink gel = scene.light.on(0xB9DAD8), white = scene.light.on(0xEFEFEA);
    shade_under(scene, foot, 13);
    brush.rounded({foot.x - 13, foot.y - 42, foot.x + 13, foot.y}, 6, gel.lit(1.05F),
                  gel.lit(0.72F));
    brush.fill({foot.x - 3, foot.y - 56, foot.x + 3, foot.y - 40}, white, white.lit(0.8F));
    brush.rounded({foot.x - 16, foot.y - 60, foot.x + 6, foot.y - 53}, 3, white.lit(1.02F),
                  white.lit(0.82F));
    brush.rounded({foot.x - 9, foot.y - 28, foot.x + 9, foot.y - 10}, 2, white.faded(0.8F),
                  white.lit(0.86F).faded(0.8F));
}

constexpr std::array on_counter{Prop{"bell", paint_bell},
                                Prop{"telephone", paint_telephone},
                                Prop{"card-terminal", paint_card_terminal},
                                Prop{"flowers", paint_flowers},
                                Prop{"water", paint_glass},
                                Prop{"kettle", paint_kettle},
                                Prop{"coffee-machine", paint_coffee_machine},
                                Prop{"cake", paint_cake},
                                Prop{"gift", paint_gift},
                                Prop{"notebook", paint_notebook},
                                Prop{"newspaper", paint_newspaper},
                                Prop{"leaflets", paint_leaflets},
                                Prop{"sanitiser", paint_sanitiser}};
}  // namespace

bool lies_on_a_counter(const Scene& scene) {
    return std::any_of(on_counter.begin(), on_counter.end(),
                       [&](const Prop& prop) { return scene.has(prop.word); });
}

void paint_counter_props(const Scene& scene) {
    lay(scene, on_counter,
        std::array{ImVec2(506, 618), ImVec2(84, 622), ImVec2(148, 620), ImVec2(566, 616),
                   ImVec2(442, 624), ImVec2(28, 618)});
}

}  // namespace frontstage::player
