// Colours that can be reckoned with, and a brush that paints shapes on a canvas of 1280 by 720 over
// a list of pixels. Knows no place and no light; what is painted with it is said in canvas units.
#pragma once

#include <imgui.h>

#include <cstdint>
#include <vector>

#include "player/drawing/ribbon.hpp"

namespace frontstage::player {

// Channels from 0 to 1; alpha is not multiplied in.
struct Ink {
    float r = 0, g = 0, b = 0, a = 1;

    [[nodiscard]] constexpr Ink faded(float alpha) const { return {r, g, b, a * alpha}; }
    [[nodiscard]] constexpr Ink lit(float by) const { return {r * by, g * by, b * by, a}; }
    [[nodiscard]] constexpr Ink under(Ink light) const {
        return {r * light.r, g * light.g, b * light.b, a};
    }
};
[[nodiscard]] constexpr Ink hex(std::uint32_t rgb, float alpha = 1) {
    const auto channel = [rgb](int shift) {
        return static_cast<float>(rgb >> shift & 0xFFU) / 255.0F;
    };
    return {channel(16), channel(8), channel(0), alpha};
}
[[nodiscard]] constexpr float mix(float from, float to, float t) {
    return from + (to - from) * t;
}
[[nodiscard]] constexpr Ink mix(Ink from, Ink to, float t) {
    return {mix(from.r, to.r, t), mix(from.g, to.g, t), mix(from.b, to.b, t), mix(from.a, to.a, t)};
}
[[nodiscard]] ImU32 packed(Ink ink);

// A number from 0 to 1 that only ever depends on its two arguments: variety without chance.
[[nodiscard]] float varied(std::uint32_t what, std::uint32_t which);

struct Box {
    float x0 = 0, y0 = 0, x1 = 0, y1 = 0;
};

class Brush {
public:
    Brush(ImDrawList& list, ImVec2 size);

    // Pixels of a point, and of a length, on the canvas.
    [[nodiscard]] ImVec2 at(float x, float y) const;
    [[nodiscard]] float length(float units) const { return units * scale_; }
    // The part of the canvas that is seen.
    [[nodiscard]] Box seen() const;

    void fill(Box box, Ink top, Ink bottom);
    void fill(Box box, Ink ink) { fill(box, ink, ink); }
    void fill_across(Box box, Ink left, Ink right);
    // Ink along the upper edge that runs out downwards and, over `soft`, to both sides.
    void cast(Box box, float soft, Ink ink);
    void rounded(Box box, float radius, Ink top, Ink bottom);
    void outline(Box box, float radius, float width, Ink ink);
    // Corners in order around a convex shape.
    void shape(const std::vector<ImVec2>& corners, Ink top, Ink bottom);
    void ellipse(ImVec2 centre, float rx, float ry, Ink top, Ink bottom);
    void ring(ImVec2 centre, float rx, float ry, float width, Ink ink);
    // Full in the middle, nothing at the rim.
    void glow(ImVec2 centre, float rx, float ry, Ink ink);
    void line(ImVec2 from, ImVec2 to, float width, Ink ink);
    void stroke(const Curve& curve, float width, Ink ink, int steps = 28);
    // The curves are in canvas units.
    void band(const Curve& a, const Curve& b, Ink ink_a, Ink ink_b, int steps = 28,
              Edge edge = Edge::soft);

    void clip(Box box);
    void unclip();

    // Colours everything painted since `mark` from y0 to y1, so that pieces of one surface meet
    // without a joint. Edges that fade keep fading.
    [[nodiscard]] int mark() const { return list_.VtxBuffer.Size; }
    void shade(int mark, float y0, float y1, Ink top, Ink bottom);

private:
    ImDrawList& list_;
    ImVec2 size_;
    float scale_;
    ImVec2 origin_;
};

}  // namespace frontstage::player
