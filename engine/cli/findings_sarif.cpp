#include "cli/findings_sarif.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "app/world.hpp"
#include "author/check/codes.hpp"

namespace frontstage::cli {
namespace {

using Json = nlohmann::ordered_json;

std::string_view level_of(Severity severity) {
    switch (severity) {
        case Severity::error: return "error";
        case Severity::warning: return "warning";
        case Severity::remark: return "note";
    }
    return "none";
}

// A reference as RFC 3986 has it: whatever is no letter, digit or one of a few signs is a byte in
// percent.
std::string uri_of(const std::string& path) {
    constexpr std::string_view kept = "-._~/";
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string uri = path.starts_with('/') ? "file://" : "";
    for (const char sign : path) {
        const auto byte = static_cast<unsigned char>(sign);
        const bool plain = (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z') ||
                           (sign >= '0' && sign <= '9') || kept.find(sign) != kept.npos;
        if (plain)
            uri += sign;
        else
            (uri += '%') += {digits[byte >> 4U], digits[byte & 15U]};
    }
    return uri;
}

Json location(const SourceSpan& where) {
    Json physical = {{"artifactLocation", {{"uri", uri_of(where.file)}}}};
    if (where.begin.line > 0) {
        Json region = {{"startLine", where.begin.line}};
        if (where.begin.column > 0) {
            region["startColumn"] = where.begin.column;
            region["endLine"] = where.end.line;
            region["endColumn"] = where.end.column;
        }
        physical["region"] = std::move(region);
    }
    return {{"physicalLocation", std::move(physical)}};
}

Json rules_of(const std::vector<author::Code>& codes) {
    Json rules = Json::array();
    for (const author::Code& code : codes)
        rules.push_back({{"id", code.name},
                         {"shortDescription", {{"text", code.meaning}}},
                         {"defaultConfiguration", {{"level", level_of(code.severity)}}},
                         {"properties", {{"tags", {author::heading_of(code.group)}}}}});
    return rules;
}

Json result(const Diagnostic& diagnostic, const std::vector<author::Code>& codes) {
    Json json = {{"ruleId", diagnostic.code}};
    const auto rule = std::find_if(codes.begin(), codes.end(), [&](const author::Code& code) {
        return code.name == diagnostic.code;
    });
    if (rule != codes.end()) json["ruleIndex"] = rule - codes.begin();
    json["level"] = level_of(diagnostic.severity);
    const std::string cure = diagnostic.hint.empty() ? "" : "\nhelp: " + diagnostic.hint;
    json["message"] = {{"text", diagnostic.message + cure}};
    json["locations"] = {location(diagnostic.where)};
    for (const Remark& remark : diagnostic.remarks) {
        Json related = location(remark.where);
        related["message"] = {{"text", remark.message}};
        json["relatedLocations"].push_back(std::move(related));
    }
    return json;
}

Json invocation(const std::vector<std::string>& unreadable) {
    Json json = {{"executionSuccessful", unreadable.empty()}};
    for (const std::string& path : unreadable)
        json["toolExecutionNotifications"].push_back(
            {{"level", "error"},
             {"message", {{"text", path + ": there is no such scenario, file or folder"}}}});
    return json;
}

}  // namespace

std::string findings_as_sarif(const author::Findings& findings) {
    const std::vector<author::Code> codes = author::all_codes();
    Json results = Json::array();
    for (const Diagnostic& diagnostic : findings.diagnostics)
        results.push_back(result(diagnostic, codes));
    for (const author::Silenced& silenced : findings.silenced) {
        results.push_back(result(silenced.finding, codes));
        results.back()["suppressions"] = {
            {{"kind", "inSource"}, {"justification", silenced.reason}}};
    }
    Json driver = {{"name", "frontstage"}, {"version", app::version()}, {"rules", rules_of(codes)}};
    Json run = {{"tool", {{"driver", std::move(driver)}}},
                {"invocations", {invocation(findings.unreadable)}},
                {"columnKind", "unicodeCodePoints"},
                {"results", std::move(results)}};
    const Json sarif = {{"$schema", "https://json.schemastore.org/sarif-2.1.0.json"},
                        {"version", "2.1.0"},
                        {"runs", {std::move(run)}}};
    return sarif.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

}  // namespace frontstage::cli
