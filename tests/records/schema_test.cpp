#include "records/schema.hpp"

#include <array>

#include "store_support.hpp"
#include "support/catch.hpp"

namespace frontstage::records {
namespace {

using Catch::Matchers::Contains;

std::int64_t number_from(Database& database, const std::string& sql) {
    Statement row = database.query(sql);
    REQUIRE(row.next());
    return row.number(0);
}

constexpr std::array three_steps{"CREATE TABLE pear (size BIGINT); INSERT INTO pear VALUES (1)",
                                 "ALTER TABLE pear ADD COLUMN ripe BIGINT DEFAULT 7",
                                 "UPDATE pear SET size = size + 10"};

TEST_CASE("an empty file goes through every step, an older one only through those it lacks") {
    const testing::TempFolder folder;
    Database database(records_in(folder));
    CHECK(schema_version(database, three_steps) == 0);
    migrate(database, Migrations(three_steps).first(1));
    CHECK(schema_version(database, three_steps) == 1);
    database.run("INSERT INTO pear VALUES (5)");
    migrate(database, three_steps);
    CHECK(schema_version(database, three_steps) == 3);
    CHECK(number_from(database, "SELECT SUM(size) FROM pear") == 26);
    CHECK(number_from(database, "SELECT SUM(ripe) FROM pear") == 14);
    migrate(database, three_steps);
    CHECK(number_from(database, "SELECT SUM(size) FROM pear") == 26);
}

TEST_CASE("a step that fails leaves the file as it was before all of them") {
    const testing::TempFolder folder;
    Database database(records_in(folder));
    migrate(database, Migrations(three_steps).first(1));
    std::array broken = three_steps;
    broken[2] = "UPDATE apple SET size = 1";
    CHECK_THROWS_AS(migrate(database, broken), StoreError);
    CHECK(schema_version(database, three_steps) == 1);
    migrate(database, three_steps);
    CHECK(number_from(database, "SELECT size FROM pear") == 11);
}

TEST_CASE("a file of a newer Frontstage is refused and left as it is") {
    const testing::TempFolder folder;
    { const Store made(records_in(folder), "station-1"); }
    const auto newer = static_cast<std::int64_t>(migrations().size()) + 1;
    Database(records_in(folder)).run("INSERT INTO frontstage_schema (version) VALUES (?)", {newer});
    const std::string before = bytes_of(records_in(folder));
    CHECK_THROWS_WITH(
        Store(records_in(folder), "station-1"),
        Contains("was written by a newer Frontstage: its schema is " + std::to_string(newer)) &&
            Contains("Use the newer Frontstage"));
    CHECK(bytes_of(records_in(folder)) == before);
}

// One file of each schema that was ever released, as `sqlite3 records.db .dump` gives it. They are
// never made anew: they stand for what is on people's disks.
TEST_CASE("a file of every released schema opens, verifies and goes on") {
    for (std::size_t version = 1; version <= migrations().size(); ++version) {
        INFO("schema " << version);
        const testing::TempFolder folder;
        const std::string dump = bytes_of(FRONTSTAGE_ROOT "/tests/records/released/schema-" +
                                          std::to_string(version) + ".sql");
        REQUIRE_FALSE(dump.empty());
        Database(records_in(folder)).run_all(dump);
        Store store(records_in(folder), "another-name");
        CHECK(store.device() == "station-1");
        CHECK(store.verify_chain().empty());
        CHECK(store.attempts() ==
              std::vector<Attempt>{{attempt_key("a"), Mode::assessed, 1000, 3, true},
                                   {attempt_key("b"), Mode::practice, 2000, 2, false}});
        CHECK(store.events("b") == bodies({began(2000), passed(1)}));
        CHECK(store.version("sha256:c0ffee") == "id: hotel/late-arrival\n");
        store.append(attempt_key("b"), 2, {passed(2)});
        CHECK(store.verify_chain().empty());
    }
}

}  // namespace
}  // namespace frontstage::records
