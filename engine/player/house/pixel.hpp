// One pixel as a number, and blending its four channels at once: each has sixteen bits of a word of
// sixty-four, so that none spills into its neighbour. Knows no shape.
#pragma once

#include <cstdint>
#include <cstring>

namespace frontstage::player {

using Pixel = std::uint32_t;  // as it lies in a picture: red in the first byte
using Channels = std::uint64_t;

[[nodiscard]] inline Pixel load(const std::uint8_t* at) {
    Pixel pixel = 0;
    std::memcpy(&pixel, at, sizeof pixel);
    return pixel;
}
inline void store(std::uint8_t* at, Pixel pixel) {
    std::memcpy(at, &pixel, sizeof pixel);
}

[[nodiscard]] constexpr Channels spread(Pixel pixel) {
    return (pixel & 0x00FF00FFU) | static_cast<Channels>(pixel & 0xFF00FF00U) << 24U;
}
[[nodiscard]] constexpr Pixel joined(Channels channels) {
    return static_cast<Pixel>((channels & 0x00FF00FFU) | (channels >> 24U & 0xFF00FF00U));
}

// Each channel, of at most 255 * 255, by 255.
[[nodiscard]] constexpr Channels by_255(Channels channels) {
    constexpr Channels ones = 0x0001'0001'0001'0001U, low = 0x00FF'00FF'00FF'00FFU;
    return (channels + ones + (channels >> 8U & low)) >> 8U & low;
}

inline constexpr unsigned opaque = 255;
[[nodiscard]] constexpr unsigned alpha_of(Pixel pixel) {
    return pixel >> 24U;
}

// What lies over what there is.
class Over {
public:
    constexpr explicit Over(Pixel colour)
        : light_(spread(colour | 0xFF000000U) * alpha_of(colour)),
          rest_(opaque - alpha_of(colour)),
          colour_(colour) {}

    [[nodiscard]] constexpr Pixel operator()(Pixel below) const {
        return joined(by_255(light_ + spread(below) * rest_));
    }
    void blend(std::uint8_t* to) const {
        if (rest_ == 0)
            store(to, colour_);
        else if (rest_ != opaque)
            store(to, (*this)(load(to)));
    }

private:
    Channels light_;
    unsigned rest_;
    Pixel colour_;
};

// A colour seen through another: channel by channel.
[[nodiscard]] constexpr Pixel tinted(Pixel one, Pixel other) {
    const auto part = [&](unsigned shift) {
        return ((one >> shift & 0xFFU) * (other >> shift & 0xFFU) * 257U + 257U) >> 16U << shift;
    };
    return part(0) | part(8) | part(16) | part(24);
}

}  // namespace frontstage::player
