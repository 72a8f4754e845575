#include "player/people/figure.hpp"

#include <cmath>

#include "player/people/parts.hpp"

namespace frontstage::player {
namespace {

const ImVec2 nape{0, 78};   // the head turns about the top of the neck
const ImVec2 hips{0, 330};  // the trunk about the hips

// Whoever looks away looks to where no answer stands, lest they seem to point to one.
Pose with_idle(Pose pose, const Idle& idle) {
    pose.gaze_x = mix(pose.gaze_x, -.75F, idle.glance);
    pose.gaze_y = mix(pose.gaze_y, -.4F, idle.glance);
    pose.nod += idle.nod * .7F;
    return pose;
}

float head_turn(const Pose& pose) {
    return pose.tilt * .15F;
}
float head_drop(const Pose& pose) {
    return pose.nod * 5 - pose.shoulders * 1.5F;
}

// Whoever leans towards us is a little larger, from the hips up.
Sitter placed(const Pen& where, const Bearing& bearing, const Look& look) {
    const Pose pose = with_idle(bearing.pose, bearing.idle);
    const float near_by = 1 + bearing.posture.lean * .025F;
    const Pen trunk = where.turned(hips, bearing.posture.sway * .05F)
                          .moved(0, hips.y * (1 - near_by))
                          .stretched(near_by, near_by);
    const Pen head = trunk.moved(0, head_drop(pose))
                         .turned(nape, head_turn(pose))
                         .stretched(look.face_width, look.face_height);
    const Pen features = head.moved(pose.gaze_x * 2.5F + pose.tilt * 1.2F, pose.nod * 5);
    // The body below the neck, as large and as broad as it is.
    const Pen body =
        trunk.moved(0, nape.y * (1 - look.size)).stretched(look.size * look.build, look.size);
    return {body, head, features, pose, bearing.idle, bearing.posture, look};
}

}  // namespace

// The head turns in a frame in which the body may be smaller; there and back again.
ImVec2 carried_by_head(const Sitter& sitter, ImVec2 point) {
    const float turn = head_turn(sitter.pose), c = std::cos(turn), s = std::sin(turn);
    const float high = sitter.look.size, wide = high * sitter.look.build;
    const float x = point.x * wide, y = (point.y - nape.y) * high;
    const float drop = head_drop(sitter.pose);
    return {(x * c - y * s) / wide, nape.y + (x * s + y * c + drop) / high};
}

// Whoever holds something holds it in every mood; the other arm is the mood's.
Posture with_what_is_held(Posture posture, const Look& look) {
    switch (look.holds) {
        case Burden::none: break;
        case Burden::phone: posture.right = holding_phone(); break;
        case Burden::bag: posture.right = holding_strap(); break;
        case Burden::stick: posture.right = leaning_on_stick(); break;
        case Burden::toddler: posture.left = carrying_child(); break;
    }
    if (look.sling == Sling::worn) posture.right = in_sling();
    if (look.holds != Burden::none || look.sling == Sling::worn) posture.watch = 0;
    return posture;
}

Arms arms_of(Face face, const Look& look) {
    const Arms arms = arms_for(face);
    const bool low = arms == Arms::at_sides || arms == Arms::on_counter || arms == Arms::clasped;
    return look.seat != Seat::none && low ? Arms::in_lap : arms;
}

Posture posture_for(Face face, const Look& look) {
    Posture posture = posture_for(face);
    const Posture arms = posture_of(arms_of(face, look));
    // Whoever sits has no room for an arm that hangs.
    const bool sits = look.seat != Seat::none;
    const Posture lap = posture_of(Arms::in_lap);
    posture.left = sits && arms.left == Arm{} ? lap.left : arms.left;
    posture.right = sits && arms.right == Arm{} ? lap.right : arms.right;
    return with_what_is_held(posture, look);
}

Bearing bearing_for(Face face, const Look& look) {
    return {pose_for(face), posture_for(face, look), {}};
}

Bearing blended(const Bearing& from, const Bearing& to, float t) {
    return {blended(from.pose, to.pose, t), blended(from.posture, to.posture, t), to.idle};
}

void draw_figure(ImDrawList& list, ImVec2 head_centre, float scale, const Pose& pose,
                 const Idle& idle, Arms arms, const Look& look) {
    draw_figure(list, head_centre, scale, {pose, posture_of(arms), idle}, look);
}

void draw_figure(ImDrawList& list, ImVec2 head_centre, float scale, const Bearing& bearing,
                 const Look& look) {
    draw_on(Pen(list, head_centre, scale), bearing, look);
}

void draw_left_hand(ImDrawList& list, ImVec2 head_centre, float scale, const Bearing& bearing,
                    const Look& look) {
    const Sitter sitter = placed(Pen(list, head_centre, scale), bearing, look);
    const Joints joints = joints_of(sitter, -1);
    draw_hand(sitter.body, joints.wrist, joints.hand, look);
}

void draw_on(const Pen& where, const Bearing& bearing, const Look& look) {
    const Sitter sitter = placed(where, bearing, look);
    draw_seat_behind(sitter);
    draw_back_hair(sitter);
    draw_torso(sitter);
    draw_neck(sitter);
    draw_collar(sitter);
    draw_upper_arms(sitter);
    draw_drape(sitter);
    draw_head(sitter);
    draw_nose(sitter);
    draw_marks(sitter);
    draw_lines(sitter);
    draw_eyes(sitter);
    draw_beard(sitter);
    draw_mouth(sitter);
    draw_moustache(sitter);
    draw_front_hair(sitter);
    draw_cover(sitter);
    draw_glasses(sitter);
    draw_brows(sitter);
    draw_seat_before(sitter);
    draw_carried(sitter);
    draw_forearms(sitter);
    draw_in_hand(sitter);
}

}  // namespace frontstage::player
