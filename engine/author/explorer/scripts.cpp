// Scripts that read well and fail when they are run: found by running them on every path.
#include <charconv>

#include "author/explorer/report.hpp"

namespace frontstage::author {
namespace {

// A fault says where as people read it, `rules.lua:12`: the line alone is known.
SourceSpan span_of(const Scenario& scenario, std::string_view where) {
    const std::size_t colon = where.rfind(':');
    SourceSpan span{std::string(where.substr(0, colon)), {}, {}};
    if (colon != std::string_view::npos)
        std::from_chars(where.data() + colon + 1, where.data() + where.size(), span.begin.line);
    span.end = span.begin;
    for (const std::string& file : scenario.files)
        if (file == span.file || file.ends_with('/' + span.file)) span.file = file;
    return span;
}

}  // namespace

void find_failing_scripts(ExplorerReport& report) {
    for (const auto& [where, message] : report.survey.faults)
        report.find("script-fails", span_of(report.scenario, where),
                    "this script fails while it is played: " + message,
                    "mend it first: which choices are offered, and what they do, hangs on it");
}

}  // namespace frontstage::author
