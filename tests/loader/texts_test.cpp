// The loader says of every single text where it stands.
#include "core/texts.hpp"
#include "base/text.hpp"

#include "loader/given.hpp"
#include "support/catch.hpp"

using namespace frontstage;
using namespace frontstage::loader;
using namespace frontstage::loader::testing;

TEST_CASE("every text of a sound scenario has a place of its own") {
    const std::string source = sound_scenario();
    const auto loaded = given(source).scenario();
    REQUIRE(loaded.value);
    std::vector<Place> places;
    for (const Text& text : texts_of(*loaded.value)) {
        INFO(text.id);
        REQUIRE(text.place.begin.line > 0);
        const std::string_view line = line_of(source, text.place.begin.line);
        const std::string begin = text.words.substr(0, 4);
        CHECK(line.substr(text.place.begin.column - 1).find(begin) <= 1);  // behind a quote at most
        CHECK(std::find(places.begin(), places.end(), text.place) == places.end());
        places.push_back(text.place);
    }
    CHECK(places.size() > 5);
}

TEST_CASE("a standard's texts stand in the file of standards") {
    const auto loaded =
        given(sound_with("opening:", "standards: [own-it]\nopening:"))
            .with("standards.yaml", "standards:\n  own-it:\n    wording: Say that it is ours.\n")
            .scenario();
    REQUIRE(loaded.value);
    int wordings = 0;
    for (const Text& text : texts_of(*loaded.value))
        if (text.kind == TextKind::wording) {
            ++wordings;
            CHECK(loaded.value->span(text.place) == SourceSpan{"standards.yaml", {3, 14}, {3, 34}});
        }
    CHECK(wordings > 0);
}
