// The types in which words are set, at the size and with the spacing that the reader wishes, and
// all that was set with them lately: a page sets the same words sixty times a second. Knows the
// texture that ImGui draws with, and no screen.
#pragma once

#include <imgui.h>

#include <array>
#include <string>
#include <string_view>
#include <unordered_map>

#include "player/text/atlas.hpp"
#include "player/text/font_case.hpp"
#include "player/text/reading.hpp"
#include "player/text/text_block.hpp"

namespace frontstage::player {

class Fonts {
public:
    // Throws HouseError where no usable font is installed.
    Fonts();
    ~Fonts();
    Fonts(const Fonts&) = delete;
    Fonts& operator=(const Fonts&) = delete;

    FontFound read_as(const Reading& reading);
    // Of what is read with now, which need not be the one that was wished for.
    [[nodiscard]] const std::string& family() const { return fonts_.family(); }

    // Before each drawing of a frame. `unit` is the pixels of a logical unit.
    void prepare(float unit);
    // Something was drawn without its glyphs: the frame must be drawn again.
    [[nodiscard]] bool stale() const { return atlas_.lacked_room(); }

    [[nodiscard]] const TextBlock& set(Type type, std::string_view text, float width_px);
    [[nodiscard]] float em_px(Type type) const;

    struct Spot {
        const AtlasGlyph* glyph;  // none where there is nothing to see
        ImVec2 from_uv, to_uv;
    };
    [[nodiscard]] Spot spot(Type type, const PlacedGlyph& placed);
    // A soft shadow that is stretched by nine parts, in texels.
    [[nodiscard]] AtlasPlace shadow() const { return shadow_; }
    [[nodiscard]] Atlas& atlas() { return atlas_; }

private:
    struct Face {  // how a type is set now
        Setting setting;
        float em_px = 0;  // as it is named; it is drawn so that its line is of whole pixels
        int height_px = 0, ascent_px = 0;
    };
    // Blocks that were set, in two halves: what was not used while the newer half filled is let go.
    class Kept {
    public:
        [[nodiscard]] const TextBlock* find(const std::string& key);
        const TextBlock& keep(const std::string& key, TextBlock block);
        void clear();

    private:
        using Half = std::unordered_map<std::string, TextBlock>;
        Half newer_, older_;
        std::size_t weight_ = 0;
    };
    void set_faces();
    [[nodiscard]] TextBlock set_anew(Type type, std::string_view text, float width_px);
    void paint_shadow();

    FontCase fonts_;
    Reading reading_;
    std::array<Face, type_count> faces_;
    Atlas atlas_;
    Kept kept_;
    float unit_ = 0;  // 0: nothing can be set yet
    AtlasPlace shadow_;
};

}  // namespace frontstage::player
