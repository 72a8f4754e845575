#include <algorithm>
#include <fstream>
#include <set>

#include "loader/codes.hpp"
#include "loader/golden_folder.hpp"
#include "support/catch.hpp"

using namespace frontstage;
using namespace frontstage::loader;
using namespace frontstage::loader::testing;

namespace {

std::set<std::string> loader_codes() {
    std::set<std::string> names;
    for (const Code& code : codes())
        names.emplace(code.name);
    return names;
}

std::string tagged(const std::string& code) {
    return '[' + code + ']';
}

}  // namespace

TEST_CASE("every code's example is answered word for word as its golden says") {
    const auto known = loader_codes();
    for (const GoldenFolder& folder : golden_folders()) {
        if (!known.contains(folder.name)) continue;  // another layer's
        const std::string found = rendered(folder);
        if (found == folder.expected) continue;
        const std::string actual = folder.path + "/expected.txt.actual";
        std::ofstream(actual, std::ios::binary) << found;
        FAIL_CHECK(folder.name << " differs:\n"
                               << difference(folder.expected, found) << "to accept: mv " << actual
                               << " " << folder.path << "/expected.txt");
    }
}

TEST_CASE("every code of the loader has a folder whose example shows it") {
    std::set<std::string> shown;
    for (const GoldenFolder& folder : golden_folders())
        if (folder.expected.find(tagged(folder.name)) != std::string::npos)
            shown.insert(folder.name);
    for (const std::string& code : loader_codes()) {
        INFO(code);
        CHECK(shown.contains(code));
    }
}

// Folders of the other layers stand beside the loader's. What their codes are is theirs to say;
// but a folder whose own example never shows its name names no code of anybody.
TEST_CASE("no folder names a code that nobody has") {
    for (const GoldenFolder& folder : golden_folders()) {
        INFO(folder.name);
        CHECK(folder.expected.find(tagged(folder.name)) != std::string::npos);
    }
}

TEST_CASE("a golden that differs is told, with the lines that differ") {
    const auto all = golden_folders();
    const auto known = loader_codes();
    GoldenFolder folder = *std::find_if(all.begin(), all.end(), [&](const GoldenFolder& each) {
        return known.contains(each.name);
    });
    const std::string found = rendered(folder);
    REQUIRE(found == folder.expected);
    folder.files["scenario.yaml"] += "colour: blue\n";
    const std::string other = rendered(folder);
    CHECK(other != folder.expected);
    CHECK(difference(folder.expected, other).find("+ scenario.yaml") != std::string::npos);
    CHECK(difference(found, found).empty());
}

TEST_CASE("each code is a word, once, with a sentence") {
    std::string_view last;
    for (const Code& code : codes()) {
        INFO(code.name);
        CHECK(code.name > last);
        CHECK(code.name.find_first_not_of("abcdefghijklmnopqrstuvwxyz-") == std::string::npos);
        CHECK(code.meaning.ends_with('.'));
        last = code.name;
    }
}

TEST_CASE("no message speaks of nodes, scalars, maps, null, or of what is invalid or illegal") {
    for (const GoldenFolder& folder : golden_folders()) {
        if (!loader_codes().contains(folder.name)) continue;
        std::istringstream in(rendered(folder));
        for (std::string line; std::getline(in, line);) {
            if (line.find(" | ") != std::string::npos) continue;  // the trainer's own words
            INFO(folder.name << ": " << line);
            for (const char* word : {"node", "scalar", " map ", "null", "invalid", "illegal"})
                CHECK(line.find(word) == std::string::npos);
        }
    }
}
