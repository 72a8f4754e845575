// Power cuts and two programs at once, with real processes and real files.
#include <array>
#include <csignal>
#include <ctime>

#include "core/state.hpp"
#include "records/codec.hpp"
#include "store_support.hpp"
#include "support/catch.hpp"

namespace frontstage::records {
namespace {

class Pipe {
public:
    Pipe() {
        if (pipe(ends_.data()) != 0) throw std::runtime_error("no pipe");
    }
    ~Pipe() {
        close(ends_[0]);
        close_writing();
    }
    Pipe(const Pipe&) = delete;
    Pipe& operator=(const Pipe&) = delete;

    void send(int number) const {
        if (write(ends_[1], &number, sizeof number) != sizeof number) _exit(1);
    }
    // False once the writer is gone and everything it sent was read.
    [[nodiscard]] bool receive(int& number) const {
        return read(ends_[0], &number, sizeof number) == sizeof number;
    }
    void close_writing() {
        if (ends_[1] >= 0) close(ends_[1]);
        ends_[1] = -1;
    }

private:
    std::array<int, 2> ends_{-1, -1};
};

// Moves the kill to another point of the write; nothing asserted depends on how long it takes.
void linger(long microseconds) {
    const timespec wait{0, microseconds * 1000};
    nanosleep(&wait, nullptr);
}

// Starts `work` with a pipe to acknowledge on, kills it without warning some time after it has
// acknowledged `enough`, and returns the last it acknowledged (-1: nothing).
template <class Work>
int last_acknowledged_before_kill(int enough, long linger_us, Work work) {
    Pipe pipe;
    const pid_t child = start_child([&] { work(pipe); });
    pipe.close_writing();
    int last = -1;
    while (last < enough && pipe.receive(last)) {
    }
    linger(linger_us);
    kill(child, SIGKILL);
    int status = 0;
    waitpid(child, &status, 0);
    REQUIRE(WIFSIGNALED(status));  // not one that had ended by itself
    while (pipe.receive(last)) {
    }
    return last;
}

std::vector<Entry> step(int number) {  // one to three events, the same whenever asked
    std::vector<Entry> entries;
    for (int seq = 3 * number; seq < 3 * number + 3; ++seq)
        entries.push_back(seq == 0 ? began() : passed(seq));
    return entries;
}

TEST_CASE("whatever was acknowledged before a kill -9 is there, and the chain is whole") {
    const testing::TempFolder folder;
    std::vector<int> acknowledged;
    for (int round = 0; round < 24; ++round) {
        const AttemptKey key = attempt_key("round-" + std::to_string(round));
        acknowledged.push_back(
            last_acknowledged_before_kill(round * 7 % 25, round * 137 % 900, [&](const Pipe& pipe) {
                Store store(records_in(folder), "station-1");
                for (int number = 0;; ++number) {
                    store.append(key, 3 * number, step(number));
                    pipe.send(number);
                }
            }));
        INFO("round " << round << ", acknowledged " << acknowledged.back());
        Store store(records_in(folder), "station-1");
        REQUIRE(store.verify_chain().empty());
        const std::vector<std::string> found = store.events(key.id);
        std::vector<std::string> expected;
        for (int number = 0; number <= acknowledged.back(); ++number)
            for (const Entry& entry : step(number))
                expected.push_back(entry.body);
        // All of the step under way, or none of it.
        const bool one_more = found.size() == expected.size() + 3;
        if (one_more)
            for (const Entry& entry : step(acknowledged.back() + 1))
                expected.push_back(entry.body);
        REQUIRE(found == expected);
        // Whether it was stored or not, to append it again is right.
        const int next = acknowledged.back() + 1;
        store.append(key, 3 * next, step(next));
        REQUIRE(store.events(key.id).size() == static_cast<std::size_t>(3 * next + 3));
        REQUIRE(store.verify_chain().empty());
        REQUIRE(store.unfinished(key.subject, key.scenario)->key == key);
    }
    Store store(records_in(folder), "station-1");
    CHECK(store.attempts().size() == acknowledged.size());
}

TEST_CASE("a kill -9 while the store is first made leaves one that opens") {
    for (int round = 0; round < 20; ++round) {
        const testing::TempFolder folder;
        const int last = last_acknowledged_before_kill(0, round * 311, [&](const Pipe& pipe) {
            pipe.send(0);
            Store store(records_in(folder), "station-1");
            for (int number = 0;; ++number) {
                store.append(attempt_key("a"), 3 * number, step(number));
                pipe.send(number + 1);
            }
        });
        Store store(records_in(folder), "station-1");
        REQUIRE(store.verify_chain().empty());
        REQUIRE(store.events("a").size() >= static_cast<std::size_t>(3 * last));
    }
}

TEST_CASE("an encounter goes on after a kill -9 at the same moment with the same mood") {
    const testing::TempFolder folder;
    Names names;
    const MomentId arrival = names.moments.intern("arrival");
    const ChoiceId choice = names.choices.intern("arrival:key-first");
    Facts facts{Began{"hotel/late-arrival", "sha256:c0ffee", Seed{7}}};
    for (int beat = 0; beat < 200; ++beat) {
        facts.emplace_back(MomentReached{arrival, {choice}});
        facts.emplace_back(ChoiceMade{choice});
        facts.emplace_back(MoodMoved{beat % 7 - 2, "key first"});
        facts.emplace_back(TimePassed{beat});
    }
    const int last = last_acknowledged_before_kill(57, 0, [&](const Pipe& pipe) {
        Store store(records_in(folder), "station-1");
        for (int seq = 0; seq < static_cast<int>(facts.size()); ++seq) {
            const Event event{seq, facts[static_cast<std::size_t>(seq)]};
            store.append(attempt_key("a"), seq, {entry_of(event, names)});
            pipe.send(seq);
        }
        pause();
    });
    Store store(records_in(folder), "station-1");
    const auto attempt = store.unfinished("T-0042", "hotel/late-arrival");
    REQUIRE(attempt.has_value());
    Facts resumed;
    for (const std::string& body : store.events(attempt->key.id))
        resumed.push_back(std::get<Event>(decode(body, names)).fact);
    REQUIRE(resumed.size() > static_cast<std::size_t>(last));
    const auto end = facts.begin() + static_cast<std::ptrdiff_t>(resumed.size());
    CHECK(resumed == Facts(facts.begin(), end));
    CHECK(replay(resumed) == replay(Facts(facts.begin(), end)));
    CHECK(replay(resumed).mood_tenths != 500);
}

TEST_CASE("two programs that begin at once make one store, and both append to one chain") {
    for (int round = 0; round < 20; ++round) {
        const testing::TempFolder folder;
        constexpr int many = 15;
        const auto play = [&](const std::string& name) {
            return start_child([&folder, name] {
                Store store(records_in(folder), "station-" + name);
                for (int number = 0; number < many; ++number)
                    store.append(attempt_key(name), 3 * number, step(number));
            });
        };
        const pid_t one = play("one"), two = play("two");
        CHECK(exit_code_of(one) == 0);
        CHECK(exit_code_of(two) == 0);
        Store store(records_in(folder), "station-three");
        CHECK(store.verify_chain().empty());
        CHECK(store.events("one").size() == 3 * many);
        CHECK(store.events("one") == store.events("two"));
        CHECK(store.device() != "station-three");
    }
}

}  // namespace
}  // namespace frontstage::records
