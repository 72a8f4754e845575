#include "player/people/pen.hpp"

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

// From one end of a curve to the other.
std::vector<ImVec2> sampled(const Curve& curve, int steps) {
    std::vector<ImVec2> points;
    points.reserve(static_cast<std::size_t>(steps) + 1);
    for (int i = 0; i <= steps; ++i)
        points.push_back(curve(part(i, steps)));
    return points;
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
    const std::vector<ImVec2> from = sampled(a, steps), to = sampled(b, steps);
    Mesh mesh(from.size(), Mesh::Ends::open);
    for (int row = 0; row <= rows; ++row)
        for (std::size_t i = 0; i < from.size(); ++i) {
            const ImVec2 point = between(from[i], to[i], part(row, rows));
            mesh.add(at(point), packed(ink(point)));
        }
    fill(mesh);
}

void Pen::weave(const Curve& a, const Curve& b, const Weave& ink, int steps, int rows) const {
    weave(a, b, Grain([&](float along, float across, ImVec2) { return ink(along, across); }), steps,
          rows);
}

void Pen::weave(const Curve& a, const Curve& b, const Grain& ink, int steps, int rows) const {
    const std::vector<ImVec2> from = sampled(a, steps), to = sampled(b, steps);
    Mesh mesh(from.size(), Mesh::Ends::open);
    for (int row = 0; row <= rows; ++row)
        for (int i = 0; i <= steps; ++i) {
            const auto k = static_cast<std::size_t>(i);
            const float across = part(row, rows);
            const ImVec2 point = between(from[k], to[k], across);
            mesh.add(at(point), packed(ink(part(i, steps), across, point)));
        }
    fill(mesh);
}

void Pen::blob(ImVec2 centre, const Curve& outline, const Shader& ink, int spokes,
               int rings) const {
    std::vector<ImVec2> rim = sampled(outline, spokes);
    rim.pop_back();  // it is the first again
    Mesh mesh(rim.size(), Mesh::Ends::meet);
    for (int ring = 0; ring <= rings; ++ring)
        for (const ImVec2& end : rim) {
            const ImVec2 point = between(centre, end, part(ring, rings));
            mesh.add(at(point), packed(ink(point)));
        }
    fill(mesh);
}

// Whether any of it can lie within what the list lets through: a portrait has no need of hands.
bool Pen::seen(const Mesh& mesh) const {
    const ImVec2 least = list_.GetClipRectMin(), most = list_.GetClipRectMax();
    ImVec2 from = mesh.points.front(), to = from;
    for (const ImVec2& point : mesh.points) {
        from = {std::min(from.x, point.x), std::min(from.y, point.y)};
        to = {std::max(to.x, point.x), std::max(to.y, point.y)};
    }
    return from.x <= most.x + 1 && to.x >= least.x - 1 && from.y <= most.y + 1 &&
           to.y >= least.y - 1;
}

// Fills a mesh; along its rim a hem one pixel wide fades to nothing, lest the edge steps.
void Pen::fill(const Mesh& whole) const {
    if (!seen(whole)) return;
    const Mesh mesh = thinned(whole);
    const std::size_t n = mesh.across, columns = mesh.closed() ? n : n - 1;
    std::vector<std::size_t> rim = rim_of(mesh);
    const auto clear = [&](std::size_t i) { return (mesh.colours[i] & IM_COL32_A_MASK) == 0; };
    if (std::ranges::all_of(rim, clear)) rim.clear();  // it has faded of itself
    std::vector<std::size_t> corners;                  // of triangles
    const std::vector<ImVec2> hem = hem_around(mesh, rim);
    const auto place = [&](std::size_t i) {
        return i < mesh.points.size() ? mesh.points[i] : hem[i - mesh.points.size()];
    };
    const auto triangle = [&](std::size_t a, std::size_t b, std::size_t c) {
        const ImVec2 p = place(a), q = place(b), r = place(c);
        // One of no size covers nothing: about the centre of a blob, at the point of a stroke.
        if (std::fabs((q.x - p.x) * (r.y - p.y) - (r.x - p.x) * (q.y - p.y)) < 1e-3F) return;
        corners.insert(corners.end(), {a, b, c});
    };
    const auto quad = [&](std::size_t a, std::size_t b, std::size_t c, std::size_t d) {
        triangle(a, b, c);
        triangle(a, c, d);
    };
    for (std::size_t row = 0; row + 1 < mesh.rows(); ++row)
        for (std::size_t i = 0; i < columns; ++i) {
            const std::size_t j = (i + 1) % n, up = row * n, down = up + n;
            quad(up + i, up + j, down + j, down + i);
        }
    for (std::size_t i = 0; i < rim.size(); ++i) {
        const std::size_t j = (i + 1) % rim.size(), first = mesh.points.size();
        quad(rim[i], first + i, first + j, rim[j]);
    }
    write(mesh, rim, hem, corners);
}

