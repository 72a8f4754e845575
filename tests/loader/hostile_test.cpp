// Whatever bytes a file holds, loading ends, soon, with findings and without a crash.
#include "loader/example.hpp"
#include "loader/given.hpp"
#include "loader/readable.hpp"
#include "loader/yaml_tree.hpp"
#include "support/catch.hpp"

using namespace frontstage;
using namespace frontstage::loader;
using namespace frontstage::loader::testing;

namespace {

std::string many(std::string_view piece, std::size_t times) {
    std::string out;
    for (std::size_t i = 0; i < times; ++i)
        out += piece;
    return out;
}

// Every finding can be shown, whatever the file.
void show_all(const std::string& text, const std::vector<Diagnostic>& diagnostics) {
    for (const Diagnostic& found : diagnostics)
        REQUIRE(render(found, text).find(found.code) != std::string::npos);
}

std::uint64_t next_random(std::uint64_t& state) {
    state = state * 6364136223846793005U + 1442695040888963407U;
    return state >> 33U;
}

// One of the changes that tired hands and broken disks make.
void mutate(std::string& text, std::uint64_t& random) {
    constexpr std::string_view signs = "\"'[]{}:,#&*!|>-?@%`\t\n \\~<=0aA\xC3\xFF\x01.";
    const std::size_t at = next_random(random) % (text.size() + 1);
    const std::size_t length = next_random(random) % 40;
    switch (next_random(random) % 6) {
        case 0: text.insert(at, 1, signs[next_random(random) % signs.size()]); break;
        case 1: text.erase(at, length); break;
        case 2: text.insert(at, text.substr(next_random(random) % text.size(), length)); break;
        case 3:
            if (at < text.size()) text[at] = signs[next_random(random) % signs.size()];
            break;
        case 4: text.insert(at, "\n" + std::string(length % 12, ' ')); break;
        default: text.insert(at, many("[{", length)); break;
    }
}

void blank_leaves(const Node& node, std::string& text) {
    if (node.part == Part::text || node.part == Part::nothing)
        for (std::uint32_t at = node.where.begin; at < node.where.end; ++at)
            if (text[at] != '\n') text[at] = ' ';
    for (const Node* part = node.first; part != nullptr; part = part->next)
        blank_leaves(*part, text);
}

// What of a file that was read without a finding is in no text, no sign of structure, no comment.
std::string left_out(const std::string& written) {
    Findings findings;
    SourceText source("a.yaml", written);
    if (!is_readable(source, findings)) return {};
    const Mended mended = read_raw(source, findings);
    const YamlTree tree(source, mended, findings);
    if (findings.any_errors()) return {};
    std::string text(source.text());
    blank_leaves(tree.root(), text);
    std::string out;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '#') at = std::min(text.find('\n', at), text.size() - 1);
        if (std::string_view(" \t\n:-,[]{}").find(text[at]) == std::string_view::npos)
            out += text[at];
    }
    return out;
}

}  // namespace

TEST_CASE("every sign of a file is in a text, in its structure or in a comment, or is told of") {
    CHECK(left_out(std::string(example_scenario)).empty());
    std::uint64_t random = 99;
    for (int round = 0; round < 4000; ++round) {
        std::string text(example_scenario);
        for (std::uint64_t changes = 1 + next_random(random) % 3; changes > 0; --changes)
            mutate(text, random);
        INFO(text);
        REQUIRE(left_out(text).empty());
    }
}

TEST_CASE("a file that is no text is refused, with the place in words") {
    CHECK(given(std::string_view("title: \xFF\n")).findings() == "not-text 0:0");
    CHECK(given(std::string("title: a\0b\n", 11)).findings() == "not-text 0:0");
    CHECK(given(std::string_view("title: a\x04")).findings() == "not-text 0:0");
    CHECK(given(std::string_view("a: b\rc: d\r")).findings() == "not-text 0:0");
    CHECK(given(std::string_view("\xFF\xFEt\0i\0t\0", 8)).findings() == "not-text 0:0");
    CHECK(given(std::string_view("title: \xED\xA0\x80")).first_message().find("line 1, column 8") !=
          std::string::npos);
}

TEST_CASE("signs that nobody sees and that YAML reads as the end of a line are refused") {
    for (const char* sign :
         {"\xC2\x85", "\xE2\x80\xA8", "\xE2\x80\xA9", "\xEF\xBB\xBF", "\xEF\xBF\xBF"}) {
        const auto told = given(sound_with("It is pouring", "Ä" + std::string(sign) + "B"));
        CHECK(told.findings() == "not-text 0:0");
        CHECK(told.first_message().starts_with("line 6, column 12 holds "));
    }
}

TEST_CASE("files with nothing in them are refused") {
    for (const char* text : {"", "\n\n", "# a note\n", "   \n\t\n", "---\n", "\xEF\xBB\xBF"})
        CHECK(given(std::string_view(text)).findings() == "empty-file 0:0");
}

