#include "player/people/idle.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "player/people/curves.hpp"

namespace frontstage::player {
namespace {

constexpr float turn = 2 * std::numbers::pi_v<float>;
constexpr int blink_ms = 180;  // shut and open again
constexpr int slot_ms = 4500;  // one blink in each, somewhere in its first third: 3 to 6 s apart
constexpr int breath_ms = 4200;
constexpr int glance_every_ms = 5200, glance_ms = 2300;
constexpr int nod_every_ms = 6100, nod_ms = 900;

std::int64_t part_of(std::int64_t now_ms, int every_ms) {
    const std::int64_t into = now_ms % every_ms;
    return into < 0 ? into + every_ms : into;
}

// When the blink of a slot begins, from the beginning of that slot.
int blink_begins_ms(std::int64_t slot, std::uint32_t who) {
    return static_cast<int>(1500 * varied(who + 71, static_cast<std::uint32_t>(slot)));
}

std::int64_t slot_of(std::int64_t now_ms) {
    return (now_ms - part_of(now_ms, slot_ms)) / slot_ms;
}

float bump(std::int64_t into_ms, int length_ms) {
    if (into_ms < 0 || into_ms >= length_ms) return 0;
    return std::sin(turn / 2 * static_cast<float>(into_ms) / static_cast<float>(length_ms));
}

// Up quickly, held, and down again.
float held(std::int64_t into_ms, int length_ms) {
    const auto at = static_cast<float>(into_ms), end = static_cast<float>(length_ms);
    return eased(0, 250, at) * (1 - eased(end - 250, end, at));
}

}  // namespace

Idle idle_at(std::int64_t now_ms, Attention attention, std::uint32_t who) {
    Idle idle;
    idle.blink = bump(part_of(now_ms, slot_ms) - blink_begins_ms(slot_of(now_ms), who), blink_ms);
    const float breath = static_cast<float>(part_of(now_ms, breath_ms)) / breath_ms;
    idle.breath = .5F - .5F * std::cos(turn * breath);
    switch (attention) {
        case Attention::resting: break;
        case Attention::thinking:
            idle.glance = held(part_of(now_ms, glance_every_ms), glance_ms);
            break;
        case Attention::listening:  // twice, the second time less
            idle.nod = bump(part_of(now_ms, nod_every_ms), nod_ms / 2) +
                       .6F * bump(part_of(now_ms, nod_every_ms) - nod_ms / 2, nod_ms / 2);
            break;
    }
    return idle;
}

int ms_to_next_blink(std::int64_t now_ms, std::uint32_t who) {
    const std::int64_t into = part_of(now_ms, slot_ms), slot = slot_of(now_ms);
    const std::int64_t begins = blink_begins_ms(slot, who);
    if (into < begins) return static_cast<int>(begins - into);
    if (into < begins + blink_ms) return 0;
    return static_cast<int>(slot_ms - into) + blink_begins_ms(slot + 1, who);
}

}  // namespace frontstage::player
