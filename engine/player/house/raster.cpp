#include "player/house/raster.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>

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

// Over what is there; all of 0..255. `(x * 257 + 257) >> 16` is x / 255.
void blend(std::uint8_t* to, unsigned r, unsigned g, unsigned b, unsigned a) {
    if (a == 0) return;
    const unsigned rest = 255 - a;
    const auto mix = [rest, a](unsigned from, unsigned over) {
        return static_cast<std::uint8_t>(((over * a + from * rest) * 257 + 257) >> 16U);
    };
    to[0] = mix(to[0], r);
    to[1] = mix(to[1], g);
    to[2] = mix(to[2], b);
    to[3] = static_cast<std::uint8_t>(a + ((to[3] * rest * 257 + 257) >> 16U));
}

unsigned byte(float value) {
    return static_cast<unsigned>(std::clamp(value + 0.5F, 0.0F, 255.0F));
}

std::array<unsigned, 4> bytes(const Shade& shade) {
    return {byte(shade.rgba[0]), byte(shade.rgba[1]), byte(shade.rgba[2]), byte(shade.rgba[3])};
}

struct Span {
    int left, right;
};

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
    [[nodiscard]] const std::uint8_t* texel(float u, float v) const {
        const int x = std::clamp(static_cast<int>(u * static_cast<float>(texture_->width)), 0,
                                 texture_->width - 1);
        const int y = std::clamp(static_cast<int>(v * static_cast<float>(texture_->height)), 0,
                                 texture_->height - 1);
        return texture_->rgba.data() + (static_cast<std::ptrdiff_t>(y) * texture_->width + x) * 4;
    }
    [[nodiscard]] bool outside(ImVec2 a, ImVec2 b, ImVec2 c) const {
        const auto [left, right] = std::minmax({a.x, b.x, c.x});
        const auto [top, bottom] = std::minmax({a.y, b.y, c.y});
        return right + 1 < static_cast<float>(clip_.left) ||
               left - 1 > static_cast<float>(clip_.right) ||
               bottom + 1 < static_cast<float>(clip_.top) ||
               top - 1 > static_cast<float>(clip_.bottom);
    }
    void plain_row(int y, Span span, const std::array<unsigned, 4>& colour);
    void blended_row(int y, Span span, const Blend& shades, bool textured);

    Picture& onto_;
    const Picture* texture_;
    Patch clip_;
};

void Brush::plain_row(int y, Span span, const std::array<unsigned, 4>& colour) {
    std::uint8_t* to = at(span.left, y);
    for (int x = span.left; x < span.right; ++x, to += 4) {
        if (colour[3] == 255)
            for (std::size_t i = 0; i < 4; ++i)
                to[i] = static_cast<std::uint8_t>(colour[i]);
        else
            blend(to, colour[0], colour[1], colour[2], colour[3]);
    }
}

// What a triangle covers, row by row. Corners lie on a grid of sixteenths of a pixel, so that
// triangles which share an edge agree on it: each pixel there belongs to exactly one of them.
class Coverage {
public:
    Coverage(ImVec2 a, ImVec2 b, ImVec2 c) : corners_{on_grid(a), on_grid(b), on_grid(c)} {}

