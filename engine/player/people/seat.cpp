// What somebody sits in. The back is behind them; wheels, armrests and knees are before them.
#include "player/people/parts.hpp"

namespace frontstage::player {
namespace {

constexpr float turn = 6.283185F;
const Ink frame = hex(0x3B4048);

void draw_back(const Sitter& sitter, Ink cloth, float top, float half) {
    const Curve over = through({{-half, top + 26},
                                {-half * .86F, top},
                                {0, top - 4},
                                {half * .86F, top},
                                {half, top + 26}});
    const Curve under = through({{-half, 400}, {0, 400}, {half, 400}});
    sitter.body.sheet(over, under,
                      fading(cloth.lit(1.15F), cloth.lit(.6F), {-half, top}, {half, 400}), 14, 2);
    sitter.body.stroke(over, 3, cloth.lit(1.5F).faded(.5F), 12);
}

void draw_armrest(const Sitter& sitter, float side, Ink pad) {
    sitter.body.limb(
        through({{side * 134, 292}, {side * 131, 330}, {side * 131, 400}}), {6, 6, 6},
        [](float, float across) { return mix(frame.lit(1.6F), frame, across); }, 6, 1);
    sitter.body.limb(
        through({{side * 146, 289}, {side * 128, 287}, {side * 108, 291}}), {9, 10, 9},
        [=](float, float across) { return mix(pad.lit(.7F), pad.lit(1.3F), across); }, 9, 2);
}

void draw_wheel(const Sitter& sitter, float side) {
    const ImVec2 hub(side * 158, 392);
    sitter.body.wire(arc(hub, 34, 92, turn / 2, turn), 9, hex(0x24272C), 20);
    sitter.body.wire(arc({hub.x - side * 6, hub.y}, 30, 84, turn / 2, turn), 3.5F, hex(0xAEB6C0),
                     20);
    for (const float spoke : {.58F, .66F, .75F, .84F, .92F})
        sitter.body.wire(
            [=](float t) {
                const ImVec2 rim = arc(hub, 33, 90, 0, turn)(spoke);
                return ImVec2(mix(hub.x, rim.x, t), mix(hub.y, rim.y, t));
            },
            1.4F, hex(0x8A929C), 1);
}

// Thighs that come towards us end in knees.
void draw_knees(const Sitter& sitter) {
    const Ink cloth = mix(sitter.look.top.lit(.45F), hex(0x2C313C), .7F);
    for (const float side : {-1.0F, 1.0F})
        sitter.body.limb(
            through({{side * 52, 336}, {side * 60, 372}, {side * 64, 400}}), {42, 44, 44},
            [=](float along, float across) {
                return mix(cloth.lit(1.35F - .4F * along), cloth.lit(.7F),
                           side < 0 ? 1 - across : across);
            },
            10, 3);
}

}  // namespace

void draw_seat_behind(const Sitter& sitter) {
    switch (sitter.look.seat) {
        case Seat::none:
        case Seat::there: return;
        case Seat::chair: return draw_back(sitter, hex(0x7C5B43), 128, 134);
        case Seat::wheelchair: break;
    }
    draw_back(sitter, hex(0x4A515C), 186, 112);
    for (const float side : {-1.0F, 1.0F})  // the handles, for whoever pushes
        sitter.body.limb(
            through({{side * 142, 178}, {side * 128, 176}, {side * 116, 186}, {side * 116, 230}}),
            {7, 6, 5},
            [](float, float across) { return mix(frame.lit(1.2F), frame.lit(.7F), across); }, 10,
            1);
}

void draw_seat_before(const Sitter& sitter) {
    if (sitter.look.seat == Seat::none) return;
    draw_knees(sitter);
    if (sitter.look.seat == Seat::there) return;
    for (const float side : {-1.0F, 1.0F}) {
        if (sitter.look.seat == Seat::wheelchair) draw_wheel(sitter, side);
        draw_armrest(sitter, side, sitter.look.seat == Seat::chair ? hex(0x8E6A4E) : frame);
    }
}

}  // namespace frontstage::player
