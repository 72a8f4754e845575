// What a text becomes, without a window: the lines and glyphs that a page would draw.
#pragma once

#include <string>

#include "player/text/font_case.hpp"
#include "player/text/letters.hpp"
#include "player/text/paragraph.hpp"

namespace frontstage::player {

// Sets in Inter at 20 pixels an em, without spacing, unless told otherwise.
class TextProbe {
public:
    explicit TextProbe(const std::string& family = "Inter") {
        found = fonts.choose(family);
        setting.em_px = 20;
    }

    [[nodiscard]] std::vector<SetLine> lines(const std::string& text, float width_px = 1e6F) {
        const std::u32string letters = letters_of(text);
        return Paragraph(fonts, setting, letters).lines(width_px);
    }
    [[nodiscard]] SetLine line(const std::string& text) { return lines(text).front(); }
    [[nodiscard]] std::vector<unsigned> glyphs(const std::string& text) {
        std::vector<unsigned> ids;
        for (const PlacedGlyph& glyph : line(text).glyphs)
            ids.push_back(glyph.glyph);
        return ids;
    }
    [[nodiscard]] std::vector<std::string> texts(const std::string& text, float width_px) {
        std::vector<std::string> texts;
        for (const SetLine& line : lines(text, width_px))
            texts.push_back(line.text);
        return texts;
    }
    // Of a letter, in the font that sets it alone.
    [[nodiscard]] unsigned glyph(const std::string& letter) { return glyphs(letter).front(); }

    FontCase fonts;
    Setting setting;
    FontFound found = FontFound::as_wished;
};

}  // namespace frontstage::player
