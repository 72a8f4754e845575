#include "cli/findings_text.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace frontstage::cli {
namespace {

using Json = nlohmann::ordered_json;

Json place(const SourceSpan& where) {
    return {{"file", where.file},
            {"line", where.begin.line},
            {"column", where.begin.column},
            {"end_line", where.end.line},
            {"end_column", where.end.column}};
}

Json as_json(const Diagnostic& diagnostic) {
    Json json = {{"code", diagnostic.code}, {"severity", word_for(diagnostic.severity)}};
    json.update(place(diagnostic.where));
    json["message"] = diagnostic.message;
    json["help"] = diagnostic.hint;
    json["context"] = diagnostic.context;
    json["related"] = Json::array();
    for (const Remark& remark : diagnostic.remarks) {
        Json related = place(remark.where);
        related["message"] = remark.message;
        json["related"].push_back(std::move(related));
    }
    return json;
}

std::string counted(std::ptrdiff_t count, const std::string& word) {
    return std::to_string(count) + ' ' + word + (count == 1 ? "" : "s");
}

}  // namespace

std::string findings_as_text(const author::Findings& findings) {
    std::string out;
    for (const Diagnostic& diagnostic : findings.diagnostics) {
        const auto text = findings.texts.find(diagnostic.where.file);
        out +=
            render(diagnostic, text == findings.texts.end() ? std::string() : text->second) + '\n';
    }
    for (const std::string& path : findings.unreadable)
        out += path + ": there is no such scenario, file or folder\n";
    const auto count = [&](Severity severity) {
        return std::count_if(findings.diagnostics.begin(), findings.diagnostics.end(),
                             [severity](const Diagnostic& d) { return d.severity == severity; });
    };
    return out + counted(findings.files, "file") + ": " + counted(count(Severity::error), "error") +
           ", " + counted(count(Severity::warning), "warning") + ".\n";
}

std::string findings_as_json(const author::Findings& findings) {
    Json diagnostics = Json::array();
    for (const Diagnostic& diagnostic : findings.diagnostics)
        diagnostics.push_back(as_json(diagnostic));
    const Json json = {{"format", 1},
                       {"diagnostics", std::move(diagnostics)},
                       {"files", findings.files},
                       {"unreadable", findings.unreadable}};
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

}  // namespace frontstage::cli
