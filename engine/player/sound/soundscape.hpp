// What is to be heard at a moment: which ambiences for the place, the hour and the forces at work,
// and what rings. The same is said in captions to those who do not hear it. Knows no device;
// whether it sounds at all is not asked here.
#pragma once

#include <string>
#include <vector>

#include "core/phrasebook.hpp"
#include "core/vocabulary.hpp"
#include "player/sound/ambience.hpp"
#include "player/sound/cue.hpp"

namespace frontstage::player {

// What of a moment can be heard.
struct Hearing {
    std::string place;  // `hotel.lobby`
    TimeOfDay time = TimeOfDay::day;
    std::vector<std::string> forces;  // ids of those at work
    Channel channel = Channel::desk;
    std::string moment;  // its id; empty: there is none
    bool operator==(const Hearing&) const = default;
};

struct Bed {
    Ambience what = Ambience::lobby;
    double level = 1;
    bool operator==(const Bed&) const = default;
};

// At most three, so that a storm in a full restaurant is still quiet.
[[nodiscard]] std::vector<Bed> beds_for(const Hearing& hearing);

// What happens once as one moment follows another. `before` has no moment at the first.
[[nodiscard]] std::vector<Cue> cues_between(const Hearing& before, const Hearing& now);

// In words, one thing at a time: what rang as the moment began, else what is loudest of what goes
// on, which a force is before a place. Empty where nothing is heard.
[[nodiscard]] std::string caption_of(const Hearing& before, const Hearing& now,
                                     const Phrasebook& words);

}  // namespace frontstage::player
