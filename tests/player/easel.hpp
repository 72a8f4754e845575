// Figures drawn without a window: a list that takes their shapes, and the real rasteriser that
// makes a picture of it. For tests that look at people. For eyes, the same sheets in full size:
//   FRONTSTAGE_SCREENS_TO=/some/folder build/dev/bin/player_tests '[people][sheet]'
#pragma once

#include <imgui.h>

#include <functional>
#include <string>

#include "player/house/picture.hpp"

namespace frontstage::player {

class Easel {
public:
    Easel();
    ~Easel();
    Easel(const Easel&) = delete;
    Easel& operator=(const Easel&) = delete;

    // A list without anything on it, valid until the next one.
    [[nodiscard]] ImDrawList& cleared();
    [[nodiscard]] static Picture blank(int width, int height);
    // Draws onto it; each time with a list of its own, since many figures fill one.
    void add(Picture& onto, const std::function<void(ImDrawList&)>& draw);
    // What `draw` leaves on paper of this size.
    [[nodiscard]] Picture drawn(int width, int height,
                                const std::function<void(ImDrawList&)>& draw);

private:
    ImGuiContext* context_;
    Picture white_;  // the texture of every plain shape
};

// Writes it where FRONTSTAGE_SCREENS_TO says, if it says so.
void show_to_eyes(const Picture& picture, const std::string& name);

}  // namespace frontstage::player
