// How far two colours are apart, and which pairs must be.
#include <algorithm>
#include <cmath>

#include "player/drawing/theme.hpp"

namespace frontstage::player {
namespace {

double luminance(Colour colour) {
    const auto linear = [](std::uint8_t part) {
        const double v = part / 255.0;
        return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.r) + 0.7152 * linear(colour.g) + 0.0722 * linear(colour.b);
}

}  // namespace

double contrast(Colour one, Colour other) {
    const double a = luminance(one), b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

const std::vector<ContrastRule>& contrast_rules() {
    constexpr double text = 4.5, control = 3.0;
    static const std::vector<ContrastRule> rules{{Tone::ink, Tone::ground, text},
                                                 {Tone::ink, Tone::surface, text},
                                                 {Tone::ink, Tone::raised, text},
                                                 {Tone::soft_ink, Tone::ground, text},
                                                 {Tone::soft_ink, Tone::surface, text},
                                                 {Tone::soft_ink, Tone::raised, text},
                                                 {Tone::accent, Tone::surface, text},
                                                 {Tone::accent, Tone::raised, text},
                                                 {Tone::accent, Tone::ground, text},
                                                 {Tone::on_accent, Tone::accent, text},
                                                 {Tone::on_chip, Tone::chip, text},
                                                 {Tone::ink, Tone::chip, text},
                                                 {Tone::focus, Tone::surface, control},
                                                 {Tone::focus, Tone::ground, control},
                                                 {Tone::focus, Tone::raised, control},
                                                 {Tone::control_edge, Tone::surface, control},
                                                 {Tone::control_edge, Tone::ground, control},
                                                 {Tone::control_edge, Tone::raised, control},
                                                 {Tone::good, Tone::surface, control},
                                                 {Tone::partly, Tone::surface, control},
                                                 {Tone::missed, Tone::surface, control}};
    return rules;
}

}  // namespace frontstage::player
