#include "app/watch_look.hpp"

#include <sys/stat.h>

#include <filesystem>
#include <string_view>

#include "app/watch.hpp"

namespace frontstage::app {

bool is_trainers_file(const std::string& name) {
    if (name.empty() || name.front() == '.') return false;
    for (const std::string_view kind : {".yaml", ".yml", ".lua", ".po"})
        if (name.ends_with(kind)) return true;
    return false;
}

Look look_at(const std::string& folder) {
    Look look;
    std::error_code failed;
    for (std::filesystem::directory_iterator at(folder, failed), end; !failed && at != end;
         at.increment(failed)) {
        const std::string name = at->path().filename().string();
        struct stat now {};
        if (!is_trainers_file(name) || ::stat(at->path().c_str(), &now) != 0) continue;
        look[name] = {now.st_ctim.tv_sec * 1'000'000'000LL + now.st_ctim.tv_nsec,
                      static_cast<std::uint64_t>(now.st_size),
                      static_cast<std::uint64_t>(now.st_ino)};
    }
    return look;
}

}  // namespace frontstage::app
