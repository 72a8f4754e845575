#include "player/encounter/avatar.hpp"

#include <algorithm>

namespace frontstage::player {
namespace {

void draw_outline_of_somebody(Canvas& canvas, Rect square) {
    const float across = square.w;
    const Point centre = square.centre();
    canvas.disc({centre.x, centre.y - across * 0.11F}, across * 0.19F, canvas[Tone::control_edge]);
    canvas.disc({centre.x, square.bottom() + across * 0.14F}, across * 0.4F,
                canvas[Tone::control_edge]);
}

// Only rectangles can be clipped to, so that what sticks out of the circle is painted over.
void cut_to_circle(Canvas& canvas, Rect square, Tone behind) {
    const float radius = square.w / 2, rim = radius * 0.44F;
    canvas.ring(square.centre(), radius + rim / 2, canvas[behind], rim);
}

}  // namespace

void draw_avatar(Page& page, const std::string& id, const Scenery& scenery,
                 std::optional<SpeakerId> who, Rect square, Tone behind) {
    Canvas& canvas = page.canvas;
    const bool there = who && who->number < scenery.people.size();
    const bool known = there && scenery.people[who->number].acquaintance == Acquaintance::known;
    canvas.clip(square);
    canvas.fill(square, canvas[Tone::chip]);
    if (known)
        draw_calm_face(canvas, scenery.people[who->number], square);
    else
        draw_outline_of_somebody(canvas, square);
    cut_to_circle(canvas, square, behind);
    canvas.unclip();
    canvas.ring(square.centre(), square.w / 2 - 1, canvas[Tone::control_edge], 1.6F);
    page.enter({id, Role::picture, there ? scenery.people[who->number].id : "somebody",
                page.words(known ? phrase("a small picture, as on file")
                                 : phrase("an outline: you have never seen them")),
                square, square, std::nullopt, ""});
}

}  // namespace frontstage::player
