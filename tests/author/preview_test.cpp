// What happens to the place where an author stands when the text under it changes.
#include "author/preview/session.hpp"

#include <algorithm>

#include "author/preview/inside.hpp"
#include "support/catch.hpp"

using namespace frontstage;
using author::PreviewSession;
using Came = author::PreviewSession::Came;

namespace {

const std::string umbrella = R"(scenario: shop/umbrella
title: The broken umbrella
opening: door
forces:
  rain: {says: It rains., chance: 50}
state:
  asked: 0
moments:
  door:
    says: The bell rings.
    next: counter
  counter:
    says: It broke the first time it rained.
    choices:
      swap:
        say: Then it was a bad one. Let us find you another.
        effect: state.asked = state.asked + 1
        next: pick
      receipt:
        say: Do you have the receipt?
        mood: -20
        next: gone
  pick:
    says: Which one?
    choices:
      red:
        say: The red one is sturdy.
        next: happy
      dry:
        say: This one has never been wet.
        when: not forces.rain
        next: happy
endings:
  happy: {says: She opens it in the shop and laughs.}
  gone: {says: She leaves it on the counter.}
)";

const std::string file = "umbrella/scenario.yaml";

// Files that can be saved anew.
class Desk final : public Files {
public:
    std::string text = umbrella;
    std::optional<std::string> read(const std::string& path) override {
        if (path != file) return std::nullopt;
        return text;
    }
    std::vector<std::string> list(const std::string&) override { return {}; }
    void replace(const std::string& what, const std::string& by) {
        const std::size_t at = text.find(what);
        REQUIRE(at != std::string::npos);
        text.replace(at, what.size(), by);
    }
};

struct Preview {
    Preview() : session({}, file, {Seed{1}, {{"rain", Presence::absent}}}, desk) {
        REQUIRE(session.reload("14:02") == Came::shown);
    }
    void choose(const std::string& name) {
        REQUIRE(session.perform(Choose{*session.scenario()->names.choices.find(name)}));
    }
    // Past the door, the umbrella swapped.
    void stand_at_pick() {
        REQUIRE(session.perform(ReadOn{}));
        choose("counter:swap");
    }
    [[nodiscard]] std::string place() {
        return author::place_in(*session.scenario(), session.rehearsal()->state());
    }
    Desk desk;
    PreviewSession session;
};

}  // namespace

TEST_CASE("a new text is shown where the author stood") {
    Preview preview;
    preview.stand_at_pick();
    CHECK(preview.session.reload("14:03") == Came::nothing_new);
    preview.desk.replace("Which one?", "Which one do you like?");
    CHECK(preview.session.reload("14:03") == Came::shown);
    CHECK(preview.place() == "pick");
    CHECK(preview.session.rehearsal()->view().lines[0].text == "Which one do you like?");
    CHECK(preview.session.parting().empty());
}

TEST_CASE("a beat that comes in between is read past, and one that is gone is not missed") {
    Preview preview;
    preview.stand_at_pick();
    preview.desk.replace("        next: pick\n", "        next: sigh\n");
    preview.desk.replace("  pick:\n", "  sigh:\n    says: She sighs.\n    next: pick\n  pick:\n");
    preview.desk.replace("opening: door", "opening: counter");
    preview.desk.replace("  door:\n    says: The bell rings.\n    next: counter\n", "");
    CHECK(preview.session.reload("14:03") == Came::shown);
    CHECK(preview.place() == "pick");
    CHECK(preview.session.parting().empty());
}

TEST_CASE("where the way parts is said, and it goes on once the text allows it again") {
    struct Edit {
        const char *what, *by, *parted, *place;
    };
    const auto edit = GENERATE(
        Edit{"      swap:\n", "      swop:\n",
             "`counter` has no choice `swap` any more; you are at `counter`", "counter"},
        Edit{"        effect: state", "        when: state.asked > 0\n        effect: state",
             "`counter` no longer offers `swap`; you are at `counter`", "counter"},
        Edit{"next: pick", "next: gone",
             "`counter:swap` no longer leads to `pick`; you are at the ending `gone`", "gone"},
        Edit{"    next: counter", "    next: pick",
             "the opening no longer leads to `counter`; you are at `pick`", "pick"});
    Preview preview;
    preview.stand_at_pick();
    const std::string before = preview.desk.text;
    preview.desk.replace(edit.what, edit.by);
    preview.session.reload("14:03");
    CHECK(preview.session.parting() == edit.parted);
    CHECK(preview.place() == edit.place);
    preview.desk.text = before;
    preview.session.reload("14:04");
    CHECK(preview.session.parting().empty());
    CHECK(preview.place() == "pick");
}

TEST_CASE("a text with errors leaves the last good version and says so") {
    Preview preview;
    preview.stand_at_pick();
    preview.desk.replace("next: gone", "next: gonne");
    CHECK(preview.session.reload("14:05") == Came::not_shown);
    CHECK(preview.session.banner() ==
          "Showing the version of 14:02, because the newest text has 1 error");
    REQUIRE_FALSE(preview.session.findings().empty());
    const auto& findings = preview.session.findings();
    CHECK(std::ranges::count(findings, "unknown-moment", &Diagnostic::code) == 1);
    CHECK(preview.place() == "pick");
    preview.choose("pick:red");
    CHECK(preview.place() == "happy");
    preview.desk.replace("next: gonne", "next: gone");
    CHECK(preview.session.reload("14:06") == Came::shown);
    CHECK(preview.session.banner().empty());
    CHECK(preview.place() == "happy");
}

