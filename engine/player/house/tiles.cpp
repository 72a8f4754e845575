#include "player/house/tiles.hpp"

#include <algorithm>
#include <bit>
#include <cmath>

namespace frontstage::player {
namespace {

// Small enough that a face does not repaint its neighbours, large enough that keeping the digests
// costs less than the painting it saves.
constexpr int tile_px = 32;

constexpr std::uint64_t mixed(std::uint64_t digest, std::uint64_t value) {
    digest = (digest ^ value) * 0x9E3779B97F4A7C15U;
    return digest ^ digest >> 29U;
}

std::uint64_t pair(float a, float b) {
    return static_cast<std::uint64_t>(std::bit_cast<std::uint32_t>(a)) << 32U |
           std::bit_cast<std::uint32_t>(b);
}

std::uint64_t mixed(std::uint64_t digest, const ImDrawVert& corner) {
    digest = mixed(digest, pair(corner.pos.x, corner.pos.y));
    digest = mixed(digest, pair(corner.uv.x, corner.uv.y));
    return mixed(digest, corner.col);
}

int tile_of(float at, int tiles) {
    return static_cast<int>(std::clamp(at / tile_px, -1.0F, static_cast<float>(tiles)));
}

}  // namespace

std::vector<Patch> Tiles::changed(const ImDrawData& data, int width, int height,
                                  std::uint64_t backing) {
    std::vector<std::uint64_t> before;
    if (width == width_ && height == height_) before = std::move(digests_);
    width_ = width;
    height_ = height;
    columns_ = (width + tile_px - 1) / tile_px;
    rows_ = (height + tile_px - 1) / tile_px;
    digests_.assign(static_cast<std::size_t>(columns_) * static_cast<std::size_t>(rows_),
                    mixed(1, backing));
    for (int i = 0; i < data.CmdListsCount; ++i)
        note(*data.CmdLists[i], backing);
    return patches(before);
}

// A triangle counts in every tile that its bounds meet, which may be a few more than it covers.
void Tiles::note(const ImDrawList& list, std::uint64_t backing) {
    for (const ImDrawCmd& command : list.CmdBuffer) {
        const ImVec4& clip = command.ClipRect;
        std::uint64_t common = mixed(backing, reinterpret_cast<std::uintptr_t>(command.GetTexID()));
        common = mixed(mixed(common, pair(clip.x, clip.y)), pair(clip.z, clip.w));
        const ImDrawVert* const vertices = list.VtxBuffer.Data + command.VtxOffset;
        const ImDrawIdx* const index = list.IdxBuffer.Data + command.IdxOffset;
        for (unsigned at = 0; at + 2 < command.ElemCount; at += 3) {
            const ImDrawVert& a = vertices[index[at]];
            const ImDrawVert& b = vertices[index[at + 1]];
            const ImDrawVert& c = vertices[index[at + 2]];
            const auto [x0, x1] = std::minmax({a.pos.x, b.pos.x, c.pos.x});
            const auto [y0, y1] = std::minmax({a.pos.y, b.pos.y, c.pos.y});
            // A pixel beyond the bounds on either side: what is painted is rounded to pixels.
            const int left = std::max(0, tile_of(std::max(x0, clip.x) - 1, columns_));
            const int right = std::min(columns_ - 1, tile_of(std::min(x1, clip.z) + 1, columns_));
            const int top = std::max(0, tile_of(std::max(y0, clip.y) - 1, rows_));
            const int bottom = std::min(rows_ - 1, tile_of(std::min(y1, clip.w) + 1, rows_));
            if (left > right || top > bottom) continue;
            const std::uint64_t digest = mixed(mixed(mixed(common, a), b), c);
            for (int row = top; row <= bottom; ++row)
                for (int column = left; column <= right; ++column) {
                    std::uint64_t& tile = digests_[static_cast<std::size_t>(row) *
                                                       static_cast<std::size_t>(columns_) +
                                                   static_cast<std::size_t>(column)];
                    tile = mixed(tile, digest);
                }
        }
    }
}

// Runs of changed tiles in a row; equal runs in rows below each other are one patch.
std::vector<Patch> Tiles::patches(const std::vector<std::uint64_t>& before) const {
    if (before.empty()) return {{0, 0, width_, height_}};
    std::vector<Patch> found;
    for (int row = 0; row < rows_; ++row) {
        const auto at = [&](int column) {
            return static_cast<std::size_t>(row) * static_cast<std::size_t>(columns_) +
                   static_cast<std::size_t>(column);
        };
        const int top = row * tile_px, bottom = std::min(height_, top + tile_px);
        for (int column = 0; column < columns_; ++column) {
            if (digests_[at(column)] == before[at(column)]) continue;
            const int from = column;
            while (column < columns_ && digests_[at(column)] != before[at(column)])
                ++column;
            const Patch run{from * tile_px, top, std::min(width_, column * tile_px), bottom};
            const auto above = std::ranges::find_if(found, [&](const Patch& patch) {
                return patch.bottom == top && patch.left == run.left && patch.right == run.right;
            });
            if (above == found.end())
                found.push_back(run);
            else
                above->bottom = bottom;
        }
    }
    return found;
}

}  // namespace frontstage::player
