#include "author/check/check.hpp"

#include <algorithm>
#include <filesystem>
#include <set>

#include "app/disk_files.hpp"
#include "app/opened.hpp"
#include "author/check/examine.hpp"
#include "author/check/programme_check.hpp"
#include "author/lints/lint.hpp"
#include "loader/loader.hpp"

namespace frontstage::author {
namespace {

namespace fs = std::filesystem;

enum class FileKind { scenario, standards, programme, walk, other };

// By where it stands: that is how the library is laid out, and what a file says comes after.
FileKind kind_of_file(const fs::path& path) {
    const std::string folder = path.parent_path().filename().string();
    if (path.filename() == "scenario.yaml") return FileKind::scenario;
    if (path.extension() != ".yaml" && path.extension() != ".yml") return FileKind::other;
    if (folder == "standards") return FileKind::standards;
    if (folder == "programmes") return FileKind::programme;
    if (folder == "walks") return FileKind::walk;
    return FileKind::other;
}

class Check {
public:
    explicit Check(const app::Folders& folders) : folders_(folders) {}

    void look_at(const std::string& path) {
        std::error_code ignored;
        if (const auto file = app::find_scenario(folders_, path);
            file && !fs::is_regular_file(path, ignored)) {
            scenario(*file);
            in_folder(fs::path(*file).parent_path() / "walks");
        } else if (fs::is_directory(path, ignored)) {
            in_folder(path);
        } else if (fs::is_regular_file(path, ignored)) {
            one_file(path, kind_of_file(path) == FileKind::other ? FileKind::scenario
                                                                 : kind_of_file(path));
        } else {
            found_.unreadable.push_back(path);
        }
    }

    Findings result() {
        together();
        sort_by_place(found_.diagnostics);
        sort_by_place(found_.silenced);
        // A standards file is read again for each scenario that cites it; its findings are told
        // once.
        const auto repeated = std::unique(found_.diagnostics.begin(), found_.diagnostics.end());
        found_.diagnostics.erase(repeated, found_.diagnostics.end());
        return std::move(found_);
    }

private:
    void in_folder(const fs::path& folder) {
        std::vector<fs::path> files;
        std::error_code failed;
        for (fs::recursive_directory_iterator at(folder, failed), end; !failed && at != end;
             at.increment(failed))
            if (at->is_regular_file(failed)) files.push_back(at->path().lexically_normal());
        std::sort(files.begin(), files.end());
        for (const fs::path& file : files)
            if (const FileKind kind = kind_of_file(file); kind != FileKind::other)
                one_file(file, kind);
    }

    void one_file(const fs::path& path, FileKind kind) {
        switch (kind) {
            case FileKind::scenario: scenario(path.string()); break;
            case FileKind::standards:
                plain(loader::load_standards(files_, {path.string()}).diagnostics);
                break;
            case FileKind::programme: programme(path.string()); break;
            case FileKind::walk: walk(path); break;
            case FileKind::other: break;
        }
    }

    void scenario(const std::string& file) {
        if (!seen_.insert(file).second) return;
        Examined opening = examine(folders_, file, files_);
        take(std::move(opening.diagnostics));
        std::move(opening.silenced.begin(), opening.silenced.end(),
                  std::back_inserter(found_.silenced));
        found_.texts.merge(opening.texts);
        ++found_.files;
        if (opening.opened)
            scenarios_[fs::path(file).parent_path().string()] = std::move(opening.opened->scenario);
    }

    void plain(std::vector<Diagnostic> diagnostics) {
        take(std::move(diagnostics));
        found_.texts.insert(files_.texts().begin(), files_.texts().end());
        ++found_.files;
    }

    void programme(const std::string& path) { plain(check_programme(folders_, path, files_)); }

    // A walk is checked against its scenario, which stands in the folder above.
    void walk(const fs::path& path) {
        const fs::path home = path.parent_path().parent_path();
        scenario((home / "scenario.yaml").string());
        const auto found = scenarios_.find(home.string());
        if (found != scenarios_.end())
            plain(loader::load_walk(files_, path.string(), *found->second).diagnostics);
    }

    // What no scenario shows alone.
    void together() {
        std::vector<const Scenario*> all;
        for (const auto& [folder, scenario] : scenarios_)
            all.push_back(scenario.get());
        for (FoundTogether& found : lint_together(all)) {
            if (auto reason = reason_for(*found.in, found.finding))
                found_.silenced.push_back({std::move(found.finding), std::move(*reason)});
            else
                found_.diagnostics.push_back(std::move(found.finding));
        }
    }

    void take(std::vector<Diagnostic> more) {
        found_.diagnostics.insert(found_.diagnostics.end(), more.begin(), more.end());
    }

    const app::Folders& folders_;
    app::DiskFiles disk_;
    RememberedFiles files_{disk_};
    Findings found_;
    std::set<std::string> seen_;
    std::map<std::string, std::unique_ptr<const Scenario>> scenarios_;  // by folder
};

}  // namespace

Findings check(const app::Folders& folders, const std::vector<std::string>& paths) {
    Check check(folders);
    for (const std::string& path : paths.empty() ? folders.scenarios : paths)
        check.look_at(path);
    return check.result();
}

}  // namespace frontstage::author
