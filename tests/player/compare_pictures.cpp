#include "player/compare_pictures.hpp"

#include <stb_image.h>

#include <cstdlib>
#include <memory>

namespace frontstage::player {

Picture halved(const Picture& picture) {
    Picture half{picture.width / 2, picture.height / 2, {}};
    half.rgba.resize(static_cast<std::size_t>(half.width) * static_cast<std::size_t>(half.height) *
                     4);
    const auto at = [&](int x, int y, int channel) {
        return picture.rgba[static_cast<std::size_t>((y * picture.width + x) * 4 + channel)];
    };
    for (int y = 0; y < half.height; ++y)
        for (int x = 0; x < half.width; ++x)
            for (int channel = 0; channel < 4; ++channel)
                half.rgba[static_cast<std::size_t>((y * half.width + x) * 4 + channel)] =
                    static_cast<std::uint8_t>(
                        (at(2 * x, 2 * y, channel) + at(2 * x + 1, 2 * y, channel) +
                         at(2 * x, 2 * y + 1, channel) + at(2 * x + 1, 2 * y + 1, channel) + 2) /
                        4);
    return half;
}

double difference(const Picture& one, const Picture& other) {
    if (one.width != other.width || one.height != other.height || one.rgba.empty()) return 255;
    double sum = 0;
    for (std::size_t i = 0; i < one.rgba.size(); ++i)
        sum += std::abs(static_cast<int>(one.rgba[i]) - static_cast<int>(other.rgba[i]));
    return sum / static_cast<double>(one.rgba.size());
}

std::optional<Picture> read_png(const std::string& path) {
    Picture picture;
    int channels = 0;
    const std::unique_ptr<unsigned char, decltype(&std::free)> bytes(
        stbi_load(path.c_str(), &picture.width, &picture.height, &channels, 4), std::free);
    if (!bytes) return std::nullopt;
    picture.rgba.assign(
        bytes.get(), bytes.get() + static_cast<std::ptrdiff_t>(picture.width) * picture.height * 4);
    return picture;
}

}  // namespace frontstage::player
