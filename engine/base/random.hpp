// All chance in Frontstage. The generator is a pure function of (seed, stream, draw): nothing to
// carry along but a count, so a resumed encounter draws what it would have drawn, on any machine.
// The mixing is SplitMix64 (Steele, Lea, Flood: Fast Splittable Pseudorandom Number Generators,
// 2014).
#pragma once

#include <cstdint>
#include <string_view>

namespace frontstage {

struct Seed {
    std::uint64_t value = 0;
    bool operator==(const Seed&) const = default;
};

// Streams keep the draws of one purpose from moving those of another.
enum class Stream : std::uint64_t { force = 1, choice_order = 2, script = 3, policy = 4, look = 5 };

[[nodiscard]] constexpr std::uint64_t mixed(std::uint64_t x) {
    x += 0x9E3779B97F4A7C15U;
    x = (x ^ (x >> 30U)) * 0xBF58476D1CE4E5B9U;
    x = (x ^ (x >> 27U)) * 0x94D049BB133111EBU;
    return x ^ (x >> 31U);
}

// FNV-1a, so that what is drawn for a name does not depend on the order in which names stand in a
// file.
[[nodiscard]] constexpr std::uint64_t number_of(std::string_view word) {
    std::uint64_t hash = 0xCBF29CE484222325U;
    for (const char c : word)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3U;
    return hash;
}

[[nodiscard]] constexpr std::uint64_t draw(Seed seed, Stream stream, std::uint64_t number) {
    return mixed(mixed(mixed(seed.value) ^ static_cast<std::uint64_t>(stream)) ^ number);
}

// Evenly in 0..bound-1, bound > 0. The high half of a 64-by-32 product; the bias is below 2^-32.
[[nodiscard]] constexpr std::uint32_t below(std::uint32_t bound, std::uint64_t drawn) {
    return static_cast<std::uint32_t>(((drawn >> 32U) * bound) >> 32U);
}

}  // namespace frontstage
