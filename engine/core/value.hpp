// What a declared variable may hold. Small and copied freely: a state is many of these.
#pragma once

#include <cstdint>
#include <variant>
#include <vector>

#include "base/source.hpp"
#include "core/names.hpp"

namespace frontstage {

using Value = std::variant<bool, std::int64_t, double, WordId>;

// The alternatives of Value, in its order, as a trainer would say them.
enum class Kind : std::uint8_t { yes_no, whole, decimal, word };

[[nodiscard]] inline Kind kind_of(const Value& value) {
    return static_cast<Kind>(value.index());
}

struct Variable {
    Value initial;              // its kind is the variable's kind for good
    std::vector<WordId> words;  // what a word variable may hold, first the initial; else empty
    Place place;
};

}  // namespace frontstage
