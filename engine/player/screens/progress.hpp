// How far somebody has come: what they can do, what to practise next, what was certified, and
// exactly what of it others see.
#pragma once

#include "app/progress.hpp"
#include "player/page/page.hpp"

namespace frontstage::player {

struct ProgressRoom {
    app::Progress progress;
    std::size_t tab = 0;
};

void draw_progress(Page& page, const ProgressRoom& room);

}  // namespace frontstage::player
