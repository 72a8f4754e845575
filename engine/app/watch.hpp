// Tells when a file of certain folders was changed, however an editor saves it: in place, under
// another name that is then moved over, or deleted and made anew. The system is asked to say so
// (inotify); where it cannot (a folder that is not there yet, was moved away, or is one too many
// for the system's limit) and on disks that stay silent, the folder is looked at now and then.
// Knows nothing of what stands in the files.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace frontstage::app {

class Watch {
public:
    // `changed` is called from a thread of the watch's own, once for all that happens within
    // about 50 ms.
    Watch(std::vector<std::string> folders, std::function<void()> changed);
    ~Watch();
    Watch(const Watch&) = delete;
    Watch& operator=(const Watch&) = delete;

    // From now on these folders instead. A folder that was watched already goes on being so.
    void follow(std::vector<std::string> folders);

    // Those that are only looked at now and then, and so are noticed within half a second.
    [[nodiscard]] std::vector<std::string> looked_at() const;

private:
    struct Machinery;
    std::unique_ptr<Machinery> machinery_;
};

// Of a file that trainers write: YAML, Lua, translations. What an editor keeps beside it is not.
[[nodiscard]] bool is_trainers_file(const std::string& name);

}  // namespace frontstage::app
