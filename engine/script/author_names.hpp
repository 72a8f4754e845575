// Every name that exists for an author. What is not here does not exist: the sandbox is built from
// nothing, not stripped down from something.
#pragma once

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace frontstage::script {

inline constexpr std::array<std::string_view, 12> base_names{
    "type",  "tostring", "tonumber", "math",  "string", "ipairs",
    "pairs", "next",     "select",   "error", "assert", "require"};
inline constexpr std::array<std::string_view, 7> world_names{"state", "mood",   "clock", "forces",
                                                             "known", "chosen", "visits"};
inline constexpr std::array<std::string_view, 8> verb_names{
    "feels", "shows", "mood_by", "promise", "keep", "discover", "chance", "say"};
inline constexpr std::array<std::string_view, 5> math_names{"abs", "ceil", "floor", "max", "min"};
inline constexpr std::array<std::string_view, 4> string_names{"len", "lower", "sub", "upper"};

template <std::size_t n>
[[nodiscard]] bool is_one_of(const std::array<std::string_view, n>& names, std::string_view name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

[[nodiscard]] inline bool is_built_in(std::string_view name) {
    return is_one_of(base_names, name) || is_one_of(world_names, name) ||
           is_one_of(verb_names, name);
}

[[nodiscard]] inline std::vector<std::string> built_in_names() {
    std::vector<std::string> names(base_names.begin(), base_names.end());
    names.insert(names.end(), world_names.begin(), world_names.end());
    names.insert(names.end(), verb_names.begin(), verb_names.end());
    return names;
}

// What to do instead of something that Lua has elsewhere, or that another language has; empty when
// there is nothing particular to say. `member` may be empty.
[[nodiscard]] std::string cure_for_missing(std::string_view name, std::string_view member);

}  // namespace frontstage::script
