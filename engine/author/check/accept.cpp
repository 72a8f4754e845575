#include "author/check/accept.hpp"

#include <algorithm>
#include <tuple>

#include "author/check/codes.hpp"

namespace frontstage::author {
namespace {

// Found by looking at many scenarios at once, so one alone cannot tell whether it is still needed.
bool is_of_many_scenarios(std::string_view code) {
    return code == "cast-bias";
}

bool covers(const Scenario& scenario, const Accepted& accepted, const Diagnostic& finding) {
    if (accepted.code != finding.code) return false;
    if (!accepted.covers) return true;
    const SourceSpan part = scenario.span(*accepted.covers);
    return part.file == finding.where.file && part.begin <= finding.where.begin &&
           finding.where.begin < part.end;
}

// Which of the scenario's acceptances it is, if any. Errors are never accepted.
std::optional<std::size_t> acceptance_of(const Scenario& scenario, const Diagnostic& finding) {
    if (finding.severity == Severity::error) return std::nullopt;
    for (std::size_t i = 0; i < scenario.accepted.size(); ++i)
        if (covers(scenario, scenario.accepted[i], finding)) return i;
    return std::nullopt;
}

Diagnostic about(const Scenario& scenario, const Accepted& accepted, std::string code,
                 std::string message, std::string hint) {
    return {std::move(code),
            Severity::warning,
            scenario.span(accepted.place),
            std::move(message),
            std::move(hint),
            {},
            {}};
}

enum class Used { yes, no };

// What is wrong with an acceptance itself.
std::optional<Diagnostic> wrong(const Scenario& scenario, const Accepted& accepted, Used used) {
    const auto code = code_named(accepted.code);
    if (!code) {
        const auto meant = nearest_code(accepted.code);
        return about(scenario, accepted, "unknown-finding",
                     "no finding is called `" + accepted.code + "`",
                     meant ? "did you mean `" + *meant + "`?"
                           : "the name stands in brackets at the end of a finding; `frontstage "
                             "explain` lists all of them");
    }
    if (code->severity == Severity::error)
        return about(scenario, accepted, "accept-error",
                     "`" + accepted.code + "` is an error, and only warnings can be accepted",
                     "take it out; what is wrong has to be mended before anybody can play");
    if (used == Used::no && !is_of_many_scenarios(accepted.code))
        return about(scenario, accepted, "accept-unused",
                     "`" + accepted.code + "` is accepted here, and is not found here",
                     "take it out, so that you are told if it ever comes back");
    return std::nullopt;
}

}  // namespace

void sort_by_place(std::vector<Silenced>& silenced) {
    std::stable_sort(silenced.begin(), silenced.end(), [](const Silenced& a, const Silenced& b) {
        return comes_before(a.finding, b.finding);
    });
}

std::optional<std::string> reason_for(const Scenario& scenario, const Diagnostic& finding) {
    const auto by = acceptance_of(scenario, finding);
    if (!by) return std::nullopt;
    return scenario.accepted[*by].reason;
}

std::vector<Silenced> take_accepted(const Scenario& scenario, std::vector<Diagnostic>& findings) {
    std::vector<Silenced> silenced;
    std::vector<Diagnostic> left;
    std::vector<Used> used(scenario.accepted.size(), Used::no);
    for (Diagnostic& finding : findings)
        if (const auto by = acceptance_of(scenario, finding)) {
            used[*by] = Used::yes;
            silenced.push_back({std::move(finding), scenario.accepted[*by].reason});
        } else {
            left.push_back(std::move(finding));
        }
    for (std::size_t i = 0; i < used.size(); ++i)
        if (auto finding = wrong(scenario, scenario.accepted[i], used[i]))
            left.push_back(std::move(*finding));
    findings = std::move(left);
    return silenced;
}

}  // namespace frontstage::author
