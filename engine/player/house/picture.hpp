// A picture in memory, and the PNG file of it that `--screenshot` writes.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace frontstage::player {

struct Picture {
    int width = 0, height = 0;
    std::vector<std::uint8_t> rgba;
};

[[nodiscard]] bool write_png(const Picture& picture, const std::string& path);

}  // namespace frontstage::player
