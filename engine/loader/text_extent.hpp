// Where a text ends in the file: yaml-cpp tells only where it begins and what came of it.
#pragma once

#include "loader/yaml_tree.hpp"

namespace frontstage::loader {

struct TextExtent {
    std::uint32_t end = 0;
    Writing writing = Writing::plain;
    bool verbatim = false;  // the value is `length` bytes of the file, from `from`
    std::uint32_t from = 0;
};

// `read` is what YAML was given, `value` what it made of the text that begins at `begin`.
[[nodiscard]] TextExtent extent_of(std::string_view read, std::uint32_t begin,
                                   std::string_view value);

}  // namespace frontstage::loader
