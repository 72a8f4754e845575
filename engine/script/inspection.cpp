#include "script/inspection.hpp"

#include "script/codes.hpp"

namespace frontstage::script {
namespace {

Severity severity_of(std::string_view code) {
    for (const CodeRow& row : codes)
        if (row.code == code) return row.severity;
    return Severity::error;
}

}  // namespace

void Inspection::report(std::string_view code, std::size_t first, std::size_t last,
                        std::string message, std::string hint) const {
    Diagnostic diagnostic;
    diagnostic.code = code;
    diagnostic.severity = severity_of(code);
    diagnostic.where = span_of(chunk, scan.tokens[first].begin, scan.tokens[last].end);
    diagnostic.message = std::move(message);
    diagnostic.hint = std::move(hint);
    diagnostic.context = chunk.context;
    found.push_back(std::move(diagnostic));
}

std::string Inspection::as_written(std::size_t first, std::size_t last) const {
    const char* begin = scan.tokens[first].words.data();
    const std::string_view words = scan.tokens[last].words;
    return '`' + std::string(begin, words.data() + words.size()) + '`';
}

void inspect(const Inspection& inspection) {
    if (inspection.scan.lost) return;
    check_names(inspection);
    check_assignments(inspection);
    check_members(inspection);
    check_calls(inspection);
    check_values(inspection);
    check_truth(inspection);
}

std::string did_you_mean(const std::optional<std::string>& word, const std::string& otherwise) {
    return word ? "did you mean `" + *word + "`?" : otherwise;
}

}  // namespace frontstage::script
