#include "player/house/raster.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>

#include "player/house/coverage.hpp"
#include "player/house/pixel.hpp"

namespace frontstage::player {
namespace {

struct Shade {
    std::array<float, 4> rgba;
};

Shade shade_of(ImU32 packed) {
    const auto part = [packed](unsigned shift) {
        return static_cast<float>(packed >> shift & 0xFFU);
    };
    return {{part(IM_COL32_R_SHIFT), part(IM_COL32_G_SHIFT), part(IM_COL32_B_SHIFT),
             part(IM_COL32_A_SHIFT)}};
}

// ImGui may be built with another order of channels.
Pixel pixel_of(ImU32 packed) {
    const auto part = [packed](unsigned shift) { return packed >> shift & 0xFFU; };
    return part(IM_COL32_R_SHIFT) | part(IM_COL32_G_SHIFT) << 8U | part(IM_COL32_B_SHIFT) << 16U |
           part(IM_COL32_A_SHIFT) << 24U;
}

// A value that is linear over a triangle.
struct Plane {
    float x_step, y_step, origin;
    [[nodiscard]] float at(float x, float y) const { return origin + x * x_step + y * y_step; }
};

// Colour and place in the texture, over a triangle of twice this area.
struct Blend {
    Blend(const ImDrawVert& a, const ImDrawVert& b, const ImDrawVert& c, float area) {
        const auto plane = [&](float at_a, float at_b, float at_c) {
            const float ab = at_b - at_a, ac = at_c - at_a;
            const float x = (ab * (c.pos.y - a.pos.y) - ac * (b.pos.y - a.pos.y)) / area;
            const float y = (ac * (b.pos.x - a.pos.x) - ab * (c.pos.x - a.pos.x)) / area;
            return Plane{x, y, at_a - x * a.pos.x - y * a.pos.y};
        };
        const Shade sa = shade_of(a.col), sb = shade_of(b.col), sc = shade_of(c.col);
        for (std::size_t i = 0; i < 4; ++i)
            rgba[i] = plane(sa.rgba[i], sb.rgba[i], sc.rgba[i]);
        u = plane(a.uv.x, b.uv.x, c.uv.x);
        v = plane(a.uv.y, b.uv.y, c.uv.y);
    }
    std::array<Plane, 4> rgba{};
    Plane u{}, v{};
};

// Colour along a row, in parts of 65,536. Its ends are kept within 0..255, so that what lies
// between them is too.
class Run {
public:
    Run(const Blend& shades, int y, Span span) {
        const float fy = static_cast<float>(y) + 0.5F;
        const float first = static_cast<float>(span.left) + 0.5F;
        const float last = static_cast<float>(span.right) - 0.5F;
        const int steps = std::max(1, span.right - span.left - 1);
        for (std::size_t i = 0; i < 4; ++i) {
            at_[i] = fixed(shades.rgba[i].at(first, fy));
            step_[i] = (fixed(shades.rgba[i].at(last, fy)) - at_[i]) / steps;
        }
    }
    [[nodiscard]] Pixel pixel() const {
        const auto part = [this](std::size_t i) {
            return static_cast<unsigned>(at_[i] + 0x8000) >> 16U;
        };
        return part(0) | part(1) << 8U | part(2) << 16U | part(3) << 24U;
    }
    void on() {
        for (std::size_t i = 0; i < 4; ++i)
            at_[i] += step_[i];
    }

private:
    static int fixed(float value) {
        return static_cast<int>(std::clamp(value, 0.0F, 255.0F) * 65536.0F);
    }
    std::array<int, 4> at_{}, step_{};
};

// Draws the triangles of one command.
class Brush {
public:
    Brush(Picture& onto, const Picture* texture, Patch clip)
        : onto_(onto), texture_(texture), clip_(clip) {}

