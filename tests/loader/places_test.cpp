// Every place is where a person would put a finger.
#include "loader/given.hpp"
#include "loader/source_text.hpp"
#include "loader/yaml_tree.hpp"
#include "support/catch.hpp"

using namespace frontstage;
using namespace frontstage::loader;
using namespace frontstage::loader::testing;

namespace {

// The text of every part of the tree, cut out by its place.
void cut_out(const SourceText& source, const Node& node, std::vector<std::string>& parts) {
    parts.emplace_back(source.text().substr(node.where.begin, node.where.end - node.where.begin));
    for (const Node* part = node.first; part != nullptr; part = part->next)
        cut_out(source, *part, parts);
}

std::vector<std::string> parts_of(const std::string& text) {
    Findings findings;
    SourceText source("a.yaml", text);
    const Mended mended = read_raw(source, findings);
    const YamlTree tree(source, mended, findings);
    CHECK_FALSE(findings.any_errors());
    std::vector<std::string> parts;
    cut_out(source, tree.root(), parts);
    return parts;
}

using Parts = std::vector<std::string>;

}  // namespace

TEST_CASE("columns count characters, not bytes") {
    const SourceText source("a.yaml", "a: ä😀b\nüc: d\n");
    CHECK(source.position(3) == SourcePos{1, 4});
    CHECK(source.position(5) == SourcePos{1, 5});
    CHECK(source.position(9) == SourcePos{1, 6});
    CHECK(source.position(11) == SourcePos{2, 1});
    CHECK(source.position(13) == SourcePos{2, 2});
    CHECK(source.position(1000) == SourcePos{3, 1});
}

TEST_CASE("columns are right on lines longer than a checkpoint") {
    std::string line;
    for (int i = 0; i < 5000; ++i)
        line += "ä";
    const SourceText source("a.yaml", "x\n" + line + "\n");
    for (std::uint32_t i = 0; i < 5000; i += 7)
        REQUIRE(source.position(2 + i * 2) == SourcePos{2, i + 1});
}

TEST_CASE("a finding after characters of several bytes stands at the right column") {
    const auto found = given(sound_with("      ours:\n        say: Take ours.",
                                        "      ours: {say: \"Ünsere, größer 😀\", colour: blau}\n"
                                        "      other:\n        say: Take ours."))
                           .scenario()
                           .diagnostics;
    CHECK(summary(found) == "missing-key 8:7; missing-why 8:7; unknown-key 8:39");
    CHECK(found.at(2).where.end == SourcePos{8, 45});
}

TEST_CASE("plain, quoted and block texts end where they end") {
    CHECK(parts_of("a: b\n") == Parts{"a: b", "a", "b"});
    CHECK(parts_of("a: \"b c\"  # d\n") == Parts{"a: \"b c\"", "a", "\"b c\""});
    CHECK(parts_of("a: 'it''s'\n") == Parts{"a: 'it''s'", "a", "'it''s'"});
    CHECK(parts_of("a: b\n  c\n  d\ne: f\n") ==
          Parts{"a: b\n  c\n  d\ne: f", "a", "b\n  c\n  d", "e", "f"});
    CHECK(parts_of("a: |\n  b\n  c\nd: e\n") ==
          Parts{"a: |\n  b\n  c\nd: e", "a", "|\n  b\n  c", "d", "e"});
    CHECK(parts_of("a: \"b\\n\\u0041\\\"c\"\n")[2] == "\"b\\n\\u0041\\\"c\"");
    CHECK(parts_of("a: \"b\n  c\"\n")[2] == "\"b\n  c\"");
}

TEST_CASE("lists and keys end where they end, in brackets or not") {
    CHECK(parts_of("a: [b, {c: d}]\n") ==
          Parts{"a: [b, {c: d}]", "a", "[b, {c: d}]", "b", "{c: d}", "c", "d"});
    CHECK(parts_of("a: [ ]\n")[2] == "[ ]");
    CHECK(parts_of("a:\n  - b\n  - c: d\n") ==
          Parts{"a:\n  - b\n  - c: d", "a", "- b\n  - c: d", "b", "c: d", "c", "d"});
}

TEST_CASE("what is not written stands behind its key") {
    CHECK(parts_of("a:\nb: ~\nc: null\nnull: d\n") ==
          Parts{"a:\nb: ~\nc: null\nnull: d", "a", "", "b", "~", "c", "null", "null", "d"});
}