    [[nodiscard]] int first_row() const { return static_cast<int>(lowest() >> 4) - 1; }
    [[nodiscard]] int last_row() const { return static_cast<int>(highest() >> 4) + 1; }
    // The pixels of row `y` whose middles are inside, within the clip; empty where left >= right.
    [[nodiscard]] Span row(int y, const Patch& clip) const {
        const std::int64_t middle = static_cast<std::int64_t>(y) * 16 + 8;
        std::int64_t left = clip.left, right = clip.right;
        for (std::size_t i = 0; i < 3; ++i) {
            const Corner from = corners_[i], to = corners_[(i + 1) % 3];
            const std::int64_t dx = to.x - from.x, dy = to.y - from.y;
            if (dy == 0) {
                // A flat edge at the top lets its own row in, one at the bottom does not.
                if (dx > 0 ? middle < from.y : middle >= from.y) return {0, 0};
                continue;
            }
            const std::int64_t past =
                -floor_of(-(from.x * dy + dx * (middle - from.y) - 8 * dy), 16 * dy);
            if (dy < 0)
                left = std::max(left, past);
            else
                right = std::min(right, past);
        }
        return {static_cast<int>(left), static_cast<int>(std::max(left, right))};
    }

private:
    struct Corner {
        std::int64_t x, y;
    };
    static Corner on_grid(ImVec2 at) { return {std::lround(at.x * 16), std::lround(at.y * 16)}; }
    static std::int64_t floor_of(std::int64_t over, std::int64_t under) {
        const std::int64_t whole = over / under;
        return whole * under != over && (over < 0) != (under < 0) ? whole - 1 : whole;
    }
    [[nodiscard]] std::int64_t lowest() const {
        return std::min({corners_[0].y, corners_[1].y, corners_[2].y});
    }
    [[nodiscard]] std::int64_t highest() const {
        return std::max({corners_[0].y, corners_[1].y, corners_[2].y});
    }
    std::array<Corner, 3> corners_;
};

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
    const std::array<unsigned, 4> colour = bytes(shade_of(a.col));
    const Blend shades(a, b, c, area);
    for (int y = top; y < bottom; ++y) {
        const Span span = coverage.row(y, clip_);
        if (span.left >= span.right) continue;
        if (plain)
            plain_row(y, span, colour);
        else
            blended_row(y, span, shades, textured);
    }
}

void Brush::blended_row(int y, Span span, const Blend& shades, bool textured) {
    const float fy = static_cast<float>(y) + 0.5F;
    std::uint8_t* to = at(span.left, y);
    for (int x = span.left; x < span.right; ++x, to += 4) {
        const float fx = static_cast<float>(x) + 0.5F;
        Shade shade{};
        for (std::size_t i = 0; i < 4; ++i)
            shade.rgba[i] = shades.rgba[i].at(fx, fy);
        if (textured) {
            const std::uint8_t* dot = texel(shades.u.at(fx, fy), shades.v.at(fx, fy));
            for (std::size_t i = 0; i < 4; ++i)
                shade.rgba[i] *= static_cast<float>(dot[i]) / 255;
        }
        const std::array<unsigned, 4> colour = bytes(shade);
        blend(to, colour[0], colour[1], colour[2], colour[3]);
    }
}

void Brush::rectangle(const ImDrawVert& a, const ImDrawVert& c) {
    const auto edge = [](float v) { return static_cast<int>(std::ceil(v - 0.5F)); };
    const Patch r{std::max(clip_.left, edge(a.pos.x)), std::max(clip_.top, edge(a.pos.y)),
                  std::min(clip_.right, edge(c.pos.x)), std::min(clip_.bottom, edge(c.pos.y))};
    const std::array<unsigned, 4> colour = bytes(shade_of(a.col));
    const bool textured = texture_ != nullptr && (a.uv.x != c.uv.x || a.uv.y != c.uv.y);
    const float u_step = (c.uv.x - a.uv.x) / (c.pos.x - a.pos.x);
    const float v_step = (c.uv.y - a.uv.y) / (c.pos.y - a.pos.y);
    for (int y = r.top; y < r.bottom && r.left < r.right; ++y) {
        if (!textured) {
            plain_row(y, {r.left, r.right}, colour);
            continue;
        }
        const float v = a.uv.y + (static_cast<float>(y) + 0.5F - a.pos.y) * v_step;
        std::uint8_t* to = at(r.left, y);
        for (int x = r.left; x < r.right; ++x, to += 4) {
            const std::uint8_t* dot =
                texel(a.uv.x + (static_cast<float>(x) + 0.5F - a.pos.x) * u_step, v);
            if (dot[3] == 0) continue;
            if (dot[3] == 255 && a.col == IM_COL32_WHITE) {
                std::copy(dot, dot + 4, to);
                continue;
            }
            const auto tinted = [&](std::size_t i) {
                return (colour[i] * dot[i] * 257U + 257U) >> 16U;
            };
            blend(to, tinted(0), tinted(1), tinted(2), tinted(3));
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