    void triangle(const ImDrawVert& a, const ImDrawVert& b, const ImDrawVert& c);
    // An upright rectangle, as ImGui makes of words and pictures; `a` and `c` are opposite corners.
    void rectangle(const ImDrawVert& a, const ImDrawVert& c);

private:
    [[nodiscard]] std::uint8_t* at(int x, int y) {
        return onto_.rgba.data() + (static_cast<std::ptrdiff_t>(y) * onto_.width + x) * 4;
    }
    [[nodiscard]] int column(float u) const {
        return std::clamp(static_cast<int>(u * static_cast<float>(texture_->width)), 0,
                          texture_->width - 1);
    }
    [[nodiscard]] const std::uint8_t* texels(float v) const {  // the row of them
        const int y = std::clamp(static_cast<int>(v * static_cast<float>(texture_->height)), 0,
                                 texture_->height - 1);
        return texture_->rgba.data() + static_cast<std::ptrdiff_t>(y) * texture_->width * 4;
    }
    [[nodiscard]] bool outside(ImVec2 a, ImVec2 b, ImVec2 c) const {
        const auto [left, right] = std::minmax({a.x, b.x, c.x});
        const auto [top, bottom] = std::minmax({a.y, b.y, c.y});
        return right + 1 < static_cast<float>(clip_.left) ||
               left - 1 > static_cast<float>(clip_.right) ||
               bottom + 1 < static_cast<float>(clip_.top) ||
               top - 1 > static_cast<float>(clip_.bottom);
    }
    void plain_row(int y, Span span, Pixel colour);
    void blended_row(int y, Span span, const Blend& shades);
    void textured_row(int y, Span span, const Blend& shades);

