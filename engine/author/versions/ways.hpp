// Ways through an older version, tried in a newer one: the author's walks and trainees' attempts.
#pragma once

#include <string>
#include <vector>

#include "app/kept.hpp"
#include "app/opened.hpp"

namespace frontstage::author {

struct PartedWalk {
    std::string file, why;  // where it parts in the newer version, in words
};

struct WaysTried {
    std::size_t walks = 0;  // that went through the older one
    std::vector<PartedWalk> parted;
};

// Walks beside the older version's file.
[[nodiscard]] WaysTried try_walks(const std::string& older_file, app::OpenedScenario& older,
                                  app::OpenedScenario& newer);

struct AttemptsTried {
    int people = 0;  // fewer than `fewest_trainees`: nothing was counted
    std::size_t attempts = 0, parted = 0;
};

// Those that were played in the version of this digest.
[[nodiscard]] AttemptsTried try_attempts(const app::Folders& folders, const std::string& digest,
                                         app::OpenedScenario& newer);

}  // namespace frontstage::author
