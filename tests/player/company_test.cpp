// Two people in one picture, and people met where one sits.
#include "player/people/company.hpp"

#include <algorithm>
#include <cstdlib>

#include "app/disk_files.hpp"
#include "core/drawable.hpp"
#include "player/easel.hpp"
#include "player/encounter/scenery.hpp"
#include "player/people/wardrobe.hpp"
#include "player/sample.hpp"
#include "support/catch.hpp"

namespace frontstage::player {
namespace {

constexpr int face_count = static_cast<int>(words_of<Face>.size());

Wardrobe everyone() {
    app::DiskFiles files;
    return load_wardrobe(files, std::string(FRONTSTAGE_ROOT) + "/assets/looks").wardrobe;
}

// As large as in the encounter, and as far from the left of the picture.
Picture together(Easel& easel, const Company& company) {
    return easel.drawn(580, 720, [&](ImDrawList& list) {
        draw_company(list, {292, 262}, 1.22F, {}, company);
    });
}

Picture beside_nobody(Easel& easel, const Look& look) {
    return easel.drawn(580, 720, [&](ImDrawList& list) {
        draw_figure(list, {292, 262}, 1.22F * .92F, bearing_for(Face::neutral, look), look);
    });
}

// How many pixels change when the brows alone are painted in another colour.
template <class Drawn>
int brow_pixels(Look look, Drawn drawn) {
    look.brow_colour = hex(0xFF00FF);
    const Picture one = drawn(look);
    look.brow_colour = hex(0x00FF00);
    const Picture other = drawn(look);
    int pixels = 0;
    for (std::size_t i = 0; i < one.rgba.size(); i += 4)
        pixels += std::abs(one.rgba[i] - other.rgba[i]) > 128 ? 1 : 0;
    return pixels;
}

}  // namespace

TEST_CASE("a companion's face is seen whole, whoever they stand beside", "[people]") {
    Easel easel;
    const Wardrobe wardrobe = everyone();
    const Look companion = look_for(wardrobe.at("bruno"));
    const int all =
        brow_pixels(companion, [&](const Look& look) { return beside_nobody(easel, look); });
    REQUIRE(all > 200);
    for (const auto& [name, words] : wardrobe) {
        const Look speaker = look_for(words);
        const int seen = brow_pixels(companion, [&](const Look& look) {
            return together(easel, {speaker, look});
        });
        CAPTURE(name, seen, all);
        CHECK(seen * 100 >= all * 90);
    }
}

TEST_CASE("whoever sits lets no arm hang, in any mood", "[people]") {
    for (const Seat seat : {Seat::there, Seat::chair, Seat::wheelchair})
        for (int i = 0; i < face_count; ++i) {
            Look look = look_for({});
            look.seat = seat;
            const Posture posture = posture_for(static_cast<Face>(i), look);
            CAPTURE(i);
            CHECK_FALSE(posture.left == Arm{});
            CHECK_FALSE(posture.right == Arm{});
        }
}

TEST_CASE("whoever is met sitting is told to sit", "[people]") {
    View view = sample::view();
    view.face = Face::neutral;
    view.mood_words = "neutral";
    Scenery scenery = sample::scenery();
    const auto told_in = [&](const char* place) {
        scenery.place = place;
        return with_posture_told(view, scenery, Phrasebook{}).mood_words;
    };
    CHECK(told_in("hotel.lobby") == "neutral");
    CHECK(told_in("taxi") == "neutral, hands in the lap");
    CHECK(told_in("clinic.waiting-room") == "neutral, hands in the lap");
}

}  // namespace frontstage::player
