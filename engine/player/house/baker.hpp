// The seam through which a screen has a picture painted once and shown in many frames: a backdrop
// costs more than all the rest of a frame together.
#pragma once

#include <imgui.h>

#include <functional>
#include <string>

namespace frontstage::player {

class Baker {
public:
    virtual ~Baker() = default;
    // The picture called `name`, painted now unless it was painted for this `key` already.
    [[nodiscard]] virtual ImTextureID baked(const std::string& name, const std::string& key,
                                            int width_px, int height_px,
                                            const std::function<void(ImDrawList&)>& paint) = 0;
};

}  // namespace frontstage::player
