// What a person is told when the machine fails, and that nothing is lost by it.
#include <sys/resource.h>
#include <sys/stat.h>

#include <csignal>

#include "store_support.hpp"
#include "support/catch.hpp"

namespace frontstage::records {
namespace {

using Catch::Matchers::Contains;
constexpr int impatient_ms = 20;

std::string refusal_of(const std::string& path) {
    try {
        const Store store(path, "station-1");
    } catch (const StoreError& refusal) {
        return refusal.what();
    }
    return "nothing";
}

TEST_CASE("a folder that is not there is named") {
    const testing::TempFolder folder;
    const std::string path = folder / "missing/records.db";
    CHECK_THAT(refusal_of(path), Contains("`" + path +
                                          "` cannot be opened. Check that its folder "
                                          "exists"));
}

TEST_CASE("a file that is no database is refused and left as it is") {
    const testing::TempFolder folder;
    for (const std::string& content : {std::string("hello"), std::string(9000, 'x')}) {
        write_bytes(records_in(folder), content);
        CHECK_THAT(refusal_of(records_in(folder)),
                   Contains("is damaged, or is not a record store"));
        CHECK(bytes_of(records_in(folder)) == content);
    }
}

TEST_CASE("a database of another program is refused and left as it is") {
    const testing::TempFolder folder;
    Database(records_in(folder)).run("CREATE TABLE recipes (name TEXT)");
    const std::string before = bytes_of(records_in(folder));
    CHECK_THAT(refusal_of(records_in(folder)), Contains("not a record store of Frontstage"));
    CHECK(bytes_of(records_in(folder)) == before);
}

TEST_CASE("a file damaged in its middle is reported by verify") {
    const testing::TempFolder folder;
    {
        Store store(records_in(folder), "station-1");
        store.append(attempt_key("a"), 0, {began()});
        for (int seq = 1; seq < 60; ++seq)
            store.append(attempt_key("a"), seq, {passed(seq)});
    }
    const std::string whole = bytes_of(records_in(folder));
    constexpr std::size_t page = 4096;
    int silent = 0;
    for (std::size_t at = page; at + page <= whole.size(); at += page) {
        std::string damaged = whole;
        damaged.replace(at, page, page, '\xA5');
        write_bytes(records_in(folder), damaged);
        try {
            if (Store(records_in(folder), "station-1").verify_chain().empty()) ++silent;
        } catch (const StoreError& problem) {
            CHECK_THAT(problem.what(), Contains("is damaged"));
        }
    }
    CHECK(whole.size() > 8 * page);
    CHECK(silent == 0);
    write_bytes(records_in(folder), whole);
    CHECK(Store(records_in(folder), "station-1").verify_chain().empty());
}

TEST_CASE("a store that another program holds says so, and goes on when it is let go") {
    const testing::TempFolder folder;
    Store store(Database(records_in(folder), impatient_ms), "station-1");
    store.append(attempt_key("a"), 0, {began()});
    {
        Database other(records_in(folder));
        const Transaction held(other, Transaction::Kind::writing);
        CHECK_THROWS_WITH(
            store.append(attempt_key("a"), 1, {passed(1)}),
            Contains("in use by another program") && Contains("what was stored before is safe"));
        CHECK(store.events("a").size() == 1);  // reading goes on meanwhile
        const Store reader(Database(records_in(folder), impatient_ms), "station-1");
    }
    store.append(attempt_key("a"), 1, {passed(1)});
    CHECK(store.events("a") == bodies({began(), passed(1)}));
}

TEST_CASE("a full disk loses nothing that was stored, and storing goes on when there is room") {
    const testing::TempFolder folder;
    { const Store made(records_in(folder), "station-1"); }
    int stored = 0;
    {
        Database small(records_in(folder));
        small.run("PRAGMA max_page_count = 40");
        Store store(std::move(small), "station-1");
        const auto fill = [&] {
            for (; stored < 10000; ++stored)
                store.append(attempt_key("a"), stored, {stored == 0 ? began() : passed(stored)});
        };
        CHECK_THROWS_WITH(fill(), Contains("has no room left") && Contains("is safe"));
        CHECK_THROWS_AS(fill(), StoreError);
        CHECK(store.events("a").size() == static_cast<std::size_t>(stored));
    }
    CHECK(stored > 10);
    Store store(records_in(folder), "station-1");
    CHECK(store.events("a").size() == static_cast<std::size_t>(stored));
    CHECK(store.verify_chain().empty());
    store.append(attempt_key("a"), stored, {passed(stored)});
    CHECK(store.verify_chain().empty());
}

TEST_CASE("a disk that takes no more bytes loses nothing either") {
    const testing::TempFolder folder;
    const pid_t child = start_child([&] {
        Store store(records_in(folder), "station-1");
        store.append(attempt_key("a"), 0, {began()});
        // From here on the system refuses to let any file grow past 300 kB.
        signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{300000, 300000};
        setrlimit(RLIMIT_FSIZE, &limit);
        int stored = 1;
        try {
            for (; stored < 10000; ++stored)
                store.append(attempt_key("a"), stored, {passed(stored)});
        } catch (const StoreError&) {
            write_bytes(folder / "stored", std::to_string(stored));
        }
    });
    CHECK(exit_code_of(child) == 0);
    const int stored = std::stoi("0" + bytes_of(folder / "stored"));
    CHECK(stored > 1);
    Store store(records_in(folder), "station-1");
    CHECK(store.events("a").size() >= static_cast<std::size_t>(stored));
    CHECK(store.verify_chain().empty());
    store.append(attempt_key("a"), stored, {passed(stored)});  // whether or not it was stored
    CHECK(store.events("a").size() == static_cast<std::size_t>(stored + 1));
}

// What somebody without rights over the folder is told; the superuser may write anywhere.
std::string refusal_without_rights(const testing::TempFolder& folder, bool also_append) {
    const std::string answer = folder / "answer";
    write_bytes(answer, "");
    chmod(answer.c_str(), 0666);
    const pid_t child = start_child([&] {
        if (geteuid() == 0 && setuid(65534) != 0) throw StoreError("cannot give up rights");
        try {
            Store store(records_in(folder), "station-1");
            if (also_append) store.append(attempt_key("a"), 1, {passed(1)});
        } catch (const StoreError& refusal) {
            write_bytes(answer, refusal.what());
        }
    });
    CHECK(exit_code_of(child) == 0);
    return bytes_of(answer);
}

TEST_CASE("a folder or file that may not be written to is named, with what to do") {
    const testing::TempFolder folder;
    write_bytes(folder / "answer", "");
    chmod(folder.path().c_str(), 0555);
    CHECK_THAT(refusal_without_rights(folder, false), Contains(records_in(folder)) &&
                                                          Contains("cannot be opened") &&
                                                          Contains("you may read and write there"));
    chmod(folder.path().c_str(), 0755);
    Store(records_in(folder), "station-1").append(attempt_key("a"), 0, {began()});

    chmod(records_in(folder).c_str(), 0444);
    chmod(folder.path().c_str(), 0555);
    const std::string before = bytes_of(records_in(folder));
    CHECK_THAT(refusal_without_rights(folder, true),
               Contains(records_in(folder)) && Contains("may not be written to") &&
                   Contains("Allow writing to the file and its folder"));
    chmod(records_in(folder).c_str(), 0666);
    CHECK_THAT(refusal_without_rights(folder, true), Contains(records_in(folder)));
    CHECK(bytes_of(records_in(folder)) == before);
    chmod(folder.path().c_str(), 0755);
    CHECK(Store(records_in(folder), "station-1").verify_chain().empty());
}

TEST_CASE("a store whose end was set back from outside takes nothing more and says why") {
    const testing::TempFolder folder;
    Store store(records_in(folder), "station-1");
    store.append(attempt_key("a"), 0, {began(), passed(1)});
    Database(records_in(folder)).run("UPDATE device SET last_seq = 1");
    CHECK_THROWS_WITH(store.append(attempt_key("a"), 2, {passed(2)}),
                      Contains("changed by something other than Frontstage"));
    CHECK(store.events("a").size() == 2);
}

TEST_CASE("what a file would have carried out by itself is not carried out") {
    const testing::TempFolder folder;
    { const Store made(records_in(folder), "station-1"); }
    Database(records_in(folder))
        .run_all("CREATE TRIGGER thief AFTER INSERT ON event BEGIN DELETE FROM event; END");
    Store store(records_in(folder), "station-1");
    store.append(attempt_key("a"), 0, {began()});
    CHECK(store.events("a").size() == 1);
}

}  // namespace
}  // namespace frontstage::records
