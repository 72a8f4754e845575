// The machine's loudspeaker, where it has one: SDL asks the mixer for samples on a thread of its
// own, and the sounds are made on another, so that no frame waits for either. Without a device it
// is silent and says why; nothing else changes.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "core/soundscape.hpp"

namespace frontstage::player {

class Loudspeaker {
public:
    explicit Loudspeaker(int volume_percent);
    ~Loudspeaker();
    Loudspeaker(const Loudspeaker&) = delete;
    Loudspeaker& operator=(const Loudspeaker&) = delete;

    // Returns at once. What is wished before an earlier wish was met replaces it.
    void play(std::vector<Bed> beds, std::vector<Cue> cues);
    void set_volume(int percent);
    // Why nothing can be heard, in a sentence; empty where something can.
    [[nodiscard]] const std::string& problem() const;

private:
    struct Machinery;
    std::unique_ptr<Machinery> machinery_;
};

}  // namespace frontstage::player
