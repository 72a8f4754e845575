#include <algorithm>
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
    const auto* const name = GENERATE("light", "dark", "high-contrast");
    const ThemeRead read = read_theme(text_of(name), name);
    REQUIRE(read.diagnostics.empty());
    REQUIRE(read.theme);
    for (const ContrastRule& rule : contrast_rules()) {
        INFO(name << ": " << word_for(rule.front) << " on " << word_for(rule.back));
        CHECK(contrast((*read.theme)[rule.front], (*read.theme)[rule.back]) >= rule.least);
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

TEST_CASE("a theme that is not there is a diagnostic, not a crash") {
    MemoryFiles files({{"themes/light.yaml", text_of("light")}});
    CHECK(load_theme(files, "themes/light.yaml").theme);
    CHECK(load_theme(files, "themes/pink.yaml").diagnostics.front().code == "missing-theme");
}

}  // namespace frontstage::player
