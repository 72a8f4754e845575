#include "author/graph/layout.hpp"

#include <cmath>

#include "support/catch.hpp"
#include "support/generated.hpp"
#include "support/shipped.hpp"

using namespace frontstage;
using namespace frontstage::author;
using testing::a_scenario;
using testing::choice;

namespace {

bool apart(const LaidNode& one, const LaidNode& other) {
    return std::abs(one.centre.x - other.centre.x) >= (one.width + other.width) / 2 ||
           std::abs(one.centre.y - other.centre.y) >= (one.height + other.height) / 2;
}

bool within(const LaidNode& node, const Layout& layout) {
    constexpr float slack = 0.6F;
    return node.centre.x - node.width / 2 >= -slack &&
           node.centre.x + node.width / 2 <= layout.width + slack &&
           node.centre.y - node.height / 2 >= -slack &&
           node.centre.y + node.height / 2 <= layout.height + slack;
}

void stands_well(const Layout& layout) {
    for (std::size_t i = 0; i < layout.nodes.size(); ++i) {
        CHECK(within(layout.nodes[i], layout));
        for (std::size_t j = 0; j < i; ++j)
            if (!apart(layout.nodes[i], layout.nodes[j]))
                FAIL_CHECK(layout.nodes[i].label << " stands on " << layout.nodes[j].label);
    }
    for (const LaidEdge& edge : layout.edges) {
        CHECK(edge.curve.size() % 3 == 1);
        CHECK(edge.curve.size() >= 4);
        CHECK(edge.tip);
        CHECK(edge.choice.has_value() == edge.label_at.has_value());
    }
}

std::vector<float> numbers_of(const Layout& layout) {
    std::vector<float> numbers{layout.width, layout.height};
    for (const LaidNode& node : layout.nodes)
        numbers.insert(numbers.end(), {node.centre.x, node.centre.y, node.width, node.height});
    for (const LaidEdge& edge : layout.edges)
        for (const Point& spot : edge.curve)
            numbers.insert(numbers.end(), {spot.x, spot.y});
    return numbers;
}

std::size_t turns_of(const Scenario& scenario) {
    std::size_t turns = 0;
    for (const Moment& moment : scenario.moments)
        turns += moment.next.size();
    for (const Choice& choice : scenario.choices)
        turns += choice.next.size();
    return turns;
}

const LaidNode& node_of(const Layout& layout, Target what) {
    for (const LaidNode& node : layout.nodes)
        if (node.what == what) return node;
    throw std::runtime_error("not in the layout");
}

}  // namespace

TEST_CASE("no box stands on another, and every way on has an arrow") {
    for (std::uint64_t seed = 0; seed < 60; ++seed) {
        const auto play = testing::generated_play(seed);
        const Layout layout = lay_out(play.scenario);
        INFO("seed " << seed);
        CHECK(layout.nodes.size() == play.scenario.moments.size() + play.scenario.endings.size());
        CHECK(layout.edges.size() == turns_of(play.scenario));
        stands_well(layout);
    }
}

TEST_CASE("the same scenario is laid out the same way, whatever was laid out before it") {
    const auto one = testing::generated_play(3);
    const auto first = numbers_of(lay_out(one.scenario));
    (void)lay_out(testing::generated_play(4).scenario);
    CHECK(numbers_of(lay_out(one.scenario)) == first);
}

TEST_CASE("the opening stands on top and the endings at the bottom") {
    const auto opened = testing::open_shipped("hotel/late-arrival");
    const Layout layout = lay_out(*opened.scenario);
    stands_well(layout);
    const float opening = node_of(layout, opened.scenario->opening).centre.y;
    const float ending = node_of(layout, EndingId{0}).centre.y;
    for (const LaidNode& node : layout.nodes) {
        const bool is_ending = std::holds_alternative<EndingId>(node.what);
        CHECK(node.centre.y >= opening);
        CHECK((is_ending ? node.centre.y == ending : node.centre.y < ending));
    }
}

TEST_CASE("choices that lead to the same moment keep an arrow each") {
    const auto play = a_scenario()
                          .moment("here", {choice("a").next("there"), choice("b").next("there")})
                          .ending("there")
                          .play();
    const Layout layout = lay_out(play.scenario);
    REQUIRE(layout.edges.size() == 2);
    CHECK(std::abs(layout.edges[0].label_at->x - layout.edges[1].label_at->x) >=
          (layout.edges[0].label_width + layout.edges[1].label_width) / 2);
}

TEST_CASE("a scenario of a thousand moments stands as well as a small one") {
    auto draft = a_scenario();
    const auto name = [](std::size_t n) { return n < 1000 ? "m" + std::to_string(n) : "end"; };
    for (std::size_t i = 0; i < 1000; ++i)
        draft.moment(name(i), {choice("a").next(name(i + 1)), choice("b").next(name(i * 7 % 1000)),
                               choice("c").next(name(i + 40))});
    const auto play = draft.ending("end").play();
    const Layout layout = lay_out(play.scenario);
    CHECK(layout.edges.size() == 3000);
    stands_well(layout);
    CHECK(numbers_of(lay_out(play.scenario)) == numbers_of(layout));
}

TEST_CASE("ids that mean something to Graphviz are words like any other") {
    const std::string rude = "\\N\"<b>&amp;\\G];node[shape=none]//";
    const auto play =
        a_scenario()
            .moment(rude, {choice("<x>").next("\\L"), choice("d\"\\").next(rude).again()})
            .ending("\\L")
            .play();
    const Layout layout = lay_out(play.scenario);
    stands_well(layout);
    CHECK(node_of(layout, EndingId{0}).label == "\\L");
    CHECK(layout.edges[0].label == "<x>");
    CHECK(layout.edges[1].label == "d\"\\");
}

TEST_CASE("a very long id is cut, between characters") {
    std::string id;
    for (int i = 0; i < 500; ++i)
        id += "é";
    const auto play = a_scenario().moment(id, {choice("a").next("e")}).ending("e").play();
    const Layout layout = lay_out(play.scenario);
    CHECK(layout.nodes[0].width < 400);
    CHECK(layout.nodes[0].label.substr(layout.nodes[0].label.size() - 5) == "é…");
}
