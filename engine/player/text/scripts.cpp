#include "player/text/scripts.hpp"

#include <algorithm>
#include <array>

namespace frontstage::player {
namespace {

struct Known {
    hb_script_t script;
    std::string_view family;  // what follows "Noto Sans "
    Joining joining;
};

constexpr std::array known{
    Known{HB_SCRIPT_ARABIC, "Arabic", Joining::cursive},
    Known{HB_SCRIPT_ARMENIAN, "Armenian", Joining::none},
    Known{HB_SCRIPT_BENGALI, "Bengali", Joining::headline},
    Known{HB_SCRIPT_CHEROKEE, "Cherokee", Joining::none},
    Known{HB_SCRIPT_DEVANAGARI, "Devanagari", Joining::headline},
    Known{HB_SCRIPT_ETHIOPIC, "Ethiopic", Joining::none},
    Known{HB_SCRIPT_GEORGIAN, "Georgian", Joining::none},
    Known{HB_SCRIPT_GUJARATI, "Gujarati", Joining::none},
    Known{HB_SCRIPT_GURMUKHI, "Gurmukhi", Joining::headline},
    Known{HB_SCRIPT_HEBREW, "Hebrew", Joining::none},
    Known{HB_SCRIPT_KANNADA, "Kannada", Joining::none},
    Known{HB_SCRIPT_KHMER, "Khmer", Joining::none},
    Known{HB_SCRIPT_LAO, "Lao", Joining::none},
    Known{HB_SCRIPT_MALAYALAM, "Malayalam", Joining::none},
    Known{HB_SCRIPT_MONGOLIAN, "Mongolian", Joining::cursive},
    Known{HB_SCRIPT_MYANMAR, "Myanmar", Joining::none},
    Known{HB_SCRIPT_NKO, "NKo", Joining::cursive},
    Known{HB_SCRIPT_ORIYA, "Oriya", Joining::none},
    Known{HB_SCRIPT_SINHALA, "Sinhala", Joining::none},
    Known{HB_SCRIPT_SYRIAC, "Syriac", Joining::cursive},
    Known{HB_SCRIPT_TAMIL, "Tamil", Joining::none},
    Known{HB_SCRIPT_TELUGU, "Telugu", Joining::none},
    Known{HB_SCRIPT_THAANA, "Thaana", Joining::none},
    Known{HB_SCRIPT_THAI, "Thai", Joining::none},
};

bool says_nothing(hb_script_t script) {
    return script == HB_SCRIPT_COMMON || script == HB_SCRIPT_INHERITED ||
           script == HB_SCRIPT_UNKNOWN;
}

bool is_far_eastern(hb_script_t script) {
    return script == HB_SCRIPT_HAN || script == HB_SCRIPT_HIRAGANA ||
           script == HB_SCRIPT_KATAKANA || script == HB_SCRIPT_HANGUL ||
           script == HB_SCRIPT_BOPOMOFO;
}

// The forms that a language wants; signs that all share, such as 、, are drawn like the letters.
std::string far_eastern(hb_script_t script, std::string_view language) {
    if (script == HB_SCRIPT_HANGUL || language.starts_with("ko")) return "Noto Sans CJK KR";
    if (language.starts_with("zh"))
        return language.find("TW") != language.npos || language.find("Hant") != language.npos
                   ? "Noto Sans CJK TC"
                   : "Noto Sans CJK SC";
    if (script == HB_SCRIPT_BOPOMOFO) return "Noto Sans CJK TC";
    return "Noto Sans CJK JP";
}

}  // namespace

std::vector<hb_script_t> scripts_of(std::u32string_view letters) {
    std::vector<hb_script_t> scripts(letters.size());
    hb_script_t last = HB_SCRIPT_COMMON;
    for (std::size_t i = 0; i < letters.size(); ++i) {
        const hb_script_t own = hb_unicode_script(hb_unicode_funcs_get_default(), letters[i]);
        scripts[i] = last = says_nothing(own) ? last : own;
    }
    // What stands before the first letter goes with it.
    const auto first = std::ranges::find_if_not(scripts, says_nothing);
    if (first != scripts.end()) std::fill(scripts.begin(), first, *first);
    return scripts;
}

Joining joining_of(hb_script_t script) {
    const auto* const found = std::ranges::find(known, script, &Known::script);
    return found == known.end() ? Joining::none : found->joining;
}

std::string noto_family(hb_script_t script, std::string_view language) {
    if (is_far_eastern(script)) return far_eastern(script, language);
    const auto* const found = std::ranges::find(known, script, &Known::script);
    return found == known.end() ? "Noto Sans" : "Noto Sans " + std::string(found->family);
}

}  // namespace frontstage::player
