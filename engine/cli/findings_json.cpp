#include "cli/findings_json.hpp"

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

}  // namespace

std::string findings_as_json(const author::Findings& findings) {
    Json diagnostics = Json::array();
    for (const Diagnostic& diagnostic : findings.diagnostics)
        diagnostics.push_back(as_json(diagnostic));
    Json suppressed = Json::array();
    for (const author::Silenced& silenced : findings.silenced) {
        suppressed.push_back(as_json(silenced.finding));
        suppressed.back()["reason"] = silenced.reason;
    }
    const Json json = {{"format", 1},
                       {"diagnostics", std::move(diagnostics)},
                       {"suppressed", std::move(suppressed)},
                       {"files", findings.files},
                       {"unreadable", findings.unreadable}};
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

}  // namespace frontstage::cli
