// Pictures made smaller, read again and held against one another.
#pragma once

#include <optional>
#include <string>

#include "player/house/picture.hpp"

namespace frontstage::player {

// Each pixel the mean of two by two.
[[nodiscard]] Picture halved(const Picture& picture);
// The mean difference of the channels, 0..255; 255 where the sizes differ.
[[nodiscard]] double difference(const Picture& one, const Picture& other);

[[nodiscard]] std::optional<Picture> read_png(const std::string& path);

}  // namespace frontstage::player
