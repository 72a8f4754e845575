#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "player/drawing/theme.hpp"
#include "player/stagehand.hpp"
#include "support/catch.hpp"

namespace frontstage::player {
namespace {

std::string text_of(const std::string& name) {
    std::ifstream file(std::string(FRONTSTAGE_ROOT) + "/assets/themes/" + name + ".yaml");
    return {std::istreambuf_iterator<char>(file), {}};
}

std::string first_code(const std::string& text) {
    const ThemeRead read = read_theme(text, "t.yaml");
    CHECK_FALSE(read.theme);
    return read.diagnostics.empty() ? "" : read.diagnostics.front().code;
}

}  // namespace

TEST_CASE("every theme can be read and keeps every contrast") {
    std::vector<std::string> names;
    for (const auto& file :
         std::filesystem::directory_iterator(std::string(FRONTSTAGE_ROOT) + "/assets/themes"))
        names.push_back(file.path().stem().string());
    REQUIRE(names.size() >= 3);
    for (const std::string& name : names) {
        const ThemeRead read = read_theme(text_of(name), name);
        REQUIRE(read.diagnostics.empty());
        REQUIRE(read.theme);
        for (const ContrastRule& rule : contrast_rules()) {
            INFO(name << ": " << word_for(rule.front) << " on " << word_for(rule.back));
            CHECK(contrast((*read.theme)[rule.front], (*read.theme)[rule.back]) >= rule.least);
        }
    }
}

TEST_CASE("contrast is WCAG's: 21 for black on white, and too little is seen") {
    CHECK(contrast({0, 0, 0}, {255, 255, 255}) == Approx(21));
    CHECK(contrast({118, 118, 118}, {255, 255, 255}) == Approx(4.54).margin(0.01));
    CHECK(contrast({230, 159, 0}, {250, 250, 252}) < 3.0);
}

TEST_CASE("the theme that needs no file is the light one") {
    CHECK(read_theme(text_of("light"), "light").theme == Theme{});
}

TEST_CASE("a theme file is read strictly, and says what is wrong and where") {
    const std::string light = text_of("light");
    CHECK(first_code(light + "inkk: \"#000000\"\n") == "unknown-colour");
    CHECK(first_code(light + "ink: \"#000000\"\n") == "repeated-colour");
    CHECK(first_code("ink: black\n" + light) == "not-a-colour");
    CHECK(first_code("just words\n") == "not-a-colour-line");
    CHECK(first_code(light + "backdrop: painted\n") == "unknown-backdrop");
    CHECK(first_code("") == "missing-colour");
    const ThemeRead read = read_theme(light + "inkk: \"#000000\"\n", "t.yaml");
    CHECK(read.diagnostics.front().hint == "did you mean `ink`?");
    CHECK(read.diagnostics.front().where.begin.line ==
          static_cast<unsigned>(std::count(light.begin(), light.end(), '\n')) + 1);
}

TEST_CASE(
    "a pair with too little contrast is told where it is written, with a colour that would do") {
    std::string text = text_of("light");
    const std::string_view ink = "ink: \"#1E222C\"";
    text.replace(text.find(ink), ink.size(), "ink: \"#9AA0AA\"");
    const ThemeRead read = read_theme(text, "own.yaml");
    REQUIRE(read.theme);  // some eyes want less light than the rules
    const Diagnostic& first = read.diagnostics.front();
    CHECK(first.code == "low-contrast");
    CHECK(first.severity == Severity::warning);
    CHECK(first.message == "`ink` on `ground` has a contrast of 2.3:1, and words need 4.5:1");
    CHECK(first.where.begin == SourcePos{5, 7});
    // What is advised is enough.
    const std::string advised = first.hint.substr(first.hint.find('#'), 7);
    text.replace(text.find("#9AA0AA"), 7, advised);
    for (const Diagnostic& left : read_theme(text, "own.yaml").diagnostics)
        CHECK(left.message.find("`ink` on `ground`") == std::string::npos);
}

TEST_CASE("a theme is found by name, one's own first, and by path") {
    std::string own = text_of("light");
    own.replace(own.find("#1E222C"), 7, "#000000");
    MemoryFiles files({{"shipped/light.yaml", text_of("light")},
                       {"own/light.yaml", own},
                       {"own/pink.yaml", own},
                       {"elsewhere/mine.yaml", own}});
    const ThemeFolders folders{"shipped", "own"};
    CHECK(find_theme(files, {"shipped", ""}, "light").theme == Theme{});
    for (const char* name : {"light", "pink", "elsewhere/mine.yaml"}) {
        const ThemeRead read = find_theme(files, folders, name);
        REQUIRE(read.theme);
        CHECK((*read.theme)[Tone::ink] == Colour{0, 0, 0});
    }
    CHECK(
        find_theme(files, folders, "green").diagnostics.front().hint.ends_with("`own/green.yaml`"));
}

TEST_CASE("a theme that is not there is a diagnostic, not a crash") {
    MemoryFiles files({{"themes/light.yaml", text_of("light")}});
    CHECK(load_theme(files, "themes/light.yaml").theme);
    CHECK(load_theme(files, "themes/pink.yaml").diagnostics.front().code == "missing-theme");
}

}  // namespace frontstage::player
