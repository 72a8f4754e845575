#include "player/text/missing_fonts.hpp"

#include <algorithm>
#include <optional>
#include <set>
#include <utility>

#include "player/house/house_error.hpp"
#include "player/text/font_case.hpp"
#include "player/text/letters.hpp"

namespace frontstage::player {
namespace {

// Signs that steer and are not seen; and emoji and letters of private use, of which `check` says
// what becomes of them wherever they are shown.
bool is_left_out(char32_t letter) {
    return letter < 0x250 || (letter >= 0x200B && letter <= 0x200F) ||
           (letter >= 0x2028 && letter <= 0x202E) || (letter >= 0x2060 && letter <= 0x206F) ||
           (letter >= 0xE000 && letter <= 0xF8FF) || (letter >= 0xFE00 && letter <= 0xFE0F) ||
           letter == 0xFEFF || letter == 0xFFFD || (letter >= 0x1F000 && letter <= 0x1FAFF) ||
           letter >= 0xE0000;
}

std::string package_of(std::string_view family) {
    return family.find("CJK") == family.npos ? "fonts-noto-core" : "fonts-noto-cjk";
}

class Search {
public:
    explicit Search(const std::string& language) : language_(language) {}

    void look_at(std::u32string_view letters) {
        if (std::ranges::all_of(letters, is_left_out)) return;
        if (!fonts_) fonts_.emplace().choose("Inter");
        const std::vector<hb_script_t> scripts = scripts_of(letters);
        for (std::size_t i = 0; i < letters.size(); ++i)
            if (!is_left_out(letters[i]) && seen_.insert(letters[i]).second)
                look_for(letters.substr(i, 1), scripts[i]);
    }
    std::vector<MissingFont> missing;

private:
    void look_for(std::u32string_view letter, hb_script_t script) {
        const FontId font = fonts_->font_for(letter, script, Weight::regular, language_);
        if ((*fonts_)[font].has(letter.front())) return;
        const std::string family = noto_family(script, language_);
        if (std::ranges::find(missing, family, &MissingFont::family) != missing.end()) return;
        missing.push_back({utf8_of(letter), family, package_of(family)});
    }

    const std::string& language_;
    std::optional<FontCase> fonts_;  // opened only where somebody writes more than Latin
    std::set<char32_t> seen_;
};

}  // namespace

std::vector<MissingFont> missing_fonts(std::string_view text, const std::string& language) {
    Search search(language);
    try {
        // In pieces that are looked at whole; where one ends within a letter, that is left out.
        for (std::size_t from = 0; from < text.size(); from += most_letters)
            search.look_at(letters_of(text.substr(from, most_letters)));
    } catch (const HouseError&) {
        search.missing = {{"A", "Inter", "fonts-inter"}};
    }
    return std::move(search.missing);
}

std::string sentence_for(const MissingFont& missing) {
    return "no font here shows `" + missing.letter + "`: install " + missing.family +
           " (Debian: apt install " + missing.package + ")";
}

}  // namespace frontstage::player
