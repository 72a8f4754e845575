// Which parts of a frame differ from the frame before it. The screen is cut into tiles, and each
// keeps a digest of everything that touches it, in order: where the digest is the same, so are the
// pixels, and nothing need be painted. A blink then costs an eyelid and not a hotel lobby.
// (After rxi's "cached software rendering".) Knows ImGui's draw lists and no pixels.
#pragma once

#include <imgui.h>

#include <cstdint>
#include <vector>

namespace frontstage::player {

struct Patch {  // in whole pixels, the far edges excluded
    int left = 0, top = 0, right = 0, bottom = 0;
    bool operator==(const Patch&) const = default;
};

class Tiles {
public:
    // What has to be painted to turn the last frame into this one; patches do not overlap.
    // `backing` stands for whatever the lists refer to without holding it: a texture's pixels, the
    // colour of the ground. Where it differs, everything does.
    [[nodiscard]] std::vector<Patch> changed(const ImDrawData& data, int width, int height,
                                             std::uint64_t backing);
    void forget() { width_ = 0; }

private:
    void note(const ImDrawList& list, std::uint64_t backing);
    [[nodiscard]] std::vector<Patch> patches(const std::vector<std::uint64_t>& before) const;

    int width_ = 0, height_ = 0, columns_ = 0, rows_ = 0;
    std::vector<std::uint64_t> digests_;
};

}  // namespace frontstage::player
