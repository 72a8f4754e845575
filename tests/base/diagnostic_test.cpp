#include "base/diagnostic.hpp"

#include "support/catch.hpp"

using namespace frontstage;

namespace {

Diagnostic unknown_moment(SourcePos begin, SourcePos end) {
    Diagnostic diagnostic;
    diagnostic.code = "unknown-moment";
    diagnostic.where = {"scenario.yaml", begin, end};
    diagnostic.message = "there is no moment `two-way`";
    return diagnostic;
}

// The excerpt alone, for a span in this text.
std::string excerpt(const std::string& source, SourcePos begin, SourcePos end) {
    const std::string whole = render(unknown_moment(begin, end), source);
    return whole.substr(whole.find('\n') + 1);
}

}  // namespace

TEST_CASE("a diagnostic shows the place, the line, the words, the way there and the cure") {
    Diagnostic diagnostic = unknown_moment({2, 7}, {2, 14});
    diagnostic.context = "moment `arrival`, choice `key-first`";
    diagnostic.hint = "did you mean `two-ways`?";
    diagnostic.remarks.push_back({{"shared.yaml", {9, 3}, {9, 9}}, "moments are included here"});
    CHECK(render(diagnostic, "opening: arrival\nnext: two-way\n") ==
          "scenario.yaml:2:7: error: there is no moment `two-way` [unknown-moment]\n"
          "    2 | next: two-way\n"
          "      |       ^~~~~~~\n"
          "  in: moment `arrival`, choice `key-first`\n"
          "  see: shared.yaml:9:3: moments are included here\n"
          "  help: did you mean `two-ways`?\n");
}

TEST_CASE("without the source there is no excerpt, and what is empty is left out") {
    CHECK(render(unknown_moment({2, 7}, {2, 14}), "") ==
          "scenario.yaml:2:7: error: there is no moment `two-way` [unknown-moment]\n");
}

TEST_CASE("a finding about a whole file names the file alone") {
    Diagnostic diagnostic = unknown_moment({0, 0}, {0, 0});
    diagnostic.severity = Severity::warning;
    CHECK(render(diagnostic, "title: x\n") ==
          "scenario.yaml: warning: there is no moment `two-way` [unknown-moment]\n");
}

TEST_CASE("a finding about a whole line shows it without a caret") {
    CHECK(excerpt("title: x\n", {1, 0}, {1, 0}) == "    1 | title: x\n");
}

TEST_CASE("a caret counts characters, not bytes") {
    CHECK(excerpt("say: \u00e9t\u00e9 \u65e5\u672c now\n", {1, 10}, {1, 12}) ==
          "    1 | say: \u00e9t\u00e9 \u65e5\u672c now\n"
          "      |          ^~\n");
}

TEST_CASE("a tab is shown as one space, so that the caret stands under the right word") {
    CHECK(excerpt("\tnext:\ttwo\n", {1, 8}, {1, 11}) ==
          "    1 |  next: two\n"
          "      |        ^~~\n");
}

TEST_CASE("a span over several lines is drawn to the end of its first") {
    CHECK(excerpt("says: |\n  one\n  two\n", {1, 7}, {3, 6}) ==
          "    1 | says: |\n"
          "      |       ^\n");
    CHECK(excerpt("key: [a,\n  b]\n", {1, 6}, {2, 5}) ==
          "    1 | key: [a,\n"
          "      |      ^~~\n");
    CHECK(excerpt("key: [\u00e9\u00e9,\n  b]\n", {1, 6}, {2, 5}) ==
          "    1 | key: [\u00e9\u00e9,\n"
          "      |      ^~~~\n");
}

TEST_CASE("a span without width is a caret alone, also past the last character") {
    CHECK(excerpt("key:\n", {1, 5}, {1, 5}) ==
          "    1 | key:\n"
          "      |     ^\n");
}

TEST_CASE("a span that reaches past its line is drawn as far as the line goes") {
    CHECK(excerpt("key: x\n", {1, 6}, {1, 4'000'000'000}) ==
          "    1 | key: x\n"
          "      |      ^\n");
    CHECK(excerpt("key: x\n", {1, 4'000'000'000}, {1, 4'000'000'001}) ==
          "    1 | key: x\n"
          "      |       ^\n");
}

TEST_CASE("a line number of any length keeps the gutter straight") {
    std::string source;
    for (int i = 1; i < 1'234'567; ++i)
        source += '\n';
    source += "here";
    CHECK(excerpt(source, {1'234'567, 1}, {1'234'567, 5}) ==
          "1234567 | here\n"
          "        | ^~~~\n");
}

TEST_CASE("diagnostics are read by file, then line, then column, then code, else as found") {
    const auto at = [](const char* file, SourcePos begin, const char* code, const char* message) {
        Diagnostic diagnostic = unknown_moment(begin, begin);
        diagnostic.where.file = file;
        diagnostic.code = code;
        diagnostic.message = message;
        return diagnostic;
    };
    std::vector<Diagnostic> found{at("b", {1, 1}, "x", "6"), at("a", {2, 1}, "x", "5"),
                                  at("a", {1, 9}, "x", "4"), at("a", {1, 2}, "y", "3"),
                                  at("a", {1, 2}, "x", "1"), at("a", {1, 2}, "x", "2")};
    sort_by_place(found);
    std::string order;
    for (const Diagnostic& diagnostic : found)
        order += diagnostic.message;
    CHECK(order == "123456");
}

TEST_CASE("warnings and remarks are no errors") {
    Diagnostic diagnostic = unknown_moment({1, 1}, {1, 2});
    CHECK(has_errors({diagnostic}));
    diagnostic.severity = Severity::warning;
    const Diagnostic warning = diagnostic;
    diagnostic.severity = Severity::remark;
    CHECK_FALSE(has_errors({warning, diagnostic}));
    CHECK_FALSE(has_errors({}));
    CHECK(word_for(Severity::remark) == "remark");
}
