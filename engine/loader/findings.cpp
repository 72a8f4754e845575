#include "loader/findings.hpp"

#include "base/text.hpp"

namespace frontstage::loader {

void Findings::add(const SourceText& source, Finding finding) {
    const Code& code = code_named(finding.code);
    any_errors_ = any_errors_ || code.severity == Severity::error;
    if (source.is_silenced(finding.where.begin)) return;
    if (code.needs == Needs::the_whole_file && source.extent() == Extent::part) return;
    keep({std::string(finding.code), code.severity, source.span(finding.where),
          std::move(finding.message), std::move(finding.hint), std::move(finding.context),
          std::move(finding.remarks)});
}

void Findings::add(const std::string& path, std::string_view code, std::string message,
                   std::string hint) {
    keep({std::string(code),
          code_named(code).severity,
          SourceSpan{path, {}, {}},
          std::move(message),
          std::move(hint),
          {},
          {}});
}

void Findings::keep(Diagnostic diagnostic) {
    any_errors_ = any_errors_ || diagnostic.severity == Severity::error;
    if (diagnostics_.size() < most)
        diagnostics_.push_back(std::move(diagnostic));
    else
        ++left_out_;
}

std::optional<std::string> Findings::guess(std::string_view word,
                                           const std::vector<std::string>& candidates) {
    if (candidates.size() > guesses_left_ || word.size() > 100) return std::nullopt;
    guesses_left_ -= candidates.size();
    return nearest(word, candidates);
}

std::vector<Diagnostic> Findings::take() && {
    sort_by_place(diagnostics_);
    if (left_out_ > 0)
        diagnostics_.insert(
            diagnostics_.begin(),
            {"too-many-findings",
             Severity::error,
             SourceSpan{diagnostics_.front().where.file, {}, {}},
             "there are " + std::to_string(left_out_) + " more findings than are shown here",
             "mend the first ones; often one mistake is behind many",
             {},
             {}});
    return std::move(diagnostics_);
}

}  // namespace frontstage::loader
