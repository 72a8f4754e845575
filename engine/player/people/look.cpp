#include "player/people/look.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "core/drawable.hpp"

namespace frontstage::player {
namespace {

using Words = std::map<std::string, std::string>;

std::string_view said(const Words& words, const std::string& key) {
    const auto found = words.find(key);
    return found == words.end() ? std::string_view{} : std::string_view{found->second};
}

// What `key` says, by its place in `known`; `values` stand in the same order.
template <class Value, std::size_t count>
Value chosen(const Words& words, const std::string& key,
             const std::array<std::string_view, count>& known,
             const std::array<Value, count>& values, Value otherwise) {
    const auto found = std::find(known.begin(), known.end(), said(words, key));
    if (found == known.end()) return otherwise;
    return values[static_cast<std::size_t>(found - known.begin())];
}

struct Tone {
    std::uint32_t skin, shade, lip, hair;
};

constexpr std::array<Tone, 6> tones{{{0xF8DBC8, 0xDFA78D, 0xCB7471, 0x6B4A32},
                                     {0xF2C9A9, 0xCF946F, 0xBE6860, 0x4A2F20},
                                     {0xE2AF86, 0xB97F59, 0xAF5F54, 0x33221A},
                                     {0xC48B61, 0x925D3C, 0x97503F, 0x241915},
                                     {0x97623F, 0x683E28, 0x84453A, 0x1E1716},
                                     {0x6B4533, 0x42281E, 0x6B3834, 0x171313}}};

constexpr std::array hairs{Hair::brief,   Hair::crop,    Hair::crop,     Hair::crop,   Hair::bob,
                           Hair::flowing, Hair::flowing, Hair::wavy,     Hair::curls,  Hair::curls,
                           Hair::curls,   Hair::bun,     Hair::ponytail, Hair::braids, Hair::bald};

constexpr std::array<std::uint32_t, 9> hair_colours{
    0x1E1819, 0x33231C, 0x5A3A26, 0x74432A, 0xA5522B, 0xBC6A32, 0xC99D5C, 0x9C9CA3, 0xDAD9DB};

constexpr std::array<std::uint32_t, 14> cloths{0xB4583E, 0x32486F, 0x2F7A78, 0x734B72, 0x77793F,
                                               0x454B55, 0xE6D9C2, 0xCE9A3C, 0xC9808A, 0x7BA7CC,
                                               0x3F7D58, 0xA93B3F, 0xEDEDEF, 0x2A2B31};

constexpr std::array<std::uint32_t, 5> irises{0x6A4228, 0x452B1D, 0x81633A, 0x5F7F55, 0x4F7FA6};

constexpr std::array beards{Beard::none, Beard::full, Beard::trimmed, Beard::trimmed,
                            Beard::moustache};
constexpr std::array lenses{Glasses::none, Glasses::round, Glasses::square};
constexpr std::array covers{Cover::none, Cover::hijab,  Cover::hijab, Cover::turban,
                            Cover::cap,  Cover::kippah, Cover::wrap};
constexpr std::array ages{Age::young, Age::adult, Age::old, Age::child};
constexpr std::array brow_shapes{Brows::even, Brows::thin, Brows::thick, Brows::thick};
constexpr std::array garments{Garment::jumper, Garment::jacket, Garment::blouse, Garment::uniform,
                              Garment::shirt,  Garment::tee,    Garment::polo,   Garment::scrubs,
                              Garment::coat,   Garment::hoodie};
constexpr std::array marks{Marks::none, Marks::freckles, Marks::bindi, Marks::mole};
constexpr std::array held{Burden::none, Burden::phone, Burden::bag, Burden::stick, Burden::toddler};
constexpr std::array body_builds{1.0F, .93F, 1.09F};

struct Nose {
    float width, length;
};
constexpr std::array noses{Nose{1, 1}, Nose{1.3F, .98F}, Nose{.84F, 1.02F}, Nose{.98F, 1.14F}};

// What those wear who serve; another word is a uniform of no trade, a suit and tie.
struct Uniform {
    std::string_view trade;
    Garment garment;
    std::uint32_t top;
};
constexpr std::array uniforms{
    Uniform{"retail", Garment::polo, 0x2F6A4FU}, Uniform{"clinic", Garment::scrubs, 0x2E7C86U},
    Uniform{"nurse", Garment::scrubs, 0x2E7C86U}, Uniform{"doctor", Garment::coat, 0xEDEDEFU}};

struct Build {
    float width, height, jaw;
};
constexpr std::array builds{Build{1, 1, 0}, Build{1.05F, .97F, .25F}, Build{1.01F, .99F, .85F},
                            Build{.95F, 1.05F, -.1F}};

bool affirmed(std::string_view word) {
    return !word.empty() && word != "no" && word != "none" && word != "false";
}

void read_head(Look& look, const Words& words) {
    const Tone tone = chosen(words, "skin", skin_words, tones, tones[2]);
    look.skin = hex(tone.skin);
    look.shade = hex(tone.shade);
    look.lip = hex(tone.lip);
    look.age = chosen(words, "age", age_words, ages, Age::adult);
    const std::uint32_t natural = look.age == Age::old ? 0xA7A6AC : tone.hair;
    look.hair_colour = hex(chosen(words, "hair-colour", hair_colour_words, hair_colours, natural));
    look.hair = chosen(words, "hair", hair_words, hairs, Hair::brief);
    const bool dark = look.skin.r < .8F;
    look.iris = hex(chosen(words, "eyes", eye_words, irises, dark ? 0x4C2F1FU : 0x6A452CU));
    const Build build = chosen(words, "face", face_words, builds, Build{1, 1, 0});
    look.face_width = build.width;
    look.face_height = build.height;
    look.jaw = build.jaw;
    const Nose nose = chosen(words, "nose", nose_words, noses, noses[0]);
    look.nose_width = nose.width;
    look.nose_length = nose.length;
    look.marks = chosen(words, "marks", mark_words, marks, Marks::none);
}

// Light brows vanish on light skin, and brows carry most of an emotion.
Ink brow_colour(const Look& look) {
    return mix(look.hair_colour, look.shade.lit(.38F), look.age == Age::old ? .45F : .3F);
}

Sleeves sleeves_of(Garment garment) {
    const bool brief =
        garment == Garment::tee || garment == Garment::polo || garment == Garment::scrubs;
    return brief ? Sleeves::brief : Sleeves::full;
}

void read_dress(Look& look, const Words& words) {
    look.cover = chosen(words, "cover", cover_words, covers, Cover::none);
    look.cover_colour = hex(chosen(words, "cover-colour", cloth_words, cloths,
                                   look.cover == Cover::hijab ? 0x2F7A78U : 0x32486FU));
    look.garment = chosen(words, "garment", garment_words, garments, Garment::jumper);
    std::uint32_t colour = look.garment == Garment::uniform ? 0x2E4163U : 0x5B6F86U;
    if (const std::string_view trade = said(words, "uniform"); affirmed(trade)) {
        look.garment = Garment::uniform;
        colour = 0x2E4163U;
        for (const Uniform& uniform : uniforms)
            if (uniform.trade == trade) {
                look.garment = uniform.garment;
                colour = uniform.top;
            }
        look.badge = Badge::pinned;
    }
    if (look.garment == Garment::uniform) look.badge = Badge::pinned;
    look.sleeves = sleeves_of(look.garment);
    look.top = hex(chosen(words, "top", cloth_words, cloths, colour));
    look.shirt = hex(0xF4EEE4);
}

void read_body(Look& look, const Words& words) {
    look.build = chosen(words, "build", build_words, body_builds, 1.0F);
    if (look.age == Age::child) {
        look.size = .74F;
        look.face_width *= 1.03F;
        look.face_height *= .95F;
    }
    look.holds = chosen(words, "holds", held_words, held, Burden::none);
    if (affirmed(said(words, "sling"))) look.sling = Sling::worn;
    if (affirmed(said(words, "seat"))) look.seat = Seat::chair;
    if (affirmed(said(words, "wheelchair"))) look.seat = Seat::wheelchair;
}

}  // namespace

Look look_for(const Words& words) {
    Look look;
    read_head(look, words);
    look.brow_colour = brow_colour(look);
    look.brows = chosen(words, "brows", brow_words, brow_shapes, Brows::even);
    look.beard = chosen(words, "beard", beard_words, beards, Beard::none);
    look.glasses = chosen(words, "glasses", glasses_words, lenses, Glasses::none);
    read_dress(look, words);
    read_body(look, words);
    return look;
}

}  // namespace frontstage::player
