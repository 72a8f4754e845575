#include "player/sound/cue.hpp"

#include <cmath>
#include <numbers>

namespace frontstage::player {
namespace {

// A small brass bell, whose partials are no multiples of one another.
Samples desk_bell() {
    Samples sound = struck({{2093, 1, 1.3},
                            {2098, 0.5, 1.1},
                            {4310, 0.45, 0.7},
                            {6630, 0.25, 0.35},
                            {9100, 0.12, 0.15}},
                           1.6);
    bring_to_peak(sound, 0.35);
    return sound;
}

// Two rings, each a bell that is struck twenty times a second.
Samples telephone() {
    Samples sound(samples_in(2.6));
    const Samples stroke = struck({{1320, 1, 0.25}, {1653, 0.8, 0.22}, {3270, 0.2, 0.1}}, 0.25);
    for (const double ring_s : {0.0, 1.25})
        for (int n = 0; n < 16; ++n)
            add_round(sound, stroke, samples_in(ring_s + n * 0.05), n % 2 == 0 ? 1.0 : 0.8);
    fade_ends(sound, 0.002, 0.1);
    bring_to_peak(sound, 0.3);
    return sound;
}

// Two soft notes, a fifth apart.
Samples message() {
    Samples sound(samples_in(0.9));
    add_round(sound, struck({{587.3, 1, 0.5}, {1174.6, 0.25, 0.25}, {2340, 0.06, 0.1}}, 0.6), 0);
    add_round(sound, struck({{880, 1, 0.6}, {1760, 0.2, 0.25}, {3510, 0.05, 0.1}}, 0.75),
              samples_in(0.13));
    fade_ends(sound, 0.002, 0.08);
    bring_to_peak(sound, 0.28);
    return sound;
}

// A leaf of paper that is turned.
Samples page() {
    Dice dice("page");
    Samples sound = white_noise(samples_in(0.32), dice);
    run_through({Passes::band, 2600, 0.7}, sound, Ends::stops);
    run_through({Passes::low, 5200}, sound, Ends::stops);
    for (std::size_t i = 0; i < sound.size(); ++i) {
        const double t = static_cast<double>(i) / static_cast<double>(sound.size());
        const double rustle = 0.65 + 0.35 * std::sin(2 * std::numbers::pi * 9 * t * t);
        sound[i] *= static_cast<float>(std::sin(std::numbers::pi * std::sqrt(t)) * rustle);
    }
    fade_ends(sound, 0.01, 0.08);
    bring_to_peak(sound, 0.12);
    return sound;
}

}  // namespace

Samples cue(Cue what) {
    switch (what) {
        case Cue::desk_bell: return desk_bell();
        case Cue::telephone: return telephone();
        case Cue::message: return message();
        case Cue::page: return page();
    }
    return {};
}

}  // namespace frontstage::player
