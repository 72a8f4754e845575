// A picture in memory, and PNG files of it: what tests compare and `--screenshot` writes.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace frontstage::player {

struct Picture {
    int width = 0, height = 0;
    std::vector<std::uint8_t> rgba;
};

// Each pixel the mean of two by two.
[[nodiscard]] Picture halved(const Picture& picture);
// The mean difference of the channels, 0..255; 255 where the sizes differ.
[[nodiscard]] double difference(const Picture& one, const Picture& other);

[[nodiscard]] bool write_png(const Picture& picture, const std::string& path);
[[nodiscard]] std::optional<Picture> read_png(const std::string& path);

}  // namespace frontstage::player
