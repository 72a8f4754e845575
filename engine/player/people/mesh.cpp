#include "player/people/mesh.hpp"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace frontstage::player {
namespace {

constexpr float strays_px = .14F;  // less than a pixel's edge can show
constexpr int differs = 2;         // of the 255 steps of a channel

// Whether what runs straight from one point to the other passes through this one in its colour.
bool lies_between(const Mesh& mesh, std::size_t from, std::size_t to, std::size_t here) {
    const ImVec2 a = mesh.points[from], b = mesh.points[to], p = mesh.points[here];
    const float dx = b.x - a.x, dy = b.y - a.y, square = dx * dx + dy * dy;
    const float t = square < 1e-6F
                        ? .5F
                        : std::clamp(((p.x - a.x) * dx + (p.y - a.y) * dy) / square, 0.0F, 1.0F);
    const float x = p.x - a.x - dx * t, y = p.y - a.y - dy * t;
    if (x * x + y * y > strays_px * strays_px) return false;
    const ImU32 one = mesh.colours[from], other = mesh.colours[to], mine = mesh.colours[here];
    if (one == mine && other == mine) return true;
    const auto share = static_cast<int>(t * 256);
    for (const int shift : {0, 8, 16, 24}) {
        const auto of = [shift](ImU32 colour) { return static_cast<int>(colour >> shift & 0xFFU); };
        const int straight = of(one) + (of(other) - of(one)) * share / 256;
        if (std::abs(straight - of(mine)) > differs) return false;
    }
    return true;
}

// Lines of a grid, one way or the other: `count` of them with `depth` points each.
struct Lines {
    const Mesh& mesh;
    bool columns;

    [[nodiscard]] std::size_t count() const { return columns ? mesh.across : mesh.rows(); }
    [[nodiscard]] std::size_t depth() const { return columns ? mesh.rows() : mesh.across; }
    [[nodiscard]] std::size_t at(std::size_t line, std::size_t i) const {
        return columns ? i * mesh.across + line % mesh.across : line * mesh.across + i;
    }
    [[nodiscard]] bool spans(std::size_t from, std::size_t to) const {
        for (std::size_t line = from + 1; line < to; ++line)
            for (std::size_t i = 0; i < depth(); ++i)
                if (!lies_between(mesh, at(from, i), at(to, i), at(line, i))) return false;
        return true;
    }
};

// Those that have to stay. Each reaches as far as it can.
std::vector<std::size_t> needed(const Lines& lines) {
    // Once around, the first is also the last; and a ring keeps at least three.
    const bool around = lines.columns && lines.mesh.closed();
    const std::size_t end = around ? lines.count() : lines.count() - 1;
    const std::size_t reach = around ? std::max<std::size_t>(1, end / 3) : end;
    std::vector<std::size_t> kept{0};
    while (kept.back() < end) {
        std::size_t next = kept.back() + 1;
        while (next < std::min(end, kept.back() + reach) && lines.spans(kept.back(), next + 1))
            ++next;
        kept.push_back(next);
    }
    if (around) kept.pop_back();
    return kept;
}

}  // namespace

Mesh thinned(const Mesh& mesh) {
    const std::vector<std::size_t> columns = needed({mesh, true}), rows = needed({mesh, false});
    Mesh thin(columns.size(), mesh.ends);
    for (const std::size_t row : rows)
        for (const std::size_t column : columns) {
            const std::size_t i = row * mesh.across + column;
            thin.add(mesh.points[i], mesh.colours[i]);
        }
    return thin;
}

std::vector<std::size_t> rim_of(const Mesh& mesh) {
    std::vector<std::size_t> rim;
    const std::size_t n = mesh.across, last = mesh.points.size() - n;
    if (mesh.closed()) {
        for (std::size_t i = 0; i < n; ++i)
            rim.push_back(last + i);
        return rim;
    }
    for (std::size_t i = 0; i < n; ++i)
        rim.push_back(i);
    for (std::size_t row = n; row < last; row += n)
        rim.push_back(row + n - 1);
    for (std::size_t i = n; i-- > 0;)
        rim.push_back(last + i);
    for (std::size_t row = last; row > n; row -= n)
        rim.push_back(row - n);
    return rim;
}

std::vector<ImVec2> hem_around(const Mesh& mesh, const std::vector<std::size_t>& rim) {
    const std::size_t n = rim.size();
    const auto point = [&](std::size_t i) { return mesh.points[rim[i % n]]; };
    float area = 0;
    for (std::size_t i = 0; i < n; ++i)
        area += point(i).x * point(i + 1).y - point(i + 1).x * point(i).y;
    const float side = area > 0 ? 1.0F : -1.0F;
    std::vector<ImVec2> hem;
    for (std::size_t i = 0; i < n; ++i) {
        const ImVec2 before = point(i + n - 1), here = point(i), after = point(i + 1);
        const float dx = after.x - before.x, dy = after.y - before.y;
        const float by = side / std::max(1e-3F, std::hypot(dx, dy));
        hem.emplace_back(here.x + dy * by, here.y - dx * by);
    }
    return hem;
}

}  // namespace frontstage::player
