// A laid out scenario as an SVG picture: what kind of thing each part is can be told by shape, line
// and letter, never by colour alone. Everything in it is a link or has a title, so that a page
// around it can be worked by keyboard.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "author/graph/layers.hpp"
#include "author/graph/layout.hpp"

namespace frontstage::author {

enum class Within : std::uint8_t { nothing, page };

// By itself it carries `style`, a heading and a legend; within a page, which has its own, its boxes
// and arrows link to `#moment-3`, `#choice-7` and `#ending-0`, by the numbers of their ids.
[[nodiscard]] std::string svg_of(const Scenario& scenario, const Layout& layout,
                                 const GraphLayers& layers, std::string_view style, Within within);

// What lines, letters and shapes mean, as an SVG group of this size; its first line is at 0.
constexpr float legend_width = 680, legend_height = 64;
[[nodiscard]] std::string legend_svg();
[[nodiscard]] std::string_view legend_words();  // the same, said

// `B`, `G`, `W` and `H`.
[[nodiscard]] char letter_of(Quality quality);
// The fragments that the links above lead to.
[[nodiscard]] std::string anchor_of(Target target);
[[nodiscard]] std::string anchor_of(ChoiceId choice);

}  // namespace frontstage::author
