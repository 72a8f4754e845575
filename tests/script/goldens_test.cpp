#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>

#include "script/codes.hpp"
#include "script/golden_scenario.hpp"
#include "support/catch.hpp"

namespace frontstage::script::testing {
namespace {

const std::filesystem::path root = FRONTSTAGE_ROOT;
const std::filesystem::path goldens = root / "tests/golden/diagnostics";

std::string text_of(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

// Those of this layer alone; codes that the loader has as well are shown by its examples.
std::set<std::string> own_codes() {
    std::set<std::string> names;
    for (const CodeRow& row : codes)
        if (row.code.starts_with("lua-") || row.code == "unknown-variable" ||
            row.code == "unknown-discovery")
            names.emplace(row.code);
    return names;
}

std::string rendered(const std::filesystem::path& folder) {
    std::map<std::string, std::string> files{{"scenario.yaml", text_of(folder / "scenario.yaml")}};
    if (std::filesystem::exists(folder / "rules.lua"))
        files["rules.lua"] = text_of(folder / "rules.lua");
    Builder builder = golden_scenario(files);
    for (const char* const path : {"service/recovery.lua", "service/clock.lua"})
        builder.library(path, text_of(root / "scripts" / path));
    std::string words;
    for (const Diagnostic& diagnostic : builder.compile().diagnostics)
        words += render(diagnostic, files[diagnostic.where.file]);
    return words;
}

}  // namespace

TEST_CASE("every example of this layer is answered word for word as its golden says") {
    for (const std::string& code : own_codes()) {
        const std::filesystem::path folder = goldens / code;
        REQUIRE(std::filesystem::exists(folder / "scenario.yaml"));
        const std::string expected = text_of(folder / "expected.txt"), found = rendered(folder);
        if (found == expected) continue;
        const std::string actual = (folder / "expected.txt.actual").string();
        std::ofstream(actual, std::ios::binary) << found;
        FAIL_CHECK(code << " was expected to say\n"
                        << expected << "and says\n"
                        << found << "to accept: mv " << actual << ' '
                        << (folder / "expected.txt").string());
    }
}

TEST_CASE("every example of this layer shows its own code, and an example says nothing else") {
    for (const std::string& code : own_codes()) {
        const std::string expected = text_of(goldens / code / "expected.txt");
        INFO(code);
        CHECK(expected.find('[' + code + ']') != std::string::npos);
    }
}

TEST_CASE("each of this layer's codes is a word, once, with a sentence") {
    std::string_view last;
    for (const CodeRow& row : codes) {
        INFO(row.code);
        CHECK(row.code > last);
        CHECK(row.code.find_first_not_of("abcdefghijklmnopqrstuvwxyz-") == std::string::npos);
        CHECK(row.explanation.ends_with('.'));
        last = row.code;
    }
}

TEST_CASE("a golden that differs is noticed") {
    Builder builder = golden_scenario({{"scenario.yaml",
                                        "moments:\n  arrival:\n    choices:\n      stay:\n"
                                        "        when: mooood > 3\n"}});
    CHECK(findings(builder.compile().diagnostics) ==
          "scenario.yaml:5:15: error: `mooood` does not exist here [lua-unknown-name]\n"
          "  in: moment `arrival`, choice `stay`\n"
          "  help: did you mean `mood`?\n");
}

}  // namespace frontstage::script::testing
