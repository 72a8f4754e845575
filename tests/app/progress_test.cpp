// What there is to rehearse, and how far one trainee has come: with a calendar of the test's own.
#include "app/progress.hpp"

#include <cstdlib>
#include <filesystem>
#include <nlohmann/json.hpp>

#include "app/disk_files.hpp"
#include "app/station.hpp"
#include "support/catch.hpp"
#include "support/shipped.hpp"
#include "support/temp_folder.hpp"

using namespace frontstage;
using Catch::Matchers::Contains;
using testing::TempFolder;

namespace {

constexpr std::int64_t day_ms = 24LL * 3600 * 1000;

std::string scenario_text(const std::string& id, const std::string& title) {
    return "scenario: " + id + "\ntitle: " + title +
           "\nstandards: [own-it]\nopening: counter\npass: 60\nmoments:\n  counter:\n    says: It "
           "broke.\n    choices:\n"
           "      swap:\n        say: Let us find you another.\n        quality: best\n"
           "        shows: {own-it: met}\n        why: It helps.\n        next: done\n"
           "      deny:\n        say: It was fine yesterday.\n        quality: harmful\n"
           "        shows: {own-it: missed}\n        why: It blames.\n        next: done\n"
           "endings:\n  done: {says: They go.}\n";
}

// Two encounters, a programme of both, and a day that the test moves.
struct Shop {
    TempFolder folder;
    app::Folders folders;
    std::int64_t now_ms = 20'000 * day_ms;  // 2024-10-04
    Shop() {
        folder.write("s/shop/lamp/scenario.yaml", scenario_text("shop/lamp", "The lamp"));
        folder.write("s/shop/umbrella/scenario.yaml",
                     scenario_text("shop/umbrella", "The umbrella"));
        folder.write("s/standards/shop.yaml",
                     "standards:\n  own-it: {wording: Own the fault., factor: empathy}\n");
        folder.write("s/programmes/shop.yaml",
                     "programme: shop\ntitle: The <shop> & co\nscenarios: [shop/lamp, "
                     "shop/umbrella]\npass: 80\nrecertify: 12 months\n");
        folders = {{folder / "s"},
                   {folder / "s/standards"},
                   folder / "scripts",
                   testing::shipped_folders().assets,
                   folder / "data"};
    }
    [[nodiscard]] app::Station station(const std::string& who = "ana") {
        app::World world;
        world.now = [this] { return now_ms; };
        return {folders, who, world};
    }
    // The attempt that it became.
    std::string play(const std::string& scenario, Mode mode, const std::string& choice) {
        app::Station station = this->station();
        app::BeginWish wish;
        wish.scenario = scenario;
        wish.mode = mode;
        wish.language = "en";
        auto answer = station.begin(wish);
        INFO(answer.problem.sentence << answer.problem.details);
        REQUIRE(answer.value.has_value());
        app::Rehearsal& rehearsal = (*answer.value)->rehearsal();
        now_ms += 5 * 60'000;
        if (!choice.empty()) {
            const auto id = rehearsal.scenario().names.choices.find("counter:" + choice);
            REQUIRE_FALSE(rehearsal.perform(Choose{*id}).has_value());
        }
        return (*answer.value)->attempt();
    }
};

const app::Shelved& card(const app::Library& library, const std::string& id) {
    for (const app::Shelved& shelved : library.scenarios)
        if (shelved.id == id) return shelved;
    throw std::logic_error("no card " + id);
}

std::string all_of(const std::vector<std::string>& sentences) {
    std::string all;
    for (const std::string& sentence : sentences)
        all += sentence + '\n';
    return all;
}

}  // namespace

TEST_CASE("a card says what there is before anything was played") {
    Shop shop;
    const app::Library library = shop.station().library("en");
    REQUIRE(library.scenarios.size() == 2);
    const app::Shelved& lamp = card(library, "shop/lamp");
    CHECK(lamp.title == "The lamp");
    CHECK(lamp.moments == 1);
    CHECK(lamp.pass_percent == 60);
    CHECK(lamp.standards == std::vector<std::string>{"own-it"});
    CHECK(lamp.standard_words == std::vector<std::string>{"Own the fault."});
    CHECK(lamp.languages == std::vector<std::string>{"en"});
    CHECK_FALSE(lamp.best.has_value());
    CHECK_FALSE(lamp.left_off.has_value());
    CHECK(lamp.broken.empty());
    CHECK_FALSE(library.go_on.has_value());
    REQUIRE(library.due.size() == 1);
    CHECK(library.due[0].scenarios.size() == 2);
    CHECK(library.due[0].done.empty());
}

