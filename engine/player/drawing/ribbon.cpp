#include "player/drawing/ribbon.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <vector>

namespace frontstage::player {
namespace {

using Points = std::vector<ImVec2>;

ImVec2 plus(ImVec2 p, ImVec2 direction, float by) {
    return {p.x + direction.x * by, p.y + direction.y * by};
}

ImVec2 towards(ImVec2 from, ImVec2 to) {
    const float dx = to.x - from.x, dy = to.y - from.y, length = std::hypot(dx, dy);
    return length > 1e-4F ? ImVec2(dx / length, dy / length) : ImVec2(0, 0);
}

ImVec2 tangent(const Points& curve, std::size_t i) {
    return towards(curve[i == 0 ? 0 : i - 1], curve[std::min(i + 1, curve.size() - 1)]);
}

Points sampled(const Curve& curve, int steps) {
    Points points;
    for (int i = 0; i <= steps; ++i)
        points.push_back(curve(static_cast<float>(i) / static_cast<float>(steps)));
    return points;
}

// On which side of `a`, seen along it, `b` does not lie. Taken where the strip is widest, because
// at a tip the curves touch and say nothing.
float outer_side(const Points& a, const Points& b) {
    float side = 1, widest = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        const ImVec2 along = tangent(a, i);
        const float off = -along.y * (a[i].x - b[i].x) + along.x * (a[i].y - b[i].y);
        if (std::fabs(off) <= widest) continue;
        widest = std::fabs(off);
        side = off < 0 ? -1.0F : 1.0F;
    }
    return side;
}

// Four points across the strip: faded, full, full, faded.
using Rung = std::array<ImVec2, 4>;

class Strip {
public:
    Strip(ImDrawList& list, ImU32 colour_a, ImU32 colour_b, int rungs)
        : list_(list), a_(colour_a), b_(colour_b) {
        list_.PrimReserve((rungs - 1) * 18, rungs * 4);
    }

    void add(const Rung& rung, ImU32 mask) {
        const ImU32 faded = ~IM_COL32_A_MASK;
        const std::array<ImU32, 4> colours{a_ & faded, a_ & mask, b_ & mask, b_ & faded};
        const auto first = static_cast<ImDrawIdx>(list_._VtxCurrentIdx);
        const ImVec2 white = ImGui::GetFontTexUvWhitePixel();
        for (std::size_t i = 0; i < 4; ++i)
            list_.PrimWriteVtx(rung[i], white, colours[i]);
        if (count_++ == 0) return;
        for (int i = 0; i < 3; ++i)
            quad(static_cast<ImDrawIdx>(first + i));
    }

private:
    void quad(ImDrawIdx at) {
        for (const int step : {-4, -3, 1, -4, 1, 0})
            list_.PrimWriteIdx(static_cast<ImDrawIdx>(at + step));
    }

    ImDrawList& list_;
    ImU32 a_, b_;
    int count_ = 0;
};

}  // namespace

void ribbon(ImDrawList& list, const Curve& a, const Curve& b, ImU32 colour_a, ImU32 colour_b,
            int steps, Edge edge) {
    const Points as = sampled(a, std::max(1, steps)), bs = sampled(b, std::max(1, steps));
    const float side_a = outer_side(as, bs), side_b = outer_side(bs, as);
    const float fringe = edge == Edge::soft ? 0.5F : 0.0F;
    const auto rung = [&](std::size_t i) {
        const ImVec2 ta = tangent(as, i), tb = tangent(bs, i);
        const ImVec2 na(-ta.y * side_a, ta.x * side_a), nb(-tb.y * side_b, tb.x * side_b);
        const float width = std::hypot(as[i].x - bs[i].x, as[i].y - bs[i].y);
        const float inset = std::min(fringe, width / 2);
        return Rung{plus(as[i], na, fringe), plus(as[i], na, -inset), plus(bs[i], nb, -inset),
                    plus(bs[i], nb, fringe)};
    };
    // Beyond both ends a rung of no colour, so that they are as soft as the sides.
    const auto beyond = [&](std::size_t i, float by) {
        Rung ends = rung(i);
        const ImVec2 ta = tangent(as, i), tb = tangent(bs, i);
        for (std::size_t k = 0; k < 4; ++k)
            ends[k] = plus(ends[k], k < 2 ? ta : tb, by);
        return ends;
    };

    const std::size_t last = as.size() - 1;
    Strip strip(list, colour_a, colour_b, static_cast<int>(as.size()) + 2);
    strip.add(beyond(0, -fringe * 2), ~IM_COL32_A_MASK);
    for (std::size_t i = 0; i <= last; ++i)
        strip.add(rung(i), 0xFFFFFFFFU);
    strip.add(beyond(last, fringe * 2), ~IM_COL32_A_MASK);
}

}  // namespace frontstage::player
