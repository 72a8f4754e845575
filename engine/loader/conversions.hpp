// From words to values, by our own rules and not YAML's: `010` is no eight and `no` is no "false".
// Each gives the value or says what to write instead. Knows nothing of files.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>

#include "core/walk.hpp"

namespace frontstage::loader {

// What to write instead, as a hint; the caller says what was found and what is wanted.
struct Cure {
    std::string hint;
    bool too_big = false;  // well written, and more than can be counted
    bool operator==(const Cure&) const = default;
};

template <class Value>
using Converted = std::variant<Value, Cure>;

[[nodiscard]] Converted<bool> to_yes_no(std::string_view word);
// Decimal digits with an optional sign.
[[nodiscard]] Converted<std::int64_t> to_whole(std::string_view word);
// Digits with an optional sign and an optional point with digits on both sides.
[[nodiscard]] Converted<double> to_decimal(std::string_view word);
// The same with at most one digit after the point, in tenths.
[[nodiscard]] Converted<std::int64_t> to_tenths(std::string_view word);
// `40s`, `2m`, `8h`, `1h30m`: in seconds.
[[nodiscard]] Converted<std::int64_t> to_seconds(std::string_view word);
// `12 months`.
[[nodiscard]] Converted<std::int64_t> to_months(std::string_view word);
// A day that the calendar has, `2026-12-01`.
[[nodiscard]] Converted<std::string> to_day(std::string_view word);
// `>= 90`, `< 50`, `4`. The place is left to the caller.
[[nodiscard]] Converted<Bound> to_bound(std::string_view word);

}  // namespace frontstage::loader
