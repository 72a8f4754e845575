#include "author/preview_deeper.hpp"

#include <condition_variable>
#include <mutex>
#include <thread>

#include "app/disk_files.hpp"
#include "author/examine.hpp"

namespace frontstage::author {

Deeper deeper_of(const app::Folders& folders, const std::string& file, const std::string& digest) {
    app::DiskFiles disk;
    Deeper deeper;
    app::Opening opening = examine(folders, file, disk);
    // Saved again meanwhile: then another look is on its way.
    if (!opening.opened || opening.opened->digest != digest) return deeper;
    deeper.digest = digest;
    deeper.findings = std::move(opening.diagnostics);
    return deeper;
}

struct DeeperLook::Machinery {
    struct Wish {
        app::Folders folders;
        std::string file, digest;
    };
    void run(const std::stop_token& stop);

    std::function<void()> done;
    std::mutex mutex;  // guards wish and result
    std::condition_variable_any woken;
    std::optional<Wish> wish;
    std::optional<Deeper> result;
    std::jthread thread;  // last: it uses all above
};

void DeeperLook::Machinery::run(const std::stop_token& stop) {
    for (;;) {
        std::optional<Wish> next;
        {
            std::unique_lock lock(mutex);
            if (!woken.wait(lock, stop, [this] { return wish.has_value(); })) return;
            next.swap(wish);
        }
        Deeper deeper = deeper_of(next->folders, next->file, next->digest);
        if (stop.stop_requested()) return;
        {
            const std::lock_guard lock(mutex);
            result = std::move(deeper);
        }
        done();
    }
}

DeeperLook::DeeperLook(std::function<void()> done) : machinery_(std::make_unique<Machinery>()) {
    machinery_->done = std::move(done);
    machinery_->thread = std::jthread(
        [machinery = machinery_.get()](const std::stop_token& stop) { machinery->run(stop); });
}

DeeperLook::~DeeperLook() = default;

void DeeperLook::look_into(app::Folders folders, std::string file, std::string digest) {
    {
        const std::lock_guard lock(machinery_->mutex);
        machinery_->wish = {std::move(folders), std::move(file), std::move(digest)};
    }
    machinery_->woken.notify_one();
}

std::optional<Deeper> DeeperLook::take() {
    const std::lock_guard lock(machinery_->mutex);
    return std::exchange(machinery_->result, std::nullopt);
}

}  // namespace frontstage::author
