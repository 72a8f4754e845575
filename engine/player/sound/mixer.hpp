// Sums what is to be heard, sample by sample: beds that fade in and out as they change, and cues
// that are played once. A value that knows no device, so that what would be heard can be tested.
#pragma once

#include <span>
#include <vector>

#include "player/sound/synthesis.hpp"

namespace frontstage::player {

class Mixer {
public:
    // Samples that are played outlive this.
    struct Loop {
        const Samples* samples = nullptr;
        double level = 1;
    };

    // From now on these and no others; what was there already goes on where it is.
    void play(const std::vector<Loop>& loops);
    void play_once(const Samples& samples);
    void set_volume(int percent);  // 0..100
    // The next of them, one channel.
    void render(std::span<float> out);

private:
    struct Going {
        const Samples* samples;
        std::size_t at;
        float level, target;
    };
    std::vector<Going> loops_;
    std::vector<Going> once_;
    float volume_ = 0, volume_target_ = 0.25F;
};

}  // namespace frontstage::player
