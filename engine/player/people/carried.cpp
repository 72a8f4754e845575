// What somebody holds, carries, wears over the shoulder or leans on.
#include <cmath>

#include "player/people/figure.hpp"
#include "player/people/parts.hpp"

namespace frontstage::player {
namespace {

void draw_strap(const Sitter& sitter, const Joints& hand) {
    const Ink leather = hex(0x7A4B2C);
    const float y = shoulder_line(sitter);
    // Through the fist that holds it, from the shoulder to under the arm.
    const float c = std::cos(hand.hand.angle), d = std::sin(hand.hand.angle);
    const ImVec2 fist(hand.wrist.x + c * 26, hand.wrist.y + d * 26);
    sitter.body.limb(
        through({{fist.x - 6, y + 2}, fist, {84, y + 120}, {104, y + 190}}), {6, 6, 6},
        [=](float, float across) { return mix(leather.lit(1.25F), leather.lit(.75F), across); }, 14,
        1);
    sitter.body.sheet(through({{78, y + 184}, {104, y + 176}, {134, y + 186}}),
                      through({{72, y + 287}, {104, y + 287}, {142, y + 287}}),
                      fading(leather.lit(1.15F), leather.lit(.6F), {78, y + 180}, {136, y + 280}),
                      8, 2);
    sitter.body.stroke(through({{80, y + 214}, {106, y + 220}, {136, y + 214}}), 2.4F,
                       leather.lit(.5F).faded(.7F), 8);
}

void draw_sling(const Sitter& sitter, const Joints& arm) {
    const Ink linen = hex(0xE9E4D8);
    const float y = shoulder_line(sitter);
    for (const ImVec2 from : {ImVec2(-38, y + 2), ImVec2(34, y + 2)})
        sitter.body.limb(
            through({from, {(from.x + arm.wrist.x) / 2, y + 58}, {arm.wrist.x + 8, arm.wrist.y}}),
            {6, 7, 8}, [=](float, float across) { return mix(linen, linen.lit(.78F), across); }, 10,
            1);
}

// Below the arm on which a small child sits.
void draw_dangling_legs(const Sitter& sitter) {
    const Ink cloth = hex(0x3F5878), shoe = hex(0xB5483E);
    sitter.body.limb(
        through({{-104, 258}, {-88, 262}, {-72, 258}}), {22, 24, 22},
        [=](float, float across) { return mix(cloth.lit(.8F), cloth.lit(1.1F), across); }, 12, 2);
    for (const float side : {-1.0F, 1.0F}) {
        const float x = -88 + side * 19;
        sitter.body.limb(
            through({{x, 244}, {x + side * 3, 276}, {x + side * 2, 306}}), {15, 14, 11},
            [=](float along, float across) {
                return mix(cloth.lit(1.25F - .2F * along), cloth.lit(.7F), 1 - across);
            },
            10, 2);
        sitter.body.limb(
            through({{x + side * 2, 310}, {x + side * 5, 317}, {x + side * 7, 322}}), {11, 12, 11},
            [=](float, float across) { return mix(shoe.lit(1.2F), shoe.lit(.7F), 1 - across); }, 9,
            2);
    }
}

void draw_toddler(const Sitter& sitter) {
    Look little = sitter.look;
    little.age = Age::child;
    little.size = .74F;
    little.build = 1;
    little.face_width = 1.05F;
    little.face_height = .93F;
    little.hair = Hair::crop;
    little.hair_colour = mix(sitter.look.hair_colour, sitter.look.brow_colour, .4F);
    little.beard = Beard::none;
    little.glasses = Glasses::none;
    little.cover = Cover::none;
    little.marks = Marks::none;
    little.garment = Garment::tee;
    little.sleeves = Sleeves::full;
    little.badge = Badge::none;
    little.holds = Burden::none;
    little.sling = Sling::none;
    little.seat = Seat::none;
    little.top = hex(0xE3B04B);
    Bearing calm{pose_for(Face::neutral), posture_of(Arms::clasped), {}};
    calm.pose.gaze_x = .4F;
    calm.pose.tilt = .7F;
    draw_on(sitter.body.moved(-88, 108).stretched(.52F, .52F), calm, little);
    draw_dangling_legs(sitter);
}

void draw_stick(const Sitter& sitter, const Joints& hand) {
    const Ink wood = hex(0x6B4529);
    const float x = hand.wrist.x - 14, y = hand.wrist.y + 12;
    sitter.body.limb(
        through({{x, y}, {x - 1, y + 60}, {x - 2, 420}}), {4.5F, 4.5F, 4},
        [=](float, float across) { return mix(wood.lit(1.3F), wood.lit(.6F), across); }, 8, 1);
    sitter.body.limb(
        through({{x - 24, y + 2}, {x - 8, y - 5}, {x + 12, y - 2}}), {6, 6.5F, 6},
        [=](float, float across) { return mix(wood.lit(.6F), wood.lit(1.4F), across); }, 8, 1);
}

// Between ear and palm.
void draw_phone(const Sitter& sitter, const Joints& joints) {
    const Pen pen =
        sitter.body.moved(joints.wrist.x, joints.wrist.y).turned({0, 0}, joints.hand.angle);
    pen.limb(
        through({{-6, -15}, {34, -16}, {76, -17}}), {7, 7, 7},
        [](float, float across) { return mix(hex(0x7C8492), hex(0x23262D), across); }, 12, 2);
}

}  // namespace

void draw_carried(const Sitter& sitter) {
    const Joints right = joints_of(sitter, 1);
    if (sitter.look.sling == Sling::worn) draw_sling(sitter, right);
    switch (sitter.look.holds) {
        case Burden::none: return;
        case Burden::phone: return draw_phone(sitter, right);
        case Burden::bag: return draw_strap(sitter, right);
        case Burden::stick: return draw_stick(sitter, right);
        case Burden::toddler: return draw_toddler(sitter);
    }
}

// The sling's cloth lies around the forearm that it bears.
void draw_in_hand(const Sitter& sitter) {
    if (sitter.look.sling == Sling::none) return;
    const Ink linen = hex(0xE9E4D8);
    const Joints arm = joints_of(sitter, 1);
    const ImVec2 e = arm.elbow, w = arm.wrist;
    sitter.body.limb(
        through({{e.x, e.y + 3}, {(e.x + w.x) / 2, (e.y + w.y) / 2 + 6}, {w.x + 6, w.y + 2}}),
        {26, 25, 19},
        [=](float along, float across) {
            return mix(linen.lit(1.03F), linen.lit(.7F),
                       eased(0, 1, 1 - across) * .8F + .1F * std::sin(along * 14));
        },
        16, 3);
}

}  // namespace frontstage::player
