// What is to be heard at a moment: which ambiences for the place, the hour and the forces at work,
// and what rings. The same is said in captions to those who do not hear it. Knows no device;
// whether it sounds at all is not asked here.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "core/phrasebook.hpp"
#include "core/view.hpp"

namespace frontstage {

// What goes on while nothing is said.
enum class Ambience : std::uint8_t {
    lobby,
    quiet_room,
    restaurant,
    shop,
    clinic,
    street,
    office,  // where somebody sits at a screen or on the telephone
    rain,
    wind,
    people_waiting,
};
inline constexpr std::array all_ambiences{
    Ambience::lobby,  Ambience::quiet_room,    Ambience::restaurant, Ambience::shop,
    Ambience::clinic, Ambience::street,        Ambience::office,     Ambience::rain,
    Ambience::wind,   Ambience::people_waiting};

// What happens once.
enum class Cue : std::uint8_t { desk_bell, telephone, message, page };
inline constexpr std::array all_cues{Cue::desk_bell, Cue::telephone, Cue::message, Cue::page};

// In words, for those who do not hear it.
[[nodiscard]] std::string_view caption_of(Ambience what);
[[nodiscard]] std::string_view caption_of(Cue what);

// What of a moment can be heard.
struct Hearing {
    std::string place;  // `hotel.lobby`
    TimeOfDay time = TimeOfDay::day;
    std::vector<std::string> forces;  // ids of those at work
    Channel channel = Channel::desk;
    std::string moment;  // its id; empty: there is none
    bool operator==(const Hearing&) const = default;
};

[[nodiscard]] Hearing hearing_at(const Scenario& scenario, const State& state, const View& view);

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
// on, which a force is before a place. Empty where nothing is heard. A page is no sound of the
// place: whoever plays it says so.
[[nodiscard]] std::string caption_of(const Hearing& before, const Hearing& now,
                                     const Phrasebook& words);

}  // namespace frontstage
