#include "lsp/renaming.hpp"

#include <algorithm>

#include "app/opened.hpp"
#include "author/language/findings.hpp"
#include "author/names/mentions.hpp"
#include "author/names/rename.hpp"

namespace frontstage::lsp {
namespace {

// The lines of files, each read when first asked for.
class Texts {
public:
    Texts(Files& files, Encoding encoding) : files_(files), encoding_(encoding) {}

    const Lines& lines(const std::string& file) {
        auto found = known_.find(file);
        if (found == known_.end()) {
            found = known_.emplace(file, files_.read(file).value_or("")).first;
            lines_.emplace(file, Lines(found->second, encoding_));
        }
        return lines_.at(file);
    }
    Json range(const SourceSpan& span) { return as_json(lines(span.file).range(span)); }

private:
    Files& files_;
    Encoding encoding_;
    std::map<std::string, std::string> known_;
    std::map<std::string, Lines> lines_;
};

bool is_same_file(const std::string& one, const std::string& other) {
    return one == other || path_of(uri_of(one)) == path_of(uri_of(other));
}

// What is called by the word at a place, and every other place that calls it.
struct Called {
    std::string scenario;
    Mention here;
    std::vector<Mention> everywhere;
};

class Finding {
public:
    Finding(const Workspace& workspace, const Json& params)
        : workspace_(workspace),
          files(workspace.documents.texts()),
          texts(files, workspace.encoding),
          path_(path_of(params.at("textDocument").at("uri").get<std::string>())),
          at_(position_in(params.at("position"))) {}

    std::optional<Called> find() {
        const std::string owner = author::owner_of(path_, files);
        if (auto called = within(owner)) return called;
        // Standards and programmes belong to no one scenario: any that speaks of them will do.
        for (const std::string& id : app::scenario_ids(workspace_.folders))
            if (const auto file = app::find_scenario(workspace_.folders, id);
                file && owner == path_)
                if (auto called = within(*file)) return called;
        return std::nullopt;
    }

private:
    const Workspace& workspace_;

public:
    WorkspaceFiles files;
    Texts texts;

private:
    std::optional<Called> within(const std::string& scenario) {
        std::vector<Mention> all = author::mentions_of(workspace_.folders, scenario, files);
        const auto here = std::find_if(all.begin(), all.end(), [&](const Mention& each) {
            if (!is_same_file(each.where.file, path_)) return false;
            const Range range = texts.lines(each.where.file).range(each.where);
            return range.start <= at_ && at_ <= range.end;
        });
        if (here == all.end()) return std::nullopt;
        Called called{scenario, *here, {}};
        for (Mention& each : all)
            if (each.kind == called.here.kind && each.name == called.here.name)
                called.everywhere.push_back(std::move(each));
        return called;
    }

    std::string path_;
    Position at_;
};

// A choice is called by `moment:choice`; what is written, and changed, is its own part.
std::string own_part(const std::string& name) {
    return name.substr(name.find(':') + 1);
}

}  // namespace

Json references(const Workspace& workspace, const Json& params) {
    Finding finding(workspace, params);
    Json places = Json::array();
    const auto called = finding.find();
    if (!called) return places;
    const bool all = params.value("/context/includeDeclaration"_json_pointer, true);
    for (const Mention& each : called->everywhere)
        if (all || each.calling == Calling::refers)
            places.push_back(
                {{"uri", uri_of(each.where.file)}, {"range", finding.texts.range(each.where)}});
    return places;
}

Json prepare_rename(const Workspace& workspace, const Json& params) {
    Finding finding(workspace, params);
    const auto called = finding.find();
    if (!called) return nullptr;
    return {{"range", finding.texts.range(called->here.where)},
            {"placeholder", own_part(called->here.name)}};
}

Json rename(const Workspace& workspace, const Json& params) {
    Finding finding(workspace, params);
    const auto called = finding.find();
    if (!called) throw Refusal{Fault::failed, "nothing here has a name that can be changed"};
    const auto planned = author::plan_rename(
        workspace.folders, called->scenario,
        {called->here.kind, called->here.name, params.at("newName").get<std::string>()},
        finding.files);
    if (const auto* declined = std::get_if<author::Declined>(&planned))
        throw Refusal{Fault::failed, declined->why};
    Json changes = Json::object();
    for (const author::FileChange& change : std::get<author::Renaming>(planned).changes)
        for (const author::TextEdit& edit : change.edits)
            changes[uri_of(change.path)].push_back(
                {{"range", as_json(finding.texts.lines(change.path).range(edit.where))},
                 {"newText", edit.text}});
    return {{"changes", std::move(changes)}};
}

}  // namespace frontstage::lsp
