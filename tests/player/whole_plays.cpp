// Every encounter that is shipped, played from home to the printed debrief by
// hands of one kind alone, guided by nothing but what the screens expose.
// Wherever a screen comes to rest it is held to what holds of every screen, and
// the keyboard must come to everything on it.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "app/attempts.hpp"
#include "app/opened.hpp"
#include "player/hands.hpp"
#include "player/item_checks.hpp"
#include "support/catch.hpp"
#include "support/dice.hpp"
#include "support/shipped.hpp"

namespace frontstage::player {
namespace {

enum class Policy : std::uint8_t { first, last, by_chance };

struct WayToPlay {
    Policy policy = Policy::first;
    Mode mode = Mode::practice;
    int text_percent = 100;
    const char* theme = "light";
    std::uint64_t seed = 1;
};

// How thoroughly a screen that came to rest is looked at.
enum class Scrutiny : std::uint8_t { items, items_and_keyboard };

class Play {
public:
    Play(Trainee& trainee, Hands& hands, WayToPlay way, Scrutiny scrutiny)
        : trainee_(trainee), hands_(hands), way_(way), scrutiny_(scrutiny), dice_(way.seed) {}

    void from_home_to_home(const std::string& scenario) {
        look();
        use(opening(scenario));
        set_mode();
        use(one(Act::begin));
        REQUIRE(trainee_.is_in_an_encounter());
        for (int steps = 0; !shows(Act::print); ++steps) {
            REQUIRE(steps < 200);
            if (is_timed() && timed_++ == 0)
                say_nothing();
            else
                use(next());
        }
        CHECK(choices_ > 0);
        use(one(Act::print));
        use(one(Act::done));
        CHECK(trainee_.is_at_home());
    }

    // Moments at which time was short; at the first of them nothing was said.
    [[nodiscard]] int timed() const { return timed_; }

private:
    [[nodiscard]] bool is_timed() const { return trainee_.items().find("time-left") != nullptr; }
    // Until the time to answer has run out.
    void say_nothing() {
        for (int waited = 0; is_timed(); ++waited) {
            REQUIRE(waited < 2000);
            trainee_.now_ms += 100;
            trainee_.take();
        }
        trainee_.settle();
        look();
    }
    [[nodiscard]] bool shows(Act act) const { return trainee_.items().with(act) != nullptr; }
    [[nodiscard]] std::vector<std::string> all(Act act) const {
        std::vector<std::string> ids;
        for (const Item& item : trainee_.items().all())
            if (item.action && item.action->act == act) ids.push_back(item.id);
        return ids;
    }
    [[nodiscard]] std::string one(Act act) const {
        const Item* item = trainee_.items().with(act);
        REQUIRE(item != nullptr);
        return item->id;
    }
    [[nodiscard]] std::string picked(const std::vector<std::string>& ids) {
        switch (way_.policy) {
            case Policy::first: return ids.front();
            case Policy::last: return ids.back();
            case Policy::by_chance: return ids[dice_.below(static_cast<std::uint32_t>(ids.size()))];
        }
        return {};
    }
    [[nodiscard]] std::string opening(const std::string& scenario) const {
        for (const Item& item : trainee_.items().all())
            if (item.action && item.action->act == Act::open_scenario &&
                item.action->what == scenario)
                return item.id;
        FAIL("home does not show " << scenario);
        return {};
    }
    void set_mode() {
        for (const std::string& id : all(Act::pick_mode))
            if (trainee_.items().find(id)->action->number == static_cast<std::size_t>(way_.mode))
                use(id);
    }
    // What a screen offers, in the order in which somebody would take it.
    [[nodiscard]] std::string next() {
        for (const Act act : {Act::choose, Act::rate}) {
            const std::vector<std::string> ids = all(act);
            if (ids.empty()) continue;
            choices_ += act == Act::choose ? 1 : 0;
            return picked(ids);
        }
        for (const Act act : {Act::read_on, Act::look_back})
            if (shows(act)) return one(act);
        std::string seen;
        for (const Item& item : trainee_.items().all())
            seen += item.id + ' ';
        FAIL("no way on from a screen with " << seen);
        return {};
    }
    void use(const std::string& id) {
        INFO("at " << id);
        hands_.use(trainee_, id);
        look();
    }
    void look() {
        check_items(trainee_.items(), trainee_.house.size());
        check_targets(trainee_.items());
        if (scrutiny_ != Scrutiny::items_and_keyboard) return;
        const std::string at = trainee_.sitting->focus();
        for (const std::string& fault : unreachable_by_keyboard(trainee_))
            FAIL_CHECK(fault);
    }

