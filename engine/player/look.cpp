#include "player/look.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <string_view>

namespace frontstage::player {
namespace {

using Words = std::map<std::string, std::string>;

template <class Value>
struct Named {
    std::string_view word;
    Value value;
};

std::string_view said(const Words& words, const std::string& key) {
    const auto found = words.find(key);
    return found == words.end() ? std::string_view{} : std::string_view{found->second};
}

template <class Value, std::size_t count>
Value chosen(const Words& words, const std::string& key,
             const std::array<Named<Value>, count>& table, Value otherwise) {
    const std::string_view word = said(words, key);
    const auto found =
        std::find_if(table.begin(), table.end(), [&](const auto& row) { return row.word == word; });
    return found == table.end() ? otherwise : found->value;
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

constexpr std::array<Named<std::size_t>, 6> skins{
    {{"1", 0}, {"2", 1}, {"3", 2}, {"4", 3}, {"5", 4}, {"6", 5}}};

constexpr std::array<Named<Hair>, 15> hairs{{{"short", Hair::brief},
                                             {"crop", Hair::crop},
                                             {"cropped", Hair::crop},
                                             {"shaved", Hair::crop},
                                             {"bob", Hair::bob},
                                             {"long", Hair::flowing},
                                             {"straight", Hair::flowing},
                                             {"wavy", Hair::wavy},
                                             {"curls", Hair::curls},
                                             {"curly", Hair::curls},
                                             {"afro", Hair::curls},
                                             {"bun", Hair::bun},
                                             {"ponytail", Hair::ponytail},
                                             {"braids", Hair::braids},
                                             {"bald", Hair::bald}}};

constexpr std::array<Named<std::uint32_t>, 9> hair_colours{{{"black", 0x1E1819},
                                                            {"dark", 0x33231C},
                                                            {"brown", 0x5A3A26},
                                                            {"chestnut", 0x74432A},
                                                            {"red", 0xA5522B},
                                                            {"ginger", 0xBC6A32},
                                                            {"blonde", 0xC99D5C},
                                                            {"grey", 0x9C9CA3},
                                                            {"white", 0xDAD9DB}}};

constexpr std::array<Named<std::uint32_t>, 14> cloths{{{"rust", 0xB4583E},
                                                       {"navy", 0x32486F},
                                                       {"teal", 0x2F7A78},
                                                       {"plum", 0x734B72},
                                                       {"olive", 0x77793F},
                                                       {"charcoal", 0x454B55},
                                                       {"cream", 0xE6D9C2},
                                                       {"mustard", 0xCE9A3C},
                                                       {"rose", 0xC9808A},
                                                       {"sky", 0x7BA7CC},
                                                       {"green", 0x3F7D58},
                                                       {"red", 0xA93B3F},
                                                       {"white", 0xEDEDEF},
                                                       {"black", 0x2A2B31}}};

constexpr std::array<Named<std::uint32_t>, 5> irises{{{"brown", 0x6A4228},
                                                      {"dark", 0x452B1D},
                                                      {"hazel", 0x81633A},
                                                      {"green", 0x5F7F55},
                                                      {"blue", 0x4F7FA6}}};

constexpr std::array<Named<Beard>, 5> beards{{{"none", Beard::none},
                                              {"full", Beard::full},
                                              {"short", Beard::trimmed},
                                              {"stubble", Beard::trimmed},
                                              {"moustache", Beard::moustache}}};
constexpr std::array<Named<Glasses>, 3> lenses{
    {{"none", Glasses::none}, {"round", Glasses::round}, {"square", Glasses::square}}};
constexpr std::array<Named<Cover>, 5> covers{{{"none", Cover::none},
                                              {"hijab", Cover::hijab},
                                              {"headscarf", Cover::hijab},
                                              {"turban", Cover::turban},
                                              {"cap", Cover::cap}}};
constexpr std::array<Named<Age>, 3> ages{
    {{"young", Age::young}, {"adult", Age::adult}, {"old", Age::old}}};
constexpr std::array<Named<Brows>, 4> brow_shapes{{{"even", Brows::even},
                                                   {"thin", Brows::thin},
                                                   {"thick", Brows::thick},
                                                   {"bushy", Brows::thick}}};
constexpr std::array<Named<Garment>, 4> garments{{{"jumper", Garment::jumper},
                                                  {"jacket", Garment::jacket},
                                                  {"blouse", Garment::blouse},
                                                  {"uniform", Garment::uniform}}};

struct Build {
    float width, height, jaw;
};
constexpr std::array<Named<Build>, 4> builds{{{"oval", {1, 1, 0}},
                                              {"round", {1.05F, .97F, .25F}},
                                              {"square", {1.01F, .99F, .85F}},
                                              {"long", {.95F, 1.05F, -.1F}}}};

bool affirmed(std::string_view word) {
    return !word.empty() && word != "no" && word != "none" && word != "false";
}

void read_head(Look& look, const Words& words) {
    const Tone& tone = tones[chosen(words, "skin", skins, std::size_t{2})];
    look.skin = hex(tone.skin);
    look.shade = hex(tone.shade);
    look.lip = hex(tone.lip);
    look.age = chosen(words, "age", ages, Age::adult);
    const std::uint32_t natural = look.age == Age::old ? 0xA7A6AC : tone.hair;
    look.hair_colour = hex(chosen(words, "hair-colour", hair_colours, natural));
    look.hair = chosen(words, "hair", hairs, Hair::brief);
    const bool dark = look.skin.r < .8F;
    look.iris = hex(chosen(words, "eyes", irises, dark ? 0x4C2F1FU : 0x6A452CU));
    const Build build = chosen(words, "face", builds, Build{1, 1, 0});
    look.face_width = build.width;
    look.face_height = build.height;
    look.jaw = build.jaw;
}

// Light brows vanish on light skin, and brows carry most of an emotion.
Ink brow_colour(const Look& look) {
    return mix(look.hair_colour, look.shade.lit(.38F), look.age == Age::old ? .45F : .3F);
}

void read_dress(Look& look, const Words& words) {
    look.cover = chosen(words, "cover", covers, Cover::none);
    look.garment = chosen(words, "garment", garments, Garment::jumper);
    if (affirmed(said(words, "uniform"))) look.garment = Garment::uniform;
    const bool uniform = look.garment == Garment::uniform;
    look.top = hex(chosen(words, "top", cloths, uniform ? 0x2E4163U : 0x5B6F86U));
    look.shirt = hex(0xF4EEE4);
    look.cover_colour = hex(
        chosen(words, "cover-colour", cloths, look.cover == Cover::hijab ? 0x2F7A78U : 0x32486FU));
    look.wheelchair = affirmed(said(words, "wheelchair"));
}

}  // namespace

Look look_for(const Words& words) {
    Look look;
    read_head(look, words);
    look.brow_colour = brow_colour(look);
    look.brows = chosen(words, "brows", brow_shapes, Brows::even);
    look.beard = chosen(words, "beard", beards, Beard::none);
    look.glasses = chosen(words, "glasses", lenses, Glasses::none);
    read_dress(look, words);
    return look;
}

}  // namespace frontstage::player
