#include "app/opened.hpp"

#include <algorithm>
#include <filesystem>
#include <set>

#include "app/bundle.hpp"
#include "app/disk_files.hpp"
#include "loader/loader.hpp"
#include "records/digest.hpp"
#include "script/lua_scripts.hpp"

namespace frontstage::app {
namespace {

namespace fs = std::filesystem;

bool is_yaml(const std::string& name) {
    return name.ends_with(".yaml") || name.ends_with(".yml");
}

bool is_file(const fs::path& path) {
    std::error_code ignored;
    return fs::is_regular_file(path, ignored);
}

void append(std::vector<Diagnostic>& all, std::vector<Diagnostic> more) {
    all.insert(all.end(), std::make_move_iterator(more.begin()),
               std::make_move_iterator(more.end()));
}

struct Read {
    std::unique_ptr<const Scenario> scenario;
    std::unique_ptr<Scripts> scripts;
    std::vector<std::string> standards;  // the files that hold a standard which it cites
};

Read read(Files& files, const std::string& file, const std::vector<std::string>& standards,
          const std::string& library, std::vector<Diagnostic>& findings) {
    Read result;
    auto book = loader::load_standards(files, standards);
    auto loaded = loader::load_scenario(files, file, book.value.value_or(loader::StandardsBook{}));
    append(findings, std::move(loaded.diagnostics));
    if (book.value && loaded.value) {
        std::set<std::string> cited;
        for (const Standard& standard : loaded.value->standards)
            cited.insert(loaded.value->span(standard.place).file);
        result.standards.assign(cited.begin(), cited.end());
    }
    append(findings, std::move(book.diagnostics));
    if (!loaded.value) return result;
    result.scenario = std::make_unique<const Scenario>(std::move(*loaded.value));
    auto compiled = script::compile(*result.scenario, files, library);
    append(findings, std::move(compiled.diagnostics));
    result.scripts = std::move(compiled.scripts);
    return result;
}

Opening opening_of(Read read, std::vector<Diagnostic> findings) {
    Opening opening;
    sort_by_place(findings);
    opening.diagnostics = std::move(findings);
    if (read.scenario && !has_errors(opening.diagnostics))
        opening.opened = OpenedScenario{std::move(read.scenario), std::move(read.scripts), {}, {}};
    return opening;
}

void seal(OpenedScenario& opened, std::string bundle) {
    opened.digest = records::sha256(bundle);
    opened.bundle = std::move(bundle);
}

// Standards that it does not cite are no part of it.
std::map<std::string, std::string> parts_of(std::map<std::string, std::string> texts,
                                            const std::vector<std::string>& standards,
                                            const std::vector<std::string>& cited) {
    for (const std::string& path : standards)
        if (std::find(cited.begin(), cited.end(), path) == cited.end()) texts.erase(path);
    return texts;
}

}  // namespace

std::vector<std::string> standards_files(const Folders& folders, const std::string& file,
                                         Files& files) {
    std::vector<std::string> folders_of_it;
    const auto real = [](const std::string& folder) {
        std::error_code ignored;
        return fs::weakly_canonical(folder, ignored).string();
    };
    const auto add = [&](const std::string& folder) {
        std::erase_if(folders_of_it,
                      [&](const std::string& known) { return real(known) == real(folder); });
        folders_of_it.push_back(folder);
    };
    for (const std::string& folder : folders.standards)
        add(folder);
    const fs::path home = fs::path(file).parent_path();
    for (const char* above : {"../../standards", "../standards", "standards"})
        add((home / above).lexically_normal().string());
    std::vector<std::string> paths;
    for (const std::string& folder : folders_of_it)
        for (const std::string& name : files.list(folder))
            if (is_yaml(name)) paths.push_back((fs::path(folder) / name).string());
    return paths;
}

std::optional<std::string> find_scenario(const Folders& folders, const std::string& id_or_path) {
    for (const std::string& root : folders.scenarios) {
        const fs::path file = fs::path(root) / id_or_path / "scenario.yaml";
        if (is_file(file)) return file.lexically_normal().string();
    }
    const fs::path inside = fs::path(id_or_path) / "scenario.yaml";
    if (is_file(inside)) return inside.lexically_normal().string();
    if (is_file(id_or_path)) return fs::path(id_or_path).lexically_normal().string();
    return std::nullopt;
}

std::vector<std::string> scenario_ids(const Folders& folders) {
    std::set<std::string> ids;
    for (const std::string& root : folders.scenarios) {
        std::error_code failed;
        for (fs::recursive_directory_iterator at(root, failed), end; !failed && at != end;
             at.increment(failed))
            if (at->path().filename() == "scenario.yaml")
                ids.insert(at->path().parent_path().lexically_relative(root).generic_string());
    }
    return {ids.begin(), ids.end()};
}

Opening open_scenario(const Folders& folders, const std::string& file) {
    DiskFiles disk;
    return open_scenario(folders, file, disk);
}

Opening open_scenario(const Folders& folders, const std::string& file, Files& disk,
                      Sealing sealing) {
    RememberedFiles files(disk);
    std::vector<Diagnostic> findings;
    const std::vector<std::string> standards = standards_files(folders, file, files);
    Read result = read(files, file, standards, folders.library, findings);
    const std::vector<std::string> cited = std::move(result.standards);
    Opening opening = opening_of(std::move(result), std::move(findings));
    if (opening.opened && sealing == Sealing::sealed)
        seal(*opening.opened, bundle_of(parts_of(files.texts(), standards, cited), file, standards,
                                        folders.library));
    opening.texts = files.take_texts();
    return opening;
}

Opening open_bundle(const std::string& bundle) {
    auto unpacked = unbundled(bundle);
    if (!unpacked) return {};
    MemoryFiles files(*unpacked);
    std::vector<std::string> standards;
    for (const std::string& name : files.list(std::string(bundled_standards)))
        standards.push_back(std::string(bundled_standards) + '/' + name);
    std::vector<Diagnostic> findings;
    Read result = read(files, std::string(bundled_scenario), standards,
                       std::string(bundled_library), findings);
    Opening opening = opening_of(std::move(result), std::move(findings));
    if (opening.opened) seal(*opening.opened, bundle);
    opening.texts = std::move(*unpacked);
    return opening;
}

}  // namespace frontstage::app