TEST_CASE("what a programme is due by is told, until a certificate says when it is due again") {
    Shop shop;
    shop.folder.write("s/programmes/shop.yaml",
                      "programme: shop\ntitle: The shop\nscenarios: [shop/lamp]\npass: 80\n"
                      "recertify: 12 months\ndue: 2024-10-11\n");
    const app::Library before = shop.station().library("en");
    REQUIRE(before.due.size() == 1);
    CHECK(before.due[0].day == "2024-10-11");
    CHECK(card(before, "shop/lamp").due == "2024-10-11");
    CHECK_FALSE(card(before, "shop/umbrella").due);
}

TEST_CASE("a broken scenario or programme is told, and hides no other") {
    Shop shop;
    shop.folder.write("s/shop/bad/scenario.yaml", "scenario: [\n");
    shop.folder.write("s/programmes/bad.yaml", "programme: {\n");
    const app::Library library = shop.station().library("en");
    CHECK(library.scenarios.size() == 3);
    CHECK_FALSE(card(library, "shop/bad").broken.empty());
    CHECK_THAT(card(library, "shop/bad").details, Contains("scenario.yaml"));
    CHECK(card(library, "shop/lamp").broken.empty());
    REQUIRE_FALSE(library.problems.empty());
    CHECK_THAT(library.problems[0], Contains("bad.yaml"));
    CHECK(library.due.size() == 1);
}

TEST_CASE("practice never stands for an assessment, and no result is written over") {
    Shop shop;
    shop.play("shop/lamp", Mode::practice, "swap");
    CHECK(card(shop.station().library("en"), "shop/lamp").best->total == 100);
    const std::string assessed = shop.play("shop/lamp", Mode::assessed, "deny");
    REQUIRE(shop.station().try_from(assessed, 0).value.has_value());
    shop.play("shop/lamp", Mode::practice, "swap");
    const app::Shelved lamp = card(shop.station().library("en"), "shop/lamp");
    CHECK(lamp.best->attempt == assessed);
    CHECK(lamp.latest->attempt == assessed);
    CHECK(lamp.best->mode == Mode::assessed);
    const std::string better = shop.play("shop/lamp", Mode::assessed, "swap");
    const std::string worse = shop.play("shop/lamp", Mode::assessed, "deny");
    const app::Shelved after = card(shop.station().library("en"), "shop/lamp");
    CHECK(after.best->attempt == better);
    CHECK(after.latest->attempt == worse);
}

TEST_CASE("what was left is on its card, the newest is offered first") {
    Shop shop;
    shop.play("shop/umbrella", Mode::assessed, "");
    shop.play("shop/lamp", Mode::practice, "");
    const app::Library library = shop.station().library("en");
    CHECK(card(library, "shop/umbrella").left_off == Mode::assessed);
    CHECK(card(library, "shop/lamp").left_off == Mode::practice);
    CHECK(library.go_on == "shop/lamp");
    CHECK_FALSE(shop.station("ben").library("en").go_on.has_value());
}