    Picture& onto_;
    const Picture* texture_;
    Patch clip_;
};

void Brush::plain_row(int y, Span span, Pixel colour) {
    std::uint8_t* to = at(span.left, y);
    std::uint8_t* const end = at(span.right, y);
    if (alpha_of(colour) == opaque) {
        for (; to < end; to += 4)
            store(to, colour);
        return;
    }
    const Over over(colour);
    for (; to < end; to += 4)
        store(to, over(load(to)));
}

void Brush::triangle(const ImDrawVert& a, const ImDrawVert& b, const ImDrawVert& c) {
    const float area =
        (b.pos.x - a.pos.x) * (c.pos.y - a.pos.y) - (b.pos.y - a.pos.y) * (c.pos.x - a.pos.x);
    if (std::abs(area) < 1e-4F) return;
    if (area < 0) return triangle(a, c, b);
    if (outside(a.pos, b.pos, c.pos)) return;
    const Coverage coverage(a.pos, b.pos, c.pos);
    const int top = std::max(clip_.top, coverage.first_row());
    const int bottom = std::min(clip_.bottom, coverage.last_row() + 1);
    const bool textured = texture_ != nullptr && (a.uv.x != b.uv.x || a.uv.y != b.uv.y ||
                                                  a.uv.x != c.uv.x || a.uv.y != c.uv.y);
    const bool plain = a.col == b.col && b.col == c.col && !textured;
    const Pixel colour = pixel_of(a.col);
    const Blend shades(a, b, c, area);
    for (int y = top; y < bottom; ++y) {
        const Span span = coverage.row(y, clip_);
        if (span.left >= span.right) continue;
        if (plain)
            plain_row(y, span, colour);
        else if (textured)
            textured_row(y, span, shades);
        else
            blended_row(y, span, shades);
    }
}

void Brush::blended_row(int y, Span span, const Blend& shades) {
    Run run(shades, y, span);
    std::uint8_t* to = at(span.left, y);
    for (std::uint8_t* const end = at(span.right, y); to < end; to += 4, run.on())
        Over(run.pixel()).blend(to);
}

void Brush::textured_row(int y, Span span, const Blend& shades) {
    const float fy = static_cast<float>(y) + 0.5F;
    Run run(shades, y, span);
    std::uint8_t* to = at(span.left, y);
    for (int x = span.left; x < span.right; ++x, to += 4, run.on()) {
        const float fx = static_cast<float>(x) + 0.5F;
        const std::uint8_t* dot = texels(shades.v.at(fx, fy)) +
                                  static_cast<std::ptrdiff_t>(column(shades.u.at(fx, fy))) * 4;
        Over(tinted(run.pixel(), load(dot))).blend(to);
    }
}

void Brush::rectangle(const ImDrawVert& a, const ImDrawVert& c) {
    const auto edge = [](float v) { return static_cast<int>(std::ceil(v - 0.5F)); };
    const Patch r{std::max(clip_.left, edge(a.pos.x)), std::max(clip_.top, edge(a.pos.y)),
                  std::min(clip_.right, edge(c.pos.x)), std::min(clip_.bottom, edge(c.pos.y))};
    if (r.left >= r.right) return;
    const Pixel colour = pixel_of(a.col);
    const bool textured = texture_ != nullptr && (a.uv.x != c.uv.x || a.uv.y != c.uv.y);
    if (!textured) {
        for (int y = r.top; y < r.bottom; ++y)
            plain_row(y, {r.left, r.right}, colour);
        return;
    }
    const float u_step = (c.uv.x - a.uv.x) / (c.pos.x - a.pos.x);
    const float v_step = (c.uv.y - a.uv.y) / (c.pos.y - a.pos.y);
    const auto u = [&](int x) {
        return a.uv.x + (static_cast<float>(x) + 0.5F - a.pos.x) * u_step;
    };
    // Words and pictures lie dot by dot; the sides of a shadow are one dot that is stretched.
    const int first = column(u(r.left)), last = column(u(r.right - 1));
    const bool dot_by_dot = last - first == r.right - r.left - 1;
    for (int y = r.top; y < r.bottom; ++y) {
        const std::uint8_t* from =
            texels(a.uv.y + (static_cast<float>(y) + 0.5F - a.pos.y) * v_step);
        if (first == last) {
            const Pixel dot = load(from + static_cast<std::ptrdiff_t>(first) * 4);
            plain_row(y, {r.left, r.right}, tinted(colour, dot));
            continue;
        }
        std::uint8_t* to = at(r.left, y);
        for (int x = r.left; x < r.right; ++x, to += 4) {
            const int texel = dot_by_dot ? first + x - r.left : column(u(x));
            const Pixel dot = load(from + static_cast<std::ptrdiff_t>(texel) * 4);
            if (alpha_of(dot) != 0) Over(tinted(colour, dot)).blend(to);
        }
    }
}

bool upright(const ImDrawVert* v, const ImDrawIdx* i) {
    if (i[3] != i[0] || i[4] != i[2]) return false;
    const ImDrawVert &a = v[i[0]], &b = v[i[1]], &c = v[i[2]], &d = v[i[5]];
    return a.pos.y == b.pos.y && b.pos.x == c.pos.x && c.pos.y == d.pos.y && d.pos.x == a.pos.x &&
           a.pos.x < c.pos.x && a.pos.y < c.pos.y && a.col == b.col && b.col == c.col &&
           c.col == d.col && a.uv.y == b.uv.y && b.uv.x == c.uv.x && c.uv.y == d.uv.y &&
           d.uv.x == a.uv.x;
}

}  // namespace

void rasterise(const ImDrawList& list, Picture& onto) {
    rasterise(list, onto, {0, 0, onto.width, onto.height});
}

void rasterise(const ImDrawList& list, Picture& onto, const Patch& patch) {
    for (const ImDrawCmd& command : list.CmdBuffer) {
        const Patch clip{std::max(patch.left, static_cast<int>(command.ClipRect.x)),
                         std::max(patch.top, static_cast<int>(command.ClipRect.y)),
                         std::min(patch.right, static_cast<int>(command.ClipRect.z)),
                         std::min(patch.bottom, static_cast<int>(command.ClipRect.w))};
        if (clip.left >= clip.right || clip.top >= clip.bottom) continue;
        Brush brush(onto, static_cast<const Picture*>(command.GetTexID()), clip);
        const ImDrawVert* vertices = list.VtxBuffer.Data + command.VtxOffset;
        const ImDrawIdx* index = list.IdxBuffer.Data + command.IdxOffset;
        const ImDrawIdx* const end = index + command.ElemCount;
        while (index < end) {
            if (end - index >= 6 && upright(vertices, index)) {
                brush.rectangle(vertices[index[0]], vertices[index[2]]);
                index += 6;
                continue;
            }
            brush.triangle(vertices[index[0]], vertices[index[1]], vertices[index[2]]);
            index += 3;
        }
    }
}

}  // namespace frontstage::player
