#include "script/durations.hpp"

#include <array>
#include <cstdint>
#include <utility>

namespace frontstage::script {
namespace {

constexpr std::array<std::pair<std::string_view, int>, 5> units{
    {{"s", 1}, {"min", 60}, {"m", 60}, {"h", 60 * 60}, {"d", 24 * 60 * 60}}};

void skip_spaces(std::string_view& words) {
    while (words.starts_with(' '))
        words.remove_prefix(1);
}

// Takes a number off the front; it is bounded by what a duration may be.
std::optional<std::int64_t> take_number(std::string_view& words) {
    std::int64_t number = 0;
    std::size_t digits = 0;
    for (; digits < words.size() && words[digits] >= '0' && words[digits] <= '9'; ++digits)
        if ((number = number * 10 + (words[digits] - '0')) > longest_due_s) return std::nullopt;
    words.remove_prefix(digits);
    if (digits == 0) return std::nullopt;
    return number;
}

}  // namespace

std::optional<int> seconds_in(std::string_view words) {
    std::int64_t seconds = 0;
    skip_spaces(words);
    do {
        const auto number = take_number(words);
        if (!number) return std::nullopt;
        skip_spaces(words);
        int scale = 0;
        for (const auto& [unit, unit_s] : units)
            if (scale == 0 && words.starts_with(unit)) {
                scale = unit_s;
                words.remove_prefix(unit.size());
            }
        if (scale == 0) return std::nullopt;
        seconds += *number * scale;
        if (seconds > longest_due_s) return std::nullopt;
        skip_spaces(words);
    } while (!words.empty());
    return static_cast<int>(seconds);
}

}  // namespace frontstage::script
