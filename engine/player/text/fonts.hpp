// The faces of type, baked into one texture: only the glyphs in use, each size as it is drawn.
// Files are found by fontconfig and read once. Knows ImGui's atlas and FreeType, no screen.
#pragma once

#include <imgui.h>

#include <array>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace frontstage::player {

enum class Type : std::uint8_t { title, section, dialogue, choice, strong, label, hint };
inline constexpr std::size_t type_count = 7;

// A baked face. Advances are fractions of a pixel, as the designer of the face meant them: ImGui
// rounds each up, which spaces letters unevenly.
struct Typeface {
    ImFont* glyphs = nullptr;
    std::vector<float> advances;  // by code point
    float em_px = 0;

    [[nodiscard]] float advance(unsigned code) const {
        return code < advances.size() ? advances[code] : advances[fallback];
    }
    static constexpr unsigned fallback = '?';
};

class Fonts {
public:
    // Throws HouseError where no usable font is installed.
    Fonts();
    ~Fonts();
    Fonts(const Fonts&) = delete;
    Fonts& operator=(const Fonts&) = delete;

    // Notes the characters of `text`; true if all of them are baked.
    bool want(std::string_view text);
    [[nodiscard]] bool stale() const { return !wanted_.empty() || baked_unit_ == 0; }
    void let_go() { baked_unit_ = 0; }  // they are wanted at another size
    // Fills ImGui's atlas anew. The texture must be made again after it.
    void bake(float unit, int text_percent);

    [[nodiscard]] const Typeface& operator[](Type type) const {
        return faces_[static_cast<std::size_t>(type)];
    }
    // A soft shadow that is stretched by nine parts; its place in the atlas, in texels.
    [[nodiscard]] ImVec2 shadow_from() const { return shadow_from_; }
    [[nodiscard]] float shadow_texels() const { return shadow_texels_; }

private:
    struct File {
        std::string path;
        int index = 0;  // within a collection
        std::vector<unsigned char> bytes;
    };
    [[nodiscard]] File& file(const std::string& path, int index);
    void sort_glyphs(unsigned code);
    void bake_face(Type type, float em_px);
    void paint_shadow(int rectangle, float unit);

    std::map<std::string, File> files_;               // by path and index
    std::array<std::string, 3> weights_;              // keys into files_: regular, medium, semibold
    std::map<std::string, std::set<unsigned>> rest_;  // what Inter lacks, by the file that has it
    std::set<unsigned> known_, wanted_;
    std::array<Typeface, type_count> faces_;
    std::vector<std::vector<ImWchar>> ranges_;  // ImGui keeps pointers until the atlas is built
    float baked_unit_ = 0;
    ImVec2 shadow_from_;
    float shadow_texels_ = 0;
};

}  // namespace frontstage::player
