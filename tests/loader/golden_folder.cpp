#include "loader/golden_folder.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "loader/loader.hpp"

namespace frontstage::loader::testing {
namespace {

namespace fs = std::filesystem;

std::string text_of(const fs::path& path) {
    std::ifstream in(path, std::ios::binary);
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
}

// `grow.txt` holds a text and how often it stands for `{{grow}}`: for files that are too large to
// be kept.
void grow(std::map<std::string, std::string>& files) {
    const auto found = files.find("grow.txt");
    if (found == files.end()) return;
    std::istringstream in(found->second);
    std::string piece;
    std::size_t times = 0;
    in >> piece >> times;
    if (piece.ends_with("\\n")) piece.replace(piece.size() - 2, 2, "\n ");
    files.erase(found);
    for (auto& [name, text] : files) {
        const std::size_t at = text.find("{{grow}}");
        if (at == std::string::npos) continue;
        std::string much;
        for (std::size_t i = 0; i < times; ++i)
            much += piece;
        text.replace(at, 8, much);
    }
}

GoldenFolder read(const fs::path& path) {
    GoldenFolder folder{path.filename().string(), path.string(), {}, {}};
    for (const auto& entry : fs::recursive_directory_iterator(path)) {
        const std::string name = entry.path().lexically_relative(path).generic_string();
        if (!entry.is_regular_file() || name.ends_with(".actual")) continue;
        if (name == "expected.txt")
            folder.expected = text_of(entry.path());
        else
            folder.files[name] = text_of(entry.path());
    }
    grow(folder.files);
    return folder;
}

std::string shown(const std::vector<Diagnostic>& diagnostics, Files& files) {
    std::string out;
    std::map<std::string, std::size_t> counts;
    for (const Diagnostic& diagnostic : diagnostics)
        ++counts[diagnostic.code];
    std::map<std::string, std::size_t> seen;
    for (const Diagnostic& diagnostic : diagnostics) {
        const std::size_t number = ++seen[diagnostic.code];
        if (counts[diagnostic.code] > 50 && number > 3) {
            if (number == 4)
                out += "(and " + std::to_string(counts[diagnostic.code] - 3) + " more like it)\n";
            continue;
        }
        out += render(diagnostic, files.read(diagnostic.where.file).value_or(std::string()));
    }
    return out;
}

std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> lines;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);)
        lines.push_back(line);
    return lines;
}

}  // namespace

std::vector<GoldenFolder> golden_folders() {
    std::vector<GoldenFolder> folders;
    for (const auto& entry : fs::directory_iterator(FRONTSTAGE_ROOT "/tests/golden/diagnostics"))
        if (entry.is_directory()) folders.push_back(read(entry.path()));
    std::sort(folders.begin(), folders.end(),
              [](const auto& a, const auto& b) { return a.name < b.name; });
    return folders;
}

std::string rendered(const GoldenFolder& folder) {
    MemoryFiles files(folder.files);
    std::string out;
    const auto has = [&](const char* name) { return folder.files.contains(name); };
    StandardsBook book;
    if (has("standards.yaml")) {
        auto loaded = load_standards(files, {"standards.yaml"});
        out += shown(loaded.diagnostics, files);
        if (loaded.value) book = std::move(*loaded.value);
    }
    if (has("scenario.yaml")) {
        const auto loaded = load_scenario(files, "scenario.yaml", book);
        out += shown(loaded.diagnostics, files);
        if (has("walk.yaml") && loaded.value)
            out += shown(load_walk(files, "walk.yaml", *loaded.value).diagnostics, files);
    }
    if (has("programme.yaml"))
        out += shown(load_programme(files, "programme.yaml").diagnostics, files);
    return out;
}

std::string difference(const std::string& expected, const std::string& found) {
    const auto was = lines_of(expected), is = lines_of(found);
    std::size_t head = 0;
    while (head < was.size() && head < is.size() && was[head] == is[head])
        ++head;
    std::size_t tail = 0;
    while (tail + head < was.size() && tail + head < is.size() &&
           was[was.size() - 1 - tail] == is[is.size() - 1 - tail])
        ++tail;
    std::string out;
    for (std::size_t i = head; i < was.size() - tail; ++i)
        out += "- " + was[i] + '\n';
    for (std::size_t i = head; i < is.size() - tail; ++i)
        out += "+ " + is[i] + '\n';
    return out;
}

}  // namespace frontstage::loader::testing
