// The one texture of a window: every glyph in use, at the size at which it is drawn, beside the
// white dot of plain shapes and the soft shadow. Its room grows to a bound; then it starts anew
// with what is still in use. Knows pixels, and no letters.
#pragma once

#include <functional>
#include <optional>
#include <unordered_map>
#include <vector>

#include "player/house/picture.hpp"
#include "player/text/font.hpp"

namespace frontstage::player {

// Where something lies in the texture, in texels.
struct AtlasPlace {
    int x = 0, y = 0, width = 0, height = 0;
};

// A glyph in the texture, and where it goes, seen from its place on the baseline.
struct AtlasGlyph {
    AtlasPlace place;
    int left = 0, top = 0;  // `top` counts upwards
};

struct GlyphKey {
    unsigned font = 0, glyph = 0, quarters = 0;
    float em_px = 0;
    bool operator==(const GlyphKey&) const = default;
};

class Atlas {
public:
    static constexpr int width = 2048, most_height = 4096;

    Atlas() { clear(); }
    // Empty but for the white dot.
    void clear();
    // After something found no room. Never within a frame: what was drawn already would move.
    enum class Room : std::uint8_t { grown, emptied };
    Room make_room();
    [[nodiscard]] bool lacked_room() const { return lacking_ > 0; }

    // Drawn now, if it was not before. None where there is no room.
    [[nodiscard]] const AtlasGlyph* glyph(const GlyphKey& key,
                                          const std::function<GlyphPicture()>& draw);
    // White, of these strengths.
    [[nodiscard]] AtlasPlace paint(int width, int height,
                                   const std::function<std::uint8_t(int x, int y)>& strength);

    [[nodiscard]] const Picture& picture() const { return picture_; }
    [[nodiscard]] AtlasPlace white() const { return {0, 0, white_size, white_size}; }
    // Whether the texture must be made again from the picture.
    [[nodiscard]] bool take_change();

private:
    static constexpr int white_size = 4, first_height = 512;

    struct Hash {
        std::size_t operator()(const GlyphKey& key) const;
    };
    struct Shelf {
        int y = 0, height = 0, used = 0;
    };
    [[nodiscard]] std::optional<AtlasPlace> room_for(int width, int height);

    Picture picture_;
    std::vector<Shelf> shelves_;
    std::unordered_map<GlyphKey, AtlasGlyph, Hash> glyphs_;
    long lacking_ = 0;  // texels
    bool changed_ = true;
};

}  // namespace frontstage::player
