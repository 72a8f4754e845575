#include "support/catch.hpp"
//
#include "lsp/session.hpp"

using namespace frontstage;
using namespace frontstage::lsp;
using namespace frontstage::lsp::testing;

namespace {

// Nowhere on the disk: only the editor has it.
const std::string home = "file:///nowhere/scenarios/shop/umbrella/scenario.yaml";

std::string with(std::string text, const std::string& from, const std::string& to) {
    return text.replace(text.find(from), from.size(), to);
}

}  // namespace

TEST_CASE("a life begins with initialize and ends with exit") {
    Session session;
    CHECK(session.ask("textDocument/hover", Json::object())["code"] == -32002);
    session.notify("textDocument/didOpen", Json::object());  // ignored
    const Json offered = session.ask("initialize", {{"capabilities", Json::object()}});
    CHECK(offered["capabilities"]["positionEncoding"] == "utf-16");
    CHECK(session.ask("initialize", Json::object())["code"] == -32600);
    CHECK(session.ask("no/such", Json::object())["code"] == -32601);
    CHECK(session.ask("shutdown", nullptr).is_null());
    CHECK(session.ask("textDocument/hover", Json::object())["code"] == -32600);
    CHECK(!session.server.ended());
    session.notify("exit", nullptr);
    CHECK(session.server.ended());
    CHECK(session.server.ended_well());
}

TEST_CASE("to exit without shutdown is no good end") {
    Session session;
    session.begin();
    session.notify("exit", nullptr);
    CHECK(session.server.ended());
    CHECK(!session.server.ended_well());
}

TEST_CASE("the editor's preferred way of counting is taken") {
    Session session;
    const Json wishes = {{"general", {{"positionEncodings", Json::array({"utf-9", "utf-8"})}}}};
    CHECK(session.ask("initialize",
                      {{"capabilities", wishes}})["capabilities"]["positionEncoding"] == "utf-8");
}

TEST_CASE("whatever arrives is survived and answered") {
    Session session;
    session.begin();
    for (const char* body : {"", "{", "\xff\xfe", "nul"}) {
        session.send(parsed(body));
        CHECK(session.sent.back()["error"]["code"] == -32700);
    }
    for (const char* body : {"[]", "7", "{}", R"({"id": 1})", R"({"id": 1, "method": 7})",
                             R"({"id": [1], "method": "shutdown"})"}) {
        session.send(parsed(body));
        CHECK(session.sent.back()["error"]["code"] == -32600);
    }
    session.send(parsed(std::string(100'000, '[')));
    CHECK(session.sent.back()["error"]["code"] == -32700);
    const auto count = session.sent.size();
    session.send(parsed(R"({"id": 1, "result": null})"));
    session.notify("textDocument/didOpen", 7);
    session.notify("textDocument/didChange", {{"textDocument", {{"uri", 7}}}});
    session.notify("$/setTrace", Json::object());
    session.notify("$/cancelRequest", {{"id", 99}});
    CHECK(session.sent.size() == count);
    CHECK(session.ask("textDocument/hover", {{"textDocument", 7}})["code"] == -32602);
    CHECK(session.ask("textDocument/hover", at("file:///not/there", 3, 4)).is_null());
    session.open(home, tiny);
    for (const int far : {-1, 0, 99999999})
        CHECK(!session.ask("textDocument/completion", at(home, far, far)).contains("code"));
}

TEST_CASE("what is cancelled before it is begun is not begun") {
    Session session;
    session.begin();
    session.server.receive({parsed(R"({"id": "a", "method": "textDocument/hover"})"),
                            parsed(R"({"method": "$/cancelRequest", "params": {"id": "a"}})")});
    CHECK(session.sent.back()["id"] == "a");
    CHECK(session.sent.back()["error"]["code"] == -32800);
}

TEST_CASE("findings come with what is typed, and go with it") {
    Session session;
    session.begin();
    session.open(home, tiny);
    session.settle();
    CHECK(session.told(home) == "");
    session.type(home, 2, range(10, 14, 19), "hapy");
    session.settle();
    CHECK(session.told(home) == "unknown-moment");
    session.type(home, 3, range(10, 14, 18), "happy");
    session.settle();
    CHECK(session.told(home) == "");
    CHECK(session.sent.back()["params"]["version"] == 3);
}

TEST_CASE("nothing is told of a text that has changed since") {
    Session session;
    session.begin();
    session.open(home, with(tiny, "next: happy", "next: hapy"));
    auto old = session.server.take_wanted();
    REQUIRE(old.size() == 1);
    session.type(home, 2, nullptr, tiny);
    session.server.take(examine(std::move(old.front())));
    CHECK(session.told(home) == "nothing was told");
    session.settle();
    CHECK(session.told(home) == "");
}

TEST_CASE("a walk is judged by the scenario as it stands in the editor") {
    const std::string walk = "file:///nowhere/scenarios/shop/umbrella/walks/one.yaml";
    Session session;
    session.begin();
    session.open(home, tiny);
    session.open(walk, "walk: one\npath: [{counter: swap}]\nexpect: {ending: happy}\n");
    session.settle();
    CHECK(session.told(walk) == "");
    session.type(home, 2, range(7, 6, 10), "trade");
    session.settle();
    CHECK(session.told(walk) == "unknown-choice");
    CHECK(session.told(home) == "");
}

TEST_CASE("standards, programmes and files of no folder are looked at too") {
    Session session;
    session.begin();
    const std::string standards = "file:///nowhere/rules.yaml";
    session.open(standards, "standards:\n  own: {wording: Own it., weight: 9}\n");
    session.open("untitled:Untitled-1", with(tiny, "opening: counter", "opening: conter"));
    session.open("file:///nowhere/programmes/desk.yaml",
                 "programme: desk\ntitle: Desk\nscenarios: [no/such]\n");
    session.settle();
    CHECK(session.told(standards) == "out-of-range");
    CHECK(session.told("untitled:Untitled-1") == "unknown-moment");
    CHECK(session.told("file:///nowhere/programmes/desk.yaml") == "unknown-scenario");
}

TEST_CASE("what was told for a file that is closed is taken back") {
    Session session;
    session.begin();
    session.open(home, with(tiny, "next: happy", "next: hapy"));
    session.settle();
    CHECK(session.told(home) != "");
    session.notify("textDocument/didClose", {{"textDocument", {{"uri", home}}}});
    session.settle();
    CHECK(session.told(home) == "");
}

TEST_CASE("a script that never ends does not keep the findings") {
    Session session;
    session.begin();
    session.open(home, with(tiny, "        next: happy",
                            "        effect: |\n          while true do end\n        next: happy"));
    session.open("file:///nowhere/scenarios/shop/umbrella/rules.lua", "while true do end\n");
    session.settle();
    CHECK(session.told("file:///nowhere/scenarios/shop/umbrella/rules.lua") == "lua-runaway");
}

TEST_CASE("one word that was meant is offered as a cure") {
    Session session;
    session.begin();
    session.open(home, with(tiny, "next: happy", "next: hapy"));
    session.settle();
    const Json finding = session.sent.back()["params"]["diagnostics"].back();
    REQUIRE(finding["data"]["cure"] == "happy");
    const Json actions = session.ask("textDocument/codeAction",
                                     {{"textDocument", {{"uri", home}}},
                                      {"range", finding["range"]},
                                      {"context", {{"diagnostics", Json::array({finding})}}}});
    REQUIRE(actions.size() == 1);
    CHECK(actions[0]["edit"]["changes"][home][0]["newText"] == "happy");
    CHECK(actions[0]["edit"]["changes"][home][0]["range"] == range(10, 14, 18));
}
