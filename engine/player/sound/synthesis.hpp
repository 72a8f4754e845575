// What sounds are made of: noise, filters, tones, and how loud something is. Pure and the same on
// every run. A loop is filtered as if it had already gone round once, so that its end leads into
// its beginning without a click. Knows no place and no device.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace frontstage::player {

inline constexpr int sample_rate_hz = 44'100;
using Samples = std::vector<float>;  // one channel, -1 to 1

[[nodiscard]] constexpr std::size_t samples_in(double seconds) {
    return static_cast<std::size_t>(seconds * sample_rate_hz);
}

// Chance for sounds: the same for the same name, and of no consequence for what happens.
class Dice {
public:
    explicit Dice(std::string_view name);
    [[nodiscard]] double between(double least, double most);

private:
    std::uint64_t seed_;
    std::uint64_t count_ = 0;
};

[[nodiscard]] Samples white_noise(std::size_t count, Dice& dice);

// A filter of the second order, after Robert Bristow-Johnson's cookbook.
enum class Passes : std::uint8_t { low, high, band };
struct Filter {
    Passes passes = Passes::low;
    double hz = 1000;
    double q = 0.707;
};
enum class Ends : std::uint8_t { loops, stops };
void run_through(const Filter& filter, Samples& samples, Ends ends = Ends::loops);

// Adds `other` from `at` on, times `level`; what goes past the end comes in at the beginning.
void add_round(Samples& to, const Samples& other, std::size_t at, double level = 1);

// A struck thing: a partial that fades to a thousandth in `fade_s`.
struct Partial {
    double hz = 440, level = 1, fade_s = 1;
};
[[nodiscard]] Samples struck(const std::vector<Partial>& partials, double length_s);

// From 0 to 1 in `in_s`, back to 0 in the last `out_s`.
void fade_ends(Samples& samples, double in_s, double out_s);

[[nodiscard]] double peak_of(const Samples& samples);
[[nodiscard]] double loudness_db(const Samples& samples);  // root mean square; 0 is full scale
void bring_to_loudness(Samples& samples, double db);
void bring_to_peak(Samples& samples, double peak);

}  // namespace frontstage::player
