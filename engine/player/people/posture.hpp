// What arms, hands and trunk do: numbers only, so that any posture can turn into any other. An arm
// is told as a body moves it: where the elbow is, and which way forearm and hand point from there;
// half-way between two postures a forearm has therefore turned half-way, and never shrunk through
// the chest. Knows no mood, no look and no drawing.
#pragma once

#include <array>
#include <cstdint>

namespace frontstage::player {

// Named as words for a caption would name them.
enum class Arms : std::uint8_t {
    at_sides,
    folded,
    on_counter,
    hand_to_brow,
    hand_to_chin,
    hand_to_chest,
    clasped,
    in_lap,
    hugging_self,
    pointing_to_watch,
    palms_open,
    palm_raised,
    hand_to_neck,
    cradling_arm,
};
inline constexpr std::size_t arms_count = 14;

// One arm, told for either side: x grows away from the body, y down from the line of the shoulders.
// Angles are in degrees: 0 points outwards, 90 down, 180 inwards and 270 up.
struct Arm {
    float elbow_x = 108, elbow_y = 136;
    float forearm = 93, reach = 104;  // which way from the elbow, and how far to the wrist
    float hand = 93;                  // which way the fingers point
    float curl = .3F;                 // 0 straight fingers, 1 a fist
    float spread = .1F;               // of the fingers
    float point = 0;                  // the index finger stays straight
    float palm = 0;                   // 0 the back of the hand is seen, 1 its palm
    float with_head = 0;              // 1: a hand at the head goes where the head goes
    bool operator==(const Arm&) const = default;
};
inline constexpr std::array<float Arm::*, 10> arm_numbers{
    &Arm::elbow_x, &Arm::elbow_y, &Arm::forearm, &Arm::reach, &Arm::hand,
    &Arm::curl,    &Arm::spread,  &Arm::point,   &Arm::palm,  &Arm::with_head};

// Left and right as in the picture. The left forearm lies above the right one, always.
struct Posture {
    Arm left, right;
    float sway = 0;   // of the whole trunk, -1 to the left .. 1 to the right
    float lean = 0;   // towards us, or back from us
    float watch = 0;  // how much of a watch is seen at the right wrist
    bool operator==(const Posture&) const = default;
};

[[nodiscard]] Posture posture_of(Arms arms);
// `from` at 0, `to` at 1.
[[nodiscard]] Posture blended(const Posture& from, const Posture& to, float t);

// Arms that something or someone in them decides, whatever the mood.
[[nodiscard]] Arm holding_phone();
[[nodiscard]] Arm holding_strap();
[[nodiscard]] Arm leaning_on_stick();
[[nodiscard]] Arm carrying_child();
[[nodiscard]] Arm holding_hand_below();  // of a child, who holds up theirs
[[nodiscard]] Arm holding_hand_above();
[[nodiscard]] Arm in_sling();

}  // namespace frontstage::player
