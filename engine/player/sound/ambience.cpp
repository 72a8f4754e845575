#include "player/sound/ambience.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace frontstage::player {
namespace {

constexpr std::size_t round_of_loop = samples_in(ambience_s);

// So many whole waves in one round, so that a swell too joins its own beginning.
double wave(std::size_t at, int waves, double phase = 0) {
    return std::sin(2 * std::numbers::pi *
                    (phase + waves * static_cast<double>(at) / static_cast<double>(round_of_loop)));
}

void swell(Samples& samples, int waves, double depth, double phase = 0) {
    for (std::size_t i = 0; i < samples.size(); ++i)
        samples[i] *= static_cast<float>(1 + depth * wave(i, waves, phase));
}

Samples filtered_noise(Dice& dice, const std::vector<Filter>& filters, double db) {
    Samples noise = white_noise(round_of_loop, dice);
    for (const Filter& filter : filters)
        run_through(filter, noise);
    bring_to_loudness(noise, db);
    return noise;
}

void mix_in(Samples& to, const Samples& other, double level = 1) {
    add_round(to, other, 0, level);
}

// Air that moves through a large building.
Samples air(Dice& dice, double hz, double db) {
    Samples noise =
        filtered_noise(dice, {{Passes::low, hz}, {Passes::low, hz * 1.6}, {Passes::high, 40}}, db);
    swell(noise, 1, 0.25, dice.between(0, 1));
    return noise;
}

// One voice too far away to be understood: syllables of noise that ring as a mouth does.
Samples distant_voice(Dice& dice) {
    Samples voice(round_of_loop);
    const double pitch = dice.between(95, 220);
    const double open = dice.between(420, 620), bright = dice.between(1000, 1500);
    const double from_s = dice.between(0, ambience_s);
    for (double at_s = 0; at_s < ambience_s - 0.2;) {
        const double length_s = dice.between(0.10, 0.24);
        Samples syllable(samples_in(length_s));
        const double bend = dice.between(0.9, 1.12);
        double phase = 0;
        for (float& sample : syllable) {
            phase += pitch * bend / sample_rate_hz;
            sample =
                static_cast<float>(2 * (phase - std::floor(phase)) - 1 + dice.between(-0.4, 0.4));
        }
        fade_ends(syllable, length_s * 0.35, length_s * 0.5);
        add_round(voice, syllable, samples_in(from_s + at_s), dice.between(0.4, 1));
        at_s += length_s + dice.between(0.01, 0.09);
        if (dice.between(0, 1) < 0.16) at_s += dice.between(0.3, 1.3);  // the other one talks
    }
    Samples low = voice;
    run_through({Passes::band, open, 2.2}, low);
    run_through({Passes::band, bright, 3}, voice);
    mix_in(low, voice, 0.35);
    run_through({Passes::low, 1800}, low);
    bring_to_loudness(low, -40);
    return low;
}

Samples murmur(Dice& dice, int people) {
    Samples all(round_of_loop);
    for (int i = 0; i < people; ++i)
        mix_in(all, distant_voice(dice), dice.between(0.5, 1));
    return all;
}

Samples lobby(Dice& dice) {
    Samples sound = air(dice, 260, -36);
    mix_in(sound, murmur(dice, 2), 0.35);
    return sound;
}

Samples quiet_room(Dice& dice) {
    return air(dice, 160, -40);
}

Samples restaurant(Dice& dice) {
    Samples sound = murmur(dice, 9);
    mix_in(sound, air(dice, 500, -46));
    for (int i = 0; i < 11; ++i) {  // cutlery on plates
        const double hz = dice.between(2400, 4200);
        const Samples clink =
            struck({{hz, 0.5, 0.12}, {hz * 1.63, 0.35, 0.09}, {hz * 2.41, 0.2, 0.06}}, 0.16);
        add_round(sound, clink, samples_in(dice.between(0, ambience_s)), dice.between(0.01, 0.035));
    }
    return sound;
}

Samples shop(Dice& dice) {
    Samples sound = air(dice, 700, -42);
    mix_in(sound, murmur(dice, 4), 0.5);
    for (int i = 0; i < 5; ++i) {  // hangers along a rail
        const double hz = dice.between(1500, 2300);
        const Samples tick = struck({{hz, 0.6, 0.03}, {hz * 2.3, 0.3, 0.02}}, 0.05);
        const double at_s = dice.between(0, ambience_s);
        for (int n = 0; n < 3; ++n)
            add_round(sound, tick, samples_in(at_s + 0.11 * n), dice.between(0.008, 0.02));
    }
    return sound;
}

Samples clinic(Dice& dice) {
    Samples sound = air(dice, 320, -40);
    Samples hum(round_of_loop);
    for (std::size_t i = 0; i < hum.size(); ++i)  // 100 Hz is 800 waves in eight seconds
        hum[i] = static_cast<float>(0.002 * wave(i, 800) + 0.0008 * wave(i, 1600));
    mix_in(sound, hum);
    mix_in(sound, murmur(dice, 1), 0.3);
    return sound;
}

Samples street(Dice& dice) {
    Samples sound = filtered_noise(dice, {{Passes::low, 380}, {Passes::high, 50}}, -42);
    for (int car = 0; car < 2; ++car) {
        Samples passing = filtered_noise(dice, {{Passes::low, 900}, {Passes::high, 120}}, -38);
        const double phase = dice.between(0, 1);
        for (std::size_t i = 0; i < passing.size(); ++i) {
            const double near = std::max(0.0, wave(i, 1, phase + car * 0.5));
            passing[i] *= static_cast<float>(near * near * near);
        }
        mix_in(sound, passing);
    }
    return sound;
}

Samples office(Dice& dice) {
    Samples sound = air(dice, 220, -40);
    for (double at_s = 0.4; at_s < ambience_s - 1;) {  // somebody types in the next room
        Samples key = white_noise(samples_in(0.018), dice);
        run_through({Passes::band, dice.between(1400, 2400), 1.5}, key, Ends::stops);
        fade_ends(key, 0.001, 0.014);
        add_round(sound, key, samples_in(at_s), dice.between(0.015, 0.04));
        at_s += dice.between(0, 1) < 0.1 ? dice.between(0.8, 1.8) : dice.between(0.09, 0.22);
    }
    return sound;
}

Samples rain(Dice& dice) {
    Samples sound = filtered_noise(dice, {{Passes::high, 900}, {Passes::low, 6500}}, -38);
    swell(sound, 2, 0.15);
    mix_in(sound, filtered_noise(dice, {{Passes::low, 500}, {Passes::high, 120}}, -44));
    for (int i = 0; i < 420; ++i) {  // drops on the glass
        const double hz = dice.between(1100, 3800);
        const Samples drop = struck({{hz, 1, dice.between(0.012, 0.04)}}, 0.045);
        add_round(sound, drop, samples_in(dice.between(0, ambience_s)),
                  0.2 * std::pow(dice.between(0, 1), 3));
    }
    return sound;
}

Samples wind(Dice& dice) {
    Samples sound(round_of_loop);
    for (const double hz : {240.0, 380.0, 620.0}) {  // it whistles higher as it grows
        Samples gust = filtered_noise(dice, {{Passes::band, hz, 4}, {Passes::band, hz, 2}}, -36);
        const double phase = dice.between(0, 0.2);
        for (std::size_t i = 0; i < gust.size(); ++i) {
            const double force = 0.5 + 0.3 * wave(i, 1, phase) + 0.2 * wave(i, 3, phase);
            gust[i] *= static_cast<float>(std::pow(std::max(0.0, force), hz / 250));
        }
        mix_in(sound, gust);
    }
    return sound;
}

Samples people_waiting(Dice& dice) {
    Samples sound = murmur(dice, 6);
    for (int i = 0; i < 6; ++i) {  // feet
        Samples step = white_noise(samples_in(0.05), dice);
        run_through({Passes::low, dice.between(250, 450)}, step, Ends::stops);
        fade_ends(step, 0.002, 0.04);
        add_round(sound, step, samples_in(dice.between(0, ambience_s)), dice.between(0.03, 0.06));
    }
    return sound;
}

Samples raw(Ambience what) {
    Dice dice(caption_of(what));
    switch (what) {
        case Ambience::lobby: return lobby(dice);
        case Ambience::quiet_room: return quiet_room(dice);
        case Ambience::restaurant: return restaurant(dice);
        case Ambience::shop: return shop(dice);
        case Ambience::clinic: return clinic(dice);
        case Ambience::street: return street(dice);
        case Ambience::office: return office(dice);
        case Ambience::rain: return rain(dice);
        case Ambience::wind: return wind(dice);
        case Ambience::people_waiting: return people_waiting(dice);
    }
    return {};
}

}  // namespace

Samples ambience(Ambience what) {
    Samples sound = raw(what);
    bring_to_loudness(sound, ambience_db);
    return sound;
}

}  // namespace frontstage::player