void Pen::write(const Mesh& mesh, const std::vector<std::size_t>& rim,
                const std::vector<ImVec2>& hem, const std::vector<std::size_t>& corners) const {
    list_.PrimReserve(static_cast<int>(corners.size()),
                      static_cast<int>(mesh.points.size() + hem.size()));
    const unsigned base = list_._VtxCurrentIdx;
    const ImVec2 white = ImGui::GetFontTexUvWhitePixel();
    for (std::size_t i = 0; i < mesh.points.size(); ++i)
        list_.PrimWriteVtx(mesh.points[i], white, mesh.colours[i]);
    for (std::size_t i = 0; i < hem.size(); ++i)
        list_.PrimWriteVtx(hem[i], white, mesh.colours[rim[i]] & ~IM_COL32_A_MASK);
    for (const std::size_t corner : corners)
        list_.PrimWriteIdx(static_cast<ImDrawIdx>(base + corner));
}

void Pen::disc(ImVec2 centre, float rx, float ry, Ink ink, float angle) const {
    const Pen tilted = turned(centre, angle);
    // What is a few pixels wide needs few corners.
    const int spokes = std::max(rx, ry) * scale_ < 3.5F ? 8 : 12;
    tilted.blob(centre, arc(centre, rx, ry, 0, turn), plain(ink), spokes, 1);
}

void Pen::glow(ImVec2 centre, float rx, float ry, Ink ink) const {
    const Shader soft = [=](ImVec2 p) {
        const float out = std::hypot((p.x - centre.x) / rx, (p.y - centre.y) / ry);
        return ink.faded(1 - eased(0, 1, out));
    };
    blob(centre, arc(centre, rx, ry, 0, turn), soft, 16, 3);
}

void Pen::stroke(const Curve& line, float width, Ink ink, int steps) const {
    if (ink.a < .02F) return;  // a line that no feeling draws just now

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

void Pen::limb(const Curve& line, Taper width, const Weave& ink, int steps, int rows) const {
    limb(line, width, Grain([&](float along, float across, ImVec2) { return ink(along, across); }),
         steps, rows);
}

void Pen::limb(const Curve& line, Taper width, const Grain& ink, int steps, int rows) const {
    // The share of the steps that goes to either end; some have to be left for the limb itself.
    steps = std::max(steps, 6);
    const float cap = part(std::max(2, steps / 4), steps);
    const auto along = [cap](float t) { return std::clamp((t - cap) / (1 - 2 * cap), 0.0F, 1.0F); };
    const auto edge = [&, width](float t, float way) {
        const float s = along(t), half = s < .5F ? mix(width.from, width.middle, s * 2)
                                                 : mix(width.middle, width.to, s * 2 - 1);
        const ImVec2 p = line(s), n = normal(line, s);
        // Round ends are walked by their angle, and lie beyond those of the line.
        const float round = t < cap ? t / cap - 1 : t > 1 - cap ? (t - 1) / cap + 1 : 0;
        const float over = half * std::sin(round * turn / 4),
                    out = way * half * std::cos(round * turn / 4);
        return ImVec2(p.x + n.x * out + n.y * over, p.y + n.y * out - n.x * over);
    };
    weave([&](float t) { return edge(t, 1); }, [&](float t) { return edge(t, -1); },
          Grain([&](float t, float across, ImVec2 p) { return ink(along(t), across, p); }), steps,
          rows);
}

}  // namespace frontstage::player
