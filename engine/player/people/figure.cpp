#include "player/people/figure.hpp"

#include "player/people/parts.hpp"

namespace frontstage::player {
namespace {

const ImVec2 nape{0, 78};  // the head turns about the top of the neck

// Whoever thinks looks away and up a little.
Pose with_glance(Pose pose, float glance) {
    pose.gaze_x = mix(pose.gaze_x, .75F, glance);
    pose.gaze_y = mix(pose.gaze_y, -.4F, glance);
    return pose;
}

Sitter seated(ImDrawList& list, ImVec2 head_centre, float scale, const Pose& pose, const Idle& idle,
              Arms arms, const Look& look) {
    const Pen body(list, head_centre, scale);
    const float low = pose.nod * 5 - idle.breath * 1.2F - pose.shoulders * 1.5F;
    const Pen head = body.moved(0, low)
                         .turned(nape, pose.tilt * .15F)
                         .stretched(look.face_width, look.face_height);
    const Pen features = head.moved(pose.gaze_x * 2.5F + pose.tilt * 1.2F, pose.nod * 5);
    return {body, head, features, pose, idle, arms, look};
}

}  // namespace

void draw_figure(ImDrawList& list, ImVec2 head_centre, float scale, const Pose& pose,
                 const Idle& idle, Arms arms, const Look& look) {
    const Sitter sitter =
        seated(list, head_centre, scale, with_glance(pose, idle.glance), idle, arms, look);
    draw_chair(sitter);
    draw_back_hair(sitter);
    draw_torso(sitter);
    draw_neck(sitter);
    draw_collar(sitter);
    draw_arms(sitter);
    draw_drape(sitter);
    draw_head(sitter);
    draw_nose(sitter);
    draw_lines(sitter);
    draw_eyes(sitter);
    draw_beard(sitter);
    draw_mouth(sitter);
    draw_moustache(sitter);
    draw_front_hair(sitter);
    draw_cover(sitter);
    draw_glasses(sitter);
    draw_brows(sitter);
    draw_raised_hand(sitter);
}

}  // namespace frontstage::player
