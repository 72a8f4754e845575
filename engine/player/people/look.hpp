// What makes one person look unlike another, read from the words of a scenario's `look:`. Knows no
// mood and no drawing. A word that is not known leaves what would be there without it.
#pragma once

#include <cstdint>
#include <map>
#include <string>

#include "player/drawing/paint.hpp"

namespace frontstage::player {

enum class Hair : std::uint8_t {
    brief,
    crop,
    bob,
    flowing,
    wavy,
    curls,
    bun,
    ponytail,
    braids,
    bald
};
enum class Beard : std::uint8_t { none, full, trimmed, moustache };
enum class Glasses : std::uint8_t { none, round, square };
enum class Cover : std::uint8_t { none, hijab, turban, cap, kippah, wrap };
enum class Age : std::uint8_t { child, young, adult, old };
enum class Brows : std::uint8_t { even, thin, thick };
enum class Garment : std::uint8_t {
    jumper,
    jacket,
    blouse,
    uniform,
    shirt,
    tee,
    polo,
    scrubs,
    coat,
    hoodie
};
enum class Badge : std::uint8_t { none, pinned };
enum class Marks : std::uint8_t { none, freckles, bindi, mole };
enum class Burden : std::uint8_t { none, phone, bag, stick, toddler };
// `there`: what the place has painted.
enum class Seat : std::uint8_t { none, there, chair, wheelchair };
enum class Sling : std::uint8_t { none, worn };

enum class Sleeves : std::uint8_t { full, brief };

struct Look {
    Ink skin, shade, lip;
    Ink hair_colour, brow_colour, iris;
    Hair hair = Hair::brief;
    Brows brows = Brows::even;
    Beard beard = Beard::none;
    Glasses glasses = Glasses::none;
    Cover cover = Cover::none;
    Ink cover_colour;
    Age age = Age::adult;
    Garment garment = Garment::jumper;
    Sleeves sleeves = Sleeves::full;
    Ink top, shirt;
    float face_width = 1, face_height = 1, jaw = 0;  // jaw: -1 pointed .. 1 square
    float nose_width = 1, nose_length = 1;
    float build = 1;  // how broad the body is
    float size = 1;   // of the body; a child's is small below its head
    Badge badge = Badge::none;
    Marks marks = Marks::none;
    Burden holds = Burden::none;
    Sling sling = Sling::none;
    Seat seat = Seat::none;
};

[[nodiscard]] Look look_for(const std::map<std::string, std::string>& words);

}  // namespace frontstage::player
