#include "player/sound/mixer.hpp"

#include <algorithm>

namespace frontstage::player {
namespace {

constexpr float fade_s = 1.2F;
constexpr float step = 1 / (fade_s * sample_rate_hz);
constexpr float quick_step = 20 * step;  // of the volume: a hand is at it

float towards(float value, float target, float by) {
    return value < target ? std::min(target, value + by) : std::max(target, value - by);
}

}  // namespace

void Mixer::play(const std::vector<Loop>& loops) {
    for (Going& going : loops_)
        going.target = 0;
    for (const Loop& loop : loops) {
        if (loop.samples == nullptr || loop.samples->empty()) continue;
        const auto there = std::ranges::find(loops_, loop.samples, &Going::samples);
        const auto level = static_cast<float>(loop.level);
        if (there != loops_.end())
            there->target = level;
        else
            loops_.push_back({loop.samples, 0, 0, level});
    }
}

void Mixer::play_once(const Samples& samples) {
    constexpr std::size_t most = 4;  // what comes faster than that is not heard apart
    if (once_.size() < most) once_.push_back({&samples, 0, 1, 1});
}

void Mixer::set_volume(int percent) {
    const float share = static_cast<float>(std::clamp(percent, 0, 100)) / 100;
    volume_target_ = share * share;  // as ears count
}

void Mixer::render(std::span<float> out) {
    for (float& sample : out) {
        float sum = 0;
        for (Going& going : loops_) {
            going.level = towards(going.level, going.target, step);
            sum += (*going.samples)[going.at] * going.level;
            going.at = (going.at + 1) % going.samples->size();
        }
        for (Going& going : once_)
            if (going.at < going.samples->size()) sum += (*going.samples)[going.at++];
        volume_ = towards(volume_, volume_target_, quick_step);
        sample = std::clamp(sum * volume_, -1.0F, 1.0F);
    }
    std::erase_if(loops_, [](const Going& going) { return going.target == 0 && going.level == 0; });
    std::erase_if(once_, [](const Going& going) { return going.at >= going.samples->size(); });
}

}  // namespace frontstage::player
