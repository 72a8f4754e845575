#include "author/codes.hpp"

#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "loader/codes.hpp"
#include "script/codes.hpp"

namespace frontstage::author {
namespace {

constexpr auto error = Severity::error;
constexpr auto warning = Severity::warning;
constexpr auto names = CodeGroup::names;
constexpr auto graph = CodeGroup::graph;

constexpr std::array own{
    Code{"accept-error", warning, names, "An error is accepted, and only warnings can be."},
    Code{"accept-unused", warning, names, "A finding is accepted that is not there."},
    Code{"ending-unreached", warning, graph, "Nothing leads to an ending."},
    Code{"no-way-out", warning, graph, "From a moment no path comes to an ending."},
    Code{"standard-never-shown", warning, graph, "A standard is judged and no choice shows it."},
    Code{"unknown-finding", warning, names, "A finding is accepted that there is not."},
    Code{"unknown-scenario", error, names, "A programme names a scenario that is not there."},
    Code{"unreachable-moment", warning, graph, "Nothing leads to a moment."},
};

// The loader finds wrong names and what is wrong with the file itself; its own list does not part
// the two.
CodeGroup group_of(const loader::Code& code) {
    const bool of_names =
        code.name.ends_with("-id") ||
        (code.needs == loader::Needs::the_whole_file && code.name.starts_with("unknown-"));
    return of_names ? CodeGroup::names : CodeGroup::reading;
}

CodeGroup group_of(const script::CodeRow& row) {
    return row.code.starts_with("lua-") ? CodeGroup::lua : CodeGroup::names;
}

}  // namespace

std::string_view heading_of(CodeGroup group) {
    switch (group) {
        case CodeGroup::reading: return "Reading the file";
        case CodeGroup::names: return "Names";
        case CodeGroup::lua: return "Lua";
        case CodeGroup::graph: return "Where the choices lead";
        case CodeGroup::teaching: return "Teaching";
        case CodeGroup::translation: return "Translation";
    }
    return "";
}

std::span<const Code> codes() {
    return own;
}

std::vector<Code> all_codes() {
    std::vector<Code> all;
    for (const loader::Code& code : loader::codes())
        all.push_back({code.name, code.severity, group_of(code), code.meaning});
    for (const script::CodeRow& row : script::codes)
        all.push_back({row.code, row.severity, group_of(row), row.explanation});
    all.insert(all.end(), own.begin(), own.end());
    const auto by_name = [](const Code& a, const Code& b) { return a.name < b.name; };
    std::stable_sort(all.begin(), all.end(), by_name);
    const auto same = [](const Code& a, const Code& b) { return a.name == b.name; };
    all.erase(std::unique(all.begin(), all.end(), same), all.end());
    return all;
}

std::optional<Code> code_named(std::string_view name) {
    for (const Code& code : all_codes())
        if (code.name == name) return code;
    return std::nullopt;
}

std::optional<std::string> nearest_code(std::string_view word) {
    std::vector<std::string> known;
    for (const Code& code : all_codes())
        known.emplace_back(code.name);
    return nearest(word, known);
}

}  // namespace frontstage::author
