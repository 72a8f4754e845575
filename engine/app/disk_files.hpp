// The Files seam over the real disk, remembering every text it gave out: those texts are what a
// diagnostic's excerpt is cut from and what a scenario's digest is made of.
#pragma once

#include <map>
#include <string>

#include "base/files.hpp"

namespace frontstage::app {

class DiskFiles final : public Files {
public:
    [[nodiscard]] std::optional<std::string> read(const std::string& path) override;
    [[nodiscard]] std::vector<std::string> list(const std::string& folder) override;

    [[nodiscard]] const std::map<std::string, std::string>& texts() const { return texts_; }

private:
    std::map<std::string, std::string> texts_;
};

}  // namespace frontstage::app
