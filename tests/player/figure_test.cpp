#include "player/people/figure.hpp"

#include <imgui.h>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <map>
#include <random>
#include <string>
#include <vector>

#include "support/catch.hpp"

using namespace frontstage;
using namespace frontstage::player;

namespace {

using Words = std::map<std::string, std::string>;

std::vector<Face> all_faces() {
    std::vector<Face> faces;
    for (std::size_t i = 0; i < words_of<Face>.size(); ++i)
        faces.push_back(static_cast<Face>(i));
    return faces;
}

// A frame that is never shown, and a list to draw on.
class Paper {
public:
    Paper() : context_(ImGui::CreateContext()) {
        ImGuiIO& io = ImGui::GetIO();
        io.IniFilename = nullptr;
        io.DisplaySize = {4000, 4000};
        io.Fonts->Build();
        ImGui::NewFrame();
    }
    ~Paper() {
        ImGui::EndFrame();
        ImGui::DestroyContext(context_);
    }
    Paper(const Paper&) = delete;
    Paper& operator=(const Paper&) = delete;

    ImDrawList& cleared() {
        ImDrawList& list = *ImGui::GetBackgroundDrawList();
        list._ResetForNewFrame();
        list.PushClipRectFullScreen();
        list.PushTextureID(ImGui::GetIO().Fonts->TexID);
        return list;
    }

private:
    ImGuiContext* context_;
};

Pose random_pose(std::mt19937& random) {
    std::uniform_real_distribution<float> both(-1, 1);
    Pose pose;
    for (const auto number : pose_numbers)
        pose.*number = both(random);
    pose.open = std::fabs(pose.open);
    pose.lid_low = std::fabs(pose.lid_low);
    return pose;
}

Words random_words(std::mt19937& random) {
    const std::map<std::string, std::vector<std::string>> choices{
        {"skin", {"1", "2", "3", "4", "5", "6"}},
        {"hair",
         {"short", "crop", "bob", "long", "wavy", "curls", "bun", "ponytail", "braids", "bald"}},
        {"beard", {"none", "full", "short", "moustache"}},
        {"glasses", {"none", "round", "square"}},
        {"cover", {"none", "none", "hijab", "turban", "cap", "kippah", "wrap"}},
        {"age", {"child", "young", "adult", "old"}},
        {"face", {"oval", "round", "square", "long"}},
        {"garment",
         {"jumper", "jacket", "blouse", "uniform", "shirt", "tee", "polo", "scrubs", "coat",
          "hoodie"}},
        {"wheelchair", {"no", "no", "yes"}},
        {"sling", {"no", "no", "yes"}},
        {"holds", {"none", "none", "phone", "bag", "stick", "toddler"}},
        {"nose", {"even", "broad", "narrow", "long"}},
        {"build", {"even", "slim", "broad"}},
        {"marks", {"none", "freckles", "bindi", "mole"}},
        {"top", {"rust", "navy", "no such cloth"}}};
    Words words;
    for (const auto& [key, values] : choices)
        words[key] = values[random() % values.size()];
    return words;
}

}  // namespace

TEST_CASE("every mood has a pose within its range", "[figure]") {
    for (const Face face : all_faces()) {
        CAPTURE(words_of<Face>[static_cast<std::size_t>(face)]);
        const Pose pose = pose_for(face);
        CHECK_FALSE(pose == Pose{});
        for (const auto number : pose_numbers)
            CHECK(std::fabs(pose.*number) <= (number == &Pose::brow_skew ? 1.2F : 1.0F));
        CHECK(pose.open >= 0);
        CHECK(pose.lid_low >= 0);
    }
}

TEST_CASE("no two moods are posed alike, so none is mistaken for neutral", "[figure]") {
    const std::vector<Face> faces = all_faces();
    REQUIRE(faces.size() == 18);
    for (std::size_t i = 0; i < faces.size(); ++i)
        for (std::size_t j = i + 1; j < faces.size(); ++j) {
            CAPTURE(i, j);
            float apart = 0;
            for (const auto number : pose_numbers)
                apart += std::fabs(pose_for(faces[i]).*number - pose_for(faces[j]).*number);
            CHECK(apart > .5F);
        }
}

TEST_CASE("a mood's posture tells it too", "[figure]") {
    CHECK(arms_for(Face::annoyed) == Arms::folded);
    CHECK(arms_for(Face::impatient) == Arms::pointing_to_watch);
    CHECK(arms_for(Face::tired) == Arms::hand_to_brow);
    CHECK(arms_for(Face::worried) == Arms::clasped);
    CHECK(arms_for(Face::neutral) == Arms::at_sides);
    CHECK(arms_for(Face::angry) == Arms::on_counter);  // on the fists, which listens to nobody
    CHECK(arms_for(Face::attentive) == Arms::clasped);
}

