// Follows `include:` from file to file.
#include <algorithm>
#include <cctype>

#include "loader/key_table.hpp"
#include "loader/scenario_reader.hpp"

namespace frontstage::loader {
namespace {

// `a/b/../c` as `a/c`; leading `..` stay.
std::string tidied(const std::string& path) {
    std::vector<std::string> parts;
    for (std::size_t begin = 0; begin <= path.size();) {
        const std::size_t end = std::min(path.find('/', begin), path.size());
        const std::string part = path.substr(begin, end - begin);
        if (part == ".." && !parts.empty() && parts.back() != ".." && !parts.back().empty())
            parts.pop_back();
        else if (part != "." && (!part.empty() || begin == 0))
            parts.push_back(part);
        begin = end + 1;
    }
    std::string out;
    for (std::size_t i = 0; i < parts.size(); ++i)
        out += (i == 0 ? "" : "/") + parts[i];
    return out;
}

std::string folder_of(const std::string& path) {
    const std::size_t slash = path.rfind('/');
    return slash == std::string::npos ? std::string() : path.substr(0, slash + 1);
}

bool is_absolute(std::string_view path) {
    return path.starts_with('/') || path.find('\\') != std::string_view::npos ||
           (path.size() > 1 && path[1] == ':' &&
            std::isalpha(static_cast<unsigned char>(path[0])) != 0);
}

class Opening {
public:
    explicit Opening(ScenarioReader& reader) : reader_(reader) {}

    // `way` holds the files that led here.
    void include_from(std::uint32_t number, std::vector<std::string>& way) {
        const Node* list = value_of(reader_.files[number]->tree->root(), "include");
        if (list == nullptr) return;
        const auto take = [&](const Node& name) {
            reader_.enter_file(number);
            if (name.part == Part::text && !name.text.empty()) open(name, number, way);
        };
        if (list->part == Part::list)
            each_item(*list, take);
        else
            take(*list);
    }

private:
    void open(const Node& name, std::uint32_t from, std::vector<std::string>& way) {
        if (is_absolute(name.text))
            return reader_.find(
                "bad-path", name,
                quoted(name.text) + " is no path that begins at this file's folder",
                "write it as in `../shared/greeting.yaml`, with `/` between folders");
        const std::string path =
            tidied(folder_of(reader_.files[from]->source.path()) + std::string(name.text));
        if (std::find(way.begin(), way.end(), path) != way.end())
            return reader_.find(
                "include-cycle", name,
                quoted(name.text) + " includes this file in turn, and so would never end",
                "remove one of the two `include:` entries");
        for (const auto& file : reader_.files)
            if (file->source.path() == path) return;  // by another way; once is enough
        if (!reader_.disk.read(path))
            return reader_.find("missing-file", name,
                                "there is no file " + quoted(path) + ", or it cannot be read",
                                "a path begins at the folder of the file that names it");
        auto file = open_file(reader_.disk, reader_.findings(), path);
        if (!file) return;
        const auto number = static_cast<std::uint32_t>(reader_.files.size());
        reader_.files.push_back(std::move(file));
        way.push_back(path);
        include_from(number, way);
        way.pop_back();
    }

    ScenarioReader& reader_;
};

}  // namespace

bool open_scenario_files(ScenarioReader& reader, const std::string& path) {
    auto file = open_file(reader.disk, reader.findings(), path);
    if (!file) return false;
    reader.files.push_back(std::move(file));
    std::vector<std::string> way{tidied(path)};
    Opening(reader).include_from(0, way);
    return true;
}

}  // namespace frontstage::loader
