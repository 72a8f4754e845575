#include "author/schema/editor_files.hpp"

#include <filesystem>
#include <nlohmann/json.hpp>

#include "app/disk_files.hpp"

namespace frontstage::author {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

fs::path real(const fs::path& path) {
    std::error_code failed;
    const fs::path found = fs::weakly_canonical(fs::absolute(path, failed), failed);
    return failed ? path : found;
}

// The folder of the schemas as a file in `folder` names it. What lies in one folder with the
// assets may be moved and handed on together with them, so that its way there is a relative one.
std::string schemas_from(const app::Folders& folders, const fs::path& folder) {
    const fs::path schemas = real(fs::path(folders.assets) / "schema");
    if (!app::is_taken(schemas.string())) return {};
    const fs::path from = real(folder);
    const fs::path home = schemas.parent_path().parent_path();
    if (*from.lexically_relative(home).begin() == "..") return schemas.string();
    const std::string way = schemas.lexically_relative(from).string();
    return way.starts_with("..") ? way : "./" + way;
}

std::string as_text(const Json& json) {
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

// Files that are included may have any name; their own first line tells what they are.
std::string settings_text(const std::string& schemas) {
    Json whose = Json::object();
    const auto add = [&](FileKind kind, const char* pattern) {
        whose[schemas + '/' + schema_file_name(kind)] = Json::array({pattern});
    };
    add(FileKind::scenario, "**/scenario.yaml");
    add(FileKind::standards, "**/standards/*.yaml");
    add(FileKind::programme, "**/programmes/*.yaml");
    add(FileKind::walk, "**/walks/*.yaml");
    return as_text({{"yaml.schemas", whose}});
}

// The severity apart from the pattern is that of a word which the editor does not know: a remark.
std::string tasks_text() {
    const Json pattern = {
        {"regexp", R"(^(.+?):(\d+):(\d+): (error|warning|remark): (.*) \[([a-z-]+)\]$)"},
        {"file", 1},
        {"line", 2},
        {"column", 3},
        {"severity", 4},
        {"message", 5},
        {"code", 6}};
    const Json matcher = {{"owner", "frontstage"},
                          {"source", "frontstage"},
                          {"fileLocation", Json::array({"autoDetect", "${workspaceFolder}"})},
                          {"severity", "info"},
                          {"pattern", pattern}};
    const Json task = {{"label", "frontstage check"},
                       {"detail", "Say what is wrong with these scenarios"},
                       {"type", "process"},
                       {"command", "frontstage"},
                       {"args", Json::array({"check", "--format", "short", "."})},
                       {"options", {{"cwd", "${workspaceFolder}"}}},
                       {"group", {{"kind", "build"}, {"isDefault", true}}},
                       {"presentation", {{"reveal", "silent"}}},
                       {"problemMatcher", matcher}};
    return as_text({{"version", "2.0.0"}, {"tasks", Json::array({task})}});
}

}  // namespace

EditorFiles editor_files(const app::Folders& folders, const std::string& folder) {
    EditorFiles result;
    app::DiskFiles disk;
    const auto add = [&](const char* name, std::string text) {
        std::string path = (fs::path(folder) / ".vscode" / name).lexically_normal().string();
        if (!app::is_taken(path))
            result.files.push_back({std::move(path), std::move(text)});
        else if (disk.read(path) != text)
            result.kept.push_back(std::move(path));
    };
    if (const std::string schemas = schemas_from(folders, folder); !schemas.empty())
        add("settings.json", settings_text(schemas));
    add("tasks.json", tasks_text());
    return result;
}

std::string schema_line(const app::Folders& folders, const std::string& file, FileKind kind) {
    const std::string schemas = schemas_from(folders, fs::path(file).parent_path());
    if (schemas.empty() || schemas.find_first_of(" \t\n\r\v\f") != std::string::npos) return {};
    return "# yaml-language-server: $schema=" + schemas + '/' + schema_file_name(kind) + '\n';
}

}  // namespace frontstage::author
