#include "player/places/backdrop.hpp"

#include <imgui.h>

#include <algorithm>
#include <array>
#include <cmath>

#include "core/drawable.hpp"
#include "support/catch.hpp"

namespace frontstage::player {
namespace {

// Dear ImGui without a window: enough for lists to be filled.
class Atelier {
public:
    Atelier() : context_(ImGui::CreateContext()) {
        ImGuiIO& io = ImGui::GetIO();
        io.IniFilename = nullptr;
        io.DisplaySize = {1280, 720};
        io.BackendFlags |= ImGuiBackendFlags_RendererHasVtxOffset;
        unsigned char* pixels = nullptr;
        int width = 0, height = 0;
        io.Fonts->GetTexDataAsRGBA32(&pixels, &width, &height);
        ImGui::NewFrame();
    }
    ~Atelier() { ImGui::DestroyContext(context_); }
    Atelier(const Atelier&) = delete;
    Atelier& operator=(const Atelier&) = delete;

    template <typename Draw>
    [[nodiscard]] std::vector<ImDrawVert> vertices_of(Draw draw, ImVec2 size,
                                                      const Backdrop& backdrop) const {
        ImDrawList list(ImGui::GetDrawListSharedData());
        list._ResetForNewFrame();
        list.PushClipRect({0, 0}, size);
        list.PushTextureID(ImGui::GetIO().Fonts->TexID);
        draw(list, size, backdrop);
        return {list.VtxBuffer.begin(), list.VtxBuffer.end()};
    }
    [[nodiscard]] std::vector<ImDrawVert> painted(ImVec2 size, const Backdrop& backdrop) const {
        return vertices_of(draw_backdrop, size, backdrop);
    }
    [[nodiscard]] std::vector<ImDrawVert> before(ImVec2 size, const Backdrop& backdrop) const {
        return vertices_of(draw_foreground, size, backdrop);
    }

private:
    ImGuiContext* context_;
};

const ImVec2 canvas(1280, 720);
constexpr std::array times{TimeOfDay::dawn, TimeOfDay::day, TimeOfDay::dusk, TimeOfDay::night};
// Every place that is drawn, and one that nobody has drawn.
std::vector<std::string> all_places() {
    std::vector<std::string> places(drawn_places.begin(), drawn_places.end());
    places.emplace_back();
    return places;
}
const std::vector<std::string> places = all_places();

bool same(const std::vector<ImDrawVert>& one, const std::vector<ImDrawVert>& other) {
    return std::equal(one.begin(), one.end(), other.begin(), other.end(),
                      [](const ImDrawVert& a, const ImDrawVert& b) {
                          return a.pos.x == b.pos.x && a.pos.y == b.pos.y && a.col == b.col;
                      });
}

// On the canvas of 1280 by 720 that covers the picture, or little more than its width beside it.
bool near_the_picture(const std::vector<ImDrawVert>& vertices, ImVec2 size) {
    const float scale = std::max(size.x / 1280, size.y / 720);
    const float left = (size.x - 1280 * scale) / 2, top = size.y - 720 * scale;
    return std::all_of(vertices.begin(), vertices.end(), [&](const ImDrawVert& vertex) {
        const float x = (vertex.pos.x - left) / scale, y = (vertex.pos.y - top) / scale;
        return x > -1400 && x < 2700 && y > -800 && y < 1700;  // a NaN fails every comparison
    });
}

}  // namespace

TEST_CASE("every place is painted soundly at every hour, whatever is at work") {
    const Atelier atelier;
    const std::vector<std::vector<std::string>> forces{
        {}, {"storm"}, {"city-full"}, {"storm", "city-full"}};
    for (const std::string& place : places)
        for (const TimeOfDay time : times)
            for (const auto& at_work : forces) {
                const Backdrop backdrop{place, time, at_work, {"bell", "plant", "suitcase"}};
                const auto behind = atelier.painted(canvas, backdrop);
                const auto before = atelier.before(canvas, backdrop);
                INFO(place << ", " << static_cast<int>(time) << ", " << at_work.size());
                CHECK(behind.size() > 1000);
                CHECK(behind.size() + before.size() < 60000);
                CHECK(near_the_picture(behind, canvas));
                CHECK(near_the_picture(before, canvas));
            }
}

TEST_CASE("the same backdrop is the same picture every time") {
    const Atelier atelier;
    for (const std::string& place : places) {
        const Backdrop backdrop{place, TimeOfDay::night, {"storm"}, {"bell"}};
        CHECK(same(atelier.painted(canvas, backdrop), atelier.painted(canvas, backdrop)));
        CHECK(same(atelier.before(canvas, backdrop), atelier.before(canvas, backdrop)));
    }
}

TEST_CASE("hour, weather, crowd and props can be seen") {
    const Atelier atelier;
    for (const std::string& place : places) {
        INFO(place);
        const auto day = atelier.painted(canvas, {place, TimeOfDay::day, {}, {}});
        CHECK_FALSE(same(day, atelier.painted(canvas, {place, TimeOfDay::night, {}, {}})));
        CHECK_FALSE(same(day, atelier.painted(canvas, {place, TimeOfDay::day, {"storm"}, {}})));
        CHECK_FALSE(same(day, atelier.painted(canvas, {place, TimeOfDay::day, {"city-full"}, {}})));
        CHECK_FALSE(same(day, atelier.painted(canvas, {place, TimeOfDay::day, {}, {"plant"}})));
    }
    CHECK_FALSE(same(atelier.before(canvas, {"hotel.lobby", TimeOfDay::day, {}, {}}),
                     atelier.before(canvas, {"hotel.lobby", TimeOfDay::day, {}, {"bell"}})));
}

TEST_CASE("the night is darker indoors than the dusk, and the dusk than the day") {
    const Atelier atelier;
    const auto ground = [&](TimeOfDay time) {
        return atelier.painted(canvas, {"hotel.lobby", time, {}, {}}).front().col & 0xFFU;
    };
    CHECK(ground(TimeOfDay::night) < ground(TimeOfDay::dusk));
    CHECK(ground(TimeOfDay::dusk) < ground(TimeOfDay::day));
}

TEST_CASE("no two places are the same picture, and no two hours of one place") {
    const Atelier atelier;
    std::vector<std::vector<ImDrawVert>> pictures;
    for (const std::string& place : places)
        for (const TimeOfDay time : times)
            pictures.push_back(atelier.painted(canvas, {place, time, {}, {}}));
    for (std::size_t i = 0; i < pictures.size(); ++i)
        for (std::size_t k = i + 1; k < pictures.size(); ++k) {
            INFO(places[i / times.size()] << " and " << places[k / times.size()]);
            CHECK_FALSE(same(pictures[i], pictures[k]));
        }
}

TEST_CASE("a force that is drawn is seen in every place") {
    const Atelier atelier;
    for (const std::string& place : places) {
        const auto calm = atelier.painted(canvas, {place, TimeOfDay::dusk, {}, {}});
        for (const char* force :
             {"heavy-rain", "snow", "heat-wave", "flood", "queue-of-six", "building-works",
              "fire-alarm", "street-festival", "out-of-order", "fallen-display", "power-cut"}) {
            INFO(place << ", " << force);
            CHECK_FALSE(same(calm, atelier.painted(canvas, {place, TimeOfDay::dusk, {force}, {}})));
        }
    }
}

TEST_CASE("a crowd is seen where others may be, and not in private") {
    const Atelier atelier;
    const auto changes = [&](const char* place) {
        return !same(atelier.painted(canvas, {place, TimeOfDay::day, {}, {}}),
                     atelier.painted(canvas, {place, TimeOfDay::day, {"sale-crowd"}, {}}));
    };
    for (const char* place : {"hotel.lobby", "shop.till", "shop.exit-gates", "clinic.waiting-room"})
        CHECK(changes(place));
    for (const char* place : {"home.sofa", "taxi", "clinic.consulting-room", "clinic.phone-desk"})
        CHECK_FALSE(changes(place));
}

TEST_CASE("whoever is on strike stands together with boards, and not in private") {
    const Atelier atelier;
    const auto forces = [&](const char* place, const char* force) {
        return atelier.painted(canvas, {place, TimeOfDay::day, {force}, {}});
    };
    CHECK_FALSE(same(forces("street", "bus-strike"), forces("street", "queue")));
    CHECK_FALSE(same(forces("hotel.lobby", "strike"), forces("hotel.lobby", "queue")));
    CHECK(same(forces("home.sofa", "strike"), forces("home.sofa", "meteor")));
}

TEST_CASE("people are met as the place has them: at a counter, on their feet or sitting") {
    CHECK(stance_in("hotel.lobby") == Stance::at_counter);
    CHECK(stance_in("hotel.corridor") == Stance::standing);
    for (const char* painted : {"home.sofa", "taxi"})
        CHECK(stance_in(painted) == Stance::seated);
    for (const char* plain :
         {"clinic.waiting-room", "clinic.consulting-room", "hotel.restaurant", "home.desk"})
        CHECK(stance_in(plain) == Stance::on_chair);
    CHECK(stance_in("spaceport.dock") == Stance::standing);
}

TEST_CASE("where there is a screen, an outage darkens it") {
    const Atelier atelier;
    for (const char* place :
         {"hotel.phone-desk", "shop.till", "shop.returns", "shop.back-office", "clinic.reception",
          "clinic.consulting-room", "clinic.phone-desk", "clinic.portal-desk"}) {
        INFO(place);
        const Backdrop well{place, TimeOfDay::day, {}, {}},
            down{place, TimeOfDay::day, {"slow-system"}, {}};
        CHECK_FALSE((same(atelier.painted(canvas, well), atelier.painted(canvas, down)) &&
                     same(atelier.before(canvas, well), atelier.before(canvas, down))));
    }
}

TEST_CASE("a prop is seen in every place") {
    const Atelier atelier;
    for (const std::string& place : places)
        for (const std::string_view prop : drawn_props) {
            INFO(place << ", " << prop);
            const Backdrop without{place, TimeOfDay::day, {}, {}},
                with{place, TimeOfDay::day, {}, {std::string(prop)}};
            CHECK_FALSE((same(atelier.painted(canvas, without), atelier.painted(canvas, with)) &&
                         same(atelier.before(canvas, without), atelier.before(canvas, with))));
        }
}

TEST_CASE("what is not known is left out and breaks nothing") {
    const Atelier atelier;
    const Backdrop plain{"spaceport.dock", TimeOfDay::dusk, {}, {}};
    const Backdrop odd{"spaceport.dock", TimeOfDay::dusk, {"meteor"}, {"laser", ""}};
    CHECK(same(atelier.painted(canvas, plain), atelier.painted(canvas, odd)));
    CHECK(atelier.before(canvas, odd).empty());
}

TEST_CASE("a picture covers its rectangle at any size, and its first layer all of it") {
    const Atelier atelier;
    for (const ImVec2 size : {ImVec2(320, 200), ImVec2(720, 1280), ImVec2(1280, 720),
                              ImVec2(1024, 768), ImVec2(2560, 1080), ImVec2(3840, 2160)})
        for (const std::string& place : places) {
            INFO(place << " at " << size.x << " by " << size.y);
            const auto vertices =
                atelier.painted(size, {place, TimeOfDay::night, {"storm"}, {"plant"}});
            REQUIRE(vertices.size() > 4);
            CHECK(vertices[0].pos.x == 0);
            CHECK(vertices[0].pos.y == 0);
            CHECK(vertices[2].pos.x == size.x);
            CHECK(vertices[2].pos.y == size.y);
            CHECK(near_the_picture(vertices, size));
            CHECK(vertices.size() < 65536);
        }
}

TEST_CASE("nothing is clipped to a rectangle turned inside out or left on the stack") {
    const Atelier atelier;
    ImDrawList list(ImGui::GetDrawListSharedData());
    list._ResetForNewFrame();
    list.PushClipRect({0, 0}, canvas);
    list.PushTextureID(ImGui::GetIO().Fonts->TexID);
    draw_backdrop(list, canvas, {"hotel.lobby", TimeOfDay::night, {"storm"}, {}});
    CHECK(list._ClipRectStack.Size == 1);
    for (const ImDrawCmd& command : list.CmdBuffer) {
        CHECK(command.ClipRect.x <= command.ClipRect.z);
        CHECK(command.ClipRect.y <= command.ClipRect.w);
    }
}

}  // namespace frontstage::player
