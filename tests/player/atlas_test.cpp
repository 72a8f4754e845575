// The texture of glyphs: each once, none over another, and never larger than it may be.
#include "player/text/atlas.hpp"
#include "player/text/preferred.hpp"
#include "support/catch.hpp"

namespace frontstage::player {
namespace {

GlyphPicture square(int size) {
    GlyphPicture picture;
    picture.width = picture.height = size;
    picture.coverage.assign(static_cast<std::size_t>(size) * static_cast<std::size_t>(size), 255);
    return picture;
}

std::size_t inked(const Atlas& atlas) {
    std::size_t found = 0;
    for (std::size_t i = 3; i < atlas.picture().rgba.size(); i += 4)
        found += atlas.picture().rgba[i] == 255 ? 1U : 0U;
    return found;
}

}  // namespace

TEST_CASE("a glyph is drawn once, and lies over no other") {
    Atlas atlas;
    const std::size_t before = inked(atlas);
    int drawn = 0;
    std::size_t texels = 0;
    for (int twice = 0; twice < 2; ++twice)
        for (unsigned i = 0; i < 300; ++i) {
            const int size = 5 + static_cast<int>(i * 7 % 31);
            const AtlasGlyph* glyph = atlas.glyph({0, i, 0, 20}, [&] {
                ++drawn;
                texels += static_cast<std::size_t>(size) * static_cast<std::size_t>(size);
                return square(size);
            });
            REQUIRE(glyph != nullptr);
            CHECK(glyph->place.width == size);
        }
    CHECK(drawn == 300);
    CHECK(inked(atlas) - before == texels);
}

TEST_CASE("the same glyph at another size or another part of a pixel is another picture") {
    Atlas atlas;
    int drawn = 0;
    for (const GlyphKey& key : {GlyphKey{0, 7, 0, 20}, GlyphKey{0, 7, 1, 20}, GlyphKey{0, 7, 0, 21},
                                GlyphKey{1, 7, 0, 20}})
        static_cast<void>(atlas.glyph(key, [&] {
            ++drawn;
            return square(9);
        }));
    CHECK(drawn == 4);
}

TEST_CASE("the texture grows to what is needed, and starts anew where it may grow no more") {
    Atlas atlas;
    const auto fill = [&atlas](unsigned from, unsigned count) {
        for (unsigned i = from; i < from + count; ++i)
            static_cast<void>(atlas.glyph({0, i, 0, 90}, [] { return square(100); }));
    };
    fill(0, 200);
    REQUIRE(atlas.lacked_room());
    CHECK(atlas.make_room() == Atlas::Room::grown);
    fill(0, 200);
    CHECK_FALSE(atlas.lacked_room());
    fill(400, 5000);
    REQUIRE(atlas.lacked_room());
    CHECK(atlas.make_room() == Atlas::Room::grown);
    CHECK(atlas.picture().height == Atlas::most_height);
    fill(400, 5000);
    REQUIRE(atlas.lacked_room());
    CHECK(atlas.make_room() == Atlas::Room::emptied);
    CHECK(atlas.picture().height < Atlas::most_height);
    fill(0, 5);
    CHECK_FALSE(atlas.lacked_room());
}

TEST_CASE("preferences are read with as they are kept") {
    app::Preferences kept;
    kept.font = "Andika";
    kept.text_percent = 150;
    kept.letter_percent = 10;
    kept.word_percent = 30;
    kept.line_percent = 170;
    CHECK(preferred(kept, "he") == Reading{"Andika", 150, 10, 30, 170, "he"});
    CHECK(preferred({}, "") == Reading{});
}

}  // namespace frontstage::player
