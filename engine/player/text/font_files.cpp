#include "player/text/font_files.hpp"

#include <fontconfig/fontconfig.h>

#include <algorithm>
#include <memory>

namespace frontstage::player {
namespace {

template <auto destroy>
struct Destroyer {
    template <class Part>
    void operator()(Part* part) const {
        destroy(part);
    }
};
using Pattern = std::unique_ptr<FcPattern, Destroyer<FcPatternDestroy>>;
using Letters = std::unique_ptr<FcCharSet, Destroyer<FcCharSetDestroy>>;
using Properties = std::unique_ptr<FcObjectSet, Destroyer<FcObjectSetDestroy>>;
using FontSet = std::unique_ptr<FcFontSet, Destroyer<FcFontSetDestroy>>;

int heft(Weight weight) {
    switch (weight) {
        case Weight::regular: return FC_WEIGHT_REGULAR;
        case Weight::medium: return FC_WEIGHT_MEDIUM;
        case Weight::semibold: return FC_WEIGHT_DEMIBOLD;
    }
    return FC_WEIGHT_REGULAR;
}

std::string string_of(FcPattern* pattern, const char* property, int which = 0) {
    FcChar8* value = nullptr;
    if (FcPatternGetString(pattern, property, which, &value) != FcResultMatch) return {};
    return reinterpret_cast<const char*>(value);
}

bool same_family(const std::string& one, const std::string& other) {
    return FcStrCmpIgnoreCase(reinterpret_cast<const FcChar8*>(one.c_str()),
                              reinterpret_cast<const FcChar8*>(other.c_str())) == 0;
}

// A font may have several names; the one that was wished for is told, if it is among them.
std::string family_of(FcPattern* pattern, const std::string& wished) {
    for (int i = 0;; ++i) {
        const std::string name = string_of(pattern, FC_FAMILY, i);
        if (name.empty()) return string_of(pattern, FC_FAMILY);
        if (same_family(name, wished)) return wished;
    }
}

}  // namespace

FontFile nearest_font(const FontWish& wish) {
    const Pattern pattern(FcPatternCreate());
    FcPatternAddString(pattern.get(), FC_FAMILY,
                       reinterpret_cast<const FcChar8*>(wish.family.c_str()));
    FcPatternAddInteger(pattern.get(), FC_WEIGHT, heft(wish.weight));
    FcPatternAddInteger(pattern.get(), FC_SLANT, FC_SLANT_ROMAN);
    FcPatternAddBool(pattern.get(), FC_OUTLINE, FcTrue);
    FcPatternAddBool(pattern.get(), FC_COLOR, FcFalse);
    // Else the language of the environment would choose.
    FcPatternAddString(pattern.get(), FC_LANG, reinterpret_cast<const FcChar8*>("en"));
    if (wish.letter != 0) {
        const Letters letters(FcCharSetCreate());
        FcCharSetAddChar(letters.get(), wish.letter);
        FcPatternAddCharSet(pattern.get(), FC_CHARSET, letters.get());
    }
    FcConfigSubstitute(nullptr, pattern.get(), FcMatchPattern);
    FcDefaultSubstitute(pattern.get());
    FcResult result = FcResultNoMatch;
    const Pattern match(FcFontMatch(nullptr, pattern.get(), &result));
    if (!match) return {};
    FontFile file{string_of(match.get(), FC_FILE), 0, family_of(match.get(), wish.family)};
    FcPatternGetInteger(match.get(), FC_INDEX, 0, &file.index);
    return file;
}

std::vector<std::string> families_installed() {
    const Pattern pattern(FcPatternCreate());
    FcPatternAddBool(pattern.get(), FC_OUTLINE, FcTrue);
    FcPatternAddString(pattern.get(), FC_LANG, reinterpret_cast<const FcChar8*>("en"));
    const Properties wanted(FcObjectSetBuild(FC_FAMILY, nullptr));
    const FontSet set(FcFontList(nullptr, pattern.get(), wanted.get()));
    std::vector<std::string> families;
    for (int i = 0; set && i < set->nfont; ++i)
        families.push_back(string_of(set->fonts[i], FC_FAMILY));
    std::ranges::sort(families);
    families.erase(std::unique(families.begin(), families.end()), families.end());
    return families;
}

void forget_font_files() {
    FcFini();
}

}  // namespace frontstage::player
