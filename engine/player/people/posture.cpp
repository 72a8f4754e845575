#include "player/people/posture.hpp"

namespace frontstage::player {
namespace {

constexpr Arm hanging{};

Posture both(const Arm& arm) {
    return {arm, arm};
}

}  // namespace

Posture posture_of(Arms arms) {
    switch (arms) {
        case Arms::at_sides: return {};
        case Arms::folded:  // the left hand on the right arm, the right one tucked away
            return {{104, 130, 187, 124, 200, .14F, .2F}, {104, 122, 180, 112, 178, .7F, 0}};
        case Arms::on_counter:
            return {{126, 106, 155, 78, 148, .88F, 0}, {126, 104, 155, 78, 148, .9F, 0}};
        case Arms::hand_to_brow:
            return {hanging,
                    {.elbow_x = 124,
                     .elbow_y = 62,
                     .forearm = 250,
                     .reach = 108,
                     .hand = 252,
                     .curl = .12F,
                     .spread = .35F,
                     .with_head = 1}};
        case Arms::hand_to_chin:  // the other arm bears the elbow
            return {{108, 138, 178, 96, 186, .3F, .1F},
                    {.elbow_x = 92,
                     .elbow_y = 114,
                     .forearm = 244,
                     .reach = 104,
                     .hand = 252,
                     .curl = .8F,
                     .with_head = 1}};
        case Arms::hand_to_chest: return {hanging, {112, 120, 205, 86, 196, .04F, .35F}};
        case Arms::clasped:
            return {{112, 126, 158, 86, 178, .5F, 0}, {112, 126, 158, 80, 182, .5F, 0}};
        case Arms::in_lap:
            return {{116, 134, 146, 84, 168, .4F, .1F}, {116, 134, 146, 80, 172, .45F, .1F}};
        case Arms::hugging_self:
            return {{98, 126, 201, 122, 216, .18F, .35F}, {98, 130, 193, 124, 204, .18F, .35F}};
        case Arms::pointing_to_watch:
            return {{.elbow_x = 112,
                     .elbow_y = 138,
                     .forearm = 188,
                     .reach = 78,
                     .hand = 204,
                     .curl = .92F,
                     .point = 1},
                    {.elbow_x = 108,
                     .elbow_y = 126,
                     .forearm = 196,
                     .reach = 96,
                     .hand = 192,
                     .curl = .75F},
                    0,
                    0,
                    1};
        case Arms::palms_open:
            return both({.elbow_x = 102,
                         .elbow_y = 120,
                         .forearm = 283,
                         .reach = 74,
                         .hand = 278,
                         .curl = .06F,
                         .spread = .9F,
                         .palm = 1});
        case Arms::palm_raised:
            return {hanging,
                    {.elbow_x = 112,
                     .elbow_y = 122,
                     .forearm = 262,
                     .reach = 72,
                     .hand = 276,
                     .curl = .04F,
                     .spread = .4F,
                     .palm = 1}};
        case Arms::hand_to_neck:
            return {hanging,
                    {.elbow_x = 122,
                     .elbow_y = 96,
                     .forearm = 240,
                     .reach = 94,
                     .hand = 222,
                     .curl = .5F,
                     .spread = .1F,
                     .with_head = .4F}};
        case Arms::cradling_arm:  // the right one aches, the left hand holds it
            return {{108, 140, 176, 92, 186, .35F, .2F}, {104, 128, 184, 104, 176, .5F, .1F}};
    }
    return {};
}

Posture blended(const Posture& from, const Posture& to, float t) {
    const auto between = [t](float a, float b) { return a + (b - a) * t; };
    Posture posture;
    for (const auto number : arm_numbers) {
        posture.left.*number = between(from.left.*number, to.left.*number);
        posture.right.*number = between(from.right.*number, to.right.*number);
    }
    posture.sway = between(from.sway, to.sway);
    posture.lean = between(from.lean, to.lean);
    posture.watch = between(from.watch, to.watch);
    return posture;
}

Arm holding_phone() {
    return {.elbow_x = 124,
            .elbow_y = 84,
            .forearm = 252,
            .reach = 104,
            .hand = 262,
            .curl = .45F,
            .with_head = 1};
}
Arm holding_strap() {
    return {114, 122, 236, 72, 214, .85F, 0};
}
Arm leaning_on_stick() {
    return {114, 128, 112, 90, 150, .85F, 0};
}
Arm carrying_child() {
    return {128, 126, 174, 62, 196, .5F, .2F};
}
Arm holding_hand_below() {
    return {108, 132, 160, 54, 112, .8F, 0};
}
Arm holding_hand_above() {
    return {108, 136, 306, 52, 296, .8F, 0};
}
Arm in_sling() {
    return {102, 124, 192, 100, 186, .4F, .1F};
}

}  // namespace frontstage::player
