// Which file has the letters of a family: fontconfig's knowledge of this machine, asked in one
// place. Opens no font.
#pragma once

#include <string>
#include <vector>

namespace frontstage::player {

enum class Weight : std::uint8_t { regular, medium, semibold };

struct FontFile {
    std::string path;
    int index = 0;  // within a collection; the higher bits name an instance of a variable font
    std::string family;
    auto operator<=>(const FontFile&) const = default;
};

struct FontWish {
    std::string family;
    Weight weight = Weight::regular;
    char32_t letter = 0;  // the font must have it, where it is not 0
};

// The nearest that there is, which may be of another family and may lack the letter; an empty path
// where no font is installed at all.
[[nodiscard]] FontFile nearest_font(const FontWish& wish);

// Sorted, each once, those alone that have Latin letters.
[[nodiscard]] std::vector<std::string> families_installed();

// Gives back what fontconfig read of its own files, which else would count as lost memory.
void forget_font_files();

}  // namespace frontstage::player
