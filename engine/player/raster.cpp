#include "player/raster.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>

namespace frontstage::player {
namespace {

struct Clip {  // in whole pixels, the far edges excluded
    int left, top, right, bottom;
};

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

// Draws the triangles of one command.
class Brush {
public:
    Brush(Picture& onto, const Picture* texture, Clip clip)
        : onto_(onto), texture_(texture), clip_(clip) {}

    void triangle(const ImDrawVert& a, const ImDrawVert& b, const ImDrawVert& c);
    // An upright rectangle, as ImGui makes of words and pictures; `a` and `c` are opposite corners.
    void rectangle(const ImDrawVert& a, const ImDrawVert& c);

private:
    struct Span {
        int left, right;
    };
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
    void plain_row(int y, Span span, const std::array<unsigned, 4>& colour);

    Picture& onto_;
    const Picture* texture_;
    Clip clip_;
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

// A value that is linear over the triangle: at the first pixel of a row, and its step to the right.
struct Plane {
    float x_step, y_step, origin;
    [[nodiscard]] float at(float x, float y) const { return origin + x * x_step + y * y_step; }
};

void Brush::triangle(const ImDrawVert& a, const ImDrawVert& b, const ImDrawVert& c) {
    const float area = (b.pos.x - a.pos.x) * (c.pos.y - a.pos.y) -
                       (b.pos.y - a.pos.y) * (c.pos.x - a.pos.x);
    if (std::abs(area) < 1e-4F) return;
    if (area < 0) return triangle(a, c, b);
    const auto plane = [&](float at_a, float at_b, float at_c) {
        const float ab = at_b - at_a, ac = at_c - at_a;
        const float x = (ab * (c.pos.y - a.pos.y) - ac * (b.pos.y - a.pos.y)) / area;
        const float y = (ac * (b.pos.x - a.pos.x) - ab * (c.pos.x - a.pos.x)) / area;
        return Plane{x, y, at_a - x * a.pos.x - y * a.pos.y};
    };
    // Corners on a grid of sixteenths, so that triangles that share an edge share every pixel of
    // it: each belongs to exactly one.
    const auto grid = [](float v) { return static_cast<std::int64_t>(std::lround(v * 16)); };
    struct Corner {
        std::int64_t x, y;
    };
    const std::array<Corner, 3> corners{{{grid(a.pos.x), grid(a.pos.y)},
                                         {grid(b.pos.x), grid(b.pos.y)},
                                         {grid(c.pos.x), grid(c.pos.y)}}};
    const auto [low, high] = std::minmax({corners[0].y, corners[1].y, corners[2].y});
    const int top = std::max(clip_.top, static_cast<int>((low - 8) >> 4));
    const int bottom = std::min(clip_.bottom, static_cast<int>((high + 8) >> 4) + 1);
    const bool textured = texture_ != nullptr && (a.uv.x != b.uv.x || a.uv.y != b.uv.y ||
                                                  a.uv.x != c.uv.x || a.uv.y != c.uv.y);
    const Shade sa = shade_of(a.col), sb = shade_of(b.col), sc = shade_of(c.col);
    const bool plain = a.col == b.col && b.col == c.col && !textured;
    const std::array<unsigned, 4> colour{byte(sa.rgba[0]), byte(sa.rgba[1]), byte(sa.rgba[2]),
                                         byte(sa.rgba[3])};
    std::array<Plane, 4> planes{};
    for (std::size_t i = 0; i < 4; ++i)
        planes[i] = plane(sa.rgba[i], sb.rgba[i], sc.rgba[i]);
    const Plane u = plane(a.uv.x, b.uv.x, c.uv.x), v = plane(a.uv.y, b.uv.y, c.uv.y);

    for (int y = top; y < bottom; ++y) {
        const std::int64_t middle = static_cast<std::int64_t>(y) * 16 + 8;
        std::int64_t left = static_cast<std::int64_t>(clip_.left), right = clip_.right;
        bool outside = false;
        for (std::size_t i = 0; i < 3; ++i) {
            const Corner& from = corners[i];
            const Corner& to = corners[(i + 1) % 3];
            const std::int64_t dx = to.x - from.x, dy = to.y - from.y;
            if (dy == 0) {
                // A flat edge above lets its own row in, one below does not.
                const bool above = dx > 0;
                if (above ? middle < from.y : middle >= from.y) outside = true;
                continue;
            }
            // The pixel whose middle is the first at or past the edge on this row.
            const std::int64_t across = dx * (middle - from.y);
            const auto floor_div = [](std::int64_t n, std::int64_t d) {
                const std::int64_t q = n / d;
                return q * d != n && (n < 0) != (d < 0) ? q - 1 : q;
            };
            const std::int64_t past = -floor_div(-(from.x * dy + across - 8 * dy), 16 * dy);
            if (dy < 0)
                left = std::max(left, past);
            else
                right = std::min(right, past);
        }
        if (outside || left >= right) continue;
        const Span span{static_cast<int>(left), static_cast<int>(right)};
        if (plain) {
            plain_row(y, span, colour);
            continue;
        }
        const float fy = static_cast<float>(y) + 0.5F;
        std::uint8_t* to = at(span.left, y);
        for (int x = span.left; x < span.right; ++x, to += 4) {
            const float fx = static_cast<float>(x) + 0.5F;
            std::array<float, 4> rgba{};
            for (std::size_t i = 0; i < 4; ++i)
                rgba[i] = planes[i].at(fx, fy);
            if (textured) {
                const std::uint8_t* dot = texel(u.at(fx, fy), v.at(fx, fy));
                for (std::size_t i = 0; i < 4; ++i)
                    rgba[i] *= static_cast<float>(dot[i]) / 255;
            }
            blend(to, byte(rgba[0]), byte(rgba[1]), byte(rgba[2]), byte(rgba[3]));
        }
    }
}

void Brush::rectangle(const ImDrawVert& a, const ImDrawVert& c) {
    const auto edge = [](float v) { return static_cast<int>(std::ceil(v - 0.5F)); };
    const Clip r{std::max(clip_.left, edge(a.pos.x)), std::max(clip_.top, edge(a.pos.y)),
                 std::min(clip_.right, edge(c.pos.x)), std::min(clip_.bottom, edge(c.pos.y))};
    const Shade shade = shade_of(a.col);
    const std::array<unsigned, 4> colour{byte(shade.rgba[0]), byte(shade.rgba[1]),
                                         byte(shade.rgba[2]), byte(shade.rgba[3])};
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
    for (const ImDrawCmd& command : list.CmdBuffer) {
        const Clip clip{std::max(0, static_cast<int>(command.ClipRect.x)),
                        std::max(0, static_cast<int>(command.ClipRect.y)),
                        std::min(onto.width, static_cast<int>(command.ClipRect.z)),
                        std::min(onto.height, static_cast<int>(command.ClipRect.w))};
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
