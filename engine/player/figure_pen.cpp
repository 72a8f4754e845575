#include "player/figure_pen.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

namespace frontstage::player {
namespace {

constexpr float turn = 2 * std::numbers::pi_v<float>;

float part(int i, int of) {
    return static_cast<float>(i) / static_cast<float>(of);
}

ImVec2 between(ImVec2 a, ImVec2 b, float t) {
    return {mix(a.x, b.x, t), mix(a.y, b.y, t)};
}

// The unit normal at the left of a curve.
ImVec2 normal(const Curve& line, float t) {
    const ImVec2 a = line(std::max(0.0F, t - .02F)), b = line(std::min(1.0F, t + .02F));
    const float dx = b.x - a.x, dy = b.y - a.y, length = std::max(1e-4F, std::hypot(dx, dy));
    return {-dy / length, dx / length};
}

Curve beside(const Curve& line, std::function<float(float)> half_width) {
    return [&line, half_width = std::move(half_width)](float t) {
        const ImVec2 point = line(t), n = normal(line, t);
        return ImVec2(point.x + n.x * half_width(t), point.y + n.y * half_width(t));
    };
}

}  // namespace

// Points and colours of a surface, `across` of them in each row.
struct Pen::Grid {
    std::vector<ImVec2> points;
    std::vector<ImU32> colours;
    std::size_t across = 0;
    bool closed = false;  // the last of a row meets the first

