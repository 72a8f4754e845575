// What the golden examples of the lints cannot show: where a lint keeps quiet. Each text differs
// from one that is told by the one thing that excuses it.
#include <algorithm>

#include "author/lints/lint.hpp"
#include "author/lints/readability.hpp"
#include "base/files.hpp"
#include "loader/loader.hpp"
#include "support/catch.hpp"

using namespace frontstage;
using namespace frontstage::author;

namespace {

// One decision: the keys of its best choice and of its weak one, after their texts.
std::string decision(const std::string& best, const std::string& weak) {
    return "scenario: a/b\ntitle: T\nopening: here\nmoments:\n  here:\n    says: And now?\n"
           "    choices:\n      a:\n        why: So.\n        next: end\n        quality: best\n" +
           best + "      b:\n        why: So.\n        next: end\n        quality: weak\n" + weak +
           "endings:\n  end: {says: Good.}\n";
}

bool told(const std::string& text, const std::string& code) {
    MemoryFiles files({{"scenario.yaml", text}});
    const auto loaded = loader::load_scenario(files, "scenario.yaml", {});
    for (const Diagnostic& diagnostic : loaded.diagnostics)
        UNSCOPED_INFO(render(diagnostic, text));
    REQUIRE(loaded.value);
    const auto found = lint(*loaded.value);
    return std::any_of(found.begin(), found.end(),
                       [&](const Diagnostic& diagnostic) { return diagnostic.code == code; });
}

const std::string look = "        say: Let me look who comes in today.\n";
const std::string sure = "        say: Sure, until two is fine by us.\n";

}  // namespace

TEST_CASE("a choice is dominated unless it has something for it that another has not") {
    CHECK(told(decision(look + "        mood: +5\n", sure), "dominated-choice"));
    for (const char* excuse : {"        mood: +6\n", "        feels: {empathy: +0.1}\n",
                               "        effect: mood_by(1, \"so\")\n", "        keeps: word\n",
                               "        when: mood > 10\n"})
        CHECK_FALSE(told(decision(look + "        mood: +5\n        promises: word\n",
                                  sure + "        promises: word\n" + excuse),
                         "dominated-choice"));
    CHECK_FALSE(
        told(decision(look + "        mood: +5\n        takes: 1m\n", sure), "dominated-choice"));
    CHECK_FALSE(
        told(decision(look + "        mood: +5\n        effort: 1\n", sure), "dominated-choice"));
}

TEST_CASE("a straw man takes two signs, or an insult") {
    const std::string no = "        say: \"No!\"\n";
    CHECK(told(decision(look, no), "straw-man"));  // far shorter, and shouts alone
    CHECK_FALSE(told(decision(look, "        say: \"No.\"\n"), "straw-man"));
    CHECK_FALSE(
        told(decision("        say: \"Let me look who comes in today!\"\n", no), "straw-man"));
    CHECK(told(decision(look, "        say: Are you stupid? I said eleven.\n"), "straw-man"));
    CHECK_FALSE(
        told(decision(look, "        say: The window faces the unstupid side.\n"), "straw-man"));
}

TEST_CASE("a text is hard by its words and sentences, in the languages that have a formula") {
    CHECK(*reading_ease("The cat sat on the mat.", "en") > 100);
    CHECK(*reading_ease("Die Katze sitzt auf der Matte.", "de") > 70);
    CHECK(*reading_ease("Accommodation arrangements necessitate administrative consideration.",
                        "en-GB") < 0);
    CHECK(*reading_ease("Die Berücksichtigung organisatorischer Unzulänglichkeiten verzögert sich.",
                        "de") < 0);
    CHECK_FALSE(reading_ease("Le chat est assis sur le tapis.", "fr"));
    CHECK_FALSE(reading_ease("...", "en"));
    CHECK(sentences_of("One. Two! And three: four").size() == 4);
}

TEST_CASE("letters that the player can set are not told, whatever the language") {
    for (const char* fine : {"Grüße, señor, Łódź", "Καλημέρα", "Добрый день", "こんにちは", "你好",
                             "مرحبا", "שלום", "สวัสดี", "e\u0301", "नमस्ते"})
        CHECK_FALSE(
            told(decision("        say: " + std::string(fine) + "\n", sure), "unsupported-script"));
    for (const char* wrong : {"ສະບາຍດີ", "မင်္ဂလာပါ", "សួស្តី", "🙂", "\uE000"})
        CHECK(told(decision("        say: " + std::string(wrong) + "\n", sure),
                   "unsupported-script"));
}
