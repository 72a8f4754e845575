#include "author/language/files.hpp"

#include <algorithm>
#include <filesystem>
#include <set>

#include "author/language/spot.hpp"

namespace frontstage::author {
namespace {

namespace fs = std::filesystem;

// Enough for a library with shared moments; more would make opening one file slow.
constexpr int most_scenarios_looked_at = 200;

bool includes(const std::string& scenario, const std::string& path, Files& files) {
    const auto text = files.read(scenario);
    // Cheap to ask first: most scenarios include nothing.
    if (!text || text->find(fs::path(path).filename().string()) == std::string::npos) return false;
    const auto named = included_by(scenario, Outline(*text));
    return std::find(named.begin(), named.end(), path) != named.end();
}

// A scenario in the file's own folder, in one beside it, or in one below the folder above.
std::optional<std::string> scenario_that_includes(const std::string& path, Files& files) {
    int left = most_scenarios_looked_at;
    const fs::path home = fs::path(path).parent_path();
    for (const fs::path& root : {home, home.parent_path()}) {
        std::set<std::string> near{(root / "scenario.yaml").string()};
        std::error_code failed;
        for (fs::directory_iterator at(root, failed), end; !failed && at != end;
             at.increment(failed))
            if (at->is_directory(failed)) near.insert((at->path() / "scenario.yaml").string());
        for (const std::string& scenario : near)
            if (left-- > 0 && includes(scenario, path, files)) return scenario;
    }
    return std::nullopt;
}

}  // namespace

std::optional<std::string> UnsavedFiles::read(const std::string& path) {
    const auto found = texts_.find(tidy_path(path));
    return found != texts_.end() ? found->second : below_.read(path);
}

std::vector<std::string> UnsavedFiles::list(const std::string& folder) {
    std::vector<std::string> names = below_.list(folder);
    const fs::path tidy = tidy_path(folder);
    for (const auto& [path, text] : texts_)
        if (fs::path(path).parent_path() == tidy)
            names.push_back(fs::path(path).filename().string());
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
    return names;
}

std::string tidy_path(const std::string& path) {
    std::string tidy = fs::path(path).lexically_normal().string();
    while (tidy.size() > 1 && tidy.ends_with('/'))
        tidy.pop_back();
    return tidy;
}

std::vector<std::string> included_by(const std::string& path, const Outline& outline) {
    std::vector<std::string> paths;
    const auto include = outline.child(std::nullopt, "include");
    if (!include) return paths;
    for (const TextRange word : outline.words(*include))
        paths.push_back(tidy_path((fs::path(path).parent_path() /
                                   outline.text().substr(word.begin, word.end - word.begin))
                                      .string()));
    return paths;
}

std::optional<std::string> scenario_of(const std::string& path, Files& files) {
    const fs::path home = fs::path(path).parent_path();
    const auto beside = [&](const fs::path& folder) -> std::optional<std::string> {
        const std::string file = (folder / "scenario.yaml").string();
        return files.read(file) ? std::optional(file) : std::nullopt;
    };
    if (path.ends_with(".lua")) return beside(home);
    const auto text = files.read(path);
    if (!text) return std::nullopt;
    switch (kind_of(path, Outline(*text))) {
        case FileKind::scenario: return path;
        case FileKind::walk: return beside(home.parent_path());
        case FileKind::included: return scenario_that_includes(path, files);
        case FileKind::standards:
        case FileKind::programme: return std::nullopt;
    }
    return std::nullopt;
}

}  // namespace frontstage::author