TEST_CASE("a text that was never good has findings and nothing to play") {
    Desk desk;
    desk.text = "title: [";
    PreviewSession session({}, file, {}, desk);
    CHECK(session.reload("14:02") == Came::not_shown);
    CHECK(session.rehearsal() == nullptr);
    CHECK_FALSE(session.findings().empty());
    CHECK(session.banner().starts_with("This cannot be played yet"));
    CHECK_FALSE(session.step_back());
    session.restart();
    desk.text = umbrella;
    CHECK(session.reload("14:03") == Came::shown);
    CHECK(session.rehearsal() != nullptr);
}

TEST_CASE("stepping back undoes one wish at a time, to the opening and no further") {
    Preview preview;
    preview.stand_at_pick();
    REQUIRE(preview.session.step_back());
    CHECK(preview.place() == "counter");
    REQUIRE(preview.session.step_back());
    CHECK(preview.place() == "door");
    CHECK_FALSE(preview.session.step_back());
    preview.session.restart();
    CHECK(preview.place() == "door");
}

TEST_CASE("a force that is switched changes what is offered, and the place is kept") {
    Preview preview;
    preview.stand_at_pick();
    CHECK(preview.session.rehearsal()->view().offers.size() == 2);
    preview.session.switch_force(ForceId{0});
    CHECK(preview.place() == "pick");
    CHECK(preview.session.rehearsal()->view().offers.size() == 1);
}

TEST_CASE("another language changes the words and neither the place nor a fact") {
    Preview preview;
    REQUIRE(preview.session.perform(ReadOn{}));
    preview.choose("counter:swap");
    const Facts facts = preview.session.rehearsal()->facts();
    preview.session.next_language();
    CHECK(preview.session.language() == "pseudo");
    CHECK(preview.session.rehearsal()->view().lines.front().text != "Which one?");
    CHECK(preview.session.rehearsal()->facts() == facts);
    preview.session.next_language();
    CHECK(preview.session.language().empty());
    CHECK(preview.session.rehearsal()->view().lines.front().text == "Which one?");
}

TEST_CASE("the inside tells what the last choice changed") {
    Preview preview;
    preview.stand_at_pick();
    const author::Inside inside =
        author::inside_of(*preview.session.scenario(), preview.session.rehearsal()->facts());
    REQUIRE(inside.variables.size() == 1);
    CHECK(inside.variables[0].name == "asked");
    CHECK(inside.variables[0].kind == "whole number");
    CHECK(inside.variables[0].value == "1");
    CHECK(inside.variables[0].before == "0");
    REQUIRE(inside.forces.size() == 1);
    CHECK(inside.forces[0].presence == Presence::absent);
    CHECK(inside.faults.empty());
}

TEST_CASE("a rule that never ends is a fault on the way, and the place is kept") {
    Preview preview;
    preview.stand_at_pick();
    preview.desk.replace("state.asked = state.asked + 1", "while true do end");
    CHECK(preview.session.reload("14:03") == Came::shown);
    CHECK(preview.place() == "pick");
    const author::Inside inside =
        author::inside_of(*preview.session.scenario(), preview.session.rehearsal()->facts());
    REQUIRE(inside.faults.size() == 1);
    CHECK(inside.faults[0].where == "scenario.yaml:17");
}

TEST_CASE("any place is reached by a way that a survey knows, under the forces of that way") {
    Preview preview;
    const Scenario& scenario = *preview.session.scenario();
    const auto choice = [&](const char* name) { return *scenario.names.choices.find(name); };
    const MomentId counter = *scenario.names.moments.find("counter");
    const MomentId pick = *scenario.names.moments.find("pick");
    CHECK(preview.session.go_to(pick) == "the ways to `pick` are still being looked for");
    Survey survey;
    survey.choices.resize(scenario.choices.size());
    Sighting& dry = survey.choices[choice("pick:dry").number];
    dry.reach = Reach::reached;
    dry.witness.emplace();
    dry.witness->forces = {{ForceId{0}, Presence::absent}};
    dry.witness->steps = {{counter, choice("counter:swap")}, {pick, choice("pick:dry")}};
    survey.endings.resize(2);
    author::Deeper deeper;
    deeper.digest = "of another text";
    CHECK_FALSE(preview.session.deepen(deeper));
    deeper.digest = preview.session.digest();
    deeper.survey = survey;
    REQUIRE(preview.session.deepen(deeper));
    CHECK(preview.session.go_to(pick).empty());
    CHECK(preview.place() == "pick");
    CHECK(preview.session.go_to(scenario.opening).empty());
    CHECK(preview.place() == "door");
    CHECK(preview.session.go_to(Target{EndingId{1}}) ==
          "no path leads to `gone`: every path was looked at");
}
