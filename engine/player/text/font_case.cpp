#include "player/text/font_case.hpp"

#include <utf8proc.h>

#include "player/house/house_error.hpp"

namespace frontstage::player {
namespace {

// No font is asked for what Unicode has not given a meaning.
bool is_assigned(char32_t letter) {
    const auto kind = utf8proc_category(static_cast<utf8proc_int32_t>(letter));
    return kind != UTF8PROC_CATEGORY_CN && kind != UTF8PROC_CATEGORY_CO &&
           kind != UTF8PROC_CATEGORY_CS;
}

Library started() {
    FT_Library library = nullptr;
    if (FT_Init_FreeType(&library) != 0) throw HouseError("FreeType did not start");
    return Library(library);
}

}  // namespace

FontCase::FontCase() : library_(started()) {}

FontFound FontCase::choose(const std::string& family) {
    constexpr std::array weights{Weight::regular, Weight::medium, Weight::semibold};
    const bool known = nearest_font({family, Weight::regular}).family == family;
    const std::string wish = known ? family : "Inter";
    for (const Weight weight : weights) {
        const FontFile file = nearest_font({wish, weight});
        const auto id = opened(file);
        if (!id)
            throw HouseError("no font was found: install one (Debian: apt install fonts-inter)");
        main_[static_cast<std::size_t>(weight)] = *id;
        if (weight == Weight::regular) family_ = file.family;
    }
    return known ? FontFound::as_wished : FontFound::another;
}

FontId FontCase::main(Weight weight) const {
    return main_[static_cast<std::size_t>(weight)];
}

FontId FontCase::font_for(std::u32string_view letters, hb_script_t script, Weight weight,
                          const std::string& language) {
    const FontId usual = main(weight);
    if (letters.empty() || (*this)[usual].has_all(letters)) return usual;
    std::optional<FontId> of_base;
    for (const char32_t letter : letters) {
        const auto other = other_font({letter, script, weight, language});
        if (other && (*this)[*other].has_all(letters)) return *other;
        if (&letter == letters.data()) of_base = other;
    }
    return (*this)[usual].has(letters.front()) ? usual : of_base.value_or(usual);
}

std::optional<FontId> FontCase::opened(const FontFile& file) {
    const auto [place, is_new] = files_.try_emplace(file);
    if (!is_new) return place->second;
    if (auto font = Font::open(library_.get(), file)) {
        fonts_.push_back(std::move(font));
        place->second = static_cast<FontId>(fonts_.size() - 1);
    }
    return place->second;
}

std::optional<FontId> FontCase::other_font(const Asked& asked) {
    constexpr std::size_t most_answers = 50'000;
    if (const auto known = answers_.find(asked); known != answers_.end()) return known->second;
    if (answers_.size() >= most_answers) answers_.clear();
    const std::string family = noto_family(asked.script, asked.language);
    const auto [usual, is_new] = families_.try_emplace({family, asked.weight});
    if (is_new) usual->second = opened(nearest_font({family, asked.weight}));
    const auto found = usual->second && (*this)[*usual->second].has(asked.letter)
                           ? usual->second
                           : searched(asked, family);
    answers_[asked] = found;
    return found;
}

// Asking fontconfig takes a millisecond: a block of letters that failed thrice is not asked again.
std::optional<FontId> FontCase::searched(const Asked& asked, const std::string& family) {
    constexpr int most_misses = 3;
    int& misses = misses_[{asked.letter >> 8U, asked.weight}];
    if (misses >= most_misses || !is_assigned(asked.letter)) return std::nullopt;
    const auto found = opened(nearest_font({family, asked.weight, asked.letter}));
    if (found && (*this)[*found].has(asked.letter)) return found;
    ++misses;
    return std::nullopt;
}

}  // namespace frontstage::player
