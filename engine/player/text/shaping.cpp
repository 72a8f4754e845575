#include "player/text/shaping.hpp"

#include <array>
#include <memory>

namespace frontstage::player {
namespace {

struct BufferDeleter {
    void operator()(hb_buffer_t* buffer) const { hb_buffer_destroy(buffer); }
};
using Buffer = std::unique_ptr<hb_buffer_t, BufferDeleter>;

Buffer filled(std::u32string_view letters, const Run& run, const std::string& language) {
    Buffer buffer(hb_buffer_create());
    hb_buffer_add_utf32(buffer.get(), reinterpret_cast<const std::uint32_t*>(letters.data()),
                        static_cast<int>(letters.size()), static_cast<unsigned>(run.begin),
                        static_cast<int>(run.end - run.begin));
    hb_buffer_set_direction(buffer.get(), run.leftwards() ? HB_DIRECTION_RTL : HB_DIRECTION_LTR);
    hb_buffer_set_script(buffer.get(), run.script);
    hb_buffer_set_language(buffer.get(),
                           hb_language_from_string(language.empty() ? "en" : language.c_str(), -1));
    return buffer;
}

}  // namespace

std::vector<ShapedGlyph> shape(const Font& font, std::u32string_view letters, const Run& run,
                               const std::string& language, Ligatures ligatures) {
    constexpr std::array apart{
        hb_feature_t{HB_TAG('l', 'i', 'g', 'a'), 0, HB_FEATURE_GLOBAL_START, HB_FEATURE_GLOBAL_END},
        hb_feature_t{HB_TAG('c', 'l', 'i', 'g'), 0, HB_FEATURE_GLOBAL_START, HB_FEATURE_GLOBAL_END},
        hb_feature_t{HB_TAG('c', 'a', 'l', 't'), 0, HB_FEATURE_GLOBAL_START,
                     HB_FEATURE_GLOBAL_END}};
    const Buffer buffer = filled(letters, run, language);
    hb_shape(font.shaper(), buffer.get(), apart.data(),
             ligatures == Ligatures::none ? apart.size() : 0);
    unsigned count = 0;
    const hb_glyph_info_t* infos = hb_buffer_get_glyph_infos(buffer.get(), &count);
    const hb_glyph_position_t* places = hb_buffer_get_glyph_positions(buffer.get(), &count);
    const auto em = [&](hb_position_t units) {
        return static_cast<float>(units) / font.units_per_em();
    };
    std::vector<ShapedGlyph> glyphs;
    glyphs.reserve(count);
    for (unsigned i = 0; i < count; ++i)
        if (infos[i].codepoint == 0)
            glyphs.push_back({0, infos[i].cluster, box_em, 0, 0});
        else
            glyphs.push_back({infos[i].codepoint, infos[i].cluster, em(places[i].x_advance),
                              em(places[i].x_offset), em(places[i].y_offset)});
    return glyphs;
}

}  // namespace frontstage::player
