#include "support/catch.hpp"
//
#include <set>

#include "lsp/session.hpp"
#include "script/author_names.hpp"

using namespace frontstage;
using namespace frontstage::lsp;
using namespace frontstage::lsp::testing;

namespace {

const std::string home = "file:///nowhere/scenarios/shop/umbrella/scenario.yaml";

// A session with a text in which `^` marks the cursor.
struct Asking {
    explicit Asking(std::string text, const std::string& uri = home) {
        const std::size_t mark = text.find('^');
        text.erase(mark, 1);
        session.begin();
        if (uri != home) session.open(home, tiny);
        session.open(uri, text);
        const Position at = Lines(text, Encoding::utf16).position(mark);
        params = lsp::testing::at(uri, static_cast<int>(at.line), static_cast<int>(at.character));
    }
    std::string offered() {
        std::string labels;
        for (const Json& item : session.ask("textDocument/completion", params))
            labels += (labels.empty() ? "" : " ") + item["label"].get<std::string>();
        return labels;
    }
    std::string shown() {
        const Json hover = session.ask("textDocument/hover", params);
        return hover.is_null() ? "" : hover["contents"]["value"].get<std::string>();
    }
    Session session;
    Json params;
};

std::string offered(const std::string& more) {
    return Asking(tiny + more).offered();
}

}  // namespace

TEST_CASE("keys are offered that are not there yet, with what they are for") {
    Asking asking(tiny + "  gone:\n    says: She leaves.\n    ^\n");
    CHECK(asking.offered() == "truth channel place time speaker mood lines");
    const Json items = asking.session.ask("textDocument/completion", asking.params);
    CHECK(items[0]["textEdit"]["newText"] == "truth: ");
    CHECK(items[0]["documentation"]["value"].get<std::string>().find("truth: third") !=
          std::string::npos);
}

TEST_CASE("names are offered where a name is taken, and words where one of a few is") {
    CHECK(offered("include: ^") == "");
    CHECK(offered("customer: ^") == "narrator");
    CHECK(offered("time: n^") == "dawn day dusk night");
    CHECK(Asking("opening: ^\nmoments:\n  counter:\n    next: x\n").offered() == "counter");
    CHECK(Asking("endings: {happy: {}}\nmoments:\n  a:\n    next: ^\n").offered() == "happy a");
    CHECK(Asking("moments:\n  a:\n    silence: ^\n    choices:\n      one: {}\n  b:\n"
                 "    choices:\n      two: {}\n")
              .offered() == "one");
    CHECK(
        Asking("path:\n  - counter: ^\n", "file:///nowhere/scenarios/shop/umbrella/walks/one.yaml")
            .offered() == "swap silence");
}

TEST_CASE("a condition is offered what the scenario remembers") {
    const std::string text =
        "state: {tired: false, tone: [warm, cold]}\nforces: {storm: {}}\n"
        "moments:\n  a:\n    choices:\n      b:\n        when: ";
    CHECK(Asking(text + "state.^").offered() == "state.tired state.tone");
    CHECK(Asking("moments:\n  a:\n    choices:\n      b:\n        discovers: needs-cot\n"
                 "        when: known.^\n")
              .offered() == "known.needs_cot");
    CHECK(Asking(text + "mood > 3 and forces.s^").offered() == "forces.storm");
    CHECK(Asking(text + "^").offered().starts_with("state mood clock"));
    CHECK(Asking(text + "chosen(\"^\")").offered() == "storm a b");
}

TEST_CASE("every name that the sandbox gives is offered with a sentence, and nothing else") {
    Asking asking("moments:\n  a:\n    choices:\n      b:\n        when: ^\n");
    const std::vector<std::string> given = script::built_in_names();
    std::set<std::string> offered;
    for (const Json& item : asking.session.ask("textDocument/completion", asking.params)) {
        INFO(item.dump());
        CHECK(offered.insert(item["label"]).second);
        CHECK(item["detail"].get<std::string>().size() > 10);
        const std::string shown = item["documentation"]["value"];
        CHECK(shown.find(item["label"].get<std::string>()) != std::string::npos);
    }
    CHECK(offered == std::set<std::string>(given.begin(), given.end()));
}

TEST_CASE("a name is explained by what is said there, a key by its sentence") {
    CHECK(Asking("opening: cou^nter\nmoments:\n  counter:\n    says: It broke.\n").shown() ==
          "**counter** (moment)\n\nIt broke.");
    CHECK(Asking("openi^ng: counter\n").shown().starts_with("The moment that comes first."));
    CHECK(Asking("state: {tired: false}\nmoments:\n  a:\n    choices:\n      b:\n"
                 "        when: not state.ti^red\n")
              .shown() == "**tired** (remembered value)\n\nfalse");
    CHECK(Asking("title: ^\n").shown().empty());
}

TEST_CASE("a definition is where the name is given") {
    Asking asking("opening: cou^nter\nmoments:\n  counter:\n    says: It broke.\n");
    const Json found = asking.session.ask("textDocument/definition", asking.params);
    REQUIRE(found.size() == 1);
    CHECK(found[0]["range"] == range(2, 2, 9));
    Asking walk("path:\n  - counter: sw^ap\n",
                "file:///nowhere/scenarios/shop/umbrella/walks/one.yaml");
    const Json elsewhere = walk.session.ask("textDocument/definition", walk.params);
    REQUIRE(elsewhere.size() == 1);
    CHECK(elsewhere[0]["uri"] == home);
    CHECK(elsewhere[0]["range"] == range(7, 6, 10));
}

TEST_CASE("a file's symbols are its moments with their choices, and its endings") {
    Asking asking(tiny + "^");
    const Json symbols = asking.session.ask("textDocument/documentSymbol", asking.params);
    REQUIRE(symbols.size() == 2);
    CHECK(symbols[0]["name"] == "counter");
    CHECK(symbols[0]["children"][0]["name"] == "swap");
    CHECK(symbols[0]["children"][0]["detail"] == "Let us find you another.");
    CHECK(symbols[1]["name"] == "happy");
    CHECK(symbols[1]["range"]["start"]["line"] == 12);
}
