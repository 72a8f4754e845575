// What may stand at a place, by the loader's own tables: which keys, or which sort of value.
#pragma once

#include <optional>
#include <span>
#include <string>

#include "author/language/cursor.hpp"
#include "author/schema/schema.hpp"
#include "loader/key_table.hpp"

namespace frontstage::author {

struct Spot {
    std::optional<loader::MappingKind> keys;  // of a group: what may be written in it
    std::optional<loader::KeyInfo> row;       // the key that this belongs to
    std::optional<loader::Shape> value;       // of a value: what it is; of names, what they call
};

// Nothing of it where no table knows the way.
[[nodiscard]] Spot spot_at(FileKind file, std::span<const std::string> path);

// By what stands at its top, or else by the folder that it lies in.
[[nodiscard]] FileKind kind_of(const std::string& path, const Outline& outline);

}  // namespace frontstage::author
