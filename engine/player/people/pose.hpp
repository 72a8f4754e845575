// How a person holds the face: sixteen numbers, one set for each of the eighteen moods, and which
// posture goes with it. Knows no time, no look and no drawing; whoever animates blends.
#pragma once

#include <array>
#include <cstdint>

#include "core/vocabulary.hpp"
#include "player/people/posture.hpp"

namespace frontstage::player {

// From -1 to 1, where 0 is at rest; `open` and `lid_low` from 0 to 1. A skewed brow may reach 1.2.
struct Pose {
    float brow_in = 0, brow_out = 0, furrow = 0, brow_skew = 0;
    float lid_up = 0, lid_low = 0, gaze_x = 0, gaze_y = 0;
    float smile = 0, open = 0, width = 0, mouth_skew = 0, press = 0;
    float tilt = 0, nod = 0, shoulders = 0;
    bool operator==(const Pose&) const = default;
};

// Every number of a pose, so that what is true of all of them is said once.
inline constexpr std::array<float Pose::*, 16> pose_numbers{
    &Pose::brow_in, &Pose::brow_out, &Pose::furrow, &Pose::brow_skew,
    &Pose::lid_up,  &Pose::lid_low,  &Pose::gaze_x, &Pose::gaze_y,
    &Pose::smile,   &Pose::open,     &Pose::width,  &Pose::mouth_skew,
    &Pose::press,   &Pose::tilt,     &Pose::nod,    &Pose::shoulders};

// What keeps a person alive while the pose rests, each from 0 to 1. `glance` looks away, `nod`
// says: I hear you.
struct Idle {
    float blink = 0;
    float glance = 0;
    float nod = 0;
};

[[nodiscard]] Pose pose_for(Face face);
[[nodiscard]] Arms arms_for(Face face);
// The arms of a mood, and how the trunk leans with it.
[[nodiscard]] Posture posture_for(Face face);

// `from` at 0, `to` at 1.
[[nodiscard]] Pose blended(const Pose& from, const Pose& to, float t);

}  // namespace frontstage::player
