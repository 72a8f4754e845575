#include "player/text/fonts.hpp"

#include <fontconfig/fontconfig.h>
#include <ft2build.h>
#include FT_FREETYPE_H
#include <imgui_freetype.h>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <iterator>
#include <memory>

#include "base/utf8.hpp"
#include "player/house/house_error.hpp"

namespace frontstage::player {
namespace {

struct Cut {  // how a type is set
    float em;
    int weight;  // a place in weights_
};
constexpr std::array<Cut, type_count> cuts{
    {{30, 2}, {21, 2}, {21, 0}, {19, 0}, {17, 2}, {17, 0}, {15, 1}}};

struct Found {
    std::string path;
    int index = 0;
};

// The file that fontconfig takes for `family`, or for a font that has `code` where that is not 0.
Found found_by_fontconfig(const char* family, int weight, unsigned code) {
    const std::unique_ptr<FcPattern, decltype(&FcPatternDestroy)> wish(FcPatternCreate(),
                                                                       FcPatternDestroy);
    FcPatternAddString(wish.get(), FC_FAMILY, reinterpret_cast<const FcChar8*>(family));
    FcPatternAddInteger(wish.get(), FC_WEIGHT, weight);
    FcPatternAddBool(wish.get(), FC_OUTLINE, FcTrue);
    if (code != 0) {
        const std::unique_ptr<FcCharSet, decltype(&FcCharSetDestroy)> set(FcCharSetCreate(),
                                                                          FcCharSetDestroy);
        FcCharSetAddChar(set.get(), code);
        FcPatternAddCharSet(wish.get(), FC_CHARSET, set.get());
    }
    FcConfigSubstitute(nullptr, wish.get(), FcMatchPattern);
    FcDefaultSubstitute(wish.get());
    FcResult result = FcResultNoMatch;
    const std::unique_ptr<FcPattern, decltype(&FcPatternDestroy)> match(
        FcFontMatch(nullptr, wish.get(), &result), FcPatternDestroy);
    FcChar8* path = nullptr;
    Found found;
    if (!match || FcPatternGetString(match.get(), FC_FILE, 0, &path) != FcResultMatch) return found;
    FcPatternGetInteger(match.get(), FC_INDEX, 0, &found.index);
    found.path = reinterpret_cast<const char*>(path);
    return found;
}

// FreeType's own view of a file, for what ImGui does not tell.
class Outline {
public:
    Outline(const std::vector<unsigned char>& bytes, int index) {
        FT_Init_FreeType(&library_);
        if (FT_New_Memory_Face(library_, bytes.data(), static_cast<FT_Long>(bytes.size()), index,
                               &face_) != 0)
            face_ = nullptr;
    }
    ~Outline() {
        if (face_ != nullptr) FT_Done_Face(face_);
        FT_Done_FreeType(library_);
    }
    Outline(const Outline&) = delete;
    Outline& operator=(const Outline&) = delete;

