#include "player/people/idle.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "player/people/curves.hpp"

namespace frontstage::player {
namespace {

constexpr int blink_ms = 180;  // shut and open again
constexpr int slot_ms = 4500;  // one blink in each, somewhere in its first third: 3 to 6 s apart
constexpr int nod_ms = 400;    // as long as the face takes to change: it is one movement
constexpr int patience_ms = 7000, more_patience_ms = 4000;  // and up to so much more, by who it is
constexpr int glance_ms = 1900, turn_ms = 250;              // the eyes go there and come back
// Three pictures are enough for a blink; what moves for longer takes more.
constexpr int blink_frame_ms = 60, frame_ms = 30;

std::int64_t part_of(std::int64_t now_ms, int every_ms) {
    const std::int64_t into = now_ms % every_ms;
    return into < 0 ? into + every_ms : into;
}

// When the blink of a slot begins, from the beginning of that slot.
int blink_begins_ms(std::int64_t slot, std::uint32_t who) {
    return static_cast<int>(1500 * varied(who + 71, static_cast<std::uint32_t>(slot)));
}

float bump(std::int64_t into_ms, int length_ms) {
    if (into_ms < 0 || into_ms >= length_ms) return 0;
    return std::sin(std::numbers::pi_v<float> * static_cast<float>(into_ms) /
                    static_cast<float>(length_ms));
}

// One of them, and how long it stays as it is.
struct Part {
    float value = 0;
    std::int64_t next_ms = never;
    static constexpr std::int64_t never = 3'600'000;
};

Part blink_at(std::int64_t now_ms, std::uint32_t who) {
    const std::int64_t into = part_of(now_ms, slot_ms), slot = (now_ms - into) / slot_ms;
    const std::int64_t begins = blink_begins_ms(slot, who);
    if (into < begins) return {0, begins - into};
    if (into < begins + blink_ms) return {bump(into - begins, blink_ms), blink_frame_ms};
    return {0, slot_ms - into + blink_begins_ms(slot + 1, who)};
}

Part nod_at(std::int64_t now_ms, std::int64_t told_ms) {
    const std::int64_t into = now_ms - told_ms;
    if (into < 0) return {0, -into};
    if (into >= nod_ms) return {};
    return {bump(into, nod_ms), frame_ms};
}

// Once: somebody who kept looking away would seem to have lost interest.
Part glance_at(std::int64_t now_ms, std::int64_t waits_ms, std::uint32_t who) {
    const auto begins =
        waits_ms + patience_ms + static_cast<int>(more_patience_ms * varied(who, 5));
    const std::int64_t into = now_ms - begins;
    if (into < 0) return {0, -into};
    if (into >= glance_ms) return {};
    const auto at = static_cast<float>(into);
    const float away = eased(0, turn_ms, at) * (1 - eased(glance_ms - turn_ms, glance_ms, at));
    const bool held = into >= turn_ms && into < glance_ms - turn_ms;
    return {away, held ? glance_ms - turn_ms - into : frame_ms};
}

}  // namespace

Alive alive_at(std::int64_t now_ms, const Lately& lately, std::uint32_t who) {
    const Part blink = blink_at(now_ms, who);
    const Part nod = lately.told_ms ? nod_at(now_ms, *lately.told_ms) : Part{};
    const Part glance = lately.waits_ms ? glance_at(now_ms, *lately.waits_ms, who) : Part{};
    return {{blink.value, glance.value, nod.value},
            static_cast<int>(std::min({blink.next_ms, nod.next_ms, glance.next_ms}))};
}

}  // namespace frontstage::player
