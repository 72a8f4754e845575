#include "author/names/mentions.hpp"

#include <algorithm>
#include <filesystem>
#include <set>
#include <tuple>

#include "app/opened.hpp"
#include "loader/mentions.hpp"
#include "script/mentions.hpp"

namespace frontstage::author {
namespace {

namespace fs = std::filesystem;

std::vector<std::string> yaml_files(Files& files, const fs::path& folder) {
    std::vector<std::string> paths;
    for (const std::string& name : files.list(folder.string()))
        if (name.ends_with(".yaml") || name.ends_with(".yml"))
            paths.push_back((folder / name).string());
    return paths;
}

// The name that a member in Lua stands for.
std::string named_by_member(const std::string& member, const std::vector<std::string>& names) {
    const auto found = std::find_if(names.begin(), names.end(), [&](const std::string& name) {
        return member == as_member(name);
    });
    const bool is_name = std::find(names.begin(), names.end(), member) != names.end();
    return is_name || found == names.end() ? member : *found;
}

const std::vector<std::string>& members_of(NameKind kind, const Names& names) {
    if (kind == NameKind::force) return names.forces.all();
    if (kind == NameKind::discovery) return names.discoveries.all();
    return names.variables.all();
}

class Gathering {
public:
    Gathering(const app::Folders& folders, const std::string& file, Files& files)
        : folders_(folders), file_(file), files_(files) {}

    std::vector<Mention> run() {
        const auto standards = app::standards_files(folders_, file_, files_);
        const auto book = loader::load_standards(files_, standards);
        auto own = loader::mentions_in_scenario(files_, file_, *book.value);
        all_ = std::move(own.mentions);
        for (const loader::LuaText& text : own.lua)
            lua(text, own.scenario.names);
        for (const std::string& walk : yaml_files(files_, fs::path(file_).parent_path() / "walks"))
            add(loader::mentions_in_walk(files_, walk, own.scenario));
        cited(loader::mentions_in_standards(files_, standards), NameKind::standard);
        for (const std::string& folder : folders_.scenarios)
            for (const std::string& programme : yaml_files(files_, fs::path(folder) / "programmes"))
                cited(loader::mentions_in_programme(files_, programme), NameKind::scenario);
        sort_by_place(all_);
        return std::move(all_);
    }

private:
    void add(std::vector<Mention> more) {
        all_.insert(all_.end(), std::make_move_iterator(more.begin()),
                    std::make_move_iterator(more.end()));
    }

    // Of what other files say, only what this scenario has to do with.
    void cited(std::vector<Mention> more, NameKind kind) {
        std::set<std::string> names;
        for (const Mention& mention : all_)
            if (mention.kind == kind) names.insert(mention.name);
        std::erase_if(more, [&](const Mention& m) { return !names.contains(m.name); });
        add(std::move(more));
    }

    void lua(const loader::LuaText& text, const Names& names) {
        const auto form = text.kind == ScriptKind::condition ? script::LuaForm::expression
                                                             : script::LuaForm::statements;
        for (script::MentionInLua& found : script::mentions_in(text.source, form)) {
            if (found.end <= found.begin || found.name == "narrator") continue;
            SourcePos end = text.places[found.end - 1];
            ++end.column;
            std::string name = std::move(found.name);
            if (found.kind == NameKind::force || found.kind == NameKind::discovery ||
                found.kind == NameKind::variable)
                name = named_by_member(name, members_of(found.kind, names));
            all_.push_back({found.kind,
                            std::move(name),
                            found.calling,
                            {text.file, text.places[found.begin], end},
                            found.spelling});
        }
    }

    const app::Folders& folders_;
    const std::string& file_;
    Files& files_;
    std::vector<Mention> all_;
};

}  // namespace

std::vector<Mention> mentions_of(const app::Folders& folders, const std::string& file,
                                 Files& files) {
    return Gathering(folders, file, files).run();
}

void sort_by_place(std::vector<Mention>& mentions) {
    const auto place = [](const Mention& m) {
        return std::tie(m.where.file, m.where.begin, m.where.end, m.kind);
    };
    std::sort(mentions.begin(), mentions.end(),
              [&](const Mention& a, const Mention& b) { return place(a) < place(b); });
    mentions.erase(std::unique(mentions.begin(), mentions.end()), mentions.end());
}

std::string as_member(std::string name) {
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
}

}  // namespace frontstage::author
