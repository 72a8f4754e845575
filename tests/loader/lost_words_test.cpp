// No word that a trainer wrote is dropped without a finding; and nothing is found where nothing is
// lost.
#include "loader/given.hpp"
#include "support/catch.hpp"

using namespace frontstage;
using namespace frontstage::loader::testing;

TEST_CASE("the sound scenario has nothing wrong with it") {
    CHECK(given(sound_scenario()).findings().empty());
}

TEST_CASE("a number sign in a text is found, and a comment well apart is not") {
    const auto says = [](const std::string& text) {
        return given(sound_with("    says: It is pouring out there.\n", "    says: " + text + "\n"))
            .findings();
    };
    CHECK(says("It is room #12.") == "text-cut-off 6:22");
    CHECK(says("Press # to go on.") == "text-cut-off 6:17");
    CHECK(says("It is late  #late") == "text-cut-off 6:23");
    CHECK(says("#12 is yours.") == "text-cut-off 6:11");
    CHECK(says("It is late.  # a note").empty());
    CHECK(says("It is late.     # a note").empty());
    CHECK(says("It is late.\t# a note").empty());
    CHECK(says("It is late.  #").empty());
    CHECK(says("C#, or room 12#3.").empty());
    CHECK(says("\"It is room #12.\"  # a note").empty());
    CHECK(says("'It is room #12.'").empty());
    CHECK(says("|\n      It is room #12.\n      # and this too").empty());
}

TEST_CASE("quotes from a word processor are told from those that YAML knows") {
    const auto hint = [](const std::string& text) {
        return given(sound_with("    says: It is pouring out there.\n", "    says: " + text + "\n"))
            .first_hint();
    };
    CHECK(hint("“Listen: it is loud.”").starts_with("typographic quotes are letters to YAML"));
    CHECK(hint("„Hören Sie: laut.“").starts_with("typographic quotes are letters to YAML"));
    CHECK(hint("Listen: it is loud.").starts_with("put the whole text in double quotes"));
}

TEST_CASE("what is in quotes or below a bar arrives whole") {
    const auto text = [](const std::string& written) {
        const auto loaded = given(sound_with("say: Take ours.", "say: " + written)).scenario();
        REQUIRE(loaded.value);
        return loaded.value->choices.at(0).text;
    };
    CHECK(text("\"Room #12: it's \\\"ours\\\".\"") == "Room #12: it's \"ours\".");
    CHECK(text("'It''s ours.'") == "It's ours.");
    CHECK(text("|\n          One.\n\n            Two: #3\n          Three.") ==
          "One.\n\nTwo: #3 Three.");  // a line end is the editor's, an empty line the author's
    CHECK(text("\"One.\\nTwo.\"") == "One.\nTwo.");
    CHECK(text(">\n          One\n          line.") == "One line.");
    CHECK(text("Take\n          ours - and\n          keep it.") == "Take ours - and keep it.");
    CHECK(text("\"Gr\\u00FC\\xDFe \\U0001F600\"") == "Grüße 😀");
    CHECK(text("404") == "404");
    CHECK(text("yes") == "yes");
    CHECK(text("null and void") == "null and void");
}

TEST_CASE("blanks on the empty lines above a text do no harm") {
    const auto loaded =
        given(sound_with("say: Take ours.", "say: |\n               \n   \n          Ours."))
            .scenario();
    REQUIRE(loaded.value);
    CHECK(loaded.value->choices.at(0).text.ends_with("Ours."));
    CHECK(loaded.value->choices.at(1).place.begin == SourcePos{15, 7});
}

TEST_CASE("a question mark between braces is text") {
    const auto loaded =
        given(sound_with("    says: It is pouring out there.",
                         "    lines: [{narrator: Ready? Go? No?}, {narrator: Well?\n     Well?}]"))
            .scenario();
    REQUIRE(loaded.value);
    CHECK(loaded.value->moments.at(0).lines.at(0).text == "Ready? Go? No?");
    CHECK(loaded.value->moments.at(0).lines.at(1).text == "Well? Well?");
}