    Trainee& trainee_;
    Hands& hands_;
    WayToPlay way_;
    Scrutiny scrutiny_;
    frontstage::testing::Dice dice_;
    int choices_ = 0, timed_ = 0;
};

std::vector<std::string> shipped() {
    return app::scenario_ids(frontstage::testing::shipped_folders());
}

void check_what_was_kept(Trainee& trainee, std::size_t attempts) {
    const std::vector<std::string> printed = trainee.printed();
    CHECK(printed.size() == attempts);
    for (const std::string& path : printed) {
        std::ifstream file(path);
        const std::string page(std::istreambuf_iterator<char>(file), {});
        CHECK(page.find("</html>") != std::string::npos);
    }
    trainee.sitting.reset();  // it holds the store
    app::Attempts kept(trainee.folders);
    const auto proofs = kept.prove();
    CHECK(proofs.size() == attempts);
    for (const app::Proof& proof : proofs)
        CHECK(proof.finding == app::Proof::Finding::stands);
}

// All encounters in one sitting, one after the other.
void play_all(Hands& hands, const WayToPlay& way, Scrutiny scrutiny) {
    TraineeWishes wishes;
    wishes.text_percent = way.text_percent;
    wishes.theme = way.theme;
    Trainee trainee(wishes);
    const std::vector<std::string> scenarios = shipped();
    for (const std::string& scenario : scenarios) {
        INFO(scenario << " by " << hands.name() << ", " << word_for(way.mode) << ", "
                      << way.text_percent << " %, " << way.theme);
        Play(trainee, hands, way, scrutiny).from_home_to_home(scenario);
    }
    check_what_was_kept(trainee, scenarios.size());
}

}  // namespace

TEST_CASE(
    "every shipped encounter is played from home to its printed debrief "
    "by keyboard alone",
    "[plays]") {
    const auto way = GENERATE(WayToPlay{Policy::first, Mode::guided, 100, "light", 1},
                              WayToPlay{Policy::last, Mode::practice, 200, "high-contrast", 2},
                              WayToPlay{Policy::by_chance, Mode::assessed, 100, "high-contrast", 3},
                              WayToPlay{Policy::by_chance, Mode::guided, 200, "light", 4});
    const auto hands = keyboard();
    play_all(*hands, way, Scrutiny::items_and_keyboard);
}

TEST_CASE(
    "somebody new wishes for time pressure and plays under it by "
    "keyboard alone",
    "[plays]") {
    TraineeWishes wishes;
    wishes.introduced = app::Switch::off;
    wishes.text_percent = GENERATE(100, 200);
    Trainee trainee(wishes);
    const auto hands = keyboard();
    const auto look = [&] {
        check_items(trainee.items(), trainee.house.size());
        check_targets(trainee.items());
        for (const std::string& fault : unreachable_by_keyboard(trainee))
            FAIL_CHECK(fault);
    };
    for (int card = 1; card < 3; ++card) {
        INFO("card " << card);
        look();
        hands->use(trainee, "on");
    }
    look();
    hands->use(trainee, "timing:1");
    look();
    hands->use(trainee, "on");
    REQUIRE(trainee.is_at_home());
    CHECK(trainee.sitting->preferences().timing == Timing::x1);
    const WayToPlay way{Policy::first, Mode::practice, wishes.text_percent, "light", 11};
    Play play(trainee, *hands, way, Scrutiny::items_and_keyboard);
    play.from_home_to_home("hotel/late-arrival");
    CHECK(play.timed() > 0);
    check_what_was_kept(trainee, 1);
}

TEST_CASE(
    "every shipped encounter is played from home to its printed debrief "
    "by mouse alone",
    "[plays]") {
    const auto way = GENERATE(WayToPlay{Policy::by_chance, Mode::assessed, 100, "light", 5},
                              WayToPlay{Policy::last, Mode::guided, 200, "light", 6});
    const auto hands = mouse();
    play_all(*hands, way, Scrutiny::items);
}

TEST_CASE(
    "every shipped encounter is played from home to its printed debrief "
    "by touch alone",
    "[plays]") {
    const auto way = GENERATE(WayToPlay{Policy::by_chance, Mode::guided, 100, "light", 7},
                              WayToPlay{Policy::first, Mode::assessed, 200, "high-contrast", 8});
    const auto hands = finger();
    play_all(*hands, way, Scrutiny::items);
}

TEST_CASE(
    "every shipped encounter is played from home to its printed debrief "
    "by gamepad alone",
    "[plays]") {
    const auto way = GENERATE(WayToPlay{Policy::last, Mode::assessed, 100, "light", 9},
                              WayToPlay{Policy::by_chance, Mode::practice, 200, "light", 10});
    const auto hands = gamepad();
    play_all(*hands, way, Scrutiny::items);
}

TEST_CASE("the driver sees what cannot be come to and what does not show", "[plays]") {
    Trainee trainee({});
    const auto hands = keyboard();
    CHECK_THROWS_AS(hands->use(trainee, "no such thing"), Unreachable);
    CHECK(unreachable_by_keyboard(trainee).empty());
}

}  // namespace frontstage::player
