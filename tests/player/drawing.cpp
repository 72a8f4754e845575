// The rasteriser, the comparing of pictures, and the setting of type.
#include <imgui.h>

#include "base/text.hpp"
#include "player/compare_pictures.hpp"
#include "player/drawing/canvas.hpp"
#include "player/house/raster.hpp"
#include "player/sample.hpp"
#include "player/stagehand.hpp"
#include "support/catch.hpp"

namespace frontstage::player {
namespace {

constexpr ImU32 half_white = IM_COL32(255, 255, 255, 128);

// A list of bare triangles, onto a black square of 32 by 32.
class Easel {
public:
    Easel() : context_(ImGui::CreateContext()), list_(ImGui::GetDrawListSharedData()) {
        list_._ResetForNewFrame();
        list_.PushTextureID(nullptr);
        list_.PushClipRect({0, 0}, {32, 32});
    }
    ~Easel() { ImGui::DestroyContext(context_); }
    Easel(const Easel&) = delete;
    Easel& operator=(const Easel&) = delete;

    void triangle(ImVec2 a, ImVec2 b, ImVec2 c, ImU32 colour = half_white) {
        list_.PrimReserve(3, 3);
        for (const ImVec2 corner : {a, b, c})
            list_.PrimVtx(corner, {0, 0}, colour);
    }
    void rectangle(ImVec2 a, ImVec2 c, ImU32 colour = half_white) {
        list_.PrimReserve(6, 4);
        list_.PrimRect(a, c, colour);
    }
    [[nodiscard]] Picture picture() const {
        Picture picture{32, 32, {}};
        picture.rgba.assign(32 * 32 * 4, 0);
        rasterise(list_, picture);
        return picture;
    }

private:
    ImGuiContext* context_;
    ImDrawList list_;
};

std::vector<std::string> texts(const TextBlock& block) {
    std::vector<std::string> texts;
    for (const SetLine& line : block.lines)
        texts.push_back(line.text);
    return texts;
}

std::size_t count(const Picture& picture, int red) {
    std::size_t found = 0;
    for (std::size_t i = 0; i < picture.rgba.size(); i += 4)
        found += picture.rgba[i] == red ? 1U : 0U;
    return found;
}

}  // namespace

TEST_CASE("triangles that share an edge paint each pixel of it once") {
    // A fan round a middle that lies on no grid, over the whole square.
    Easel easel;
    const ImVec2 middle{13.37F, 17.71F};
    const std::vector<ImVec2> rim{{0, 0},   {11.3F, 0}, {32, 0}, {32, 9.6F},
                                  {32, 32}, {5.1F, 32}, {0, 32}};
    for (std::size_t i = 0; i < rim.size(); ++i)
        easel.triangle(middle, rim[i], rim[(i + 1) % rim.size()]);
    CHECK(count(easel.picture(), 128) == 32 * 32);
}

TEST_CASE("a rectangle covers what its two triangles cover") {
    Easel one;
    one.rectangle({3.2F, 4.7F}, {20.5F, 11.1F});
    const Picture whole = one.picture();
    CHECK(count(whole, 128) == 17 * 6);
    Easel halves;
    halves.triangle({3.2F, 4.7F}, {20.5F, 4.7F}, {20.5F, 11.1F});
    halves.triangle({3.2F, 4.7F}, {20.5F, 11.1F}, {3.2F, 11.1F});
    CHECK(halves.picture().rgba == whole.rgba);
}

TEST_CASE("a triangle that is smaller than the grid covers nothing") {
    Easel easel;
    easel.triangle({10.501F, 10.501F}, {10.52F, 10.501F}, {10.51F, 10.52F}, IM_COL32_WHITE);
    easel.triangle({3.01F, 8.49F}, {3.02F, 8.49F}, {9.3F, 20.6F}, IM_COL32_WHITE);
    CHECK(count(easel.picture(), 0) == 32 * 32);
}

TEST_CASE("what lies outside the clip is not painted, however far it reaches") {
    Easel easel;
    easel.triangle({-4000, -4000}, {9000, -4000}, {-4000, 9000});
    CHECK(count(easel.picture(), 128) == 32 * 32);
    Easel beside;
    beside.triangle({40, 0}, {60, 0}, {40, 30});
    beside.rectangle({-20, -20}, {-1, 50});
    CHECK(count(beside.picture(), 0) == 32 * 32);
}

TEST_CASE("two pictures that differ are told apart, and so is one of another size") {
    Showcase showcase(headless());
    showcase.shell.show(sample::view(), sample::scenery(), {}, showcase.now_ms);
    showcase.now_ms += 1000;
    showcase.settle();
    const Picture before = halved(showcase.house.picture());
    CHECK(before.width == 640);
    CHECK(difference(before, before) == 0);
    showcase.key(Key::tab);
    CHECK(difference(before, halved(showcase.house.picture())) > 0.6);
    CHECK(difference(before, halved(before)) == 255);
}

TEST_CASE("the same frame has the same pixels every time") {
    const auto frame = [] {
        Showcase showcase(headless());
        showcase.shell.show(sample::debrief());
        showcase.settle();
        return showcase.house.picture();
    };
    CHECK(frame().rgba == frame().rgba);
}

TEST_CASE("type is broken at spaces, at 70 characters, and within a word only where it must") {
    Stagehouse house(headless());
    Memory memory;
    const Touch touch;
    std::vector<std::string> prose, one_word, chinese, lines;
    float widest = 0;
    static_cast<void>(house.show(memory, touch, 0, [&](Page& page) {
        const std::string words =
            "a few words again and again, so that more than one line is filled, "
            "and then some more of them";
        prose = texts(page.canvas.set(Type::label, words, 5000));
        const TextBlock block = page.canvas.set(Type::label, std::string(300, 'w'), 200);
        one_word = texts(block);
        widest = block.width;
        chinese = texts(page.canvas.set(Type::label, "欢迎光临我们的酒店", 60));
        lines = texts(page.canvas.set(Type::label, "one\n\ntwo\n", 500));
    }));
    REQUIRE(prose.size() == 2);
    for (const std::string& line : prose)
        CHECK(count_characters(line) <= 70);
    CHECK(prose[1].front() != ' ');
    CHECK(one_word.size() > 10);
    CHECK(widest <= 201);
    CHECK(chinese.size() > 2);
    CHECK(lines == std::vector<std::string>{"one", "", "two"});
}

TEST_CASE("text that is not UTF-8 is shown as far as it can be, and harms nothing") {
    Stagehouse house(headless());
    Memory memory;
    const Touch touch;
    const auto broken = std::string("caf\xC3") + '\xFF' + "\xE2\x82 \xF0\x9F\x98\x80 end";
    static_cast<void>(house.show(memory, touch, 0, [&](Page& page) {
        page.text("broken", {10, 10}, Type::label, Tone::ink, broken, 400);
    }));
    REQUIRE(house.items().find("broken") != nullptr);
    CHECK(house.items().find("broken")->name == broken);
}

}  // namespace frontstage::player
