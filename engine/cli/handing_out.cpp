#include "cli/handing_out.hpp"

#include <cstdio>
#include <stdexcept>

#include "app/disk_files.hpp"
#include "app/writing.hpp"

namespace frontstage::cli {

Exit hand_out(const std::string& path, const std::string& text) {
    if (path.empty()) {
        std::fwrite(text.data(), 1, text.size(), stdout);
        return std::fflush(stdout) == 0 ? fine : cannot_write;
    }
    if (const auto problem = app::write_file(path, text)) {
        std::fprintf(stderr, "frontstage: %s.\n", problem->c_str());
        return cannot_write;
    }
    std::fprintf(stderr, "Written: %s\n", path.c_str());
    return fine;
}

std::string page_asset(const app::Folders& folders, const std::string& name) {
    const std::string path = folders.assets + "/pages/" + name;
    auto text = app::DiskFiles().read(path);
    if (!text) throw std::runtime_error("`" + path + "` is missing; it belongs to the program");
    return std::move(*text);
}

}  // namespace frontstage::cli
