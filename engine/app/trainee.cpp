#include "app/trainee.hpp"

#include "app/disk_files.hpp"
#include "app/writing.hpp"
#include "base/text.hpp"

namespace frontstage::app {
namespace {

constexpr std::size_t longest = 200;

std::string place(const Folders& folders) {
    return folders.data + "/last-trainee";
}

}  // namespace

std::string last_trainee(const Folders& folders) {
    DiskFiles disk;
    const auto text = disk.read(place(folders));
    if (!text) return {};
    const std::string line(line_of(*text, 1));
    return line.size() > longest || first_bad_utf8(line) ? std::string() : line;
}

void remember_trainee(const Folders& folders, const std::string& subject) {
    if (!is_taken(place(folders)))
        (void)write_new({{place(folders), subject + '\n'}});
    else
        (void)write_file(place(folders), subject + '\n');
}

}  // namespace frontstage::app
