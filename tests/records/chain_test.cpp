#include "records/chain.hpp"

#include "records/digest.hpp"
#include "store_support.hpp"
#include "support/catch.hpp"

namespace frontstage::records {
namespace {

// Two attempts by turns, six events in all; then `damage` is done to the file behind its back.
std::vector<Problem> found_after(const std::string& damage) {
    const testing::TempFolder folder;
    {
        Store store(records_in(folder), "station-1");
        store.append(attempt_key("a"), 0, {began(), passed(1)});
        store.append(attempt_key("b"), 0, {began()});
        store.append(attempt_key("a"), 2, {passed(2), ended()});
        store.append(attempt_key("b"), 1, {passed(3)});
    }
    Database(records_in(folder)).run_all(damage);
    return Store(records_in(folder), "station-1").verify_chain();
}

const std::string one_missing = ": one or more are missing before it";
const std::string not_as_stored =
    "its content is not what was stored: the hash of the bytes differs";
const std::string loose_link =
    "its link does not fit the event stored before it: one of the two was changed, moved or put in "
    "later";

TEST_CASE("an untouched chain has no problems") {
    CHECK(found_after("SELECT 1").empty());
}

TEST_CASE("changed content is found, and only there") {
    CHECK(found_after("UPDATE event SET body = replace(body, '1', '2') WHERE event_id = 'a/1'") ==
          std::vector<Problem>{{"a/1", not_as_stored}});
}

TEST_CASE("content changed together with its hash breaks the next link") {
    const std::string body = passed(60).body;
    CHECK(found_after("UPDATE event SET body = '" + body + "', body_sha256 = '" + sha256(body) +
                      "' WHERE event_id = 'a/1'") == std::vector<Problem>{{"b/0", loose_link}});
}

TEST_CASE("every other column is held by the chain as well") {
    for (const std::string change :
         {"attempt_id = 'c'", "subject = 'T-0099'", "kind = 'felt'", "scenario = 'x'",
          "content_sha256 = 'x'", "engine_version = '9'", "seed = '8'", "occurred_at = 1",
          "event_id = 'c/1'"}) {
        INFO(change);
        CHECK(found_after("UPDATE event SET " + change + " WHERE event_id = 'a/1'") ==
              std::vector<Problem>{{"b/0", loose_link}});
        CHECK(found_after("UPDATE event SET " + change + " WHERE event_id = 'b/1'") ==
              std::vector<Problem>{{"",
                                    "the chain of device `station-1` ends with an event that was "
                                    "changed after it was stored: event 6"}});
    }
}

TEST_CASE("a removed event is missed, wherever it stood") {
    CHECK(found_after("DELETE FROM event WHERE event_id = 'a/0'") ==
          std::vector<Problem>{{"a/1",
                                "the device's event 1 should stand here, but this is its "
                                "event 2" +
                                    one_missing}});
    CHECK(found_after("DELETE FROM event WHERE event_id = 'b/0'") ==
          std::vector<Problem>{{"a/2",
                                "the device's event 3 should stand here, but this is its "
                                "event 4" +
                                    one_missing}});
    CHECK(found_after("DELETE FROM event WHERE event_id = 'b/1'") ==
          std::vector<Problem>{{"",
                                "the chain of device `station-1` ends at event 5, but the last "
                                "one stored was event 6"}});
    CHECK(found_after("DELETE FROM event") ==
          std::vector<Problem>{{"",
                                "the chain of device `station-1` ends at event 0, but the last "
                                "one stored was event 6"}});
}

TEST_CASE("a removed event is missed though the rest was numbered anew") {
    const auto found = found_after(
        "DELETE FROM event WHERE event_id = 'b/0';"
        "UPDATE event SET device_seq = device_seq - 1 WHERE device_seq > 3;"
        "UPDATE device SET last_seq = 5;");
    REQUIRE_FALSE(found.empty());
    CHECK(found.front() == Problem{"a/2", loose_link});
}

TEST_CASE("events that changed places are found") {
    const auto found = found_after(
        "UPDATE event SET device_seq = 99 WHERE device_seq = 3;"
        "UPDATE event SET device_seq = 3 WHERE device_seq = 4;"
        "UPDATE event SET device_seq = 4 WHERE device_seq = 99;");
    CHECK(found ==
          std::vector<Problem>{{"a/2", loose_link}, {"b/0", loose_link}, {"a/3", loose_link}});
}

TEST_CASE("a slipped-in event is found") {
    CHECK(found_after(
              "INSERT INTO event SELECT tenant, 'b/2', device_id, 7, attempt_id, subject, kind, "
              "body, body_sha256, prev_sha256, scenario, content_sha256, engine_version, seed, "
              "occurred_at, received_at FROM event WHERE event_id = 'b/1'")
              .front() == Problem{"b/2", loose_link});
    CHECK_FALSE(
        found_after(
            "INSERT INTO event SELECT tenant, 'c/0', 'station-2', 1, 'c', subject, kind, body, "
            "body_sha256, '', scenario, content_sha256, engine_version, seed, occurred_at, "
            "received_at FROM event WHERE event_id = 'b/1'")
            .empty());
}

TEST_CASE("a store whose own device was taken out does not verify") {
    CHECK_FALSE(found_after("DELETE FROM device").empty());
    CHECK_FALSE(found_after("UPDATE device SET device_id = 'station-9'").empty());
}

TEST_CASE("a seal tells apart what would read the same when joined") {
    StoredEvent one, other;
    one.subject = "ab";
    one.kind = "c";
    other.subject = "a";
    other.kind = "bc";
    CHECK(seal(one) != seal(other));
    CHECK(seal(one) == seal(one));
}

}  // namespace
}  // namespace frontstage::records
