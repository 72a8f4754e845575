#include "records/store.hpp"

#include "store_support.hpp"
#include "support/catch.hpp"

namespace frontstage::records {
namespace {

using Catch::Matchers::Contains;

TEST_CASE("what was appended is read back byte for byte, also by whoever opens the file next") {
    const testing::TempFolder folder;
    const AttemptKey key = attempt_key("a1");
    const std::string odd{"quote ' \" \\ \0 zero, \xff no text, é 鍵", 37};
    const std::vector<Entry> entries{began(), passed(5), {3, "line-said", odd}};
    {
        Store store(records_in(folder), "station-1");
        store.append(key, 0, {entries[0]});
        store.append(key, 1, {entries[1], entries[2]});
        CHECK(store.events("a1") == bodies(entries));
    }
    Store store(records_in(folder), "another-name");
    CHECK(store.device() == "station-1");
    CHECK(store.events("a1") == bodies(entries));
    CHECK(store.events("a2").empty());
    CHECK(store.verify_chain().empty());
}

TEST_CASE("a repeat of an append is acknowledged and stores nothing") {
    const testing::TempFolder folder;
    Store store(records_in(folder), "station-1");
    const AttemptKey key = attempt_key("a1");
    store.append(key, 0, {began(), passed(1), passed(2)});
    store.append(key, 0, {began(), passed(1), passed(2)});
    store.append(key, 1, {passed(1)});
    store.append(key, 2, {passed(2), passed(3)});  // half of it was known
    CHECK(store.events("a1") == bodies({began(), passed(1), passed(2), passed(3)}));
    CHECK(store.verify_chain().empty());
}

TEST_CASE("another event in the place of a stored one is refused, whole") {
    const testing::TempFolder folder;
    Store here(records_in(folder), "station-1");
    Store there(records_in(folder), "station-1");  // the same attempt, gone on with in two windows
    const AttemptKey key = attempt_key("a1");
    here.append(key, 0, {began()});
    here.append(key, 1, {passed(1)});
    CHECK_THROWS_WITH(there.append(key, 1, {passed(9)}),
                      Contains("`a1/1`") && Contains("with other content"));
    here.append(key, 2, {passed(2)});
    CHECK_THROWS_AS(there.append(key, 1, {passed(1), passed(8)}), StoreError);
    CHECK(there.events("a1") == bodies({began(), passed(1), passed(2)}));
    CHECK(there.verify_chain().empty());
}

TEST_CASE("an event after a gap is refused") {
    const testing::TempFolder folder;
    Store store(records_in(folder), "station-1");
    store.append(attempt_key("a1"), 0, {began()});
    CHECK_THROWS_WITH(store.append(attempt_key("a1"), 2, {passed(2)}),
                      Contains("attempt `a1` has no event 1"));
    CHECK_THROWS_AS(store.append(attempt_key("a2"), 1, {passed(1)}), StoreError);
    CHECK(store.events("a1").size() == 1);
    CHECK(store.attempts().size() == 1);
}

TEST_CASE("attempts are listed in the order in which they began, with what is known of them") {
    const testing::TempFolder folder;
    Store store(records_in(folder), "station-1");
    CHECK(store.attempts().empty());
    AttemptKey first = attempt_key("z");
    first.seed = Seed{18446744073709551615U};
    store.append(first, 0, {began(5000, "assessed")});
    store.append(attempt_key("a"), 0, {began(4000)});
    store.append(first, 1, {passed(1), ended()});
    const std::vector<Attempt> expected{{first, Mode::assessed, 5000, 3, true},
                                        {attempt_key("a"), Mode::practice, 4000, 1, false}};
    CHECK(store.attempts() == expected);
    CHECK(store.attempt("a") == expected[1]);
    CHECK(store.attempt("b") == std::nullopt);
}

TEST_CASE("an attempt whose beginning cannot be read is still listed") {
    const testing::TempFolder folder;
    Store store(records_in(folder), "station-1");
    store.append(attempt_key("a"), 0, {{0, "began", "not a line of ours"}});
    CHECK(store.attempts() == std::vector<Attempt>{{attempt_key("a"), std::nullopt, 0, 1, false}});
}

TEST_CASE("what can be gone on with is the newest attempt that has not ended") {
    const testing::TempFolder folder;
    Store store(records_in(folder), "station-1");
    const auto unfinished = [&](const std::string& subject, const std::string& scenario) {
        const auto found = store.unfinished(subject, scenario);
        return found ? found->key.id : "none";
    };
    CHECK(unfinished("T-0042", "hotel/late-arrival") == "none");
    store.append(attempt_key("older"), 0, {began(7000)});
    store.append(attempt_key("newer"), 0, {began(2000)});  // somebody set the clock back
    AttemptKey other = attempt_key("other");
    other.subject = "T-0043";
    store.append(other, 0, {began(), passed(1)});
    other = attempt_key("elsewhere");
    other.scenario = "retail/return";
    store.append(other, 0, {began()});
    CHECK(unfinished("T-0042", "hotel/late-arrival") == "newer");
    CHECK(unfinished("T-0043", "hotel/late-arrival") == "other");
    CHECK(unfinished("T-0042", "retail/return") == "elsewhere");
    CHECK(unfinished("T-0043", "retail/return") == "none");
    store.append(attempt_key("newer"), 1, {ended()});
    CHECK(unfinished("T-0042", "hotel/late-arrival") == "older");
    store.append(attempt_key("older"), 1, {ended()});
    CHECK(unfinished("T-0042", "hotel/late-arrival") == "none");
}

TEST_CASE("the files of a scenario are kept as they were, under their digest") {
    const testing::TempFolder folder;
    const std::string source{"scenario: hotel\n\0binary\xff", 24};
    {
        Store store(records_in(folder), "station-1");
        CHECK(store.version("sha256:1") == std::nullopt);
        store.keep_version("sha256:1", source);
        store.keep_version("sha256:1", source);
        store.keep_version("sha256:2", "");
    }
    Store store(records_in(folder), "station-1");
    CHECK(store.version("sha256:1") == source);
    CHECK(store.version("sha256:2") == "");
    CHECK_THROWS_WITH(store.keep_version("sha256:1", "edited"),
                      Contains("other files under the digest `sha256:1`"));
    CHECK(store.version("sha256:1") == source);
}

}  // namespace
}  // namespace frontstage::records