TEST_CASE("a programme is certified by assessments alone, expires, and comes back before it does") {
    Shop shop;
    shop.play("shop/lamp", Mode::assessed, "swap");
    shop.play("shop/umbrella", Mode::practice, "swap");
    app::Library library = shop.station().library("en");
    REQUIRE(library.due.size() == 1);
    CHECK(library.due[0].done == std::vector<std::string>{"shop/lamp"});
    CHECK(shop.station().progress("en").certificates.empty());
    shop.play("shop/umbrella", Mode::assessed, "deny");
    CHECK(shop.station().progress("en").certificates.empty());
    shop.play("shop/umbrella", Mode::assessed, "swap");
    const auto certificates = shop.station().progress("en").certificates;
    REQUIRE(certificates.size() == 1);
    CHECK(certificates[0].earned == "2024-10-04");
    CHECK(certificates[0].expires == "2025-10-04");
    CHECK(certificates[0].percent == 100);
    CHECK(shop.station().library("en").due.empty());

    shop.now_ms += 334 * day_ms;
    CHECK(shop.station().library("en").due.empty());
    shop.now_ms += 2 * day_ms;
    library = shop.station().library("en");
    REQUIRE(library.due.size() == 1);
    CHECK(library.due[0].day == "2025-10-04");
    CHECK(library.due[0].done.empty());
    CHECK(card(library, "shop/lamp").due == "2025-10-04");
    shop.play("shop/lamp", Mode::assessed, "swap");
    CHECK_FALSE(card(shop.station().library("en"), "shop/lamp").due.has_value());
    shop.play("shop/umbrella", Mode::assessed, "swap");
    CHECK(shop.station().progress("en").certificates.size() == 2);
    CHECK(shop.station().library("en").due.empty());
}

TEST_CASE("a certificate is a page that a parser accepts, and is not printed of a forged record") {
    Shop shop;
    shop.play("shop/lamp", Mode::assessed, "swap");
    shop.play("shop/umbrella", Mode::assessed, "swap");
    app::Station station = shop.station("ana");
    const app::Progress progress = station.progress("en");
    REQUIRE(progress.certificates.size() == 1);
    const auto page = station.write_certificate(progress.certificates[0], shop.folder.path(), "en");
    REQUIRE(page.value.has_value());
    const std::string text = *app::DiskFiles().read(*page.value);
    CHECK_THAT(text, Contains("The &lt;shop&gt; &amp; co") && Contains("4 October 2024"));
    CHECK(std::system(("xmllint --noout '" + *page.value + "'").c_str()) == 0);
    app::Certificate forged = progress.certificates[0];
    forged.attempts.push_back("of-nobody");
    CHECK_FALSE(station.write_certificate(forged, shop.folder.path()).value.has_value());
    CHECK_THAT(app::certificate_page(forged, "a\"<b>\x01", "en", {}),
               Contains("a&quot;&lt;b&gt;<"));
}

