#include "author/check/explain.hpp"

namespace frontstage::author {

std::string page_file(const app::Folders& folders, std::string_view code) {
    return folders.assets + "/findings/" + std::string(code) + ".md";
}

std::optional<std::string> page_of(const app::Folders& folders, std::string_view code,
                                   Files& files) {
    return files.read(page_file(folders, code));
}

}  // namespace frontstage::author
