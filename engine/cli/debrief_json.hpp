// A debrief for other programs: every figure and sentence that its screens show.
#pragma once

#include <string>

#include "core/debrief.hpp"
#include "records/store.hpp"

namespace frontstage::cli {

[[nodiscard]] std::string debrief_json(const Debrief& debrief, const records::Attempt& attempt);

}  // namespace frontstage::cli
