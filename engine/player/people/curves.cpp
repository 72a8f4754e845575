#include "player/people/curves.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace frontstage::player {

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
