// Every code that a finding can carry, in one catalogue: the loader's, the scripts' and this
// layer's own. `explain`, the formats of `check` and the index in the trainer's guide go by it.
// Knows nothing of how findings are made.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "base/diagnostic.hpp"

namespace frontstage::author {

// What a finding is about, in the order in which a trainer meets them.
enum class CodeGroup : std::uint8_t { reading, names, lua, graph, teaching, translation };
inline constexpr std::size_t code_group_count = 6;

[[nodiscard]] std::string_view heading_of(CodeGroup group);

struct Code {
    std::string_view name;
    Severity severity;
    CodeGroup group;
    std::string_view meaning;  // one sentence
};

// Those that this layer gives, in byte order. Each has a page, assets/findings/<code>.md, and a
// golden example, tests/golden/diagnostics/<code>.
[[nodiscard]] std::span<const Code> codes();

// Those of every layer, in byte order. What two layers find is one code.
[[nodiscard]] std::vector<Code> all_codes();

[[nodiscard]] std::optional<Code> code_named(std::string_view name);

// The code that a person most likely meant by `word`; nothing when all are far.
[[nodiscard]] std::optional<std::string> nearest_code(std::string_view word);

}  // namespace frontstage::author
