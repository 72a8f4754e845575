// What every place looks like, as one small sheet for the day and one for the worst night; and that
// it stays calm where words will lie over it.
#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <string>
#include <vector>

#include "core/drawable.hpp"
#include "player/compare_pictures.hpp"
#include "player/easel.hpp"
#include "player/golden_picture.hpp"
#include "player/places/backdrop.hpp"
#include "support/catch.hpp"

namespace frontstage::player {
namespace {

Picture picture_of(Easel& easel, const Backdrop& backdrop, int width, int height) {
    const ImVec2 size(static_cast<float>(width), static_cast<float>(height));
    Picture picture = Easel::blank(width, height);
    easel.add(picture, [&](ImDrawList& list) { draw_backdrop(list, size, backdrop); });
    easel.add(picture, [&](ImDrawList& list) { draw_foreground(list, size, backdrop); });
    return picture;
}

void paste(Picture& sheet, const Picture& picture, int left, int top) {
    const auto row = static_cast<std::ptrdiff_t>(picture.width) * 4;
    for (int y = 0; y < picture.height; ++y)
        std::copy_n(
            picture.rgba.begin() + y * row, row,
            sheet.rgba.begin() + (static_cast<std::ptrdiff_t>(top + y) * sheet.width + left) * 4);
}

// Three places to a row, each 320 by 180.
Picture sheet_of_places(TimeOfDay time, const std::vector<std::string>& forces) {
    constexpr int wide = 320, high = 180, columns = 3;
    Easel easel;
    const auto places = static_cast<int>(drawn_places.size());
    Picture sheet = Easel::blank(wide * columns, high * ((places + columns - 1) / columns));
    for (int i = 0; i < places; ++i) {
        const Backdrop backdrop{
            std::string(drawn_places[static_cast<std::size_t>(i)]), time, forces, {}};
        paste(sheet, picture_of(easel, backdrop, wide, high), i % columns * wide,
              i / columns * high);
    }
    return sheet;
}

double luminance(const Picture& picture, int x, int y) {
    const std::uint8_t* pixel =
        &picture.rgba[(static_cast<std::size_t>(y) * static_cast<std::size_t>(picture.width) +
                       static_cast<std::size_t>(x)) *
                      4];
    return 0.2126 * pixel[0] + 0.7152 * pixel[1] + 0.0722 * pixel[2];
}

// How restless the picture is in the column of the cards: the mean difference of what lies two
// pixels apart, of 255, at half size.
double unrest(const Picture& half) {
    double sum = 0;
    int count = 0;
    for (int y = 40; y < 292; ++y)
        for (int x = 280; x < 630; ++x, ++count)
            sum += std::abs(luminance(half, x, y) - luminance(half, x + 2, y)) +
                   std::abs(luminance(half, x, y) - luminance(half, x, y + 2));
    return sum / (2.0 * count);
}

}  // namespace

TEST_CASE("a picture of every place by day", "[screens][places]") {
    compare_with_golden(sheet_of_places(TimeOfDay::day, {}), "places-day");
}

TEST_CASE("a picture of every place on a stormy night with a queue", "[screens][places]") {
    compare_with_golden(sheet_of_places(TimeOfDay::night, {"storm", "queue"}), "places-night");
}

TEST_CASE("a place is calm where words lie over it, whatever the hour and the forces", "[places]") {
    constexpr double restless = 6.0;  // the keys on the wall of the lobby come near it
    Easel easel;
    const std::vector<std::vector<std::string>> forces{
        {}, {"storm", "full", "queue", "crowd", "works", "festival"}};
    for (const std::string_view place : drawn_places)
        for (const TimeOfDay time :
             {TimeOfDay::dawn, TimeOfDay::day, TimeOfDay::dusk, TimeOfDay::night})
            for (const auto& at_work : forces) {
                const Picture half =
                    halved(picture_of(easel, {std::string(place), time, at_work, {}}, 1280, 720));
                const double found = unrest(half);
                if (std::getenv("FRONTSTAGE_UNREST") != nullptr)
                    WARN(place << " " << static_cast<int>(time) << " " << at_work.size() << ": "
                               << found);
                INFO(place << ", " << static_cast<int>(time) << ", " << at_work.size());
                CHECK(found < restless);
            }
}

}  // namespace frontstage::player
