// The one hash of the project, written as the documents write it: `sha256:` and 64 hex digits.
#pragma once

#include <string>
#include <string_view>

namespace frontstage::records {

[[nodiscard]] std::string sha256(std::string_view bytes);

}  // namespace frontstage::records
