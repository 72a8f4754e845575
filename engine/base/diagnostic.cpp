#include "base/diagnostic.hpp"

#include <algorithm>
#include <tuple>

#include "base/text.hpp"

namespace frontstage {

namespace {

std::string_view colour_of(Severity severity, const Colours& colours) {
    switch (severity) {
        case Severity::error: return colours.error;
        case Severity::warning: return colours.warning;
        case Severity::remark: return colours.remark;
    }
    return {};
}

std::string coloured(std::string_view words, Severity severity, const Colours& colours) {
    return std::string(colour_of(severity, colours)) + std::string(words) +
           std::string(colours.end);
}

std::string headline(const Diagnostic& diagnostic, const Colours& colours) {
    return coloured(word_for(diagnostic.severity), diagnostic.severity, colours) + ": " +
           diagnostic.message + " [" + diagnostic.code + "]\n";
}

// The line as written, tabs shown as one space so that the caret stands under the right word.
// `before` and `after` go around the caret.
std::string excerpt(const SourceSpan& where, std::string_view source, std::string_view before,
                    std::string_view after) {
    if (source.empty() || where.begin.line == 0) return {};
    std::string line{line_of(source, where.begin.line)};
    std::replace(line.begin(), line.end(), '\t', ' ');
    const std::size_t length = count_characters(line);
    const std::string number = std::to_string(where.begin.line);
    const std::string gutter(std::max<std::size_t>(5, number.size()) + 1, ' ');
    std::string out =
        std::string(gutter.size() - 1 - number.size(), ' ') + number + " | " + line + '\n';
    if (where.begin.column == 0) return out;
    // Never drawn past the line, whatever the span says: it may speak of an older text.
    const std::size_t start = std::min<std::size_t>(where.begin.column - 1, length);
    std::size_t width = length - start;
    if (where.end.line <= where.begin.line)
        width = std::min<std::size_t>(
            width, where.end.column - std::min(where.begin.column, where.end.column));
    width = std::max<std::size_t>(1, width);
    return out + gutter + "| " + std::string(start, ' ') + std::string(before) + '^' +
           std::string(width - 1, '~') + std::string(after) + '\n';
}

}  // namespace

std::string where_words(const SourceSpan& where) {
    std::string words = where.file;
    if (where.begin.line > 0) {
        words += ':' + std::to_string(where.begin.line);
        if (where.begin.column > 0) words += ':' + std::to_string(where.begin.column);
    }
    return words;
}

std::string excerpt(const SourceSpan& where, std::string_view source) {
    return excerpt(where, source, {}, {});
}

std::string_view word_for(Severity severity) {
    switch (severity) {
        case Severity::error: return "error";
        case Severity::warning: return "warning";
        case Severity::remark: return "remark";
    }
    return "";
}

bool comes_before(const Diagnostic& a, const Diagnostic& b) {
    return std::tie(a.where.file, a.where.begin, a.code) <
           std::tie(b.where.file, b.where.begin, b.code);
}

void sort_by_place(std::vector<Diagnostic>& diagnostics) {
    std::stable_sort(diagnostics.begin(), diagnostics.end(), comes_before);
}

bool has_errors(const std::vector<Diagnostic>& diagnostics) {
    return std::any_of(diagnostics.begin(), diagnostics.end(),
                       [](const Diagnostic& d) { return d.severity == Severity::error; });
}

std::string render(const Diagnostic& diagnostic, std::string_view source, const Colours& colours) {
    std::string out = where_words(diagnostic.where) + ": " + headline(diagnostic, colours);
    out += excerpt(diagnostic.where, source, colour_of(diagnostic.severity, colours), colours.end);
    if (!diagnostic.context.empty()) out += "  in: " + diagnostic.context + '\n';
    for (const Remark& remark : diagnostic.remarks)
        out += "  see: " + where_words(remark.where) + ": " + remark.message + '\n';
    if (!diagnostic.hint.empty()) out += "  help: " + diagnostic.hint + '\n';
    return out;
}

std::string render_short(const Diagnostic& diagnostic) {
    const SourcePos& at = diagnostic.where.begin;
    return diagnostic.where.file + ':' + std::to_string(std::max(1U, at.line)) + ':' +
           std::to_string(std::max(1U, at.column)) + ": " + headline(diagnostic, {});
}

}  // namespace frontstage
