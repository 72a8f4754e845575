// The Files seam over the real disk.
#pragma once

#include "base/files.hpp"

namespace frontstage::app {

class DiskFiles final : public Files {
public:
    [[nodiscard]] std::optional<std::string> read(const std::string& path) override;
    [[nodiscard]] std::vector<std::string> list(const std::string& folder) override;
};

}  // namespace frontstage::app
