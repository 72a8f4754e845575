// What may stand after a key, as a JSON Schema. Editors hand over what YAML makes of a word, so a
// number may come as one or, in quotes, as a text: both are described, without alternatives, since
// editors explain a broken alternative badly.
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>

#include "loader/key_table.hpp"

namespace frontstage::author {

[[nodiscard]] nlohmann::ordered_json schema_of_value(const loader::Shape& shape);

// Where a kind of mapping is described.
[[nodiscard]] std::string reference_to(std::string_view kind);

// How a name of this sort is written; empty where anything may be.
[[nodiscard]] std::string pattern_of(loader::Naming naming);

}  // namespace frontstage::author
