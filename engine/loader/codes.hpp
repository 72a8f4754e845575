// Every code that this layer can put on a finding, with its severity and what it means: the one
// list that tests, `explain` and the trainer's guide go by. Knows nothing of how findings are made.
#pragma once

#include <span>
#include <string_view>

#include "base/diagnostic.hpp"

namespace frontstage::loader {

// Whether the finding can be trusted when the rest of the file could not be read: a name that
// nobody declares may be declared further down.
enum class Needs : std::uint8_t { what_was_read, the_whole_file };

struct Code {
    std::string_view name;
    Severity severity;
    Needs needs;
    std::string_view meaning;  // one sentence
};

[[nodiscard]] std::span<const Code> codes();

// `name` must be one of codes().
[[nodiscard]] const Code& code_named(std::string_view name);

}  // namespace frontstage::loader
