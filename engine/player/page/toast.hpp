// A sentence that says what came of something, and goes again by itself.
#pragma once

#include <cstdint>
#include <string>

#include "player/page/page.hpp"

namespace frontstage::player {

struct Toast {
    std::string sentence;
    std::int64_t since_ms = 0;
};

// Above everything, at the bottom; nothing once its time is over.
void draw_toast(Page& page, const Toast& toast);

}  // namespace frontstage::player
