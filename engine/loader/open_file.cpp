#include "loader/raw_reader.hpp"
#include "loader/readable.hpp"
#include "loader/scenario_reader.hpp"

namespace frontstage::loader {
namespace {

bool holds_anything(const YamlTree& tree) {
    return tree.root().part != Part::nothing;
}

}  // namespace

std::unique_ptr<FileTree> open_file(Files& files, Findings& findings, const std::string& path) {
    std::optional<std::string> text = files.read(path);
    if (!text) {
        findings.add(path, "missing-file", "there is no such file, or it cannot be read",
                     "check the path and who may read it");
        return nullptr;
    }
    if (text->size() > largest_bytes) {
        findings.add(path, "file-too-large",
                     "the file holds " + std::to_string(text->size()) + " bytes; a file may hold " +
                         std::to_string(largest_bytes),
                     "is this the right file? `include:` can share moments between scenarios");
        return nullptr;
    }
    auto file = std::make_unique<FileTree>(FileTree{SourceText(path, std::move(*text)), nullptr});
    if (!is_readable(file->source, findings)) return nullptr;
    const Mended mended = read_raw(file->source, findings);
    file->tree = std::make_unique<YamlTree>(file->source, mended, findings);
    if (!holds_anything(*file->tree) && file->source.extent() == Extent::whole) {
        findings.add(path, "empty-file", "the file holds nothing but comments and blanks",
                     "`frontstage new` writes a file to begin with");
        return nullptr;
    }
    return file;
}

}  // namespace frontstage::loader