TEST_CASE("signs of YAML's own at the beginning of a text are found") {
    const auto say = [](const std::string& text) {
        return given(sound_with("say: Take ours.", "say: " + text)).findings();
    };
    CHECK(say("&co is great") == "yaml-anchor 9:14");
    CHECK(say("*sighs* Take ours.") == "yaml-anchor 9:14");
    CHECK(say("!important") == "yaml-tag 9:14");
    CHECK(say("!!str 12") == "yaml-tag 9:14");
    CHECK(say("@reception: now") == "quotes-needed 9:14");
    CHECK(say("`so`") == "quotes-needed 9:14");
    CHECK(say("%5 off") == "quotes-needed 9:14");
    CHECK(say(", and then") == "quotes-needed 9:14");
    CHECK(say("> 5 minutes") == "quotes-needed 9:14");
    CHECK(say("|no bar") == "quotes-needed 9:14");
    CHECK(say("- a dash") == "quotes-needed 9:14");
    CHECK(say("? really") == "quotes-needed 9:14");
    CHECK(say("[sighs] Take ours.") == "quotes-needed 9:22");
    CHECK(say("[sighs]") == "wrong-kind 9:14");
    CHECK(say("\"Take\" ours.") == "quotes-needed 9:21");
    CHECK(say("'Take'#ours") == "quotes-needed 9:20");
    CHECK(say("Take: ours") == "quotes-needed 9:18");
    CHECK(say("Take ours:") == "quotes-needed 9:23");
    CHECK(say("-5 degrees").empty());
    CHECK(say("Take & ours * and ! more @ 5 %").empty());
}

TEST_CASE("an unclosed quote says where it was opened, and the rest is still read") {
    const auto found =
        given(sound_with("say: Take ours.", "say: \"Take ours.\n        qualty: best"))
            .scenario()
            .diagnostics;
    CHECK(summary(found) == "quote-never-closed 9:14; unknown-key 10:9");
    CHECK(given(sound_with("she is gone.\n", "she is gone.\"\n")).findings().empty());
    CHECK(given(sound_with("says: The door", "says: \"The door")).findings() ==
          "quote-never-closed 18:11");
}

TEST_CASE("a quoted text over several lines is no unclosed one") {
    CHECK(given(sound_with("say: Take ours.", "say: \"Take\n          ours:\n          now.\""))
              .findings()
              .empty());
}

TEST_CASE("tabs before a line are found, and tabs elsewhere are not") {
    CHECK(given(sound_with("    says: It", "\tsays: It")).findings() == "tab-indent 6:1");
    CHECK(given(sound_with("    says: It", "  \tsays: It")).findings() == "tab-indent 6:3");
    CHECK(given(sound_with("says: It", "says:\tIt")).findings().empty());
    CHECK(given(sound_with("    choices:", "\t\n    choices:")).findings().empty());
    CHECK(given(sound_with("say: Take ours.", "say: |\n          One\n\t\n          \ttwo"))
              .findings()
              .empty());
}

TEST_CASE("a key that is written twice is found, whatever its value") {
    CHECK(
        given(sound_with("opening: the-door", "opening: the-door\nopening: the-door")).findings() ==
        "duplicate-key 4:1");
    CHECK(given(sound_with("say: Take ours.", "feels: {empathy: 1, empathy: 2}\n        say: x"))
              .findings() == "duplicate-key 9:29");
}

TEST_CASE("a comma within braces that cuts a text is found") {
    CHECK(given(sound_with("  gone:\n    says: The door turns, and she is gone.",
                           "  gone: {says: The door turns, and she is gone.}"))
              .findings() == "unknown-key 17:32");
}

TEST_CASE("line ends of Windows and a byte order mark are no mistake") {
    std::string text = "\xEF\xBB\xBF" + sound_scenario();
    for (std::size_t at = 0; (at = text.find('\n', at)) != std::string::npos; at += 2)
        text.replace(at, 1, "\r\n");
    const auto loaded = given(text).scenario();
    CHECK(summary(loaded.diagnostics).empty());
    REQUIRE(loaded.value);
    CHECK(loaded.value->title == "The wet umbrella");
    CHECK(loaded.value->choices.at(0).text == "Take ours.");
}
