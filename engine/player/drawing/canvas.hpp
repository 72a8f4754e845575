// The brush: shapes and words in logical units, put on whole pixels. One place that knows how a
// unit becomes pixels and which face a type is set in. Knows no screen and keeps no state of one.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "player/drawing/geometry.hpp"
#include "player/drawing/theme.hpp"
#include "player/text/fonts.hpp"

namespace frontstage::player {

class Canvas {
public:
    Canvas(ImDrawList& list, Fonts& fonts, const Theme& theme, float unit, Point size)
        : list_(list), fonts_(fonts), theme_(theme), unit_(unit), size_(size) {}

    [[nodiscard]] Point size() const { return size_; }
    // The same brush for the top left part alone.
    [[nodiscard]] Canvas part(Point size) const { return {list_, fonts_, theme_, unit_, size}; }
    [[nodiscard]] float unit() const { return unit_; }
    [[nodiscard]] const Theme& theme() const { return theme_; }
    [[nodiscard]] Colour operator[](Tone tone) const { return theme_[tone]; }
    [[nodiscard]] ImDrawList& list() { return list_; }

    void fill(Rect rect, Colour colour, float radius = 0);
    void outline(Rect rect, Colour colour, float radius, float thickness);
    // Soft, below and around; `radius` is that of the thing which throws it.
    void shadow(Rect rect, float strength = 1);
    void line(Point from, Point to, Colour colour, float thickness);
    void path(std::span<const Point> points, Colour colour, float thickness);
    // Cubic: a start, then three for each piece.
    void bezier(std::span<const Point> points, Colour colour, float thickness);
    void convex(std::span<const Point> points, Colour colour);
    void disc(Point centre, float radius, Colour colour);
    void ring(Point centre, float radius, Colour colour, float thickness);
    // Clockwise from the top; turns are fractions of the whole.
    void arc(Point centre, float radius, float from_turn, float to_turn, Colour colour,
             float thickness);

    // Lines of at most `width` and 70 characters; a longer word is broken rather than cut off.
    [[nodiscard]] TextBlock set(Type type, std::string_view text, float width);
    void write(const TextBlock& block, Point at, Colour colour);
    [[nodiscard]] float em(Type type) const { return fonts_.em_px(type) / unit_; }
    [[nodiscard]] float width_of(Type type, std::string_view text);

    void clip(Rect rect);
    void unclip();
    // All that is drawn until it is set back is this much fainter.
    void fade(float opacity) { opacity_ = opacity; }

private:
    [[nodiscard]] ImVec2 px(Point point) const;
    [[nodiscard]] ImU32 packed(Colour colour) const;
    void write_line(Type type, const SetLine& line, ImVec2 at, ImU32 colour);

    ImDrawList& list_;
    Fonts& fonts_;
    const Theme& theme_;
    float unit_;
    Point size_;
    float opacity_ = 1;
};

}  // namespace frontstage::player