TEST_CASE("what comes back does so after 7, 30 and 90 days, and sooner counts for nothing") {
    const auto interval = [](const std::vector<std::pair<int, Verdict>>& played) {
        std::vector<app::Result> results;
        for (const auto& [day, verdict] : played) {
            app::Result result;
            result.at_ms = (20'000 + day) * day_ms;
            result.verdict = verdict;
            results.push_back(result);
        }
        return app::interval_days(results);
    };
    using V = Verdict;
    CHECK(interval({{0, V::met}}) == 7);
    CHECK(interval({{0, V::not_yet}}) == 0);
    CHECK(interval({{0, V::not_yet}, {0, V::met}}) == 7);
    CHECK(interval({{0, V::met}, {1, V::met}, {2, V::met}}) == 7);
    CHECK(interval({{0, V::met}, {7, V::met}}) == 30);
    CHECK(interval({{0, V::met}, {7, V::met}, {37, V::met}}) == 90);
    CHECK(interval({{0, V::met}, {7, V::met}, {37, V::met}, {200, V::met}}) == 90);
    CHECK(interval({{0, V::met}, {7, V::met}, {37, V::not_yet_critical}}) == 0);
}

TEST_CASE("what was missed is practised first, then what has waited longest") {
    Shop shop;
    shop.play("shop/lamp", Mode::practice, "swap");
    CHECK(shop.station().progress("en").next.empty());
    shop.now_ms += 7 * day_ms;
    shop.play("shop/umbrella", Mode::guided, "deny");
    const app::Progress progress = shop.station().progress("en");
    REQUIRE(progress.next.size() == 2);
    CHECK(progress.next[0].scenario == "shop/umbrella");
    CHECK(progress.next[0].wording == "Own the fault.");
    CHECK(progress.next[0].days == 0);
    CHECK(progress.next[1].scenario == "shop/lamp");
    CHECK(progress.next[1].standard.empty());
    CHECK(progress.next[1].days == 7);
    CHECK(progress.standards.size() == 2);
    CHECK(progress.results.front().scenario == "shop/umbrella");
}

TEST_CASE("HR sees assessments and certificates, and nothing of practice") {
    Shop shop;
    shop.play("shop/lamp", Mode::practice, "deny");
    shop.play("shop/lamp", Mode::guided, "deny");
    const std::string nothing = all_of(shop.station().progress("en").seen_by_hr);
    CHECK_THAT(nothing, Contains("the code ana") && Contains("not been assessed yet"));
    CHECK_THAT(nothing, !Contains("lamp"));
    shop.play("shop/lamp", Mode::assessed, "deny");
    shop.play("shop/lamp", Mode::assessed, "swap");
    shop.play("shop/umbrella", Mode::assessed, "");
    const std::string seen = all_of(shop.station().progress("en").seen_by_hr);
    CHECK_THAT(seen,
               Contains("4 October 2024: The lamp, assessed: met, conduct 100 of 100, in 5 min."));
    CHECK_THAT(seen, Contains("The lamp: conduct 0 at first, 100 most recently, 100 at best."));
    CHECK_THAT(seen, Contains("is not finished"));
    CHECK_THAT(seen, !Contains("swap") && !Contains("practice") && !Contains("Own the fault"));
    CHECK_THAT(all_of(shop.station("ben").progress("en").seen_by_hr), !Contains("lamp"));
}

TEST_CASE("everything of one trainee is in their export, exactly, and nothing of another") {
    Shop shop;
    const std::string attempt = shop.play("shop/lamp", Mode::practice, "swap");
    app::Station station = shop.station();
    app::Preferences preferences;
    preferences.text_percent = 150;
    REQUIRE(station.keep(preferences).empty());
    const auto file = station.export_own_data(shop.folder.path());
    REQUIRE(file.value.has_value());
    const auto json = nlohmann::ordered_json::parse(*app::DiskFiles().read(*file.value));
    CHECK(json["trainee"] == "ana");
    CHECK(json["preferences"]["text_percent"] == 150);
    REQUIRE(json["attempts"].size() == 1);
    CHECK(json["attempts"][0]["attempt"] == attempt);
    std::vector<std::string> facts;
    for (const auto& fact : json["attempts"][0]["facts"])
        facts.push_back(fact.dump());
    CHECK(facts == app::Attempts(shop.folders).bodies_of(attempt));
    CHECK(json["explanation"].size() > 3);
    // Again on the same day: nothing is written over.
    CHECK(*station.export_own_data(shop.folder.path()).value != *file.value);
    const auto other = shop.station("../ben").export_own_data(shop.folder.path());
    CHECK(std::filesystem::path(*other.value).parent_path() == shop.folder.path());
    CHECK_THAT(*app::DiskFiles().read(*other.value), !Contains(attempt));
    CHECK_FALSE(station.export_own_data("/dev/null/nowhere").value.has_value());
}

TEST_CASE("remembered results may be deleted, damaged or edited: they are computed again") {
    Shop shop;
    shop.play("shop/lamp", Mode::practice, "swap");
    const auto expected = shop.station().progress("en").results;
    REQUIRE(expected.size() == 1);
    const std::string file = shop.folders.data + "/projections.db";
    REQUIRE(std::filesystem::exists(file));
    std::filesystem::remove(file);
    CHECK(shop.station().progress("en").results == expected);
    shop.folder.write("data/projections.db", "this is no database, and never was one");
    CHECK(shop.station().progress("en").results == expected);
    for (const char* body : {"", "{", "[]", "{\"at\": \"x\"}", "7"}) {
        records::Projections projections(file);
        projections.keep(expected[0].attempt,
                         "result " + std::to_string(scoring_version) + " of " + app::version(),
                         body);
        CHECK(shop.station().progress("en").results == expected);
    }
}

TEST_CASE("days are those of the calendar") {
    CHECK(app::written(app::day_of(0)) == "1970-01-01");
    CHECK(app::written(app::day_of(-1)) == "1969-12-31");
    const app::Day leap = app::day_of(1'709'164'800'000);  // 2024-02-29
    CHECK(app::written(leap) == "2024-02-29");
    CHECK(app::written(app::months_after(leap, 12)) == "2025-02-28");
    CHECK(app::written(app::months_after(leap, 48)) == "2028-02-29");
    CHECK(app::days_between(leap, app::months_after(leap, 12)) == 365);
}
