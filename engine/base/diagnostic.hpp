// A finding about a file that a trainer wrote: what was found, where, and what to write instead.
// A value. How it is printed lives beside it (render); who makes it, above.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/source.hpp"

namespace frontstage {

enum class Severity { error, warning, remark };

// A second place that helps to understand the first ("it was first written here").
struct Remark {
    SourceSpan where;
    std::string message;
    bool operator==(const Remark&) const = default;
};

struct Diagnostic {
    std::string code;  // a word, e.g. `unknown-moment`; each has a page and a golden example
    Severity severity = Severity::error;
    SourceSpan where;
    std::string
        message;  // what was found, exactly as written; starts in lower case, ends without a stop
    std::string hint;     // what to write instead; may be empty
    std::string context;  // the way to it: "moment `arrival`, choice `key-first`"; may be empty
    std::vector<Remark> remarks;
    bool operator==(const Diagnostic&) const = default;
};

[[nodiscard]] std::string_view word_for(Severity severity);

// By file, then line, then column, then code: the order in which a reader meets them.
[[nodiscard]] bool comes_before(const Diagnostic& a, const Diagnostic& b);
void sort_by_place(std::vector<Diagnostic>& diagnostics);

[[nodiscard]] bool has_errors(const std::vector<Diagnostic>& diagnostics);

// What a terminal is told before and after a word that is to stand out; nothing where no terminal
// is.
struct Colours {
    std::string_view error, warning, remark, end;
};

// The whole message with the line it speaks of and a caret under the words. `source` is the text of
// `diagnostic.where.file`; when it is empty the excerpt is left out. Ends with a line feed.
[[nodiscard]] std::string render(const Diagnostic& diagnostic, std::string_view source,
                                 const Colours& colours = {});

// The message alone, on one line: `file:line:column: severity: message [code]`. A finding about a
// whole file stands at its beginning, since editors look for a line.
[[nodiscard]] std::string render_short(const Diagnostic& diagnostic);

// The line that a place begins in, with its number and a caret under the words; empty where there
// is no such line. Ends with a line feed.
[[nodiscard]] std::string excerpt(const SourceSpan& where, std::string_view source);

// `scenario.yaml:31:19`, as far as the place is known.
[[nodiscard]] std::string where_words(const SourceSpan& where);

}  // namespace frontstage
