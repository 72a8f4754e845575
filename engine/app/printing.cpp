#include "app/printing.hpp"

#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <system_error>

#include "app/disk_files.hpp"
#include "app/editor.hpp"
#include "app/writing.hpp"
#include "pages/debrief_page.hpp"

namespace frontstage::app {
namespace {

namespace fs = std::filesystem;

std::string local_time(std::int64_t at_ms) {
    const auto seconds = static_cast<std::time_t>(at_ms / 1000);
    std::tm local{};
    if (::localtime_r(&seconds, &local) == nullptr) return {};
    std::string text(32, '\0');
    text.resize(std::strftime(text.data(), text.size(), "%Y-%m-%d %H:%M", &local));
    return text;
}

std::string home() {
    const char* home = std::getenv("HOME");
    return home != nullptr && *home == '/' ? home : "";
}

// XDG_DOCUMENTS_DIR="$HOME/Dokumente" of ~/.config/user-dirs.dirs.
std::string named_by_desktop() {
    const char* configured = std::getenv("XDG_CONFIG_HOME");
    const std::string config =
        configured != nullptr && *configured == '/' ? configured : home() + "/.config";
    std::ifstream file(config + "/user-dirs.dirs");
    constexpr std::string_view key = "XDG_DOCUMENTS_DIR=\"";
    for (std::string line; std::getline(file, line);) {
        if (!line.starts_with(key) || !line.ends_with('"')) continue;
        std::string folder = line.substr(key.size(), line.size() - key.size() - 1);
        if (folder.starts_with("$HOME")) folder = home() + folder.substr(5);
        return folder;
    }
    return home() + "/Documents";
}

bool is_folder(const std::string& path) {
    std::error_code ignored;
    return !path.empty() && fs::is_directory(path, ignored);
}

// `late-arrival-debrief.html`, or with a number where that is taken.
std::string free_name(const std::string& folder, const std::string& scenario) {
    const std::string stem = folder + '/' + fs::path(scenario).filename().string() + "-debrief";
    std::string path = stem + ".html";
    for (int number = 2; is_taken(path) && number < 1000; ++number)
        path = stem + '-' + std::to_string(number) + ".html";
    return path;
}

}  // namespace

std::string documents_folder() {
    for (const std::string& folder : {named_by_desktop(), home()})
        if (is_folder(folder)) return folder;
    return ".";
}

std::string printed(const Folders& folders, const Debrief& debrief,
                    const PrintedEncounter& encounter, const Phrasebook& words) {
    const std::string style = folders.assets + "/pages/debrief.css";
    const auto text = DiskFiles().read(style);
    if (!text) throw std::runtime_error("`" + style + "` is missing; it belongs to the program");
    return pages::debrief_page(
        debrief,
        {encounter.language, encounter.at_ms ? local_time(*encounter.at_ms) : "", encounter.mode},
        *text, words);
}

Printing print(const Folders& folders, const Debrief& debrief, const PrintedEncounter& encounter,
               const Phrasebook& words) try {
    const std::string path = free_name(documents_folder(), encounter.scenario);
    if (const auto problem = write_file(path, printed(folders, debrief, encounter, words)))
        return {"", *problem};
    return {path, ""};
} catch (const std::runtime_error& missing) {
    return {"", missing.what()};
}

bool open_in_browser(const std::string& path) {
    return run_apart({"xdg-open", path});
}

}  // namespace frontstage::app