    [[nodiscard]] bool usable() const { return face_ != nullptr; }
    [[nodiscard]] bool has(unsigned code) const { return FT_Get_Char_Index(face_, code) != 0; }
    // ImGui asks for the height from the lowest to the highest point; type is named by its em.
    [[nodiscard]] float height_for(float em_px) const {
        return std::round(em_px * static_cast<float>(face_->ascender - face_->descender) /
                          static_cast<float>(face_->units_per_EM));
    }
    [[nodiscard]] float advance(unsigned code, float height_px) const {
        const float em = height_px * static_cast<float>(face_->units_per_EM) /
                         static_cast<float>(face_->ascender - face_->descender);
        if (FT_Load_Glyph(face_, FT_Get_Char_Index(face_, code), FT_LOAD_NO_SCALE) != 0) return em;
        return em * static_cast<float>(face_->glyph->metrics.horiAdvance) /
               static_cast<float>(face_->units_per_EM);
    }

private:
    FT_Library library_ = nullptr;
    FT_Face face_ = nullptr;
};

std::vector<ImWchar> ranges_of(const std::set<unsigned>& codes) {
    std::vector<ImWchar> ranges;
    for (const unsigned code : codes) {
        const auto c = static_cast<ImWchar>(code);
        if (!ranges.empty() && ranges.back() + 1 == c)
            ranges.back() = c;
        else
            ranges.insert(ranges.end(), {c, c});
    }
    ranges.push_back(0);
    return ranges;
}

}  // namespace

Fonts::Fonts() {
    constexpr std::array<int, 3> heft{FC_WEIGHT_REGULAR, FC_WEIGHT_MEDIUM, FC_WEIGHT_DEMIBOLD};
    for (std::size_t i = 0; i < heft.size(); ++i) {
        const Found found = found_by_fontconfig("Inter", heft[i], 0);
        const File& read = file(found.path, found.index);
        if (read.bytes.empty() || !Outline(read.bytes, read.index).usable())
            throw HouseError("no font was found: install one (Debian: apt install fonts-inter)");
        weights_[i] = found.path + '#' + std::to_string(found.index);
    }
    for (unsigned code = 0x20; code < 0x7F; ++code)
        wanted_.insert(code);
    want("\u00A0£€§°·×äöüßÄÖÜéèêàâçñîôûáíóú‘’“”–—…•");
}

// Else what fontconfig read of its own files would count as lost memory.
Fonts::~Fonts() {
    FcFini();
}

Fonts::File& Fonts::file(const std::string& path, int index) {
    const auto [place, is_new] = files_.try_emplace(path + '#' + std::to_string(index));
    File& result = place->second;
    if (!is_new) return result;
    result.path = path;
    result.index = index;
    std::ifstream stream(path, std::ios::binary);
    result.bytes.assign(std::istreambuf_iterator<char>(stream), {});
    return result;
}

bool Fonts::want(std::string_view text) {
    bool all = true;
    for (std::size_t at = 0; at < text.size();) {
        const unsigned code = next_code(text, at);
        if (code < 0x20 || code > 0xFFFF || known_.contains(code)) continue;
        wanted_.insert(code);
        all = false;
    }
    return all;
}

// Into Inter, or into the file of another font that can show it. Unknown everywhere: Inter's box.
void Fonts::sort_glyphs(unsigned code) {
    known_.insert(code);
    const File& inter = files_.at(weights_[0]);
    if (Outline(inter.bytes, inter.index).has(code)) return;
    const Found found = found_by_fontconfig("Noto Sans", FC_WEIGHT_REGULAR, code);
    const File& other = file(found.path, found.index);
    const Outline outline(other.bytes, other.index);
    if (outline.usable() && outline.has(code))
        rest_[found.path + '#' + std::to_string(found.index)].insert(code);
}

void Fonts::bake(float unit, int text_percent) {
    for (const unsigned code : wanted_)
        sort_glyphs(code);
    wanted_.clear();
    ImFontAtlas& atlas = *ImGui::GetIO().Fonts;
    atlas.Clear();
    ranges_.clear();
    atlas.FontBuilderIO = ImGuiFreeType::GetBuilderForFreeType();
    atlas.FontBuilderFlags = ImGuiFreeTypeBuilderFlags_LightHinting;
    atlas.Flags |= ImFontAtlasFlags_NoMouseCursors | ImFontAtlasFlags_NoBakedLines;
    const float scale = unit * static_cast<float>(text_percent) / 100.0F;
    for (std::size_t i = 0; i < type_count; ++i)
        bake_face(static_cast<Type>(i), std::max(8.0F, std::round(cuts[i].em * scale)));
    shadow_texels_ = std::round(64 * unit);
    const int rectangle = atlas.AddCustomRectRegular(static_cast<int>(shadow_texels_),
                                                     static_cast<int>(shadow_texels_));
    atlas.Build();
    paint_shadow(rectangle, unit);
    baked_unit_ = unit;
}

void Fonts::bake_face(Type type, float em_px) {
    ImFontAtlas& atlas = *ImGui::GetIO().Fonts;
    Typeface& face = faces_[static_cast<std::size_t>(type)];
    face.em_px = em_px;
    std::set<unsigned> mine = known_;
    for (const auto& [key, codes] : rest_)
        for (const unsigned code : codes)
            mine.erase(code);
    const std::string& key =
        weights_[static_cast<std::size_t>(cuts[static_cast<std::size_t>(type)].weight)];
    face.glyphs = nullptr;
    face.advances.assign(known_.empty() ? Typeface::fallback + 1 : *known_.rbegin() + 1, em_px / 2);
    const auto add = [&](const std::string& name, const std::set<unsigned>& codes) {
        File& file = files_.at(name);
        const Outline outline(file.bytes, file.index);
        const float height = outline.height_for(em_px);
        ImFontConfig config;
        config.FontDataOwnedByAtlas = false;
        config.FontNo = file.index;
        config.MergeMode = face.glyphs != nullptr;
        ranges_.push_back(ranges_of(codes));
        ImFont* font =
            atlas.AddFontFromMemoryTTF(file.bytes.data(), static_cast<int>(file.bytes.size()),
                                       height, &config, ranges_.back().data());
        if (face.glyphs == nullptr) face.glyphs = font;
        for (const unsigned code : codes)
            face.advances[code] = outline.advance(code, height);
    };
    add(key, mine);
    for (const auto& [other, codes] : rest_)
        add(other, codes);
}

// A rounded square whose edge fades over the blur, in white: its colour comes with each vertex.
void Fonts::paint_shadow(int rectangle, float unit) {
    ImFontAtlas& atlas = *ImGui::GetIO().Fonts;
    unsigned char* pixels = nullptr;
    int width = 0, height = 0;
    atlas.GetTexDataAsRGBA32(&pixels, &width, &height);
    const ImFontAtlasCustomRect& rect = *atlas.GetCustomRectByIndex(rectangle);
    shadow_from_ = {static_cast<float>(rect.X), static_cast<float>(rect.Y)};
    const float half = static_cast<float>(rect.Width) / 2, blur = 13 * unit, radius = 12 * unit;
    for (int y = 0; y < rect.Height; ++y)
        for (int x = 0; x < rect.Width; ++x) {
            const float inner = half - blur - radius;
            const float dx = std::max(0.0F, std::abs(static_cast<float>(x) + 0.5F - half) - inner);
            const float dy = std::max(0.0F, std::abs(static_cast<float>(y) + 0.5F - half) - inner);
            const float out = (std::hypot(dx, dy) - radius) / blur;  // 0 at the edge, 1 all faded
            const float t = std::clamp(0.5F - out / 2, 0.0F, 1.0F);
            unsigned char* texel =
                pixels + 4 * (static_cast<std::ptrdiff_t>(rect.Y + y) * width + rect.X + x);
            texel[0] = texel[1] = texel[2] = 255;
            texel[3] = static_cast<unsigned char>(255 * t * t * (3 - 2 * t));
        }
}

}  // namespace frontstage::player
