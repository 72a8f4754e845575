// What has to hold of everyone who can be drawn: moods told apart, brows uncovered, arms that do
// not jump, and looks that are read strictly.
#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

#include "app/disk_files.hpp"
#include "core/drawable.hpp"
#include "player/compare_pictures.hpp"
#include "player/easel.hpp"
#include "player/people/company.hpp"
#include "player/people/telling.hpp"
#include "player/people/wardrobe.hpp"
#include "support/catch.hpp"

namespace frontstage::player {
namespace {

constexpr int face_count = static_cast<int>(words_of<Face>.size());

WardrobeRead shipped() {
    app::DiskFiles files;
    return load_wardrobe(files, std::string(FRONTSTAGE_ROOT) + "/assets/looks");
}

// Head and shoulders, as large as the portrait beside a name.
Picture portrait(Easel& easel, const Bearing& bearing, const Look& look) {
    return easel.drawn(160, 160, [&](ImDrawList& list) {
        draw_figure(list, {80, 74}, 160.0F / 250, bearing, look);
    });
}

Picture whole(Easel& easel, const Bearing& bearing, const Look& look) {
    return easel.drawn(120, 170, [&](ImDrawList& list) {
        draw_figure(list, {60, 46}, .3F, bearing, look);
    });
}

// How many pixels change when the brows alone are painted in another colour.
int brow_pixels(Easel& easel, const Bearing& bearing, const Look& look) {
    Look painted = look, unpainted = look;
    painted.brow_colour = hex(0xFF00FF);
    unpainted.brow_colour = hex(0x00FF00);
    const Picture one = portrait(easel, bearing, painted),
                  other = portrait(easel, bearing, unpainted);
    int pixels = 0;
    for (std::size_t i = 0; i < one.rgba.size(); i += 4)
        pixels += std::abs(one.rgba[i] - other.rgba[i]) > 128 ? 1 : 0;
    return pixels;
}

// The same head with nothing on it that could hide a brow, and the arms down.
Look uncovered(Look look) {
    look.hair = Hair::bald;
    look.cover = Cover::none;
    look.glasses = Glasses::none;
    look.holds = Burden::none;
    look.sling = Sling::none;
    return look;
}

}  // namespace

TEST_CASE("every shipped look can be read, and `check` knows it by name", "[people][looks]") {
    const WardrobeRead read = shipped();
    for (const Diagnostic& diagnostic : read.diagnostics)
        FAIL_CHECK(diagnostic.where.file << ": " << diagnostic.message);
    std::vector<std::string> names;
    for (const auto& [name, words] : read.wardrobe)
        names.push_back(name);
    CHECK(names == std::vector<std::string>(drawn_looks.begin(), drawn_looks.end()));
}

TEST_CASE("no two who stand ready are mistaken for one another", "[people][looks]") {
    Easel easel;
    const WardrobeRead read = shipped();
    std::vector<Picture> pictures;
    for (const auto& [name, words] : read.wardrobe) {
        const Look look = look_for(words);
        pictures.push_back(portrait(easel, bearing_for(Face::neutral, look), look));
    }
    double least = 255;
    for (std::size_t i = 0; i < pictures.size(); ++i)
        for (std::size_t j = i + 1; j < pictures.size(); ++j)
            least = std::min(least, difference(pictures[i], pictures[j]));
    CAPTURE(least);
    CHECK(least > 5);
}

TEST_CASE("eighteen moods are eighteen pictures, at the size of a portrait", "[people]") {
    Easel easel;
    const Wardrobe everyone = shipped().wardrobe;
    double least = 255;
    for (const char* name : {"amina", "bruno", "hannah", "jamal", "milo", "ravi"}) {
        const Look look = look_for(everyone.at(name));
        std::vector<Picture> pictures;
        for (int i = 0; i < face_count; ++i)
            pictures.push_back(portrait(easel, bearing_for(static_cast<Face>(i), look), look));
        for (int i = 0; i < face_count; ++i)
            for (int j = i + 1; j < face_count; ++j) {
                const double apart = difference(pictures[static_cast<std::size_t>(i)],
                                                pictures[static_cast<std::size_t>(j)]);
                CAPTURE(name, i, j);
                CHECK(apart > .8);
                least = std::min(least, apart);
            }
    }
    CAPTURE(least);
    CHECK(least > .8);
}

TEST_CASE("no hair, hat, lens or hand covers a brow, in any mood of anyone", "[people]") {
    Easel easel;
    for (const auto& [name, words] : shipped().wardrobe) {
        const Look look = look_for(words);
        for (int i = 0; i < face_count; ++i) {
            const Face face = static_cast<Face>(i);
            const Bearing bearing = bearing_for(face, look);
            Bearing bare = bearing;
            bare.posture.left = bare.posture.right = posture_of(Arms::at_sides).left;
            const int seen = brow_pixels(easel, bearing, look),
                      all = brow_pixels(easel, bare, uncovered(look));
            CAPTURE(name, word_for(face), seen, all);
            CHECK(all > 40);
            CHECK(seen * 100 >= all * 97);
        }
    }
}

TEST_CASE("no arm jumps or shrinks on its way between any two moods", "[people]") {
    const Look look = look_for({});
    constexpr int steps = 20;
    for (int i = 0; i < face_count; ++i)
        for (int j = 0; j < face_count; ++j) {
            const Bearing from = bearing_for(static_cast<Face>(i), look),
                          to = bearing_for(static_cast<Face>(j), look);
            CHECK(blended(from, to, 0).posture == from.posture);
            for (int step = 0; step <= steps; ++step) {
                const Posture at = blended(from, to, static_cast<float>(step) / steps).posture;
                for (const Arm& arm : {at.left, at.right}) {
                    CHECK(arm.reach >= 70);
                    CHECK(arm.forearm > 60);
                    CHECK(arm.forearm < 300);
                    CHECK(std::fabs(arm.hand - arm.forearm) < 60);
                }
            }
        }
}

TEST_CASE("a small step between two moods is a small change of the picture", "[people]") {
    Easel easel;
    const Look look = look_for({{"skin", "3"}, {"hair", "wavy"}});
    constexpr int steps = 24;
    double most = 0;
    for (int i = 0; i < face_count; ++i) {
        const Bearing from = bearing_for(static_cast<Face>(i), look),
                      to = bearing_for(static_cast<Face>((i * 7 + 5) % face_count), look);
        Picture before = whole(easel, from, look);
        const double apart = std::max(3.0, difference(before, whole(easel, to, look)));
        for (int step = 1; step <= steps; ++step) {
            Picture now = whole(easel, blended(from, to, static_cast<float>(step) / steps), look);
            most = std::max(most, difference(before, now) / apart);
            before = std::move(now);
        }
    }
    CAPTURE(most);
    CHECK(most < .3);  // of the whole change; a jump would be most of it
}

TEST_CASE("whoever says `like` is dressed like them, with their own words in front", "[looks]") {
    const Wardrobe everyone{{"amina", {{"skin", "3"}, {"top", "cream"}}},
                            {"milo", {{"age", "child"}}}};
    CHECK(dressed({{"like", "amina"}}, everyone) == LookWords{{"skin", "3"}, {"top", "cream"}});
    CHECK(dressed({{"like", "amina"}, {"top", "navy"}}, everyone) ==
          LookWords{{"skin", "3"}, {"top", "navy"}});
    CHECK(dressed({{"like", "nobody"}, {"top", "navy"}}, everyone) == LookWords{{"top", "navy"}});
    CHECK(dressed({{"with", "milo"}}, everyone) == LookWords{{"with.age", "child"}});
    const Company both = company_for(dressed({{"like", "amina"}, {"with", "milo"}}, everyone));
    REQUIRE(both.other);
    CHECK(both.other->age == Age::child);
    CHECK(both.speaker.age == Age::adult);
}

TEST_CASE("a look's file is read strictly", "[looks]") {
    const auto codes = [](std::string_view text) {
        std::vector<std::string> found;
        for (const Diagnostic& diagnostic : read_look(text, "looks/x.yaml").diagnostics)
            found.push_back(diagnostic.code);
        return found;
    };
    using Codes = std::vector<std::string>;
    CHECK(codes("# Amina, from Rabat.\nskin: 3\n\nhair: bun\n").empty());
    CHECK(codes("skin: 3\n") == Codes{"look-without-person"});
    CHECK(codes("# Amina\nhiar: bun\n") == Codes{"unknown-look-key"});
    CHECK(codes("# Amina\nhair: mohawk\n") == Codes{"unknown-look-word"});
    CHECK(codes("# Amina\nhair: bun\nhair: bob\n") == Codes{"repeated-look-key"});
    CHECK(codes("# Amina\nhair\n") == Codes{"not-a-look-line"});
    CHECK(codes("# Amina\nlike: ravi\n") == Codes{"look-of-a-look"});
    CHECK(read_look("# Amina\nhiar: bun\n", "x").diagnostics.front().hint ==
          "did you mean `hair`?");
    CHECK_FALSE(codes(std::string("\xff\xfe\0:\n", 5)).empty());
}

TEST_CASE("posture is told in words that are true of the picture", "[people]") {
    const Phrasebook english;
    const Look plain = look_for({});
    CHECK(mood_and_posture(english, "annoyed", Face::annoyed, plain) == "annoyed, arms folded");
    CHECK(mood_and_posture(english, "neutral", Face::neutral, plain) == "neutral");
    CHECK(mood_and_posture(english, "in pain, eyes shut", Face::in_pain, plain) ==
          "in pain, holding an aching arm");
    CHECK(mood_and_posture(english, "", Face::annoyed, plain).empty());
    CHECK(posture_words(english, Face::neutral, look_for({{"wheelchair", "yes"}})) ==
          "hands in the lap");
    CHECK(posture_words(english, Face::angry, look_for({{"holds", "phone"}})) ==
          "a phone at the ear");
    CHECK(posture_words(english, Face::tired, look_for({{"sling", "yes"}})) ==
          "one arm in a sling");
}

TEST_CASE("what a figure costs", "[people][.cost]") {
    Easel easel;
    int most = 0, most_of_two = 0;
    long sum = 0;
    int drawn = 0;
    for (const auto& [name, words] : shipped().wardrobe) {
        const Look look = look_for(words);
        ImDrawList& list = easel.cleared();
        draw_figure(list, {600, 400}, 1.22F, bearing_for(Face::annoyed, look), look);
        const int triangles = list.IdxBuffer.Size / 3;
        int& worst = look.holds == Burden::toddler ? most_of_two : most;
        worst = std::max(worst, triangles);
        sum += triangles;
        ++drawn;
    }
    WARN("triangles: " << sum / drawn << " on average, " << most << " at most, " << most_of_two
                       << " where one carries another");
    CHECK(most < 14000);
    CHECK(most_of_two < 14000);
}

}  // namespace frontstage::player
