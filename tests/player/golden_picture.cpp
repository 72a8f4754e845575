#include "player/golden_picture.hpp"

#include <cstdlib>
#include <filesystem>
#include <iostream>

#include "player/compare_pictures.hpp"
#include "support/catch.hpp"

namespace frontstage::player {
namespace {

constexpr double tolerance = 0.6;  // mean difference of a channel, of 255

}  // namespace

void compare_with_golden(const Picture& shown, const std::string& name) {
    const Picture seen = halved(shown);
    if (const char* eyes = std::getenv("FRONTSTAGE_SCREENS_TO"))
        REQUIRE(write_png(shown, std::string(eyes) + '/' + name + ".png"));
    const std::string folder = std::string(FRONTSTAGE_ROOT) + "/tests/golden/screens/";
    const std::string path = folder + name + ".png";
    const std::string actual = folder + name + ".actual.png";
    if (std::getenv("FRONTSTAGE_ACCEPT_SCREENS") != nullptr) {
        std::filesystem::create_directories(folder);
        REQUIRE(write_png(seen, path));
        std::filesystem::remove(actual);
        return;
    }
    const auto golden = read_png(path);
    const double far = golden ? difference(*golden, seen) : 255;
    if (far > tolerance) {
        REQUIRE(write_png(seen, actual));
        std::cerr << name << " differs by " << far << "; see " << actual
                  << "\nto accept it: FRONTSTAGE_ACCEPT_SCREENS=1 player_tests '[screens]'\n";
    }
    CHECK(far <= tolerance);
}

}  // namespace frontstage::player
