// After the end: the rating, the debrief, an objection and two ways side by side, as values.
#include "player/debrief/aftermath.hpp"

#include "player/sample.hpp"
#include "player/stagehand.hpp"
#include "player/voice/narrator.hpp"
#include "support/catch.hpp"

namespace frontstage::player {
namespace {

Debrief unrated() {
    Debrief debrief = sample::debrief();
    debrief.self_rating.reset();
    return debrief;
}

bool shows(Showcase& showcase, const char* id) {
    return showcase.house.items().find(id) != nullptr;
}

void use(Showcase& showcase, const std::string& id) {
    REQUIRE(shows(showcase, id.c_str()));
    showcase.shell.focus_on(id);
    showcase.key(Key::enter);
}

const Command* command_in(const Showcase& showcase) {
    return showcase.wish ? std::get_if<Command>(&*showcase.wish) : nullptr;
}

}  // namespace

TEST_CASE("how well it went is asked once, before the result is seen, and can be skipped") {
    Showcase showcase(headless());
    showcase.shell.show(unrated());
    showcase.settle();
    REQUIRE(shows(showcase, "rate:5"));
    CHECK_FALSE(shows(showcase, "done"));
    use(showcase, "skip-rating");
    CHECK(shows(showcase, "done"));
    showcase.shell.show(unrated());
    showcase.settle();
    CHECK(shows(showcase, "done"));
}

TEST_CASE("one press says how well it went") {
    Showcase showcase(headless());
    showcase.shell.show(unrated());
    showcase.settle();
    use(showcase, "rate:4");
    REQUIRE(command_in(showcase));
    CHECK(std::get<RateSelf>(*command_in(showcase)).rating == SelfRating::well);
}

TEST_CASE("nobody is asked where nothing is kept, or where there is no result") {
    Showcase preview(headless(), Purpose::preview);
    preview.shell.show(unrated());
    preview.settle();
    CHECK(shows(preview, "done"));
    CHECK_FALSE(shows(preview, "disagree:1"));
    Showcase left(headless());
    Debrief debrief = unrated();
    debrief.verdict = Verdict::unfinished;
    left.shell.show(std::move(debrief));
    left.settle();
    CHECK(shows(left, "done"));
}

TEST_CASE("an objection needs a reason or words, and is handed in with both") {
    Showcase showcase(headless());
    showcase.shell.show(sample::debrief());
    showcase.settle();
    use(showcase, "disagree:2");
    CHECK_FALSE(shows(showcase, "hand-in"));
    use(showcase, "reason:3");
    CHECK(shows(showcase, "hand-in"));
    showcase.shell.focus_on("objection:words");
    showcase.feed(Typed{"We always hold the room."});
    use(showcase, "hand-in");
    REQUIRE(command_in(showcase));
    const auto& said = std::get<Disagree>(*command_in(showcase));
    CHECK(said.objection == Objection::own_rules);
    CHECK(said.words == "We always hold the room.");
    CHECK(shows(showcase, "done"));
    CHECK(showcase.shell.touch().focus == "disagree:2");
}

TEST_CASE("an objection can be left without a word") {
    Showcase showcase(headless());
    showcase.shell.show(sample::debrief());
    showcase.settle();
    use(showcase, "disagree:1");
    showcase.key(Key::escape);
    CHECK(shows(showcase, "done"));
    CHECK_FALSE(showcase.wish);
}

TEST_CASE("trying again from a decision and printing are asked of whoever holds the sitting") {
    Showcase showcase(headless());
    showcase.shell.show(sample::debrief());
    showcase.settle();
    CHECK_FALSE(shows(showcase, "try-from:1"));
    CHECK_FALSE(shows(showcase, "print"));
    showcase.shell.offer({Act::go_back_to, Act::print});
    showcase.shell.show(sample::debrief());
    showcase.settle();
    use(showcase, "try-from:2");
    REQUIRE(showcase.wish);
    CHECK(std::get<GoBackTo>(std::get<Errand>(*showcase.wish)).decision == 1);
    use(showcase, "print");
    CHECK(std::holds_alternative<PrintDebrief>(std::get<Errand>(*showcase.wish)));
}

TEST_CASE("the keyboard begins at what the debrief would have one do next") {
    Showcase showcase(headless());
    showcase.shell.offer({Act::go_back_to, Act::print});
    showcase.shell.show(sample::debrief());
    showcase.settle();
    REQUIRE(shows(showcase, "try-next"));
    CHECK(showcase.shell.touch().focus == "try-next");
    Debrief perfect = sample::debrief();
    perfect.try_next_at.reset();
    Showcase done(headless());
    done.shell.show(std::move(perfect));
    done.settle();
    CHECK(done.shell.touch().focus == "done");
}

TEST_CASE("what came of printing is told where one is, by the voice too, and goes again") {
    Showcase showcase(headless());
    showcase.shell.offer({Act::print});
    showcase.shell.show(sample::debrief());
    showcase.settle();
    showcase.key(Key::page_down);
    Narrator narrator;
    const auto told = [&] {
        std::string all;
        for (const Utterance& utterance : narrator.observe(
                 {showcase.house.items(), showcase.shell.touch().focus, nullptr, Sounds::heard, {}},
                 {}))
            all += utterance.text + '\n';
        return all;
    };
    (void)told();
    const float offset = showcase.shell.memory().scrolls["debrief"].offset;
    REQUIRE(offset > 0);
    showcase.shell.say("Saved as debrief.html.", showcase.now_ms);
    showcase.settle();
    REQUIRE(shows(showcase, "toast"));
    CHECK(told() == "Saved as debrief.html.\n");
    CHECK(showcase.shell.memory().scrolls["debrief"].offset == offset);
    showcase.now_ms += 60'000;
    showcase.settle();
    CHECK_FALSE(shows(showcase, "toast"));
}

TEST_CASE("both ways come before the whole debrief of the later one") {
    Showcase showcase(headless());
    showcase.shell.show(sample::side_by_side());
    showcase.shell.show(sample::debrief());
    showcase.settle();
    CHECK(shows(showcase, "side-by-side"));
    use(showcase, "full-debrief");
    CHECK(shows(showcase, "debrief"));
}

}  // namespace frontstage::player
