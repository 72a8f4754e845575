// Author mode, worked by keys alone, by the pointer alone, and looked at.
#include <algorithm>
#include <set>

#include "player/author_hand.hpp"
#include "player/golden_picture.hpp"
#include "player/item_checks.hpp"
#include "support/catch.hpp"

namespace frontstage::player {
namespace {

HouseOptions plain(int width, int height, int percent) {
    HouseOptions options = headless(width, height, percent);
    options.theme.backdrops = Backdrops::plain;
    return options;
}

// On the phone, then at the desk, told the truth.
void play_to_two_ways(AuthorHand& hand) {
    const auto choose = [&](const std::string& words) {
        for (const Item& item : hand.house.items().all())
            if (item.role == Role::choice && item.name.starts_with(words)) {
                const int digit = item.id.back() - '0';
                return hand.key(Key::digit, digit);
            }
        FAIL("not offered: " << words);
    };
    choose("It is here, with your name on it");
    hand.key(Key::enter);
    choose("Then the worst first");
    REQUIRE(hand.place() == "two-ways");
}

void break_text(AuthorHand& hand) {
    hand.edit("        next: two-ways\n      key-card:", "        next: two-way\n      key-card:");
    hand.edit("quality: harmful", "qualty: harmful", "14:06");
}

std::ptrdiff_t line_of(const AuthorHand& hand, const std::string& words) {
    const std::string& text = hand.session.texts().at(hand.session.file());
    const auto at = static_cast<std::ptrdiff_t>(text.find(words));
    return 1 + std::count(text.begin(), text.begin() + at, '\n');
}

}  // namespace

TEST_CASE("keys alone reach every tool of author mode") {
    AuthorHand hand(plain(1280, 720, 100));
    hand.look_deeper();
    play_to_two_ways(hand);
    hand.key(Key::backspace);
    CHECK(hand.place() == "arrival");
    hand.letter('m');
    while (hand.performance->focus() != "place:2")
        hand.key(Key::down);
    hand.key(Key::enter);
    CHECK(hand.place() == "the-note");
    hand.letter('e');
    REQUIRE(hand.opened);
    CHECK(hand.opened->line > 50);
    hand.letter('r');
    CHECK(hand.place() == "the-call");
    hand.letter('a');
    CHECK(hand.find("tool:show") != nullptr);
    hand.letter('g');
    REQUIRE(hand.find("node:1") != nullptr);
    std::set<std::string> reached;
    for (int presses = 0; presses < 60; ++presses) {
        hand.key(Key::tab);
        reached.insert(hand.performance->focus());
    }
    for (const Item& item : hand.house.items().all())
        if (item.action) {
            INFO(item.id);
            CHECK(reached.contains(item.id));
        }
}

TEST_CASE("the pointer alone goes to a place in the graph, switches a force and changes the size") {
    AuthorHand hand(plain(1280, 720, 100));
    hand.look_deeper();
    hand.click("section:G");
    hand.click("zoom-to-fit");
    hand.click("node:3");
    CHECK(hand.place() == "arrival");
    const Rect before = hand.find("node:3")->rect;
    const Point middle = hand.find("graph")->rect.centre();
    hand.feed(Wheeled{middle, 3});
    CHECK(hand.find("node:3")->rect != before);
    hand.click("section:S");
    const ForceId storm = *hand.session.scenario()->names.forces.find("storm");
    const bool stormed = hand.session.rehearsal()->state().forces.contains(storm);
    while (hand.find("force:storm")->visible.h < hand.find("force:storm")->rect.h)
        hand.feed(Wheeled{hand.find("author")->rect.centre(), -2});
    hand.click("force:storm");
    CHECK(hand.session.rehearsal()->state().forces.contains(storm) != stormed);
    CHECK(hand.place() == "arrival");
    hand.click("tool:language");
    CHECK(hand.session.language() == "de");
    CHECK(hand.place() == "arrival");
    hand.click("tool:size");
    CHECK(hand.find("person") == nullptr);  // one column: the author's is in front
    hand.click("tool:hide");
    CHECK(hand.find("person") != nullptr);
}

TEST_CASE("a text with errors leaves the picture, says so calmly and leads to its lines") {
    AuthorHand hand(plain(1280, 720, 100));
    play_to_two_ways(hand);
    break_text(hand);
    CHECK(hand.place() == "two-ways");
    REQUIRE(hand.find("note:banner") != nullptr);
    CHECK(hand.find("note:banner")->name.starts_with("Showing the version of 14:02, because"));
    CHECK(hand.find("choice:1") != nullptr);
    hand.letter('f');
    for (int presses = 0; presses < 30 && !hand.performance->focus().starts_with("finding:");
         ++presses)
        hand.key(Key::down);
    hand.key(Key::enter);
    REQUIRE(hand.opened);
    CHECK(hand.opened->file.ends_with("scenario.yaml"));
}

TEST_CASE("what trainees say against the key stands below the findings and leads to the choice") {
    const int percent = GENERATE(100, 200);
    AuthorHand hand(plain(1280, 720, percent));
    const std::string theirs = hand.session.scenario()->id;
    hand.kept = {{theirs,
                  "arrival",
                  "key-card",
                  "Room 417.",
                  3,
                  {{Objection::own_rules, 2}, {Objection::nobody_says_so, 1}},
                  {"We never do."}},
                 {theirs, "arrival", "gone", "It was here once.", 1, {}, {}},
                 {"hotel/another", "arrival", "key-card", "Elsewhere.", 9, {}, {}}};
    hand.edit("title: The 02:10 arrival", "title: The 02:11 arrival");
    hand.letter('f');
    const Item* said = hand.find("disagreement:1");
    REQUIRE(said != nullptr);
    CHECK(said->name == "Trainees disagree: Room 417.");
    CHECK(said->value ==
          "arrival, key-card, 3 attempts. 2 x Where I work the rule is different. 1 x Nobody would "
          "say it like that. \"We never do.\"");
    CHECK(hand.find("disagreement:3") == nullptr);
    check_items(hand.house.items(), hand.house.size());
    const auto use = [&](const std::string& id) {
        for (int presses = 0; presses < 60 && hand.performance->focus() != id; ++presses)
            hand.key(Key::tab);
        REQUIRE(hand.performance->focus() == id);
        hand.key(Key::enter);
    };
    use("disagreement:1");
    REQUIRE(hand.opened);
    CHECK(hand.opened->line == line_of(hand, "      key-card:"));
    hand.opened.reset();
    use("disagreement:2");
    CHECK_FALSE(hand.opened);
    CHECK(hand.find("note:notice")->name == "That choice is no longer in the text.");
}

TEST_CASE("a scenario that was never good shows its findings and no blank") {
    AuthorHand hand(plain(1280, 720, 100));
    AuthorHand* const working = &hand;
    EditedFiles files;
    files.replace(working->session.file(), "moments:", "momnts:");
    author::PreviewSession broken(hand.session.folders(), hand.session.file(), {}, files);
    broken.reload("14:02");
    AuthorPerformance performance(broken, hand.house, hand, {}, 0);
    (void)performance.step({}, 0);
    CHECK(hand.find("nothing:heading") != nullptr);
    CHECK(hand.find("finding:1") != nullptr);
    for (const char pressed : std::string("abrsimgetlpz"))
        (void)performance.step({KeyPressed{Key::letter, 0, Press::first, pressed}}, 100);
    CHECK_FALSE(performance.left());
}

TEST_CASE("nothing of author mode is cut off or overlaps, at any size") {
    struct Size {
        int width, height;
    };
    const auto size = GENERATE(Size{1280, 720}, Size{1920, 1080}, Size{900, 700}, Size{640, 480});
    const int percent = GENERATE(100, 150, 200);
    AuthorHand hand(plain(size.width, size.height, percent));
    hand.look_deeper();
    break_text(hand);
    for (const char section : {'f', 's', 'm', 'g', 'a'}) {
        INFO(section << " at " << size.width << "x" << size.height << ", " << percent << " %");
        hand.letter(section);
        hand.settle();
        check_items(hand.house.items(), hand.house.size());
    }
}

TEST_CASE("author mode looks as it was accepted", "[screens]") {
    HouseOptions options = headless();
    options.theme = theme_named("light");
    AuthorHand hand(options);
    hand.look_deeper();
    play_to_two_ways(hand);
    hand.letter('s');
    compare_with_golden(hand.house.picture(), "author-state");
    hand.letter('g');
    compare_with_golden(hand.house.picture(), "author-graph");
    hand.letter('m');
    compare_with_golden(hand.house.picture(), "author-moments");
    break_text(hand);
    hand.letter('f');
    compare_with_golden(hand.house.picture(), "author-findings");
}

TEST_CASE("author mode at 150 % looks as it was accepted", "[screens]") {
    HouseOptions options = headless(1280, 720, 150);
    options.theme = theme_named("light");
    AuthorHand hand(options);
    hand.look_deeper();
    hand.letter('a');
    play_to_two_ways(hand);
    hand.letter('s');
    compare_with_golden(hand.house.picture(), "author-state-150");
}

}  // namespace frontstage::player
