// However an editor saves, it is noticed, and once.
#include "app/watch.hpp"

#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

#include <atomic>
#include <chrono>
#include <filesystem>
#include <optional>
#include <thread>
#include <vector>

#include "support/catch.hpp"
#include "support/temp_folder.hpp"

namespace fs = std::filesystem;
using frontstage::app::Watch;
using frontstage::testing::TempFolder;

namespace {

struct Watched {
    explicit Watched(const std::vector<std::string>& folders)
        : watch(folders, [this] { ++times; }) {}

    // Whether `count` changes were told before patience ran out.
    bool told(int count) const {
        for (int tries = 0; tries < 500 && times < count; ++tries)
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
        return times >= count;
    }

    std::atomic<int> times = 0;
    Watch watch;
};

// No number is left for another open file but `spare`.
class FewDescriptors {
public:
    explicit FewDescriptors(int spare) {
        ::getrlimit(RLIMIT_NOFILE, &before_);
        rlimit low = before_;
        low.rlim_cur = 64;
        ::setrlimit(RLIMIT_NOFILE, &low);
        for (int one = ::open("/dev/null", O_RDONLY); one >= 0; one = ::open("/dev/null", O_RDONLY))
            taken_.push_back(one);
        for (; spare > 0; --spare) {
            ::close(taken_.back());
            taken_.pop_back();
        }
    }
    ~FewDescriptors() {
        for (const int one : taken_)
            ::close(one);
        ::setrlimit(RLIMIT_NOFILE, &before_);
    }

private:
    rlimit before_{};
    std::vector<int> taken_;
};

}  // namespace

TEST_CASE("a file written in place, renamed over, or deleted and made anew is a change",
          "[watch]") {
    TempFolder folder;
    folder.write("scenario.yaml", "one");
    Watched watched({folder.path()});
    CHECK(watched.watch.looked_at().empty());
    folder.write("scenario.yaml", "two");
    REQUIRE(watched.told(1));
    folder.write(".scenario.yaml.swp", "an editor's own");
    folder.write("scenario.yaml.new", "three");
    fs::rename(folder / "scenario.yaml.new", folder / "scenario.yaml");
    REQUIRE(watched.told(2));
    fs::remove(folder / "scenario.yaml");
    folder.write("scenario.yaml", "four");
    REQUIRE(watched.told(3));
}

TEST_CASE("what happens at once is told once, and what trainers do not write is not told",
          "[watch]") {
    TempFolder folder;
    Watched watched({folder.path()});
    folder.write("notes.txt", "buy milk");
    for (int i = 0; i < 20; ++i)
        folder.write("scenario.yaml", std::string(static_cast<std::size_t>(i), 'x'));
    REQUIRE(watched.told(1));
    std::this_thread::sleep_for(std::chrono::milliseconds(300));
    CHECK(watched.times == 1);
}

TEST_CASE("a folder that is not there yet, or goes away and comes back, is watched when it is",
          "[watch]") {
    TempFolder folder;
    const std::string walks = folder / "walks";
    Watched watched({walks});
    CHECK(watched.watch.looked_at() == std::vector<std::string>{walks});
    folder.write("walks/best.yaml", "one");
    REQUIRE(watched.told(1));
    CHECK(watched.watch.looked_at().empty());
    fs::rename(walks, folder / "elsewhere");
    REQUIRE(watched.told(2));
    const int before = watched.times;
    folder.write("walks/best.yaml", "two");
    REQUIRE(watched.told(before + 1));
}

TEST_CASE("where the system has no watch to give, the folder is looked at", "[watch]") {
    TempFolder folder;
    folder.write("scenario.yaml", "one");
    // A sanitizer that meets a type for the first time needs descriptors to look at it.
    { Watched usual({folder.path()}); }
    std::optional<FewDescriptors> few(std::in_place, 1);  // enough for the bell alone
    Watched watched({folder.path()});
    few.reset();
    CHECK(watched.watch.looked_at() == std::vector<std::string>{folder.path()});
    std::this_thread::sleep_for(std::chrono::milliseconds(600));  // it has seen how things stand
    const int before = watched.times;
    folder.write("scenario.yaml", "two");
    CHECK(watched.told(before + 1));
}
