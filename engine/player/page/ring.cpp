#include "player/page/ring.hpp"

#include <algorithm>
#include <string>

#include "player/drawing/icons.hpp"

namespace frontstage::player {

void draw_progress_ring(Canvas& canvas, Point centre, float radius, int done, int of) {
    const float thick = radius * 0.2F;
    canvas.ring(centre, radius - thick / 2, canvas[Tone::chip], thick);
    const float part =
        of > 0 ? std::clamp(static_cast<float>(done) / static_cast<float>(of), 0.0F, 1.0F) : 0.0F;
    if (part > 0) canvas.arc(centre, radius - thick / 2, 0, part, canvas[Tone::accent], thick);
    if (of > 0 && done >= of) return draw_tick(canvas, centre, radius * 0.8F, canvas[Tone::accent]);
    const TextBlock number = canvas.set(Type::hint, std::to_string(done), 10'000);
    canvas.write(number, {centre.x - number.width / 2, centre.y - number.height / 2},
                 canvas[Tone::ink]);
}

}  // namespace frontstage::player
