#include "app/watch.hpp"

#include <poll.h>
#include <sys/eventfd.h>
#include <sys/inotify.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <map>
#include <mutex>
#include <optional>
#include <thread>

#include "app/watch_look.hpp"

namespace frontstage::app {
namespace {

using Clock = std::chrono::steady_clock;

constexpr int quiet_ms = 50;          // after the last event, before it is told
constexpr int most_quiet_ms = 200;    // even where events do not cease
constexpr int look_ms = 400;          // at folders that the system does not watch
constexpr int look_anyway_ms = 2000;  // at all of them: some disks stay silent

constexpr std::uint32_t file_events = IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE;
constexpr std::uint32_t folder_events = IN_DELETE_SELF | IN_MOVE_SELF;
constexpr std::uint32_t gone = IN_DELETE_SELF | IN_MOVE_SELF | IN_IGNORED | IN_UNMOUNT;

struct Folder {
    std::optional<int> handle;  // none: the system does not watch it
    Look seen;
};

// A file descriptor that is closed with its owner; -1 where the system gave none.
class Descriptor {
public:
    explicit Descriptor(int number) : number_(number) {}
    ~Descriptor() {
        if (number_ >= 0) ::close(number_);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    [[nodiscard]] int number() const { return number_; }
    [[nodiscard]] bool open() const { return number_ >= 0; }

private:
    int number_;
};

}  // namespace

struct Watch::Machinery {
    explicit Machinery(std::function<void()> told)
        : changed(std::move(told)),
          wake(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)),
          events(::inotify_init1(IN_CLOEXEC | IN_NONBLOCK)) {}

    void run(const std::stop_token& stop);
    void ring() const {
        const std::uint64_t one = 1;
        [[maybe_unused]] const auto written = ::write(wake.number(), &one, sizeof one);
    }
    void set(const std::vector<std::string>& wished);
    void watch(const std::string& path, Folder& folder);
    void forget(Folder& folder) const;
    bool drain();
    bool note(const inotify_event& event);
    bool look(bool at_all);
    bool wait(int ms) const;
    [[nodiscard]] bool all_watched() const;

    std::function<void()> changed;
    Descriptor wake, events;
    mutable std::mutex mutex;  // guards `folders`
    std::map<std::string, Folder> folders;
    std::jthread thread;  // last: it uses all above
};

void Watch::Machinery::set(const std::vector<std::string>& wished) {
    const std::lock_guard lock(mutex);
    for (auto at = folders.begin(); at != folders.end();) {
        if (std::ranges::find(wished, at->first) != wished.end()) {
            ++at;
            continue;
        }
        forget(at->second);
        at = folders.erase(at);
    }
    for (const std::string& path : wished)
        if (const auto [at, is_new] = folders.try_emplace(path); is_new) {
            watch(path, at->second);
            at->second.seen = look_at(path);
        }
}

void Watch::Machinery::watch(const std::string& path, Folder& folder) {
    if (!events.open()) return;
    const int handle = ::inotify_add_watch(events.number(), path.c_str(),
                                           file_events | folder_events | IN_ONLYDIR);
    if (handle >= 0) folder.handle = handle;
}

void Watch::Machinery::forget(Folder& folder) const {
    if (folder.handle) ::inotify_rm_watch(events.number(), *folder.handle);
    folder.handle.reset();
}

bool Watch::Machinery::all_watched() const {
    const std::lock_guard lock(mutex);
    return std::ranges::all_of(folders,
                               [](const auto& entry) { return entry.second.handle.has_value(); });
}

bool Watch::Machinery::note(const inotify_event& event) {
    const bool lost = (event.mask & gone) != 0;
    if (lost)
        for (auto& [path, folder] : folders)
            if (folder.handle == event.wd) {
                // A folder that was moved away goes on reporting from where it is now.
                if ((event.mask & IN_MOVE_SELF) != 0) forget(folder);
                folder.handle.reset();
            }
    if ((event.mask & IN_Q_OVERFLOW) != 0) return true;
    return lost || (event.len > 0 && is_trainers_file(event.name));
}

// All that the system has to say; whether any of it matters.
bool Watch::Machinery::drain() {
    std::uint64_t rung = 0;
    [[maybe_unused]] const auto bell = ::read(wake.number(), &rung, sizeof rung);
    if (!events.open()) return false;
    const std::lock_guard lock(mutex);
    bool matters = false;
    alignas(inotify_event) std::array<char, 16 * 1024> buffer;
    for (;;) {
        const ssize_t got = ::read(events.number(), buffer.data(), buffer.size());
        if (got <= 0) return matters;
        for (ssize_t at = 0; at < got;) {
            const auto& event = *reinterpret_cast<const inotify_event*>(buffer.data() + at);
            matters = note(event) || matters;
            at += static_cast<ssize_t>(sizeof(inotify_event) + event.len);
        }
    }
}

// Looks at the folders that the system does not watch, or at all; whether any is another.
bool Watch::Machinery::look(bool at_all) {
    const std::lock_guard lock(mutex);
    bool differs = false;
    for (auto& [path, folder] : folders) {
        if (folder.handle && !at_all) continue;
        if (!folder.handle) watch(path, folder);  // it may be back, or there may be room again
        Look now = look_at(path);
        differs = differs || now != folder.seen;
        folder.seen = std::move(now);
    }
    return differs;
}

// Whether something came in that time.
bool Watch::Machinery::wait(int ms) const {
    std::array<pollfd, 2> doors{{{wake.number(), POLLIN, 0}, {events.number(), POLLIN, 0}}};
    return ::poll(doors.data(), doors.size(), ms) > 0;
}

void Watch::Machinery::run(const std::stop_token& stop) {
    Clock::time_point looked = Clock::now();
    while (!stop.stop_requested()) {
        bool matters = false;
        const int patience_ms = all_watched() ? look_anyway_ms : look_ms;
        if (wait(patience_ms)) {
            matters = drain();
            const auto until = Clock::now() + std::chrono::milliseconds(most_quiet_ms);
            while (matters && !stop.stop_requested() && Clock::now() < until && wait(quiet_ms))
                drain();
        }
        const bool at_all = matters || Clock::now() - looked >= std::chrono::milliseconds(2000);
        if (at_all) looked = Clock::now();
        matters = look(at_all) || matters;
        if (matters && !stop.stop_requested()) changed();
    }
}

Watch::Watch(std::vector<std::string> folders, std::function<void()> changed)
    : machinery_(std::make_unique<Machinery>(std::move(changed))) {
    machinery_->set(folders);
    machinery_->thread = std::jthread(
        [machinery = machinery_.get()](const std::stop_token& stop) { machinery->run(stop); });
}

Watch::~Watch() {
    machinery_->thread.request_stop();
    machinery_->ring();
}

void Watch::follow(std::vector<std::string> folders) {
    machinery_->set(folders);
    machinery_->ring();  // the patience may be another now
}

std::vector<std::string> Watch::looked_at() const {
    const std::lock_guard lock(machinery_->mutex);
    std::vector<std::string> paths;
    for (const auto& [path, folder] : machinery_->folders)
        if (!folder.handle) paths.push_back(path);
    return paths;
}

}  // namespace frontstage::app
