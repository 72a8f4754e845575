// Painting only what changed gives the same pixels as painting everything.
#include "player/house/tiles.hpp"

#include <imgui.h>

#include "player/house/raster.hpp"
#include "support/catch.hpp"
#include "support/dice.hpp"

namespace frontstage::player {
namespace {

constexpr int wide = 200, high = 150;

struct Shape {
    ImVec2 a, b, c;
    ImU32 colour;
};
using Scene = std::vector<Shape>;

class Stage {
public:
    Stage() : context_(ImGui::CreateContext()), picture_{wide, high, {}} {
        picture_.rgba.assign(static_cast<std::size_t>(wide) * high * 4, 0);
    }
    ~Stage() { ImGui::DestroyContext(context_); }
    Stage(const Stage&) = delete;
    Stage& operator=(const Stage&) = delete;

    // Over what was there before; returns what was painted.
    std::vector<Patch> show(const Scene& scene) {
        const ImDrawList list = list_of(scene);
        ImDrawList* lists = const_cast<ImDrawList*>(&list);
        ImDrawData data;
        data.CmdLists = &lists;
        data.CmdListsCount = 1;
        auto patches = tiles_.changed(data, wide, high, 0);
        for (const Patch& patch : patches) {
            for (int y = patch.top; y < patch.bottom; ++y)
                std::fill_n(picture_.rgba.begin() + (y * wide + patch.left) * 4,
                            (patch.right - patch.left) * 4, std::uint8_t{0});
            rasterise(list, picture_, patch);
        }
        return patches;
    }
    [[nodiscard]] static Picture whole(const Scene& scene) {
        Picture picture{wide, high, {}};
        picture.rgba.assign(static_cast<std::size_t>(wide) * high * 4, 0);
        rasterise(list_of(scene), picture);
        return picture;
    }
    [[nodiscard]] const Picture& picture() const { return picture_; }

private:
    static ImDrawList list_of(const Scene& scene) {
        ImDrawList list(ImGui::GetDrawListSharedData());
        list._ResetForNewFrame();
        list.PushTextureID(nullptr);
        list.PushClipRect({3, 2}, {wide - 5, high});
        for (const Shape& shape : scene) {
            list.PrimReserve(3, 3);
            for (const ImVec2 corner : {shape.a, shape.b, shape.c})
                list.PrimVtx(corner, {0, 0}, shape.colour);
        }
        return list;
    }

    ImGuiContext* context_;
    Tiles tiles_;
    Picture picture_;
};

Shape any_shape(testing::Dice& dice) {
    const auto at = [&](int most) { return static_cast<float>(dice.between(-400, most * 10)) / 9; };
    const ImVec2 a{at(wide), at(high)};
    const auto near = [&](ImVec2 to) {
        return ImVec2{to.x + static_cast<float>(dice.between(-500, 500)) / 11,
                      to.y + static_cast<float>(dice.between(-500, 500)) / 11};
    };
    const auto part = [&] { return static_cast<ImU32>(dice.between(0, 255)); };
    return {a, near(a), near(a), IM_COL32(part(), part(), part(), part())};
}

}  // namespace

TEST_CASE("painting what changed over the frame before gives the whole frame") {
    for (int seed = 1; seed <= 40; ++seed) {
        testing::Dice dice(static_cast<std::uint64_t>(seed));
        Stage stage;
        Scene scene;
        for (int i = 0; i < 30; ++i)
            scene.push_back(any_shape(dice));
        (void)stage.show(scene);
        for (int frame = 0; frame < 6; ++frame) {
            const auto nth = static_cast<std::size_t>(dice.between(0, 29));
            if (frame % 3 == 2)
                scene.erase(scene.begin() + static_cast<std::ptrdiff_t>(nth % scene.size()));
            else
                scene[nth % scene.size()] = any_shape(dice);
            (void)stage.show(scene);
            CHECK(stage.picture().rgba == Stage::whole(scene).rgba);
        }
    }
}

TEST_CASE("a frame like the one before needs no painting, and a corner needs a corner") {
    Stage stage;
    Scene scene{{{10, 10}, {20, 10}, {10, 20}, IM_COL32_WHITE},
                {{150, 120}, {180, 120}, {150, 140}, IM_COL32_WHITE}};
    CHECK(stage.show(scene) == std::vector<Patch>{{0, 0, wide, high}});
    CHECK(stage.show(scene).empty());
    scene[1].colour = IM_COL32(255, 0, 0, 255);
    CHECK(stage.show(scene) == std::vector<Patch>{{128, 96, 192, 150}});
    std::swap(scene[0], scene[1]);  // far apart, so their order shows nowhere
    CHECK(stage.show(scene).empty());
}

}  // namespace frontstage::player
