// Which pixels a triangle covers, exactly: what the rasteriser fills. Knows no colour.
#pragma once

#include <imgui.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>

#include "player/house/tiles.hpp"

namespace frontstage::player {

struct Span {  // the right end excluded
    int left, right;
};

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
            if (dy == 0 && dx == 0)
                return {0, 0};  // two corners in one place: nothing lies between
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
    // Divides as floating point, which is quicker, and puts right what that rounds.
    static std::int64_t floor_of(std::int64_t over, std::int64_t under) {
        auto whole =
            static_cast<std::int64_t>(static_cast<double>(over) / static_cast<double>(under));
        const std::int64_t rest = over - whole * under;
        return rest != 0 && (rest < 0) != (under < 0) ? whole - 1 : whole;
    }
    [[nodiscard]] std::int64_t lowest() const {
        return std::min({corners_[0].y, corners_[1].y, corners_[2].y});
    }
    [[nodiscard]] std::int64_t highest() const {
        return std::max({corners_[0].y, corners_[1].y, corners_[2].y});
    }
    std::array<Corner, 3> corners_;
};

}  // namespace frontstage::player
