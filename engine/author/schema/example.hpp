// The example of a key, which the tables hold as it would stand in a file, as JSON.
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string_view>

namespace frontstage::author {

// `written` is what may stand after the colon, on one line.
[[nodiscard]] nlohmann::ordered_json example_as_json(std::string_view written);

}  // namespace frontstage::author
