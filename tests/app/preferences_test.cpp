// How a trainee wants to read, hear and steer: kept whole, and read however damaged.
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <filesystem>

#include "app/disk_files.hpp"
#include "app/preferences_json.hpp"
#include "support/catch.hpp"
#include "support/dice.hpp"
#include "support/temp_folder.hpp"

using namespace frontstage;
using app::Preferences;
using Catch::Matchers::Contains;
using testing::TempFolder;

namespace {

app::Folders keeping_in(const TempFolder& folder) {
    app::Folders folders;
    folders.data = folder / "data";
    return folders;
}

Preferences unusual() {
    Preferences p;
    p.introduced = app::Switch::on;
    p.theme = "high-contrast";
    p.font = "OpenDyslexic";
    p.text_percent = 175;
    p.letter_percent = 4;
    p.word_percent = 20;
    p.line_percent = 150;
    p.lines = app::Lines::typewriter;
    p.backdrops = app::Backdrops::plain;
    p.motion = app::Motion::reduced;
    p.voice = app::Switch::on;
    p.voice_command = "say --quick \"\u00e9\"";
    p.voice_rate = -30;
    p.sound = app::Switch::on;
    p.volume_percent = 80;
    p.captions = app::Switch::off;
    p.timing = Timing::x1_5;
    p.service_clock = app::Switch::off;
    p.keys = {{"again", "R"}, {"choose-1", "pad:a"}};
    p.language = "de";
    return p;
}

// What is read of this text, and what the folder holds after it.
struct Damaged {
    explicit Damaged(const std::string& text) : folders(keeping_in(folder)) {
        const std::string path = app::preferences_file(folders, "ana");
        std::filesystem::create_directories(std::filesystem::path(path).parent_path());
        std::ofstream(path, std::ios::binary) << text;
        read = app::read_preferences(folders, "ana");
        aside = app::DiskFiles().read(path + ".unusable-1");
    }
    TempFolder folder;
    app::Folders folders;
    app::PreferencesRead read;
    std::optional<std::string> aside;
};

}  // namespace

TEST_CASE("preferences come back as they were written, and a missing file is no problem") {
    const TempFolder folder;
    const app::Folders folders = keeping_in(folder);
    CHECK(app::read_preferences(folders, "ana").preferences == Preferences{});
    CHECK(app::read_preferences(folders, "ana").problem.empty());
    REQUIRE(app::write_preferences(folders, "ana", unusual()).empty());
    CHECK(app::read_preferences(folders, "ana").preferences == unusual());
    CHECK(app::read_preferences(folders, "ana").problem.empty());
    CHECK(app::read_preferences(folders, "ben").preferences == Preferences{});
}

TEST_CASE("no code of a trainee leads out of the folder or to another's preferences") {
    const TempFolder folder;
    const app::Folders folders = keeping_in(folder);
    const std::vector<std::string> subjects{"",
                                            ".",
                                            "..",
                                            "../../ana",
                                            "a/b",
                                            "a%2fb",
                                            "~",
                                            "a\nb",
                                            "ana",
                                            "Ana",
                                            "%",
                                            std::string("a\0b", 3),
                                            "\xff",
                                            "\u00e9",
                                            "a b",
                                            "a.json",
                                            "a.json.unusable-1",
                                            std::string(5000, 'x'),
                                            std::string(5001, 'x')};
    for (std::size_t i = 0; i < subjects.size(); ++i) {
        Preferences p;
        p.text_percent = 100 + static_cast<int>(i);
        REQUIRE(app::write_preferences(folders, subjects[i], p).empty());
        const auto parent =
            std::filesystem::path(app::preferences_file(folders, subjects[i])).parent_path();
        CHECK(parent == std::filesystem::path(folders.data) / "preferences");
    }
    for (std::size_t i = 0; i < subjects.size(); ++i)
        CHECK(app::read_preferences(folders, subjects[i]).preferences.text_percent ==
              100 + static_cast<int>(i));
}

