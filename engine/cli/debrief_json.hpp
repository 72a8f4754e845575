// A debrief for other programs: every figure and sentence that its screens show.
#pragma once

#include <string>

#include "app/attempts.hpp"
#include "core/debrief.hpp"

namespace frontstage::cli {

[[nodiscard]] std::string debrief_json(const Debrief& debrief, const records::Attempt& attempt);

}  // namespace frontstage::cli
