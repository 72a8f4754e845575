#include "player/sound/synthesis.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "base/random.hpp"

namespace frontstage::player {
namespace {

constexpr double turn = 2 * std::numbers::pi;

struct Coefficients {
    double b0 = 0, b1 = 0, b2 = 0, a1 = 0, a2 = 0;
};

Coefficients coefficients_of(const Filter& filter) {
    const double w = turn * std::clamp(filter.hz, 1.0, sample_rate_hz * 0.45) / sample_rate_hz;
    const double alpha = std::sin(w) / (2 * filter.q), cosine = std::cos(w), a0 = 1 + alpha;
    Coefficients c{0, 0, 0, -2 * cosine / a0, (1 - alpha) / a0};
    switch (filter.passes) {
        case Passes::low:
            c.b0 = c.b2 = (1 - cosine) / 2 / a0;
            c.b1 = (1 - cosine) / a0;
            break;
        case Passes::high:
            c.b0 = c.b2 = (1 + cosine) / 2 / a0;
            c.b1 = -(1 + cosine) / a0;
            break;
        case Passes::band:
            c.b0 = alpha / a0;
            c.b2 = -alpha / a0;
            break;
    }
    return c;
}

}  // namespace

Dice::Dice(std::string_view name) : seed_(mixed(number_of(name))) {}

double Dice::between(double least, double most) {
    const std::uint64_t drawn = mixed(seed_ ^ mixed(count_++));
    return least + (most - least) * static_cast<double>(drawn >> 11U) * 0x1p-53;
}

Samples white_noise(std::size_t count, Dice& dice) {
    Samples noise(count);
    for (float& sample : noise)
        sample = static_cast<float>(dice.between(-1, 1));
    return noise;
}

void run_through(const Filter& filter, Samples& samples, Ends ends) {
    const Coefficients c = coefficients_of(filter);
    double x1 = 0, x2 = 0, y1 = 0, y2 = 0;
    const auto next = [&](double x) {
        const double y = c.b0 * x + c.b1 * x1 + c.b2 * x2 - c.a1 * y1 - c.a2 * y2;
        x2 = x1;
        x1 = x;
        y2 = y1;
        y1 = y;
        return y;
    };
    // The filter remembers: what it remembers at the beginning of a loop is the end of the loop.
    if (ends == Ends::loops) {
        const std::size_t warm_up = std::min(samples.size(), samples_in(0.5));
        for (std::size_t i = samples.size() - warm_up; i < samples.size(); ++i)
            next(samples[i]);
    }
    for (float& sample : samples)
        sample = static_cast<float>(next(sample));
}

void add_round(Samples& to, const Samples& other, std::size_t at, double level) {
    if (to.empty()) return;
    for (std::size_t i = 0; i < other.size(); ++i)
        to[(at + i) % to.size()] += other[i] * static_cast<float>(level);
}

Samples struck(const std::vector<Partial>& partials, double length_s) {
    Samples sound(samples_in(length_s));
    for (const Partial& partial : partials) {
        const double step = turn * partial.hz / sample_rate_hz;
        const double fade = std::pow(0.001, 1 / (partial.fade_s * sample_rate_hz));
        double level = partial.level, phase = 0;
        for (float& sample : sound) {
            sample += static_cast<float>(level * std::sin(phase));
            phase += step;
            level *= fade;
        }
    }
    fade_ends(sound, 0.002, std::min(0.05, length_s / 4));
    return sound;
}

void fade_ends(Samples& samples, double in_s, double out_s) {
    const std::size_t in = std::min(samples.size(), samples_in(in_s));
    const std::size_t out = std::min(samples.size(), samples_in(out_s));
    const auto smooth = [](std::size_t at, std::size_t length) {
        return static_cast<float>(0.5 - 0.5 * std::cos(std::numbers::pi * static_cast<double>(at) /
                                                       static_cast<double>(length)));
    };
    for (std::size_t i = 0; i < in; ++i)
        samples[i] *= smooth(i, in);
    for (std::size_t i = 0; i < out; ++i)
        samples[samples.size() - 1 - i] *= smooth(i, out);
}

double peak_of(const Samples& samples) {
    float peak = 0;
    for (const float sample : samples)
        peak = std::max(peak, std::abs(sample));
    return peak;
}

double loudness_db(const Samples& samples) {
    double sum = 0;
    for (const float sample : samples)
        sum += static_cast<double>(sample) * static_cast<double>(sample);
    if (sum == 0) return -120;
    return 10 * std::log10(sum / static_cast<double>(samples.size()));
}

namespace {

void scale(Samples& samples, double by) {
    for (float& sample : samples)
        sample *= static_cast<float>(by);
}

}  // namespace

void bring_to_loudness(Samples& samples, double db) {
    scale(samples, std::pow(10, (db - loudness_db(samples)) / 20));
}

void bring_to_peak(Samples& samples, double peak) {
    const double now = peak_of(samples);
    if (now > 0) scale(samples, peak / now);
}

}  // namespace frontstage::player
