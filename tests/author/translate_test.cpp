// Nothing that a translator wrote is lost, and what changed is marked.
#include "author/translation/translate.hpp"

#include "support/catch.hpp"
#include "support/scenario_builder.hpp"

using namespace frontstage;
using namespace frontstage::author;
using namespace frontstage::testing;
using app::PoEntry;
using app::PoFile;
using app::PoStanding;

namespace {

Scenario a_desk(const std::string& first = "I am here.", bool with_more = false) {
    auto builder =
        a_scenario()
            .cast("okafor")
            .moment("arrival", {choice("key").says("Your key.").why("Fast.").next("gone")})
            .line("A late guest.")
            .line(first, "okafor");
    if (with_more) builder.line("At last.", "okafor");
    Scenario scenario = builder.ending("gone", "He goes.").play().scenario;
    scenario.files = {"x/scenario.yaml"};
    return scenario;
}

app::Translatable lines_of(const Scenario& scenario) {
    MemoryFiles none({});
    return app::translatable(scenario, none, "de").front();
}

PoFile extracted(const PoFile& old, const Scenario& scenario) {
    return refreshed(old, lines_of(scenario), scenario, "de");
}

// Every line translated, with a comment on each.
PoFile translated(const Scenario& scenario) {
    PoFile file = extracted({}, scenario);
    for (PoEntry& entry : file.entries) {
        entry.words = {"de: " + entry.source};
        entry.comments = "note on " + entry.context;
    }
    return file;
}

const PoEntry* of(const PoFile& file, const std::string& id) {
    for (const PoEntry& entry : file.entries)
        if (entry.context == id) return &entry;
    return nullptr;
}

TranslationStatus status(const PoFile& file, const Scenario& scenario) {
    return status_of(file, lines_of(scenario), "de");
}

}  // namespace

TEST_CASE("extracting again changes nothing") {
    const Scenario scenario = a_desk();
    const PoFile fresh = extracted({}, scenario);
    CHECK(app::po_text(extracted(fresh, scenario)) == app::po_text(fresh));
    const PoFile done = translated(scenario);
    CHECK(app::po_text(extracted(done, scenario)) == app::po_text(done));
    CHECK(status(fresh, scenario).translated == 0);
    CHECK(status(done, scenario).percent() == 100);
}

TEST_CASE("a line that changed keeps its translation as unsure, with the words it was made from") {
    const PoFile done = translated(a_desk());
    const Scenario edited = a_desk("I am here at last.");
    const PoFile file = extracted(done, edited);
    const PoEntry* line = of(file, "moments/arrival/lines/okafor");
    REQUIRE(line != nullptr);
    CHECK(line->source == "I am here at last.");
    CHECK(line->words.front() == "de: I am here.");
    CHECK(line->standing == PoStanding::unsure);
    CHECK(line->previous == "I am here.");
    CHECK(line->comments == "note on moments/arrival/lines/okafor");
    CHECK(status(file, edited).stale == 1);

    SECTION("and is sure again when the change is taken back") {
        const PoFile back = extracted(file, a_desk());
        CHECK(of(back, "moments/arrival/lines/okafor")->standing == PoStanding::sure);
        CHECK(app::po_text(back) == app::po_text(done));
    }
    SECTION("also when it changes once more") {
        const PoFile twice = extracted(file, a_desk("Me again."));
        CHECK(of(twice, "moments/arrival/lines/okafor")->words.front() == "de: I am here.");
        CHECK(of(twice, "moments/arrival/lines/okafor")->previous == "I am here.");
    }
}

TEST_CASE("a line that went is kept as obsolete, and comes back with its translation") {
    const PoFile done = translated(a_desk("I am here.", true));
    const PoFile shorter = extracted(done, a_desk());
    const PoEntry* gone = of(shorter, "moments/arrival/lines/okafor-2");
    REQUIRE(gone != nullptr);
    CHECK(gone->standing == PoStanding::obsolete);
    CHECK(gone->words.front() == "de: At last.");
    CHECK(app::po_text(extracted(shorter, a_desk("I am here.", true))) == app::po_text(done));
}

TEST_CASE("a line put in before others of the same speaker disturbs no translation") {
    const PoFile done = translated(a_desk("At last."));
    Scenario edited = a_desk("Good evening.", true);
    const PoFile file = extracted(done, edited);
    CHECK(of(file, "moments/arrival/lines/okafor-2")->words.front() == "de: At last.");
    CHECK(of(file, "moments/arrival/lines/okafor-2")->standing == PoStanding::sure);
    CHECK(of(file, "moments/arrival/lines/okafor")->words.front().empty());
}

TEST_CASE("whatever is edited, no word of a translator is lost") {
    const std::vector<Scenario> versions{a_desk(), a_desk("Hm."), a_desk("At last.", true),
                                         a_desk("I am here.", true)};
    for (const Scenario& from : versions)
        for (const Scenario& to : versions)
            for (const Scenario& then : versions) {
                const PoFile done = translated(from);
                const std::string text = app::po_text(extracted(extracted(done, to), then));
                for (const PoEntry& entry : done.entries) {
                    CHECK(text.find(entry.words.front()) != std::string::npos);
                    CHECK(text.find(entry.comments) != std::string::npos);
                }
            }
}