TEST_CASE("what can be used of a damaged file is used, and told once, and nothing is lost") {
    const std::string text = R"({"theme": "dark", "text_percent": 900, "motion": "wild",
        "captions": 3, "volume_percent": 1e300, "voice_rate": -9223372036854775809,
        "keys": {"again": ["R"]}, "voice_command": "a\u0000b", "colour": "red"})";
    const Damaged damaged(text);
    Preferences expected;
    expected.theme = "dark";
    CHECK(damaged.read.preferences == expected);
    CHECK_THAT(damaged.read.problem, Contains("Some of your settings could not be read"));
    for (const char* key : {"text_percent", "motion", "captions", "volume_percent", "voice_rate",
                            "keys", "voice_command", "not known"})
        CHECK_THAT(damaged.read.details, Contains(key));
    CHECK(damaged.aside == text);
    CHECK(app::read_preferences(damaged.folders, "ana").problem.empty());
    CHECK(app::read_preferences(damaged.folders, "ana").preferences == expected);
}

TEST_CASE("no file makes reading fail") {
    const std::string deep(100'000, '[');
    for (const std::string& text :
         {std::string(), std::string("{"), std::string("[]"), std::string("null"),
          std::string("\0\0\0", 3), std::string("{\"theme\": \"\xff\"}"), deep,
          "{\"keys\":" + deep}) {
        const Damaged damaged(text);
        CHECK(damaged.read.preferences == Preferences{});
        CHECK_FALSE(damaged.read.problem.empty());
        CHECK(damaged.aside == text);
    }
    testing::Dice dice(4);
    const std::string whole = app::json_of(unusual());
    for (int round = 0; round < 3000; ++round) {
        std::string text = whole;
        for (int i = dice.between(1, 4); i > 0; --i)
            text[dice.below(static_cast<std::uint32_t>(text.size()))] =
                static_cast<char>(dice.between(0, 255));
        const Preferences found = app::preferences_from(text).preferences;
        CHECK(found.text_percent >= 100);
        CHECK(found.text_percent <= 200);
        CHECK(app::preferences_from(app::json_of(found)).preferences == found);
    }
}

TEST_CASE("a folder or a huge file in the place of preferences is set aside whole") {
    const TempFolder folder;
    const app::Folders folders = keeping_in(folder);
    const std::string path = app::preferences_file(folders, "ana");
    std::filesystem::create_directories(path);
    CHECK_FALSE(app::read_preferences(folders, "ana").problem.empty());
    CHECK(std::filesystem::is_directory(path + ".unusable-1"));
    std::ofstream(path, std::ios::binary) << std::string(10'000'000, ' ');
    CHECK_FALSE(app::read_preferences(folders, "ana").problem.empty());
    CHECK(std::filesystem::file_size(path + ".unusable-2") == 10'000'000);
    CHECK(app::write_preferences(folders, "ana", unusual()).empty());
    CHECK(app::read_preferences(folders, "ana").preferences == unusual());
}

TEST_CASE("preferences that cannot be written are told in a sentence") {
    app::Folders folders;
    folders.data = "/dev/null/nowhere";
    CHECK_THAT(app::write_preferences(folders, "ana", {}), Contains("/dev/null/nowhere"));
    CHECK(app::read_preferences(folders, "ana").preferences == Preferences{});
}

TEST_CASE("after a kill -9 in mid-write the old preferences are there or the new ones") {
    const TempFolder folder;
    const app::Folders folders = keeping_in(folder);
    REQUIRE(app::write_preferences(folders, "ana", {}).empty());
    for (int round = 0; round < 25; ++round) {
        const pid_t child = fork();
        REQUIRE(child >= 0);
        if (child == 0)
            for (bool one = true;; one = !one)
                (void)app::write_preferences(folders, "ana", one ? unusual() : Preferences{});
        usleep(static_cast<useconds_t>(1500 + round * 173));
        kill(child, SIGKILL);
        int status = 0;
        REQUIRE(waitpid(child, &status, 0) == child);
        const app::PreferencesRead read = app::read_preferences(folders, "ana");
        CHECK(read.problem.empty());
        CHECK((read.preferences == Preferences{} || read.preferences == unusual()));
        CHECK(app::write_preferences(folders, "ana", read.preferences).empty());
    }
}
