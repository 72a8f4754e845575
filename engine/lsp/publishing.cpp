#include "lsp/publishing.hpp"

#include <algorithm>
#include <set>

#include "author/language/hover.hpp"

namespace frontstage::lsp {
namespace {

int number_of(Severity severity) {
    switch (severity) {
        case Severity::error: return 1;
        case Severity::warning: return 2;
        case Severity::remark: return 3;
    }
    return 1;
}

// Lines of the texts that findings point into, each made once.
class Places {
public:
    Places(const std::map<std::string, std::string>& texts, Encoding encoding)
        : texts_(texts), encoding_(encoding) {}

    [[nodiscard]] Json range(const SourceSpan& span) {
        auto found = lines_.find(span.file);
        if (found == lines_.end()) {
            const auto text = texts_.find(span.file);
            const std::string_view known =
                text == texts_.end() ? std::string_view() : std::string_view(text->second);
            found = lines_.emplace(span.file, Lines(known, encoding_)).first;
        }
        return as_json(found->second.range(span));
    }

private:
    const std::map<std::string, std::string>& texts_;
    Encoding encoding_;
    std::map<std::string, Lines> lines_;
};

Json as_json(const Diagnostic& finding, Places& places) {
    std::string message = finding.message;
    if (!finding.hint.empty()) message += "\nhelp: " + finding.hint;
    Json json = {{"range", places.range(finding.where)},
                 {"severity", number_of(finding.severity)},
                 {"code", finding.code},
                 {"source", "frontstage"},
                 {"message", message}};
    for (const Remark& remark : finding.remarks)
        json["relatedInformation"].push_back(
            {{"location",
              {{"uri", uri_of(remark.where.file)}, {"range", places.range(remark.where)}}},
             {"message", remark.message}});
    if (const auto cure = author::cure_in_a_word(finding)) json["data"] = {{"cure", *cure}};
    return json;
}

}  // namespace

Examined examine(Examination wanted) {
    WorkspaceFiles files(std::move(wanted.texts));
    return {wanted.owner, wanted.number,
            author::findings_around(wanted.folders, wanted.owner, files, wanted.depth)};
}

void Publishing::want(const std::string& owner) {
    newest_[owner] = ++count_;
    if (std::find(wanted_.begin(), wanted_.end(), owner) == wanted_.end()) wanted_.push_back(owner);
}

void Publishing::touch(const std::string& path) {
    WorkspaceFiles files(workspace_.documents.texts());
    const std::string owner = author::owner_of(path, files);
    const auto known = owners_.find(path);
    if (known != owners_.end() && known->second != owner) forget(path);
    owners_[path] = owner;
    want(owner);
    // Standards are cited, and included files included, by others that may be open.
    for (const auto& [other, of] : owners_)
        if (of != owner) want(of);
}

void Publishing::touch_all() {
    for (const auto& [path, owner] : owners_)
        want(owner);
}

void Publishing::forget(const std::string& path) {
    const auto known = owners_.find(path);
    if (known == owners_.end()) return;
    const std::string owner = known->second;
    owners_.erase(known);
    const bool asked_by_others = std::any_of(
        owners_.begin(), owners_.end(), [&](const auto& other) { return other.second == owner; });
    if (asked_by_others) return want(owner);
    newest_.erase(owner);
    wanted_.erase(std::remove(wanted_.begin(), wanted_.end(), owner), wanted_.end());
    const ByFile before = std::move(told_[owner]);
    told_.erase(owner);
    for (const auto& [file, findings] : before)
        tell(file);
}

std::vector<Examination> Publishing::take_wanted() {
    std::vector<Examination> wanted;
    for (const std::string& owner : wanted_)
        wanted.push_back({owner, newest_[owner], workspace_.folders, workspace_.documents.texts(),
                          author::Depth::quick});
    wanted_.clear();
    return wanted;
}

Publishing::ByFile Publishing::sorted(const author::FindingsAround& found) const {
    ByFile by_file;
    Places places(found.texts, workspace_.encoding);
    for (const Diagnostic& finding : found.diagnostics)
        by_file[path_of(uri_of(finding.where.file))].push_back(as_json(finding, places));
    return by_file;
}

void Publishing::take(const Examined& examined) {
    const auto newest = newest_.find(examined.owner);
    if (newest == newest_.end() || newest->second != examined.number) return;
    ByFile now = sorted(examined.found);
    std::set<std::string> files;
    for (const auto& [path, owner] : owners_)
        if (owner == examined.owner) files.insert(path);  // told even if nothing is wrong
    for (const auto& [file, findings] : told_[examined.owner])
        files.insert(file);
    for (const auto& [file, findings] : now)
        files.insert(file);
    told_[examined.owner] = std::move(now);
    for (const std::string& file : files)
        tell(file);
}

void Publishing::tell(const std::string& file) {
    Json all = Json::array();
    for (const auto& [owner, by_file] : told_)
        if (const auto found = by_file.find(file); found != by_file.end())
            for (const Json& finding : found->second)
                if (std::find(all.begin(), all.end(), finding) == all.end()) all.push_back(finding);
    const Document* open = workspace_.documents.find(file);
    Json params = {{"uri", open != nullptr ? open->uri : uri_of(file)}};
    if (open != nullptr) params["version"] = open->version;
    params["diagnostics"] = std::move(all);
    // A deeper look often finds no more.
    if (const auto last = last_.find(file); last != last_.end() && last->second == params) return;
    last_[file] = params;
    send_(notification("textDocument/publishDiagnostics", std::move(params)));
}

}  // namespace frontstage::lsp
