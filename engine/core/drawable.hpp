// The words for places, props and looks for which there is a drawing. The player draws by them,
// each in the order of these lists, and `check` names a word that is in none. What a word looks
// like is not known here.
#pragma once

#include <array>
#include <span>
#include <string_view>

namespace frontstage {

inline constexpr std::array<std::string_view, 21> drawn_places{"hotel.lobby",
                                                               "hotel.room",
                                                               "hotel.corridor",
                                                               "hotel.restaurant",
                                                               "hotel.phone-desk",
                                                               "hotel.terrace",
                                                               "shop.floor",
                                                               "shop.fitting-rooms",
                                                               "shop.till",
                                                               "shop.returns",
                                                               "shop.exit-gates",
                                                               "shop.back-office",
                                                               "clinic.reception",
                                                               "clinic.waiting-room",
                                                               "clinic.consulting-room",
                                                               "clinic.phone-desk",
                                                               "clinic.portal-desk",
                                                               "home.desk",
                                                               "home.sofa",
                                                               "street",
                                                               "taxi"};
inline constexpr std::array<std::string_view, 19> drawn_props{
    "bell",      "plant",      "suitcase",       "telephone",     "card-terminal",
    "flowers",   "water",      "kettle",         "gift",          "notebook",
    "newspaper", "leaflets",   "sanitiser",      "shopping-bags", "umbrellas",
    "toys",      "wheelchair", "coffee-machine", "cake"};
// What can be seen of a force. A word is recognised within a force's id too: `thunderstorm`.
inline constexpr std::array<std::string_view, 17> drawn_sights{
    "rain",  "storm",    "snow",        "heat",           "flood", "queue",
    "crowd", "full",     "dark-screen", "out-of-order",   "works", "coach",
    "alarm", "festival", "power-cut",   "fallen-display", "strike"};

inline constexpr std::array<std::string_view, 6> skin_words{"1", "2", "3", "4", "5", "6"};
inline constexpr std::array<std::string_view, 4> face_words{"oval", "round", "square", "long"};
inline constexpr std::array<std::string_view, 4> age_words{"young", "adult", "old", "child"};
inline constexpr std::array<std::string_view, 15> hair_words{
    "short", "crop",  "cropped", "shaved", "bob",      "long",   "straight", "wavy",
    "curls", "curly", "afro",    "bun",    "ponytail", "braids", "bald"};
inline constexpr std::array<std::string_view, 9> hair_colour_words{
    "black", "dark", "brown", "chestnut", "red", "ginger", "blonde", "grey", "white"};
inline constexpr std::array<std::string_view, 14> cloth_words{
    "rust",    "navy", "teal", "plum",  "olive", "charcoal", "cream",
    "mustard", "rose", "sky",  "green", "red",   "white",    "black"};
inline constexpr std::array<std::string_view, 5> eye_words{"brown", "dark", "hazel", "green",
                                                           "blue"};
inline constexpr std::array<std::string_view, 4> brow_words{"even", "thin", "thick", "bushy"};
inline constexpr std::array<std::string_view, 5> beard_words{"none", "full", "short", "stubble",
                                                             "moustache"};
inline constexpr std::array<std::string_view, 3> glasses_words{"none", "round", "square"};
inline constexpr std::array<std::string_view, 7> cover_words{
    "none", "hijab", "headscarf", "turban", "cap", "kippah", "wrap"};
inline constexpr std::array<std::string_view, 10> garment_words{
    "jumper", "jacket", "blouse", "uniform", "shirt", "tee", "polo", "scrubs", "coat", "hoodie"};
inline constexpr std::array<std::string_view, 4> nose_words{"even", "broad", "narrow", "long"};
inline constexpr std::array<std::string_view, 3> build_words{"even", "slim", "broad"};
inline constexpr std::array<std::string_view, 4> mark_words{"none", "freckles", "bindi", "mole"};
inline constexpr std::array<std::string_view, 5> held_words{"none", "phone", "bag", "stick",
                                                            "toddler"};

// Who stands ready in assets/looks/, one file for each name.
inline constexpr std::array<std::string_view, 20> drawn_looks{
    "adaeze", "amina", "aroha", "bruno", "david", "elif", "fatou", "grace",   "hannah", "hiro",
    "ingrid", "jamal", "lucia", "mei",   "milo",  "noor", "omar",  "parveen", "ravi",   "walter"};

// What a key of `look:` takes; empty where any word will do.
[[nodiscard]] constexpr std::span<const std::string_view> look_words(std::string_view key) {
    if (key == "skin") return skin_words;
    if (key == "face") return face_words;
    if (key == "age") return age_words;
    if (key == "hair") return hair_words;
    if (key == "hair-colour") return hair_colour_words;
    if (key == "top" || key == "cover-colour") return cloth_words;
    if (key == "eyes") return eye_words;
    if (key == "brows") return brow_words;
    if (key == "beard") return beard_words;
    if (key == "glasses") return glasses_words;
    if (key == "cover") return cover_words;
    if (key == "garment") return garment_words;
    if (key == "nose") return nose_words;
    if (key == "build") return build_words;
    if (key == "marks") return mark_words;
    if (key == "holds") return held_words;
    if (key == "like" || key == "with") return drawn_looks;
    return {};
}

}  // namespace frontstage
