// What is painted once, kept, painted ahead of time, and taken down.
#include "player/house/gallery.hpp"

#include "support/catch.hpp"

namespace frontstage::player {
namespace {

// Paints nothing, and tells what it was asked for.
struct Studio {
    std::vector<std::string> painted;
    Gallery gallery{100, [this](const Painting& painting) {
                        painted.push_back(painting.of);
                        return std::make_shared<int>();
                    }};

    static Painting of(const std::string& what, int size_px) { return {what, size_px, 1, {}}; }
    // A frame that shows these, of forty pixels each.
    void show(const std::vector<std::string>& shown) {
        gallery.open_frame();
        for (const std::string& what : shown)
            (void)gallery.baked(of(what, 40));
    }
};

}  // namespace

TEST_CASE("A picture is painted once for all frames that show it", "[painted]") {
    Studio studio;
    studio.gallery.open_frame();
    const ImTextureID first = studio.gallery.baked(Studio::of("lobby", 40));
    studio.gallery.open_frame();
    CHECK(studio.gallery.baked(Studio::of("lobby", 40)) == first);
    CHECK(studio.gallery.baked(Studio::of("lobby", 20)) != first);  // of another size
    CHECK(studio.painted == std::vector<std::string>{"lobby", "lobby"});
}

TEST_CASE("What is wanted soon is painted one at a time, once, and only if it still is",
          "[painted]") {
    Studio studio;
    studio.gallery.open_frame();
    studio.gallery.ahead(Studio::of("gone", 10));
    studio.gallery.open_frame();
    studio.gallery.ahead(Studio::of("lobby", 10));
    studio.gallery.ahead(Studio::of("street", 10));
    studio.gallery.ahead(Studio::of("lobby", 10));
    CHECK(studio.painted.empty());
    CHECK(studio.gallery.paint_ahead());
    CHECK(studio.painted == std::vector<std::string>{"lobby"});
    CHECK(studio.gallery.paint_ahead());
    CHECK_FALSE(studio.gallery.paint_ahead());
    (void)studio.gallery.baked(Studio::of("street", 10));
    CHECK(studio.painted == std::vector<std::string>{"lobby", "street"});
}

TEST_CASE("Where there is no room, what was not seen the longest goes", "[painted]") {
    Studio studio;
    studio.show({"lobby"});
    studio.show({"street"});
    studio.show({"lobby"});
    studio.show({"room"});  // of two at most, the street was seen before the lobby
    studio.painted.clear();
    studio.show({"lobby"});
    CHECK(studio.painted.empty());
    studio.show({"street"});
    CHECK(studio.painted == std::vector<std::string>{"street"});
}

TEST_CASE("What one frame shows stays, however much it is", "[painted]") {
    Studio studio;
    studio.show({"lobby", "street", "room"});
    studio.painted.clear();
    studio.show({"lobby", "street", "room"});
    CHECK(studio.painted.empty());
}

TEST_CASE("What may be wanted takes no room from what is, nor from what else may be", "[painted]") {
    Studio studio;
    studio.show({"lobby"});
    studio.gallery.ahead(Studio::of("street", 40));
    studio.gallery.ahead(Studio::of("room", 40));
    CHECK(studio.gallery.paint_ahead());
    CHECK_FALSE(studio.gallery.paint_ahead());
    CHECK(studio.painted == std::vector<std::string>{"lobby", "street"});
}

}  // namespace frontstage::player
