#include "player/people/pose.hpp"

#include <cstddef>

namespace frontstage::player {
namespace {

struct Row {
    Arms arms = Arms::at_sides;
    Pose pose;
};

Row row_for(Face face) {
    switch (face) {
        case Face::neutral: return {Arms::at_sides, {.lid_low = .1F, .smile = .05F}};
        case Face::content:
            return {Arms::clasped,
                    {.brow_in = .15F,
                     .brow_out = .15F,
                     .lid_up = -.05F,
                     .lid_low = .45F,
                     .smile = .55F,
                     .width = .1F,
                     .tilt = .25F}};
        case Face::delighted:
            return {Arms::hand_to_chest,
                    {.brow_in = .5F,
                     .brow_out = .5F,
                     .lid_up = .25F,
                     .lid_low = .7F,
                     .smile = 1,
                     .open = .55F,
                     .width = .4F,
                     .tilt = .35F,
                     .nod = -.1F,
                     .shoulders = .25F}};
        case Face::relieved:
            return {Arms::hand_to_chest,
                    {.brow_in = .55F,
                     .brow_out = .1F,
                     .lid_up = -.55F,
                     .lid_low = .4F,
                     .gaze_y = .2F,
                     .smile = .5F,
                     .open = .12F,
                     .tilt = .4F,
                     .nod = .25F,
                     .shoulders = -.5F}};
        case Face::sad:
            return {Arms::at_sides,
                    {.brow_in = .85F,
                     .brow_out = -.45F,
                     .furrow = .2F,
                     .lid_up = -.38F,
                     .lid_low = .1F,
                     .gaze_y = .55F,
                     .smile = -.75F,
                     .width = -.2F,
                     .tilt = .55F,
                     .nod = .45F,
                     .shoulders = -.8F}};
        case Face::worried:
            return {Arms::clasped,
                    {.brow_in = .95F,
                     .brow_out = -.25F,
                     .furrow = .45F,
                     .lid_up = .2F,
                     .lid_low = .15F,
                     .gaze_x = .35F,
                     .gaze_y = .1F,
                     .smile = -.5F,
                     .open = .1F,
                     .width = .1F,
                     .tilt = -.3F,
                     .nod = .1F,
                     .shoulders = .4F}};
        case Face::afraid:
            return {Arms::hugging_self,
                    {.brow_in = 1,
                     .brow_out = .45F,
                     .furrow = .45F,
                     .lid_up = 1,
                     .lid_low = .1F,
                     .smile = -.5F,
                     .open = .42F,
                     .width = .7F,
                     .nod = -.2F,
                     .shoulders = 1}};
        case Face::surprised:
            return {Arms::palms_open,
                    {.brow_in = 1,
                     .brow_out = 1,
                     .lid_up = 1,
                     .smile = .05F,
                     .open = .72F,
                     .width = -.55F,
                     .nod = -.25F,
                     .shoulders = .5F}};
        case Face::confused:
            return {Arms::hand_to_chin,
                    {.brow_in = .3F,
                     .brow_out = .1F,
                     .furrow = .35F,
                     .brow_skew = .95F,
                     .lid_up = .05F,
                     .lid_low = .3F,
                     .gaze_x = .3F,
                     .gaze_y = -.3F,
                     .smile = -.3F,
                     .width = -.2F,
                     .mouth_skew = .5F,
                     .tilt = .75F}};
        case Face::sceptical:
            return {Arms::folded,
                    {.brow_in = -.1F,
                     .brow_out = .2F,
                     .furrow = .15F,
                     .brow_skew = 1.2F,
                     .lid_up = -.3F,
                     .lid_low = .45F,
                     .gaze_x = .45F,
                     .smile = -.25F,
                     .width = -.1F,
                     .mouth_skew = .7F,
                     .press = .3F,
                     .tilt = -.5F}};
        case Face::impatient:
            return {Arms::pointing_to_watch,
                    {.brow_in = -.25F,
                     .furrow = .45F,
                     .lid_up = -.28F,
                     .lid_low = .3F,
                     .gaze_x = .8F,
                     .gaze_y = -.35F,
                     .smile = -.35F,
                     .width = -.15F,
                     .mouth_skew = .25F,
                     .press = .75F,
                     .tilt = -.35F,
                     .nod = -.1F,
                     .shoulders = .2F}};
        case Face::annoyed:
            return {Arms::folded,
                    {.brow_in = -.45F,
                     .furrow = .75F,
                     .lid_up = -.2F,
                     .lid_low = .5F,
                     .smile = -.5F,
                     .width = -.05F,
                     .press = .8F,
                     .tilt = .15F,
                     .nod = .05F,
                     .shoulders = .35F}};
        case Face::angry:
            return {Arms::on_counter,
                    {.brow_in = -.75F,
                     .brow_out = .25F,
                     .furrow = 1,
                     .lid_up = .3F,
                     .lid_low = .55F,
                     .smile = -.7F,
                     .open = .32F,
                     .width = .35F,
                     .press = .1F,
                     .nod = .25F,
                     .shoulders = .8F}};
        case Face::disgusted:
            return {Arms::palm_raised,
                    {.brow_in = -.3F,
                     .brow_out = -.2F,
                     .furrow = .8F,
                     .lid_up = -.35F,
                     .lid_low = .8F,
                     .gaze_x = -.4F,
                     .gaze_y = .1F,
                     .smile = -.8F,
                     .open = .12F,
                     .mouth_skew = .35F,
                     .tilt = -.45F,
                     .nod = -.1F,
                     .shoulders = .2F}};
        case Face::in_pain:
            return {Arms::cradling_arm,
                    {.brow_in = .55F,
                     .brow_out = -.5F,
                     .furrow = .95F,
                     .lid_up = -.82F,
                     .lid_low = .8F,
                     .smile = -.45F,
                     .open = .4F,
                     .width = .8F,
                     .tilt = .35F,
                     .nod = .35F,
                     .shoulders = .9F}};
        case Face::tired:
            return {Arms::hand_to_brow,
                    {.brow_in = .3F,
                     .brow_out = -.1F,
                     .lid_up = -.62F,
                     .lid_low = .1F,
                     .gaze_y = .35F,
                     .smile = -.2F,
                     .width = -.1F,
                     .tilt = .45F,
                     .nod = .35F,
                     .shoulders = -.9F}};
        case Face::embarrassed:
            return {Arms::hand_to_neck,
                    {.brow_in = .7F,
                     .brow_out = .1F,
                     .furrow = .1F,
                     .lid_up = -.25F,
                     .lid_low = .35F,
                     .gaze_x = -.7F,
                     .gaze_y = .5F,
                     .smile = .3F,
                     .width = -.1F,
                     .mouth_skew = .2F,
                     .press = .55F,
                     .tilt = -.6F,
                     .nod = .3F,
                     .shoulders = .3F}};
        case Face::attentive:
            return {Arms::clasped,
                    {.brow_in = .4F,
                     .brow_out = .45F,
                     .lid_up = .25F,
                     .lid_low = .1F,
                     .smile = .2F,
                     .tilt = .45F,
                     .nod = .1F,
                     .shoulders = .05F}};
    }
    return {};
}

}  // namespace

Pose pose_for(Face face) {
    return row_for(face).pose;
}
Arms arms_for(Face face) {
    return row_for(face).arms;
}

Posture posture_for(Face face) {
    Posture posture = posture_of(arms_for(face));
    const Pose pose = pose_for(face);
    // The trunk goes a little with the head; whoever is angry comes closer, and fear backs away.
    posture.sway = pose.tilt * .35F;
    switch (face) {
        case Face::angry: posture.lean = 1; break;
        case Face::attentive: posture.lean = .6F; break;
        case Face::impatient: posture.lean = .35F; break;
        case Face::afraid: posture.lean = -.9F; break;
        case Face::disgusted: posture.lean = -.7F; break;
        case Face::surprised: posture.lean = -.5F; break;
        case Face::sceptical: posture.lean = -.4F; break;
        case Face::neutral:
        case Face::content:
        case Face::delighted:
        case Face::relieved:
        case Face::sad:
        case Face::worried:
        case Face::confused:
        case Face::annoyed:
        case Face::in_pain:
        case Face::tired:
        case Face::embarrassed: break;
    }
    return posture;
}

Pose blended(const Pose& from, const Pose& to, float t) {
    Pose pose;
    for (const auto number : pose_numbers)
        pose.*number = from.*number * (1 - t) + to.*number * t;
    return pose;
}

}  // namespace frontstage::player
