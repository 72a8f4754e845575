#include "author/check/codes.hpp"

#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "loader/codes.hpp"
#include "script/codes.hpp"

namespace frontstage::author {
namespace {

constexpr auto error = Severity::error;
constexpr auto warning = Severity::warning;
constexpr auto remark = Severity::remark;
constexpr auto names = CodeGroup::names;
constexpr auto graph = CodeGroup::graph;
constexpr auto teaching = CodeGroup::teaching;
constexpr auto translation = CodeGroup::translation;

constexpr std::array own{
    Code{"accept-error", warning, names, "An error is accepted, and only warnings can be."},
    Code{"accept-unused", warning, names, "A finding is accepted that is not there."},
    Code{"all-or-nothing", warning, teaching,
         "Nearly every play ends with next to nothing or with nearly all."},
    Code{"bad-translation-file", error, translation, "A file of translations cannot be read."},
    Code{"best-path-has-weak-choice", warning, teaching,
         "The path that earns most takes a weak choice."},
    Code{"cast-bias", warning, teaching,
         "In most scenarios with a difficult customer, that customer is of one kind."},
    Code{"compliance-still-disappoints", warning, teaching,
         "Whoever meets the standards still leaves the customer below what would do."},
    Code{"critical-unreachable", error, graph, "A critical standard cannot be met on any path."},
    Code{"cue-words", warning, teaching,
         "Only the best choices apologise or thank, which gives them away."},
    Code{"dead-end", warning, graph, "A trainee can be left with nothing to choose."},
    Code{"dominated-choice", warning, teaching,
         "A choice is better in nothing than another one that leads to the same place."},
    Code{"ending-unreached", warning, graph, "Nothing leads to an ending."},
    Code{"explore-incomplete", remark, graph, "A scenario has more states than were looked at."},
    Code{"fake-choice", warning, teaching, "All choices of a moment do the same."},
    Code{"flat-moment", warning, teaching,
         "Nothing that is chosen in a moment moves the customer."},
    Code{"force-gates-choice", remark, teaching,
         "Whether a choice can be taken depends on the weather and the like."},
    Code{"hard-to-read", warning, teaching, "A text is harder to read than people talk."},
    Code{"long-choice", warning, teaching, "A choice or a line is too long to take in at once."},
    Code{"longest-is-best", warning, teaching, "The best choice is nearly always the longest."},
    Code{"missing-asset", warning, teaching,
         "A place, a prop or a look is named that nobody has drawn."},
    Code{"missing-translation", warning, translation, "Lines have no translation yet."},
    Code{"no-way-out", warning, graph, "From a moment no path comes to an ending."},
    Code{"pass-mark-by-chance", warning, teaching,
         "Somebody who knows nothing of service can reach the mark."},
    Code{"pass-mark-unreachable", error, graph, "No path reaches the mark."},
    Code{"path-lengths", warning, teaching,
         "One path is more than three times as long as another."},
    Code{"promise-never-due", warning, graph, "No path keeps a promise, or none in time."},
    Code{"recovery-farming", warning, teaching,
         "Failing and putting it right earns more than getting it right."},
    Code{"script-fails", warning, graph, "A script fails while it is played."},
    Code{"stale-translation", warning, translation, "Lines changed after they were translated."},
    Code{"standard-never-shown", warning, graph, "A standard is judged and no choice shows it."},
    Code{"straw-man", warning, teaching, "A wrong choice is one that nobody would take."},
    Code{"unbalanced-factors", warning, teaching,
         "The customer feels one factor only, and the standards are about others too."},
    Code{"unknown-finding", warning, names, "A finding is accepted that there is not."},
    Code{"unknown-scenario", error, names, "A programme names a scenario that is not there."},
    Code{"unreachable-choice", warning, graph,
         "A choice is never offered, whatever path is taken."},
    Code{"unreachable-moment", warning, graph, "Nothing leads to a moment."},
    Code{"unsupported-script", warning, teaching,
         "A text has letters that the player cannot show as they are meant."},
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
