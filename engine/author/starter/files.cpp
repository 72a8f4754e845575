#include "author/starter/files.hpp"

#include <algorithm>
#include <filesystem>
#include <iterator>

#include "app/disk_files.hpp"
#include "app/opened.hpp"
#include "author/schema/editor_files.hpp"
#include "author/starter/name_from_words.hpp"
#include "author/starter/yaml_text.hpp"
#include "author/walks/recording.hpp"
#include "loader/loader.hpp"

namespace frontstage::author {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t longest_id = 60;

// The files to come, before they are on the disk.
class WithNewFiles final : public Files {
public:
    explicit WithNewFiles(const std::vector<app::NewFile>& fresh) : fresh_(fresh) {}
    std::optional<std::string> read(const std::string& path) override {
        for (const app::NewFile& file : fresh_)
            if (file.path == path) return file.text;
        return disk_.read(path);
    }
    std::vector<std::string> list(const std::string& folder) override {
        std::vector<std::string> names = disk_.list(folder);
        for (const app::NewFile& file : fresh_)
            if (const fs::path path = file.path; path.parent_path() == fs::path(folder))
                names.push_back(path.filename().string());
        std::sort(names.begin(), names.end());
        return names;
    }

private:
    const std::vector<app::NewFile>& fresh_;
    app::DiskFiles disk_;
};

KnownStandards known_standards(const app::Folders& folders, const std::string& scenario) {
    app::DiskFiles disk;
    const auto book = loader::load_standards(disk, app::standards_files(folders, scenario, disk));
    KnownStandards known;
    if (!book.value) return known;
    for (const auto& [id, standard] : book.value->standards)
        known[id] = standard.wording;
    return known;
}

// Two folders up at most, which is where a scenario looks by itself.
std::string standards_path(const std::string& scenario, const std::string& id) {
    const fs::path home = fs::path(scenario).parent_path();
    const bool deep = id.find('/') != std::string::npos;
    const fs::path above = deep ? home.parent_path().parent_path() : home.parent_path();
    std::string name = id;
    std::replace(name.begin(), name.end(), '/', '-');
    return (above / "standards" / (name + ".yaml")).lexically_normal().string();
}

app::NewFile walk_file(const std::string& scenario, app::OpenedScenario& opened,
                       const std::string& name, const std::string& title,
                       const std::vector<Walk::Step>& path) {
    Walk walk;
    walk.title = title;
    walk.path = path;
    return {
        (fs::path(scenario).parent_path() / "walks" / (name + ".yaml")).string(),
        "# A walk is a way through the scenario with what must come of it. `frontstage test` plays "
        "it.\n" +
            recorded(walk, opened)};
}

}  // namespace

std::optional<std::string> wrong_with_id(const std::string& id) {
    std::string mended;
    for (std::size_t begin = 0; begin <= id.size();) {
        const std::size_t end = std::min(id.find('/', begin), id.size());
        const std::string part = name_from_words(tidy(id.substr(begin, end - begin)), "");
        if (!part.empty()) mended += (mended.empty() ? "" : "/") + part;
        begin = end + 1;
    }
    if (id == mended && id.size() <= longest_id) return std::nullopt;
    const std::string cure = mended.empty() || mended.size() > longest_id
                                 ? "write a folder and a name, as in `hotel/overbooked`"
                                 : "write `" + mended + "`";
    return "`" + tidy(id) +
           "` cannot be the name of a scenario, which is made of small letters, digits and "
           "hyphens, "
           "with a `/` after each folder; " +
           cure;
}

std::string starter_path(const std::string& folder, const std::string& id) {
    return (fs::path(folder) / id / "scenario.yaml").lexically_normal().string();
}

StarterFiles starter_files(const app::Folders& folders, const std::string& folder,
                           const StarterAnswers& answers, ForEditors for_editors) {
    const std::string scenario = starter_path(folder, answers.id);
    Starter starter = starter_for(answers, known_standards(folders, scenario));
    StarterFiles result;
    result.reused = std::move(starter.reused);
    const auto add = [&](FileKind kind, const std::string& path, const std::string& text) {
        const bool wished = for_editors == ForEditors::settings;
        result.files.push_back({path, (wished ? schema_line(folders, path, kind) : "") + text});
    };
    add(FileKind::scenario, scenario, starter.scenario);
    if (!starter.standards.empty())
        add(FileKind::standards, standards_path(scenario, answers.id), starter.standards);
    for (const app::NewFile& file : result.files)
        if (app::is_taken(file.path)) result.taken = file.path;
    if (!result.taken.empty()) return result;
    WithNewFiles files(result.files);
    app::Opening opening = app::open_scenario(folders, scenario, files);
    if (!opening.opened) {
        for (const Diagnostic& diagnostic : opening.diagnostics)
            if (diagnostic.severity == Severity::error)
                result.cannot += render(diagnostic, opening.texts[diagnostic.where.file]);
        return result;
    }
    for (const app::NewFile& walk : {walk_file(scenario, *opening.opened, "best",
                                               "what good looks like, all the way", starter.best),
                                     walk_file(scenario, *opening.opened, "mistakes",
                                               "every typical mistake", starter.mistaken)})
        add(FileKind::walk, walk.path, walk.text);
    if (for_editors == ForEditors::none) return result;
    EditorFiles editor = editor_files(folders, folder);
    std::move(editor.files.begin(), editor.files.end(), std::back_inserter(result.files));
    result.kept = std::move(editor.kept);
    return result;
}

}  // namespace frontstage::author
