// The colours of the window, as data: assets/themes/*.yaml, one `name: "#RRGGBB"` a line. Every
// theme must keep the contrasts listed here, and a test computes them.
// Knows nothing of drawing, and opens no file: the texts come through the Files seam.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.hpp"
#include "base/files.hpp"
#include "core/vocabulary.hpp"

namespace frontstage::player {

struct Colour {
    std::uint8_t r = 0, g = 0, b = 0, a = 255;
    bool operator==(const Colour&) const = default;
};

enum class Tone : std::uint8_t {
    ground,        // behind everything where no backdrop is
    surface,       // cards and panels
    raised,        // a card that is pointed at or has the focus
    ink,           // words
    soft_ink,      // words of less weight
    accent,        // names, primary actions
    on_accent,     // words on accent
    focus,         // the ring around what the keyboard is at
    card_edge,     // the outline of a card; equal to surface where shadows do that work
    control_edge,  // outlines of meters and plain buttons
    chip,          // the square behind a number
    on_chip,       // the number
    shadow,
    good,    // data: met, a rise
    partly,  // data: partly, the plain bar of a chart
    missed,  // data: missed, a fall
};
inline constexpr std::size_t tone_count = 16;

enum class Backdrops : std::uint8_t { drawn, plain };

// Made without arguments it is the light theme, so that a window can always open.
struct Theme {
    std::array<Colour, tone_count> tones{{{238, 240, 245},
                                          {250, 250, 252},
                                          {232, 243, 252},
                                          {30, 34, 44},
                                          {82, 90, 106},
                                          {28, 98, 150},
                                          {255, 255, 255},
                                          {28, 98, 150},
                                          {250, 250, 252},
                                          {118, 126, 144},
                                          {226, 230, 238},
                                          {30, 34, 44},
                                          {10, 16, 30},
                                          {0, 158, 115},
                                          {0, 114, 178},
                                          {213, 94, 0}}};
    Backdrops backdrops = Backdrops::drawn;
    bool operator==(const Theme&) const = default;

    [[nodiscard]] Colour operator[](Tone tone) const {
        return tones[static_cast<std::size_t>(tone)];
    }
};

struct ThemeRead {
    std::optional<Theme> theme;  // none where there are errors
    std::vector<Diagnostic> diagnostics;
};

// Strict: every tone once, nothing else. Where contrast is too low there are warnings, and the
// theme nonetheless: some eyes want less light than the rules.
[[nodiscard]] ThemeRead read_theme(std::string_view text, const std::string& path);
[[nodiscard]] ThemeRead load_theme(Files& files, const std::string& path);

struct ThemeFolders {
    std::string shipped, own;  // no own ones where it is empty
};
// By name, one's own before those that are shipped, or by the path of its file.
[[nodiscard]] ThemeRead find_theme(Files& files, const ThemeFolders& folders,
                                   const std::string& name);

// WCAG 2: 1 (the same) to 21 (black on white).
[[nodiscard]] double contrast(Colour one, Colour other);

struct ContrastRule {
    Tone front, back;
    double least;
};
[[nodiscard]] const std::vector<ContrastRule>& contrast_rules();

}  // namespace frontstage::player

namespace frontstage {
template <>
inline constexpr std::array<std::string_view, 16> words_of<player::Tone>{
    "ground",    "surface",      "raised", "ink",     "soft_ink", "accent", "on_accent", "focus",
    "card_edge", "control_edge", "chip",   "on_chip", "shadow",   "good",   "partly",    "missed"};
template <>
inline constexpr std::array<std::string_view, 2> words_of<player::Backdrops>{"drawn", "plain"};
}  // namespace frontstage
