// A surface costs what is seen of it, not what it was asked for with.
#include "player/people/mesh.hpp"

#include <cmath>

#include "support/catch.hpp"

namespace frontstage::player {
namespace {

constexpr ImU32 blue = IM_COL32(20, 40, 160, 255), white = IM_COL32(255, 255, 255, 255);

// Two rows over `steps` steps, a hundred wide: the upper one bent upwards in the middle.
Mesh strip(int steps, float bent, ImU32 middle = blue) {
    Mesh mesh(static_cast<std::size_t>(steps) + 1, Mesh::Ends::open);
    for (const float y : {0.0F, 10.0F})
        for (int i = 0; i <= steps; ++i) {
            const float x = 100 * static_cast<float>(i) / static_cast<float>(steps);
            const float up = y == 0 ? bent * std::sin(x / 100 * 3.14159F) : 0;
            mesh.add({x, y - up}, i == steps / 2 ? middle : blue);
        }
    return mesh;
}

Mesh ring(float radius, int spokes) {
    Mesh mesh(static_cast<std::size_t>(spokes), Mesh::Ends::meet);
    for (const float part : {0.0F, .5F, 1.0F})
        for (int i = 0; i < spokes; ++i) {
            const float angle = 6.283185F * static_cast<float>(i) / static_cast<float>(spokes);
            mesh.add({radius * part * std::cos(angle), radius * part * std::sin(angle)}, blue);
        }
    return mesh;
}

}  // namespace

TEST_CASE("what is flat and plain has four corners, however finely it was asked for", "[mesh]") {
    const Mesh thin = thinned(strip(40, 0));
    CHECK(thin.across == 2);
    CHECK(thin.rows() == 2);
    CHECK(thin.points.front().x == 0);
    CHECK(thin.points.back().x == 100);
}

TEST_CASE("a bend keeps as many points as it needs on the screen", "[mesh]") {
    const std::size_t little = thinned(strip(40, 1)).across, much = thinned(strip(40, 30)).across;
    CHECK(little > 2);
    CHECK(much > little);
    CHECK(much < 41);
}

TEST_CASE("a colour of its own keeps its point", "[mesh]") {
    const Mesh thin = thinned(strip(40, 0, white));
    bool kept = false;
    for (std::size_t i = 0; i < thin.points.size(); ++i)
        kept = kept || (thin.colours[i] == white && thin.points[i].x == 50);
    CHECK(kept);
}

TEST_CASE("a ring stays round, and even the smallest stays a ring", "[mesh]") {
    const Mesh large = thinned(ring(60, 48)), dot = thinned(ring(.1F, 48));
    CHECK(large.across > 20);
    CHECK(large.rows() == 2);
    CHECK(dot.across == 3);
}

}  // namespace frontstage::player
