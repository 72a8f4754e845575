#include "author/language/findings.hpp"

#include <algorithm>
#include <filesystem>

#include "author/check/programme_check.hpp"
#include "author/language/files.hpp"
#include "author/language/spot.hpp"
#include "loader/loader.hpp"

namespace frontstage::author {
namespace {

namespace fs = std::filesystem;

class Around {
public:
    Around(const app::Folders& folders, Files& files, Depth depth)
        : folders_(folders), files_(files), depth_(depth) {}

    FindingsAround of(const std::string& owner) {
        const auto text = files_.read(owner);
        if (!text || owner.ends_with(".lua")) return {};
        switch (kind_of(owner, Outline(*text))) {
            case FileKind::scenario:
            case FileKind::included: scenario(owner); break;
            case FileKind::standards:
                take(loader::load_standards(files_, {owner}).diagnostics);
                break;
            case FileKind::programme: programme(owner); break;
            case FileKind::walk: break;  // nothing to hold it against
        }
        sort_by_place(found_);
        found_.erase(std::unique(found_.begin(), found_.end()), found_.end());
        std::map<std::string, std::string> texts = files_.texts();
        return {std::move(found_), std::move(texts)};
    }

private:
    void take(const std::vector<Diagnostic>& more) {
        found_.insert(found_.end(), more.begin(), more.end());
    }

    void scenario(const std::string& file) {
        auto examined = examine(folders_, file, files_, depth_);
        const fs::path walks = fs::path(file).parent_path() / "walks";
        if (examined.opened)
            for (const std::string& name : files_.list(walks.string()))
                if (name.ends_with(".yaml") || name.ends_with(".yml"))
                    take(loader::load_walk(files_, (walks / name).string(),
                                           *examined.opened->scenario)
                             .diagnostics);
        take(examined.diagnostics);
    }

    // Its scenarios are looked for beside it too: it may lie in a library that no folder names.
    void programme(const std::string& file) {
        app::Folders folders = folders_;
        folders.scenarios.push_back(fs::path(file).parent_path().parent_path().string());
        take(check_programme(folders, file, files_));
    }

    const app::Folders& folders_;
    RememberedFiles files_;
    Depth depth_;
    std::vector<Diagnostic> found_;
};

}  // namespace

std::string owner_of(const std::string& path, Files& files) {
    return scenario_of(path, files).value_or(path);
}

FindingsAround findings_around(const app::Folders& folders, const std::string& owner, Files& files,
                               Depth depth) {
    return Around(folders, files, depth).of(owner);
}

}  // namespace frontstage::author
