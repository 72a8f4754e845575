// What is written is there whole, as its owner had it, and nothing is lost where it cannot be.
#include "app/writing.hpp"

#include <filesystem>
#include <iterator>

#include "app/disk_files.hpp"
#include "support/catch.hpp"
#include "support/temp_folder.hpp"

namespace fs = std::filesystem;
using namespace frontstage::app;
using frontstage::testing::TempFolder;

namespace {

std::string read(const std::string& path) {
    return DiskFiles().read(path).value_or("");
}

std::size_t count_in(const std::string& folder) {
    return static_cast<std::size_t>(
        std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

}  // namespace

TEST_CASE("a file that is written over keeps who may read it and what links to it") {
    const TempFolder folder;
    const std::string file = folder / "a", link = folder / "b";
    REQUIRE_FALSE(write_file(file, "one"));
    fs::permissions(file, fs::perms::owner_read | fs::perms::owner_write);
    fs::create_symlink("a", link);
    REQUIRE_FALSE(write_file(link, "two"));
    CHECK(read(file) == "two");
    CHECK(fs::is_symlink(link));
    CHECK(fs::status(file).permissions() == (fs::perms::owner_read | fs::perms::owner_write));
    CHECK(count_in(folder.path()) == 2);
}

TEST_CASE("what cannot be written is named, and its folder stays as it was") {
    const TempFolder folder;
    const std::string absent = folder / "none/x", taken = folder / "taken";
    CHECK(write_file(absent, "x") == "cannot write `" + absent + "`: No such file or directory");
    CHECK(write_file("/dev/full", "x") == "cannot write `/dev/full`: No space left on device");
    CHECK(append_to_file("/dev/full", "x").has_value());
    fs::create_directory(taken);
    CHECK(write_file(taken, "x").has_value());
    CHECK(write_new({{folder / "first", "1"}, {taken, "2"}}) == "`" + taken + "` is there already");
    CHECK(count_in(folder.path()) == 1);
}

TEST_CASE("a device is written to, not replaced") {
    CHECK_FALSE(write_file("/dev/null", "x"));
    CHECK(fs::is_character_file("/dev/null"));
}

TEST_CASE("what is added stands at the end") {
    const TempFolder folder;
    const std::string file = folder / "a";
    REQUIRE_FALSE(append_to_file(file, "one\n"));
    REQUIRE_FALSE(append_to_file(file, "two\n"));
    CHECK(read(file) == "one\ntwo\n");
}
