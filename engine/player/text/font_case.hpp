// All fonts that are open, and which of them sets a letter: the family that was chosen, or else
// whatever font of this machine has the letter. Each file is opened once. Draws nothing.
#pragma once

#include <array>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "player/text/font.hpp"
#include "player/text/scripts.hpp"

namespace frontstage::player {

enum class FontId : std::uint16_t {};

// What became of the wish for a family.
enum class FontFound : std::uint8_t { as_wished, another };

class FontCase {
public:
    FontCase();

    // Where the family is not installed, Inter is taken; where that is not, whatever there is.
    // Throws HouseError where no usable font is installed.
    FontFound choose(const std::string& family);
    [[nodiscard]] const std::string& family() const { return family_; }

    [[nodiscard]] FontId main(Weight weight) const;
    // A letter with the marks on it. The main font where no font has it: that shows a box.
    [[nodiscard]] FontId font_for(std::u32string_view letters, hb_script_t script, Weight weight,
                                  const std::string& language);
    [[nodiscard]] Font& operator[](FontId id) { return *fonts_[static_cast<std::size_t>(id)]; }
    [[nodiscard]] const Font& operator[](FontId id) const {
        return *fonts_[static_cast<std::size_t>(id)];
    }

private:
    struct Asked {
        char32_t letter;
        hb_script_t script;
        Weight weight;
        std::string language;
        auto operator<=>(const Asked&) const = default;
    };
    [[nodiscard]] std::optional<FontId> opened(const FontFile& file);
    [[nodiscard]] std::optional<FontId> other_font(const Asked& asked);
    [[nodiscard]] std::optional<FontId> searched(const Asked& asked, const std::string& family);

    Library library_;
    std::vector<std::unique_ptr<Font>> fonts_;
    std::map<FontFile, std::optional<FontId>> files_;
    std::array<FontId, 3> main_{};  // by weight
    std::string family_;
    std::map<Asked, std::optional<FontId>> answers_;
    std::map<std::pair<std::string, Weight>, std::optional<FontId>> families_;
    std::map<std::pair<char32_t, Weight>, int> misses_;  // by block of 256 letters
};

}  // namespace frontstage::player
