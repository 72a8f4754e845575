// The seam through which a screen has a picture painted once and shown in many frames: a backdrop
// costs more than all the rest of a frame together.
#pragma once

#include <imgui.h>

#include <functional>
#include <string>

namespace frontstage::player {

struct Painting {
    std::string of;  // all that decides how it looks but its size: the two are what it is known by
    int width_px = 0, height_px = 0;
    std::function<void(ImDrawList&)> paint;  // may be called much later
};

class Baker {
public:
    virtual ~Baker() = default;
    // Painted now unless it hangs already. Good for the frame that is being drawn.
    [[nodiscard]] virtual ImTextureID baked(const Painting& painting) = 0;
    // May be wanted soon: painted when there is nothing else to do.
    virtual void ahead(Painting painting) = 0;
};

}  // namespace frontstage::player