TEST_CASE("a file that holds something else is answered in a person's words") {
    CHECK(given(std::string_view("just some words\n")).findings() == "wrong-kind 1:1");
    CHECK(given(std::string_view("- a\n- b\n")).findings() == "wrong-kind 1:1");
    CHECK(given(std::string_view("[a, b]\n")).findings() == "wrong-kind 1:1");
    CHECK(given(std::string_view("{\"scenario\": 1}\n")).scenario().diagnostics.size() > 1);
}

TEST_CASE("huge nesting is refused at once") {
    CHECK(given(many("[", 50'000)).findings() == "too-deep 1:41");
    CHECK(given(many("[", 100'000)).findings() == "line-too-long 0:0");
    CHECK(given(many("[a,a,\n", 100'000)).findings() == "too-deep 41:1");
    CHECK(given(many("{a: ", 10'000)).findings() == "too-deep 1:161");
    CHECK(given(many("- ", 10'000)).findings() == "too-deep 1:81");
    std::string stairs;
    for (std::size_t i = 0; i < 2000; ++i)
        stairs += std::string(i % 200, ' ') + "a:\n";
    CHECK(given(stairs).findings().ends_with("; too-deep 41:41"));
}

TEST_CASE("more parts than fit in memory are refused") {
    CHECK(given("props: [" + many("a,\n", 300'001) + "]\n").findings() == "file-too-large 1:8");
    CHECK(given("props:\n" + many("- [a, a, a, a, a, a]\n", 300'000))
              .findings()
              .find("file-too-large 28") != std::string::npos);
}

TEST_CASE("much of anything ends with a bounded number of findings") {
    for (const std::string& text :
         {many("x: 1\n", 100'000), "moments:\n" + many("  a:\n", 50'000),
          "standards:\n" + many("  - b\n", 50'000), many("\"\n", 50'000), many("'a': b\n", 50'000),
          many("&a *b !c\n", 20'000), many("- \"\\q\"\n", 50'000), many("a: b: c\n", 50'000),
          many("a: [\n", 30'000), many("? a\n", 50'000), "a: |\n" + many(" \n", 100'000),
          "a:\n" + many(" b\n", 100'000), many("a: ]\n", 50'000), "[" + many("a,\n", 200'000) + "]",
          "title: |\n  a\n" + many("    b\n", 500'000), many("a: 'b\n", 20'000),
          many("a: \"b\n", 20'001)}) {
        const auto loaded = given(text).scenario();
        CHECK_FALSE(loaded.value);
        CHECK(!loaded.diagnostics.empty());
        CHECK(loaded.diagnostics.size() <= 501);
    }
}

TEST_CASE("the example cut off at every byte is read without harm") {
    const std::string whole(example_scenario);
    for (std::size_t end = 0; end < whole.size(); ++end) {
        const std::string text = whole.substr(0, end);
        const auto loaded =
            given(text).with("standards.yaml", std::string(example_standards)).scenario();
        REQUIRE((loaded.value.has_value() || !loaded.diagnostics.empty()));
        show_all(text, loaded.diagnostics);
    }
}

TEST_CASE("thousands of damaged examples are read without harm") {
    std::uint64_t random = 2024;
    std::size_t sound = 0;
    for (int round = 0; round < 4000; ++round) {
        std::string text(example_scenario);
        for (std::uint64_t changes = 1 + next_random(random) % 4; changes > 0; --changes)
            mutate(text, random);
        const auto loaded =
            given(text).with("standards.yaml", std::string(example_standards)).scenario();
        REQUIRE((loaded.value.has_value() || has_errors(loaded.diagnostics)));
        show_all(text, loaded.diagnostics);
        sound += loaded.value.has_value() ? 1 : 0;
    }
    CHECK(sound > 0);     // some changes are within texts
    CHECK(sound < 3000);  // and most are not
}

TEST_CASE("damaged walks, standards and programmes are read without harm") {
    const auto scenario = given(example_scenario)
                              .with("standards.yaml", std::string(example_standards))
                              .scenario()
                              .value;
    REQUIRE(scenario);
    std::uint64_t random = 7;
    for (int round = 0; round < 1500; ++round) {
        std::string walk(example_walk), standards(example_standards);
        std::string programme = "programme: a\ntitle: b\nscenarios: [c]\nrecertify: 12 months\n";
        for (std::string* text : {&walk, &standards, &programme})
            mutate(*text, random);
        MemoryFiles files({{"w", walk}, {"s", standards}, {"p", programme}});
        const auto walked = load_walk(files, "w", *scenario);
        REQUIRE(walked.value.has_value() == !has_errors(walked.diagnostics));
        REQUIRE(load_standards(files, {"s"}).value.has_value());
        const auto planned = load_programme(files, "p");
        REQUIRE(planned.value.has_value() == !has_errors(planned.diagnostics));
    }
}
