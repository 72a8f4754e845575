// What a person is told when the machine fails, and that nothing is lost by it.
#include <sys/resource.h>
#include <sys/stat.h>

#include <csignal>

#include "store_support.hpp"
#include "support/catch.hpp"
#include "temporary_folder.hpp"

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
    const TemporaryFolder folder;
    const std::string path = folder.file("missing/records.db");
    CHECK_THAT(refusal_of(path), Contains("`" + path +
                                          "` cannot be opened. Check that its folder "
                                          "exists"));
}

TEST_CASE("a file that is no database is refused and left as it is") {
    const TemporaryFolder folder;
    for (const std::string& content : {std::string("hello"), std::string(9000, 'x')}) {
        write_bytes(folder.file(), content);
        CHECK_THAT(refusal_of(folder.file()), Contains("is damaged, or is not a record store"));
        CHECK(bytes_of(folder.file()) == content);
    }
}

TEST_CASE("a database of another program is refused and left as it is") {
    const TemporaryFolder folder;
    Database(folder.file()).run("CREATE TABLE recipes (name TEXT)");
    const std::string before = bytes_of(folder.file());
    CHECK_THAT(refusal_of(folder.file()), Contains("not a record store of Frontstage"));
    CHECK(bytes_of(folder.file()) == before);
}

TEST_CASE("a file damaged in its middle is reported by verify") {
    const TemporaryFolder folder;
    {
        Store store(folder.file(), "station-1");
        store.append(attempt_key("a"), 0, {began()});
        for (int seq = 1; seq < 60; ++seq)
            store.append(attempt_key("a"), seq, {passed(seq)});
    }
    const std::string whole = bytes_of(folder.file());
    constexpr std::size_t page = 4096;
    int silent = 0;
    for (std::size_t at = page; at + page <= whole.size(); at += page) {
        std::string damaged = whole;
        damaged.replace(at, page, page, '\xA5');
        write_bytes(folder.file(), damaged);
        try {
            if (Store(folder.file(), "station-1").verify_chain().empty()) ++silent;
        } catch (const StoreError& problem) {
            CHECK_THAT(problem.what(), Contains("is damaged"));
        }
    }
    CHECK(whole.size() > 8 * page);
    CHECK(silent == 0);
    write_bytes(folder.file(), whole);
    CHECK(Store(folder.file(), "station-1").verify_chain().empty());
}

TEST_CASE("a store that another program holds says so, and goes on when it is let go") {
    const TemporaryFolder folder;
    Store store(Database(folder.file(), impatient_ms), "station-1");
    store.append(attempt_key("a"), 0, {began()});
    {
        Database other(folder.file());
        const Transaction held(other, Transaction::Kind::writing);
        CHECK_THROWS_WITH(
            store.append(attempt_key("a"), 1, {passed(1)}),
            Contains("in use by another program") && Contains("what was stored before is safe"));
        CHECK(store.events("a").size() == 1);  // reading goes on meanwhile
        const Store reader(Database(folder.file(), impatient_ms), "station-1");
    }
    store.append(attempt_key("a"), 1, {passed(1)});
    CHECK(store.events("a") == bodies({began(), passed(1)}));
}

TEST_CASE("a full disk loses nothing that was stored, and storing goes on when there is room") {
    const TemporaryFolder folder;
    { const Store made(folder.file(), "station-1"); }
    int stored = 0;
    {
        Database small(folder.file());
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
    Store store(folder.file(), "station-1");
    CHECK(store.events("a").size() == static_cast<std::size_t>(stored));
    CHECK(store.verify_chain().empty());
    store.append(attempt_key("a"), stored, {passed(stored)});
    CHECK(store.verify_chain().empty());
}

TEST_CASE("a disk that takes no more bytes loses nothing either") {
    const TemporaryFolder folder;
    const pid_t child = start_child([&] {
        Store store(folder.file(), "station-1");
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
            write_bytes(folder.file("stored"), std::to_string(stored));
        }
    });
    CHECK(exit_code_of(child) == 0);
    const int stored = std::stoi("0" + bytes_of(folder.file("stored")));
    CHECK(stored > 1);
    Store store(folder.file(), "station-1");
    CHECK(store.events("a").size() >= static_cast<std::size_t>(stored));
    CHECK(store.verify_chain().empty());
    store.append(attempt_key("a"), stored, {passed(stored)});  // whether or not it was stored
    CHECK(store.events("a").size() == static_cast<std::size_t>(stored + 1));
}

// What somebody without rights over the folder is told; the superuser may write anywhere.
std::string refusal_without_rights(const TemporaryFolder& folder, bool also_append) {
    const std::string answer = folder.file("answer");
    write_bytes(answer, "");
    chmod(answer.c_str(), 0666);
    const pid_t child = start_child([&] {
        if (geteuid() == 0 && setuid(65534) != 0) throw StoreError("cannot give up rights");
        try {
            Store store(folder.file(), "station-1");
            if (also_append) store.append(attempt_key("a"), 1, {passed(1)});
        } catch (const StoreError& refusal) {
            write_bytes(answer, refusal.what());
        }
    });
    CHECK(exit_code_of(child) == 0);
    return bytes_of(answer);
}

TEST_CASE("a folder or file that may not be written to is named, with what to do") {
    const TemporaryFolder folder;
    write_bytes(folder.file("answer"), "");
    chmod(folder.path().c_str(), 0555);
    CHECK_THAT(refusal_without_rights(folder, false), Contains(folder.file()) &&
                                                          Contains("cannot be opened") &&
                                                          Contains("you may read and write there"));
    chmod(folder.path().c_str(), 0755);
    Store(folder.file(), "station-1").append(attempt_key("a"), 0, {began()});

    chmod(folder.file().c_str(), 0444);
    chmod(folder.path().c_str(), 0555);
    const std::string before = bytes_of(folder.file());
    CHECK_THAT(refusal_without_rights(folder, true),
               Contains(folder.file()) && Contains("may not be written to") &&
                   Contains("Allow writing to the file and its folder"));
    chmod(folder.file().c_str(), 0666);
    CHECK_THAT(refusal_without_rights(folder, true), Contains(folder.file()));
    CHECK(bytes_of(folder.file()) == before);
    chmod(folder.path().c_str(), 0755);
    CHECK(Store(folder.file(), "station-1").verify_chain().empty());
}

TEST_CASE("what a file would have carried out by itself is not carried out") {
    const TemporaryFolder folder;
    { const Store made(folder.file(), "station-1"); }
    Database(folder.file())
        .run_all("CREATE TRIGGER thief AFTER INSERT ON event BEGIN DELETE FROM event; END");
    Store store(folder.file(), "station-1");
    store.append(attempt_key("a"), 0, {began()});
    CHECK(store.events("a").size() == 1);
}

}  // namespace
}  // namespace frontstage::records
