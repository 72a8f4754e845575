// What a sitting keeps, and what it does with a record that somebody changed.
#include <SDL.h>

#include <algorithm>
#include <set>

#include "player/shell/dressing.hpp"
#include "player/sitting_hand.hpp"
#include "records/sqlite.hpp"
#include "support/catch.hpp"

namespace frontstage::player {
namespace {

// None of them as it is shipped.
app::Preferences unusual() {
    app::Preferences p;
    p.introduced = app::Switch::on;
    p.theme = "dark";
    p.font = "DejaVu Sans";
    p.text_percent = 120;
    p.letter_percent = 4;
    p.word_percent = 20;
    p.line_percent = 150;
    p.lines = app::Lines::typewriter;
    p.backdrops = app::Backdrops::plain;
    p.motion = app::Motion::reduced;
    p.voice = app::Switch::on;
    p.voice_command = "exec cat > /dev/null";
    p.voice_rate = -30;
    p.sound = app::Switch::on;
    p.volume_percent = 10;
    p.captions = app::Switch::off;
    p.timing = Timing::x1_5;
    p.service_clock = app::Switch::off;
    p.keys = {{"transcript", "j"}};
    p.language = "en";
    return p;
}

template <class Check>
void for_each_member(const app::Preferences& one, const app::Preferences& other, Check check) {
    std::apply(
        [&](const auto&... of_one) {
            std::apply([&](const auto&... of_other) { (check(of_one, of_other), ...); },
                       app::members_of(other));
        },
        app::members_of(one));
}

// Everything that the settings can change, by the item that changes it.
std::vector<std::pair<std::size_t, std::string>> changes_offered(SittingHand& hand) {
    std::vector<std::pair<std::size_t, std::string>> all;
    std::set<std::string> settings;
    for (std::size_t tab = 0; tab < settings_tabs; ++tab) {
        hand.click("tab:" + std::to_string(tab));
        for (const Item& item : hand.house.items().all()) {
            if (!item.action || item.action->act != Act::set) continue;
            if (item.role == Role::tab && item.value == "chosen") continue;
            if (settings.insert(item.action->what).second) all.emplace_back(tab, item.id);
        }
    }
    return all;
}

void in_the_store(const SittingHand& hand, const std::string& sql) {
    records::Database database(hand.folders.data + "/frontstage.db");
    database.run(sql);
}

std::vector<std::string> bodies_in_the_store(const SittingHand& hand) {
    records::Database database(hand.folders.data + "/frontstage.db");
    records::Statement rows = database.query("SELECT body FROM event ORDER BY device_seq");
    std::vector<std::string> bodies;
    while (rows.next())
        bodies.push_back(rows.text(0));
    return bodies;
}

bool says(const SittingHand& hand, const std::string& sentence) {
    return std::ranges::any_of(hand.house.items().all(), [&](const Item& item) {
        return item.name.find(sentence) != std::string::npos;
    });
}

void into_the_encounter(SittingHand& hand) {
    hand.press(SDLK_RETURN);
    hand.press(SDLK_RETURN);
    while (hand.shows("read-on"))
        hand.press(SDLK_RETURN);
    REQUIRE(hand.shows("choice:1"));
}

}  // namespace

TEST_CASE("every preference survives a restart of the sitting, and a change of another",
          "[sitting]") {
    for_each_member(unusual(), {},
                    [](const auto& set, const auto& shipped) { CHECK(set != shipped); });
    SittingHand hand(unusual());
    hand.restart();
    CHECK(hand.sitting->preferences() == unusual());
    hand.click("settings");
    hand.tab_to("text");
    hand.press(SDLK_RIGHT);
    app::Preferences larger = unusual();
    larger.text_percent = 130;
    CHECK(hand.sitting->preferences() == larger);
    hand.restart();
    CHECK(hand.sitting->preferences() == larger);
}

TEST_CASE("whatever is changed is kept, each of them", "[sitting]") {
    CHECK(with_changes({}, {}, unusual()) == unusual());
    CHECK(with_changes(unusual(), {}, {}) == unusual());
}

TEST_CASE("everything that the settings offer to change is still so after a restart", "[sitting]") {
    app::Preferences shipped;
    shipped.introduced = app::Switch::on;
    shipped.voice_command = "exec cat > /dev/null";
    SittingHand hand(shipped);
    hand.click("settings");
    const auto offered = changes_offered(hand);
    CHECK(offered.size() >= 15);
    for (const auto& [tab, id] : offered) {
        CAPTURE(id);
        const app::Preferences before = hand.sitting->preferences();
        hand.click("tab:" + std::to_string(tab));
        hand.click(id);
        const app::Preferences after = hand.sitting->preferences();
        CHECK_FALSE(after == before);
        hand.restart();
        CHECK(hand.sitting->preferences() == after);
        hand.click("settings");
    }
}

TEST_CASE("a record that somebody changed is told in plain words, and nothing of it is lost",
          "[sitting]") {
    app::Preferences preferences;
    preferences.introduced = app::Switch::on;
    SittingHand hand(preferences);
    into_the_encounter(hand);
    hand.press(SDLK_1);
    hand.press(SDLK_ESCAPE);
    hand.click("leave");
    REQUIRE(hand.shows("progress"));
    in_the_store(hand, "UPDATE event SET body = replace(body, 'choice', 'chance')");
    const std::vector<std::string> kept = bodies_in_the_store(hand);
    hand.press(SDLK_RETURN);  // what was left midway
    REQUIRE(hand.shows("way-on"));
    CHECK(says(hand, "What was kept of this encounter is not as it was written"));
    CHECK(says(hand, "Everything that you have played so far is kept."));
    CHECK(hand.sitting->focus() == "way-on");
    CHECK(bodies_in_the_store(hand) == kept);
    // Nobody is stuck with it.
    hand.press(SDLK_RETURN);
    REQUIRE(hand.shows("mode:1"));
    hand.press(SDLK_RETURN);
    CHECK((hand.shows("read-on") || hand.shows("choice:1")));
    const std::vector<std::string> more = bodies_in_the_store(hand);
    REQUIRE(more.size() > kept.size());
    CHECK(std::equal(kept.begin(), kept.end(), more.begin()));
}

}  // namespace frontstage::player
