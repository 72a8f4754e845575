// What a debrief is for, from end to end at the window: a poor way, another try from the decision
// that cost most, both ways side by side, a page to print, and a word against the key that reaches
// whoever writes the scenario.
#include <algorithm>
#include <functional>

#include "app/attempts.hpp"
#include "app/disagreements.hpp"
#include "player/hands.hpp"
#include "player/item_checks.hpp"
#include "support/catch.hpp"
#include "support/shipped.hpp"

namespace frontstage::player {
namespace {

const std::string scenario_id = "hotel/late-arrival";

enum class Way : std::uint8_t { worst, best };

class SecondTry {
public:
    SecondTry() : opened_(frontstage::testing::open_shipped(scenario_id)), hands_(keyboard()) {}

    void begin() {
        for (const Item& item : trainee.items().all())
            if (item.action && item.action->act == Act::open_scenario &&
                item.action->what == scenario_id)
                return use(std::string(item.id)), use_first(Act::begin);
        FAIL("home does not show " << scenario_id);
    }
    // To the screen on which it is looked back upon.
    void play(Way way) {
        for (int steps = 0; !shows("debrief") && !shows("side-by-side"); ++steps) {
            REQUIRE(steps < 200);
            if (const std::string answer = chosen(way); !answer.empty()) {
                use(answer);
                continue;
            }
            for (const Act act : {Act::rate, Act::read_on, Act::look_back})
                if (trainee.items().with(act) != nullptr) {
                    use_first(act);
                    break;
                }
        }
    }
    [[nodiscard]] bool shows(const std::string& id) const {
        return trainee.items().find(id) != nullptr;
    }
    void use(const std::string& id) {
        INFO("at " << id);
        hands_->use(trainee, id);
        check_items(trainee.items(), trainee.house.size());
    }
    void use_first(Act act) {
        const Item* item = trainee.items().with(act);
        REQUIRE(item != nullptr);
        use(std::string(item->id));
    }
    // What each bar of conduct says, from top to bottom.
    [[nodiscard]] std::vector<std::string> conducts() const {
        std::vector<std::string> said;
        for (const Item& item : trainee.items().all())
            if (item.role == Role::meter && item.name == "Conduct") said.push_back(item.value);
        return said;
    }

    Trainee trainee{TraineeWishes{}};

private:
    // The weakest or strongest of those that are offered; of equals the first.
    [[nodiscard]] std::string chosen(Way way) const {
        std::string best;
        std::optional<Quality> quality;
        for (const Item& item : trainee.items().all()) {
            if (!item.action || item.action->act != Act::choose) continue;
            for (const Choice& choice : opened_.scenario->choices) {
                if (!item.name.starts_with(choice.text)) continue;
                const bool better = !quality || (way == Way::best ? choice.quality < *quality
                                                                  : choice.quality > *quality);
                if (better) {
                    quality = choice.quality;
                    best = item.id;
                }
            }
        }
        return best;
    }

    app::OpenedScenario opened_;
    std::unique_ptr<Hands> hands_;
};

}  // namespace

TEST_CASE("a poor result is tried again, compared, printed and argued with", "[plays]") {
    SecondTry at_the_desk;
    Trainee& trainee = at_the_desk.trainee;
    at_the_desk.begin();
    at_the_desk.play(Way::worst);
    REQUIRE(at_the_desk.shows("debrief"));
    const std::vector<std::string> poor = at_the_desk.conducts();
    REQUIRE(poor.size() == 1);

    at_the_desk.use("try-next");
    CHECK_FALSE(at_the_desk.shows("begin"));  // it goes on where it parted, without a briefing
    at_the_desk.play(Way::best);
    REQUIRE(at_the_desk.shows("side-by-side"));
    const std::vector<std::string> both = at_the_desk.conducts();
    REQUIRE(both.size() == 2);
    CHECK(both[0] == poor[0]);
    CHECK(both[1] != both[0]);

    at_the_desk.use("full-debrief");
    at_the_desk.use("print");
    CHECK(trainee.printed().size() == 1);
    at_the_desk.use("disagree:1");
    at_the_desk.use("reason:3");
    at_the_desk.use("hand-in");
    REQUIRE(at_the_desk.shows("disagree:1"));
    CHECK(trainee.items().find("disagree:1")->name == "Change what I said");
    at_the_desk.use("done");
    CHECK(trainee.is_at_home());

    trainee.sitting.reset();  // it holds the store
    const auto said = app::disagreements(trainee.folders, scenario_id);
    REQUIRE(said.size() == 1);
    CHECK(said[0].attempts == 1);
    CHECK(said[0].objections.front().first == Objection::own_rules);
    app::Attempts kept(trainee.folders);
    CHECK(kept.verify_chain().empty());
    const auto proofs = kept.prove();
    REQUIRE(proofs.size() == 2);
    for (const app::Proof& proof : proofs) {
        INFO(proof.detail);
        CHECK(proof.finding == app::Proof::Finding::stands);
    }
}

}  // namespace frontstage::player
