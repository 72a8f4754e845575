// Looks into a version on a thread of its own, so that a picture never waits for it. The newest
// wish wins: what was asked before and has not begun is forgotten.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "author/preview/session.hpp"

namespace frontstage::author {

class DeeperLook {
public:
    // `done` is called from the other thread when there is something to take.
    explicit DeeperLook(std::function<void()> done);
    ~DeeperLook();
    DeeperLook(const DeeperLook&) = delete;
    DeeperLook& operator=(const DeeperLook&) = delete;

    void look_into(app::Folders folders, std::string file, std::string digest);
    // Each is given once.
    [[nodiscard]] std::optional<Deeper> take();

private:
    struct Machinery;
    std::unique_ptr<Machinery> machinery_;
};

// The same at once, for those who can wait. Without a digest where the text is another by now.
[[nodiscard]] Deeper deeper_of(const app::Folders& folders, const std::string& file,
                               const std::string& digest);

}  // namespace frontstage::author
