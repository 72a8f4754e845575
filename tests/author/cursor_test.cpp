#include "author/language/cursor.hpp"

#include "author/language/spot.hpp"
#include "support/catch.hpp"

using namespace frontstage;
using namespace frontstage::author;

namespace {

// The text with `^` where the cursor is: "key moments/arrival (says)" or "value a/b 'word'".
std::string placed(std::string text) {
    const std::size_t at = text.find('^');
    text.erase(at, 1);
    const Outline outline(text);
    const Cursor cursor = cursor_at(outline, at);
    std::string out = cursor.standing == Standing::at_key     ? "key"
                      : cursor.standing == Standing::at_value ? "value"
                                                              : "text";
    for (const std::string& each : cursor.path)
        out += ' ' + each;
    return out + " '" + text.substr(cursor.word.begin, cursor.word.end - cursor.word.begin) + "'";
}

}  // namespace

TEST_CASE("a cursor stands below the keys that are further left") {
    CHECK(placed("title: A\n^\nmoments:\n") == "key ''");
    CHECK(placed("ti^") == "key 'ti'");
    CHECK(placed("moments:\n  arrival:\n    says: Hello.\n    ^\n") == "key moments arrival ''");
    CHECK(placed("moments:\n  arrival:\n    says: Hello.\n  ^\n") == "key moments ''");
    CHECK(placed("moments:\n  arrival:\n    cho^\n    says: x\n") == "key moments arrival 'cho'");
    CHECK(placed("moments:\n  arrival:\n    ^\n    says: x\n") == "key moments arrival ''");
    CHECK(placed("moments:\n  a:\n    next: b\n\n  b:\n    n^ext: c\n") == "key moments b 'next'");
}

TEST_CASE("behind a colon stands a value") {
    CHECK(placed("opening: ^") == "value opening ''");
    CHECK(placed("opening:^") == "value opening ''");
    CHECK(placed("opening: arr^ival  # which\n") == "value opening 'arrival'");
    CHECK(placed("a:\n  next: 'th^e'\n") == "value a next 'the'");
    CHECK(placed("a:\n  next: ^\n  b: c\n") == "value a next ''");
}

TEST_CASE("brackets hold keys and values of their own, closed or not") {
    CHECK(placed("shows: {^}") == "key shows ''");
    CHECK(placed("shows: {^") == "key shows ''");
    CHECK(placed("shows: {own: met, ^}") == "key shows ''");
    CHECK(placed("shows: {own: met, ver^}") == "key shows 'ver'");
    CHECK(placed("shows: {own: m^, verify: met}") == "value shows own 'm'");
    CHECK(placed("shows: {own: ^") == "value shows own ''");
    CHECK(placed("standards: [own, ^]\nx: y") == "value standards - ''");
    CHECK(placed("standards: [ow^n, other]") == "value standards - 'own'");
    CHECK(placed("path: [{arrival: ^}]") == "value path - arrival ''");
    CHECK(placed("a:\n  shows: {own: met,\n    ot^: met}\n  b: c\n") == "key a shows 'ot'");
}

TEST_CASE("items of lists are ways down too") {
    CHECK(placed("lines:\n  - okafor: He^llo\n") == "value lines - okafor 'Hello'");
    CHECK(placed("lines:\n- oka^for: Hello\n") == "key lines - 'okafor'");
    CHECK(placed("standards:\n  - ^\n") == "value standards - ''");
    CHECK(placed("standards:\n  - own^\nx: y\n") == "value standards - 'own'");
    CHECK(placed("path:\n  - arrival: ^\n") == "value path - arrival ''");
}

TEST_CASE("a text below `|` is a text until something stands further left") {
    CHECK(placed("a:\n  effect: |\n    state.^x = 1\n  b: c\n") == "text a effect 'state.x'");
    CHECK(placed("a:\n  says: |\n    key: val^ue\n") == "text a says 'value'");
    CHECK(placed("a:\n  says: |\n    text\n  ^\n  b: c\n") == "key a ''");
}

TEST_CASE("what is never closed spoils no more than its own lines") {
    CHECK(placed("a:\n  says: \"never closed\n  next: b\n  ^\n") == "key a ''");
    CHECK(placed("a:\n  shows: {own: met\n  next: ^\n") == "value a next ''");
}

TEST_CASE("any text and any place in it has an answer") {
    const std::string hostile =
        "a: {[}]: - -\n- \"\n  'x: |\n\t- {a: [b, {c: d\n-\n:\n? x\n&a *b\n";
    for (std::size_t cut = 0; cut <= hostile.size(); ++cut) {
        const Outline outline(hostile.substr(0, cut));
        for (std::size_t at = 0; at <= cut; ++at) {
            const Cursor cursor = cursor_at(outline, at);
            CHECK(cursor.word.begin <= cursor.word.end);
            CHECK(cursor.word.end <= cut);
        }
    }
    const Outline deep(std::string(5000, '{'));
    CHECK(cursor_at(deep, 4000).word.begin <= 5000);
}

TEST_CASE("a spot is what the loader's tables say of it") {
    const auto spot = [](std::vector<std::string> path) {
        return spot_at(FileKind::scenario, path);
    };
    CHECK(spot({}).keys->name == "scenario");
    CHECK(spot({"moments", "any"}).keys->name == "moment");
    CHECK(spot({"moments", "any", "choices", "one"}).keys->name == "choice");
    CHECK(spot({"moments", "any", "mood"}).value->takes == loader::Takes::term);
    CHECK(spot({"moments", "any", "next"}).value->naming == loader::Naming::moment_or_ending);
    CHECK(spot({"moments", "any", "next", "name"}).value->takes == loader::Takes::lua);
    CHECK(spot({"standards", "-"}).value->naming == loader::Naming::standard);
    CHECK(spot({"nothing", "of", "that"}).keys == std::nullopt);
    CHECK(spot_at(FileKind::walk, std::vector<std::string>{"path", "-", "arrival"}).value->naming ==
          loader::Naming::choice);
}