TEST_CASE("a pose blends from one to the other", "[figure]") {
    const Pose from = pose_for(Face::angry), to = pose_for(Face::delighted);
    CHECK(blended(from, to, 0) == from);
    CHECK(blended(from, to, 1) == to);
    CHECK(blended(from, to, .5F).smile == Approx(.15F));
    CHECK(blended(from, from, .3F).furrow == Approx(from.furrow));
}

TEST_CASE("a look is read from words", "[figure]") {
    const Look look = look_for({{"skin", "5"},
                                {"hair", "curls"},
                                {"beard", "full"},
                                {"glasses", "round"},
                                {"top", "rust"}});
    CHECK(look.hair == Hair::curls);
    CHECK(look.beard == Beard::full);
    CHECK(look.glasses == Glasses::round);
    CHECK(look.garment == Garment::jumper);
    CHECK(look.skin.r < look_for({{"skin", "1"}}).skin.r);
    CHECK(look_for({{"uniform", "hotel"}}).garment == Garment::uniform);
    CHECK(look_for({{"age", "old"}}).hair_colour.b > look_for({}).hair_colour.b);
    CHECK(look_for({{"hair-colour", "ginger"}, {"age", "old"}}).hair_colour.r >
          look_for({{"age", "old"}}).hair_colour.r);
}

TEST_CASE("a word that is not known leaves the look as it would be without it", "[figure]") {
    const Look plain = look_for({});
    for (const char* key : {"skin", "hair", "hair-colour", "beard", "glasses", "cover", "age",
                            "face", "brows", "eyes", "garment", "top", "cover-colour"})
        for (const char* word : {"", "7", "-1", "no such word", "\xff\xfe"}) {
            CAPTURE(key, word);
            const Look look = look_for({{key, word}});
            CHECK(look.skin.r == plain.skin.r);
            CHECK(look.hair == plain.hair);
            CHECK(look.hair_colour.r == plain.hair_colour.r);
            CHECK(look.beard == plain.beard);
            CHECK(look.cover == plain.cover);
            CHECK(look.garment == plain.garment);
            CHECK(look.top.g == plain.top.g);
        }
}

TEST_CASE("whatever the pose and the look, a figure is drawn where it stands", "[figure]") {
    std::mt19937 random(20240611);
    std::uniform_real_distribution<float> unit(0, 1);
    int most = 0, most_of_two = 0;
    Paper paper;
    for (int i = 0; i < 400; ++i) {
        CAPTURE(i);
        ImDrawList& list = paper.cleared();
        const Idle idle{unit(random), unit(random), unit(random)};
        const auto arms = static_cast<Arms>(random() % arms_count);
        const Words words = random_words(random);
        std::string said;
        for (const auto& [key, word] : words)
            said += key + ": " + word + ", ";
        CAPTURE(said, static_cast<int>(arms));
        draw_figure(list, {1000, 1000}, 1, random_pose(random), idle, arms, look_for(words));
        const auto& vertices = list.VtxBuffer;
        REQUIRE(vertices.Size > 1000);
        int& worst = words.at("holds") == "toddler" ? most_of_two : most;
        worst = std::max(worst, vertices.Size);
        for (const ImDrawVert& vertex : vertices) {
            const ImVec2 p(vertex.pos.x - 1000, vertex.pos.y - 1000);
            // Also false for what is not a number.
            const bool near_by = std::fabs(p.x) < 215 && p.y > -170 && p.y < 520;
            if (!near_by) FAIL("a vertex at " << p.x << ", " << p.y);
        }
        for (const ImDrawIdx index : list.IdxBuffer)
            if (index >= vertices.Size) FAIL("an index beyond the vertices");
    }
    CAPTURE(most, most_of_two);
    CHECK(most < 9000);
    CHECK(most_of_two < 12000);  // where one carries the other
}

TEST_CASE("a figure keeps its place and its size", "[figure]") {
    Paper paper;
    const auto lowest = [&paper](ImVec2 at, float scale) {
        ImDrawList& list = paper.cleared();
        draw_figure(list, at, scale, pose_for(Face::neutral), {}, Arms::folded, look_for({}));
        float y = 0;
        for (const ImDrawVert& vertex : list.VtxBuffer)
            y = std::max(y, vertex.pos.y);
        return (y - at.y) / scale;
    };
    CHECK(lowest({400, 300}, 1) >= 330);
    CHECK(lowest({400, 300}, 2) == Approx(lowest({900, 300}, .5F)).margin(3));
}
