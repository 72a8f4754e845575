#include "app/preferences.hpp"

#include <filesystem>

#include "app/disk_files.hpp"
#include "app/preferences_json.hpp"
#include "app/writing.hpp"
#include "core/phrasebook.hpp"
#include "records/digest.hpp"
#include "records/error.hpp"

namespace frontstage::app {
namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t most_bytes = 256 * 1024;

// `ana.json` as `ana.json.unusable-1`; the first that is free, or holds the same already.
std::string place_aside(const std::string& path, const std::string& text) {
    DiskFiles disk;
    for (int number = 1;; ++number) {
        std::string aside = path + ".unusable-" + std::to_string(number);
        if (!is_taken(aside) || disk.read(aside) == text) return aside;
    }
}

// A copy first, then what can be used in its place: nothing is lost if all stops in between.
std::string set_aside(const Folders& folders, const std::string& subject, const std::string& text,
                      const Preferences& usable) {
    const std::string path = preferences_file(folders, subject);
    const std::string aside = place_aside(path, text);
    if (const auto failed = write_file(aside, text)) return *failed;
    const std::string failed = write_preferences(folders, subject, usable);
    return "the file as it was is kept as " + aside + (failed.empty() ? "" : "; " + failed);
}

PreferencesRead unusable(std::string details) {
    return {{},
            std::string(phrase("Your settings could not be read, so the usual ones stand in for "
                               "them.")),
            std::move(details)};
}

}  // namespace

// Letters, digits, hyphens and underscores stay; every other byte becomes `%` and two digits. What
// is too long for a name, or empty, becomes `~` and its hash, which no other code can be written
// as.
std::string file_name_for(const std::string& code) {
    constexpr char digits[] = "0123456789abcdef";
    std::string name;
    for (const unsigned char c : code) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                           (c >= '0' && c <= '9') || c == '-' || c == '_';
        if (plain)
            name += static_cast<char>(c);
        else
            (name += '%').append({digits[c >> 4U], digits[c & 15U]});
    }
    if (name.empty() || name.size() > 120)
        name = '~' + records::sha256(code).substr(std::string_view("sha256:").size());
    return name;
}

std::string preferences_file(const Folders& folders, const std::string& subject) {
    return (fs::path(folders.data) / "preferences" / (file_name_for(subject) + ".json")).string();
}

PreferencesRead read_preferences(const Folders& folders, const std::string& subject) {
    const std::string path = preferences_file(folders, subject);
    if (!is_taken(path)) return {};
    std::error_code failed;
    const std::uintmax_t bytes = fs::file_size(path, failed);
    if (failed || bytes > most_bytes) {
        const std::string aside = place_aside(path, {});
        fs::rename(path, aside, failed);
        return unusable(failed ? path + " is no file of settings"
                               : path + " was no file of settings and is now " + aside);
    }
    const auto text = DiskFiles().read(path);
    if (!text) return unusable(path + " cannot be read");
    PreferencesFound found = preferences_from(*text);
    if (found.wrong.empty()) return {std::move(found.preferences), {}, {}};
    const std::string kept = set_aside(folders, subject, *text, found.preferences);
    return {std::move(found.preferences),
            std::string(phrase("Some of your settings could not be read, so the usual ones stand "
                               "in for them.")),
            path + ": " + found.wrong + "; " + kept};
}

std::string write_preferences(const Folders& folders, const std::string& subject,
                              const Preferences& preferences) {
    const std::string path = preferences_file(folders, subject);
    try {
        std::error_code failed;
        (void)ready_data_folder(folders);
        fs::create_directories(fs::path(path).parent_path(), failed);
        return write_file(path, json_of(preferences)).value_or(std::string());
    } catch (const records::StoreError& error) {
        return error.what();
    }
}

}  // namespace frontstage::app
