#include "cli/findings_text.hpp"

#include <algorithm>

namespace frontstage::cli {
namespace {

std::string counted(std::ptrdiff_t count, const std::string& word) {
    return std::to_string(count) + ' ' + word + (count == 1 ? "" : "s");
}

// "2 files: 0 errors, 1 warning; 1 accepted."
std::string closing_line(const author::Findings& findings) {
    const auto count = [&](Severity severity) {
        return std::count_if(findings.diagnostics.begin(), findings.diagnostics.end(),
                             [severity](const Diagnostic& d) { return d.severity == severity; });
    };
    std::string line = counted(findings.files, "file") + ": " +
                       counted(count(Severity::error), "error") + ", " +
                       counted(count(Severity::warning), "warning");
    if (count(Severity::remark) > 0) line += ", " + counted(count(Severity::remark), "remark");
    if (!findings.silenced.empty())
        line += "; " + std::to_string(findings.silenced.size()) + " accepted";
    return line + ".\n";
}

}  // namespace

std::string findings_as_text(const author::Findings& findings, const Colours& colours) {
    std::string out;
    for (const Diagnostic& diagnostic : findings.diagnostics) {
        const auto text = findings.texts.find(diagnostic.where.file);
        out += render(diagnostic, text == findings.texts.end() ? std::string() : text->second,
                      colours) +
               '\n';
    }
    return out + closing_line(findings);
}

std::string findings_as_lines(const author::Findings& findings) {
    std::string out;
    for (const Diagnostic& diagnostic : findings.diagnostics)
        out += render_short(diagnostic);
    return out;
}

}  // namespace frontstage::cli