    void add(ImVec2 point, Ink ink) {
        points.push_back(point);
        colours.push_back(packed(ink));
    }
};

Pen Pen::moved(float x, float y) const {
    Pen pen = *this;
    pen.origin_ = at({x, y});
    return pen;
}

Pen Pen::turned(ImVec2 pivot, float angle) const {
    Pen pen = *this;
    const float c = std::cos(angle), s = std::sin(angle);
    pen.x_ = {x_.x * c + y_.x * s, x_.y * c + y_.y * s};
    pen.y_ = {y_.x * c - x_.x * s, y_.y * c - x_.y * s};
    const ImVec2 fixed = at(pivot), now = pen.at(pivot);
    pen.origin_ = {origin_.x + fixed.x - now.x, origin_.y + fixed.y - now.y};
    return pen;
}

Pen Pen::stretched(float x, float y) const {
    Pen pen = *this;
    pen.x_ = {x_.x * x, x_.y * x};
    pen.y_ = {y_.x * y, y_.y * y};
    return pen;
}

ImVec2 Pen::at(ImVec2 point) const {
    return {origin_.x + x_.x * point.x + y_.x * point.y,
            origin_.y + x_.y * point.x + y_.y * point.y};
}

void Pen::sheet(const Curve& a, const Curve& b, const Shader& ink, int steps, int rows) const {
    Grid grid;
    grid.across = static_cast<std::size_t>(steps) + 1;
    for (int row = 0; row <= rows; ++row)
        for (int i = 0; i <= steps; ++i) {
            const ImVec2 point = between(a(part(i, steps)), b(part(i, steps)), part(row, rows));
            grid.add(at(point), ink(point));
        }
    lay(grid);
}

void Pen::weave(const Curve& a, const Curve& b, const Weave& ink, int steps, int rows) const {
    Grid grid;
    grid.across = static_cast<std::size_t>(steps) + 1;
    for (int row = 0; row <= rows; ++row)
        for (int i = 0; i <= steps; ++i) {
            const float t = part(i, steps), across = part(row, rows);
            grid.add(at(between(a(t), b(t), across)), ink(t, across));
        }
    lay(grid);
}

// Fills a grid of rows and softens it all around.
void Pen::lay(const Grid& grid) const {
    fill(grid);
    std::vector<std::size_t> rim;
    const std::size_t n = grid.across, last = grid.points.size() - n;
    for (std::size_t i = 0; i < n; ++i)
        rim.push_back(i);
    for (std::size_t row = n; row < last; row += n)
        rim.push_back(row + n - 1);
    for (std::size_t i = n; i-- > 0;)
        rim.push_back(last + i);
    for (std::size_t row = last; row > n; row -= n)
        rim.push_back(row - n);
    soften(grid, rim);
}

void Pen::blob(ImVec2 centre, const Curve& outline, const Shader& ink, int spokes,
               int rings) const {
    Grid grid;
    grid.across = static_cast<std::size_t>(spokes);
    grid.closed = true;
    for (int ring = 0; ring <= rings; ++ring)
        for (int i = 0; i < spokes; ++i) {
            const ImVec2 point = between(centre, outline(part(i, spokes)), part(ring, rings));
            grid.add(at(point), ink(point));
        }
    fill(grid);
    std::vector<std::size_t> rim;
    for (std::size_t i = grid.points.size() - grid.across; i < grid.points.size(); ++i)
        rim.push_back(i);
    soften(grid, rim);
}

void Pen::fill(const Grid& grid) const {
    const std::size_t n = grid.across, rows = grid.points.size() / n;
    const std::size_t columns = grid.closed ? n : n - 1;
    list_.PrimReserve(static_cast<int>((rows - 1) * columns * 6), static_cast<int>(n * rows));
    const unsigned base = list_._VtxCurrentIdx;
    const ImVec2 white = ImGui::GetFontTexUvWhitePixel();
    for (std::size_t i = 0; i < grid.points.size(); ++i)
        list_.PrimWriteVtx(grid.points[i], white, grid.colours[i]);
    for (std::size_t row = 0; row + 1 < rows; ++row)
        for (std::size_t i = 0; i < columns; ++i) {
            const std::size_t j = (i + 1) % n, up = row * n, down = up + n;
            for (const std::size_t k : {up + i, up + j, down + j, up + i, down + j, down + i})
                list_.PrimWriteIdx(static_cast<ImDrawIdx>(base + k));
        }
}

// A rim one pixel wide that fades to nothing, which is what keeps the edge from stepping.
void Pen::soften(const Grid& grid, const std::vector<std::size_t>& rim) const {
    const std::size_t n = rim.size();
    const auto point = [&](std::size_t i) { return grid.points[rim[i % n]]; };
    float area = 0;
    for (std::size_t i = 0; i < n; ++i)
        area += point(i).x * point(i + 1).y - point(i + 1).x * point(i).y;
    const float side = area > 0 ? 1.0F : -1.0F;
    list_.PrimReserve(static_cast<int>(n * 6), static_cast<int>(n * 2));
    const unsigned base = list_._VtxCurrentIdx;
    const ImVec2 white = ImGui::GetFontTexUvWhitePixel();
    for (std::size_t i = 0; i < n; ++i) {
        const ImVec2 before = point(i + n - 1), here = point(i), after = point(i + 1);
        const float dx = after.x - before.x, dy = after.y - before.y;
        const float by = side / std::max(1e-3F, std::hypot(dx, dy));
        const ImU32 colour = grid.colours[rim[i]];
        list_.PrimWriteVtx(here, white, colour);
        list_.PrimWriteVtx({here.x + dy * by, here.y - dx * by}, white, colour & ~IM_COL32_A_MASK);
    }
    for (std::size_t i = 0; i < n; ++i) {
        const std::size_t a = i * 2, b = (i + 1) % n * 2;
        for (const std::size_t k : {a, a + 1, b + 1, a, b + 1, b})
            list_.PrimWriteIdx(static_cast<ImDrawIdx>(base + k));
    }
}

void Pen::disc(ImVec2 centre, float rx, float ry, Ink ink, float angle) const {
    const Pen tilted = turned(centre, angle);
    tilted.blob(centre, arc(centre, rx, ry, 0, turn), plain(ink), 24, 1);
}

void Pen::glow(ImVec2 centre, float rx, float ry, Ink ink) const {
    const Shader soft = [=](ImVec2 p) {
        const float out = std::hypot((p.x - centre.x) / rx, (p.y - centre.y) / ry);
        return ink.faded(1 - eased(0, 1, out));
    };
    blob(centre, arc(centre, rx, ry, 0, turn), soft, 24, 5);
}

void Pen::stroke(const Curve& line, float width, Ink ink, int steps) const {
    const auto half = [width](float t) {
        return width / 2 * std::sqrt(std::sin(t * turn / 2) + 1e-4F);
    };
    sheet(beside(line, half), beside(line, [half](float t) { return -half(t); }), plain(ink), steps,
          1);
}

void Pen::wire(const Curve& line, float width, Ink ink, int steps) const {
    for (int i = 0; i <= steps; ++i)
        list_.PathLineTo(at(line(part(i, steps))));
    list_.PathStroke(packed(ink), 0, width * scale_);
}

void Pen::limb(const Curve& line, float from, float middle, float to, const Shader& ink) const {
    const auto half = [=](float t) {
        const float straight = t < .5F ? mix(from, middle, t * 2) : mix(middle, to, t * 2 - 1);
        const float end = std::min({1.0F, t / .12F, (1 - t) / .06F});
        return straight * std::sqrt(std::max(0.0F, 1 - (1 - end) * (1 - end)));
    };
    sheet(beside(line, half), beside(line, [half](float t) { return -half(t); }), ink, 26, 5);
}

Curve through(std::vector<ImVec2> points) {
    return [points = std::move(points)](float t) {
        const auto count = static_cast<int>(points.size());
        const float along = std::clamp(t, 0.0F, 1.0F) * static_cast<float>(count - 1);
        const int i = std::min(static_cast<int>(along), count - 2);
        const auto point = [&](int k) {
            return points[static_cast<std::size_t>(std::clamp(k, 0, count - 1))];
        };
        const ImVec2 a = point(i - 1), b = point(i), c = point(i + 1), d = point(i + 2);
        const float u = along - static_cast<float>(i);
        const auto blend = [u](float p, float q, float r, float s) {
            return q +
                   u / 2 * (r - p + u * (2 * p - 5 * q + 4 * r - s + u * (3 * (q - r) + s - p)));
        };
        return ImVec2(blend(a.x, b.x, c.x, d.x), blend(a.y, b.y, c.y, d.y));
    };
}

Curve mirrored(const Curve& curve) {
    return [curve](float t) {
        const ImVec2 p = curve(t);
        return ImVec2(-p.x, p.y);
    };
}

Curve shifted(const Curve& curve, float x, float y) {
    return [=](float t) {
        const ImVec2 p = curve(t);
        return ImVec2(p.x + x, p.y + y);
    };
}

Curve arc(ImVec2 centre, float rx, float ry, float from, float to) {
    return [=](float t) {
        const float angle = mix(from, to, t);
        return ImVec2(centre.x + rx * std::cos(angle), centre.y + ry * std::sin(angle));
    };
}

float eased(float from, float to, float x) {
    const float t = std::clamp((x - from) / (to - from), 0.0F, 1.0F);
    return t * t * (3 - 2 * t);
}

float near(ImVec2 point, ImVec2 centre, float reach_x, float reach_y) {
    const float dx = (point.x - centre.x) / reach_x, dy = (point.y - centre.y) / reach_y;
    return std::exp(-(dx * dx + dy * dy));
}

Shader plain(Ink ink) {
    return [ink](ImVec2) { return ink; };
}

Shader fading(Ink from, Ink to, ImVec2 start, ImVec2 end) {
    const float dx = end.x - start.x, dy = end.y - start.y, square = dx * dx + dy * dy;
    return [=](ImVec2 p) {
        return mix(from, to, eased(0, 1, ((p.x - start.x) * dx + (p.y - start.y) * dy) / square));
    };
}

}  // namespace frontstage::player
