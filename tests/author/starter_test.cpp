// Whatever a trainer answers, the scenario made of it plays, and says the same words.
#include "author/starter/files.hpp"

#include <random>

#include "app/opened.hpp"
#include "author/starter/name_from_words.hpp"
#include "author/starter/yaml_text.hpp"
#include "author/walks/play.hpp"
#include "loader/loader.hpp"
#include "support/catch.hpp"

using namespace frontstage;

namespace {

// Signs and words that mean something to YAML, to Lua, to a terminal or to nobody, blanks between.
constexpr std::string_view signs =
    "no yes null ~ a bc Word : # - \" ' \\ { } [ ] , & * ! | > >- % @ ` ? = << --- ... \n \t \r "
    "\x01 "
    "\x7F ä ß é \xCC\x81 \xC2\xA0 \xC2\x85 \xE2\x80\xA8 \xEF\xBB\xBF \xEF\xBF\xBE 🙂 你好 "
    "مرحبا "
    "12 0x1 1e3 "
    "true \\n %s ]] -- “ ” « » otherwise silence narrator";

std::vector<std::string> pieces() {
    std::vector<std::string> all;
    for (std::string_view left = signs; !left.empty();) {
        const std::size_t end = std::min(left.find(' '), left.size());
        all.emplace_back(left.substr(0, end));
        left.remove_prefix(std::min(end + 1, left.size()));
    }
    return all;
}

std::string nasty(std::mt19937& dice, std::size_t most) {
    static const std::vector<std::string> all = pieces();
    std::string text;
    for (std::size_t left = 1 + dice() % most; left > 0; --left)
        text += all[dice() % all.size()] + (dice() % 2 == 0 ? " " : "");
    const std::string tidied = author::tidy(text);
    return tidied.empty() ? "x" : tidied;
}

author::StarterAnswers nasty_answers(std::mt19937& dice) {
    author::StarterAnswers answers = author::usual_answers(
        "hotel/overbooked", static_cast<Setting>(dice() % 3), dice() % 2 == 0 ? "en" : "de");
    for (std::string* text :
         {&answers.title, &answers.place, &answers.role, &answers.customer, &answers.arrives})
        *text = nasty(dice, 12);
    for (author::Lesson& lesson : answers.lessons)
        lesson = {nasty(dice, 40), nasty(dice, 3)};
    return answers;
}

}  // namespace

TEST_CASE("a scenario made of any answers plays, and holds the answers word for word") {
    std::mt19937 dice(11);  // the same everywhere, by the standard
    for (int run = 0; run < 400; ++run) {
        const author::StarterAnswers answers = nasty_answers(dice);
        const author::StarterFiles made =
            author::starter_files({}, "nowhere", answers, author::ForEditors::none);
        INFO(made.cannot);
        INFO(made.files.front().text);
        REQUIRE(made.cannot == "");
        REQUIRE(made.files.size() == 4);
        std::map<std::string, std::string> texts;
        for (const app::NewFile& file : made.files)
            texts[file.path] = file.text;
        MemoryFiles files(texts);
        auto opening = app::open_scenario({}, made.files.front().path, files);
        CHECK(opening.diagnostics.empty());
        REQUIRE(opening.opened);
        const Scenario& scenario = *opening.opened->scenario;
        CHECK(scenario.title == answers.title);
        CHECK(scenario.place == answers.place);
        CHECK(scenario.role == answers.role);
        CHECK(scenario[*scenario.customer].name == answers.customer);
        CHECK(scenario[scenario.opening].lines.front().text == answers.arrives);
        for (std::size_t walk = 2; walk < 4; ++walk)
            CHECK(loader::load_walk(files, made.files[walk].path, scenario).diagnostics.empty());
    }
}

TEST_CASE("no text is changed by being tidied twice") {
    std::mt19937 dice(12);
    for (int run = 0; run < 400; ++run) {
        const std::string text = nasty(dice, 20);
        CHECK(author::tidy(text) == text);
    }
}

TEST_CASE("names are made of words") {
    CHECK(author::name_from_words("Give a time that you can keep.", "x") ==
          "give-a-time-that-you-can-keep");
    CHECK(author::name_from_words("Größe, Ärger & Öl", "x") == "groesse-aerger-oel");
    CHECK(author::name_from_words("Say what went wrong before the customer has to ask.", "x") ==
          "say-what-went-wrong-before");
    for (const char* const none :
         {"", "🙂", "12", "no", "Otherwise", "silence", "narrator", "..."})
        CHECK(author::name_from_words(none, "the-mistake") == "the-mistake");
    author::UniqueNames names;
    CHECK(names.fresh("a") == "a");
    CHECK(names.fresh("a") == "a-2");
    CHECK(names.fresh("a") == "a-3");
}
