// One step of a performance with everything that goes with it: the voice's errands are run, time
// stands while it speaks, and voice and sounds see the frame once it is drawn.
#pragma once

#include "player/shell/accompaniment.hpp"
#include "player/shell/performance.hpp"

namespace frontstage::player {

struct ReadIn {
    const Phrasebook& words;
    std::string language;
};

std::optional<int> accompanied_step(Performance& performance, Stagehouse& house,
                                    Accompaniment& accompaniment, const ReadIn& reading,
                                    const std::vector<Input>& inputs, std::int64_t now_ms);

}  // namespace frontstage::player
