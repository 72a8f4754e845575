// Figures that were computed from events, remembered so that they need not be computed again. The
// file may be deleted at any time: whoever asks then computes anew. So nothing here ever fails.
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "records/sqlite.hpp"

namespace frontstage::records {

class Projections {
public:
    // Makes the file where it is missing, and anew where it is damaged. Where even that cannot be,
    // it remembers nothing.
    explicit Projections(const std::string& path);

    // What was kept of an attempt under these rules of computing.
    [[nodiscard]] std::optional<std::string> find(const std::string& attempt,
                                                  const std::string& rules);
    void keep(const std::string& attempt, const std::string& rules, const std::string& body);

private:
    std::unique_ptr<Database> database_;
};

}  // namespace frontstage::records
