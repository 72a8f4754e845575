// How much one call of a script may do. All of it is counted, none of it is timed, so that a script
// stops at the same place on a slow machine and on a fast one.
#pragma once

#include <cstddef>

namespace frontstage::script {

struct Budget {
    int ticks = 0;          // of instructions_per_tick each
    std::size_t bytes = 0;  // asked for in all, given back or not
};

inline constexpr int instructions_per_tick = 100;
inline constexpr Budget call_budget{1'000, 256 * 1024};
inline constexpr Budget load_budget{1'000, 1024 * 1024};  // rules.lua and library files, once

inline constexpr int deepest_call = 200;
inline constexpr int verbs_per_call = 200;
inline constexpr std::size_t longest_text = 2'000;            // characters in one say()
inline constexpr std::size_t longest_source = 64 * 1024;      // bytes in one script
inline constexpr std::size_t parse_bytes = 16 * 1024 * 1024;  // to read one script
inline constexpr std::size_t garbage_kept = 256 * 1024;       // before it is collected

}  // namespace frontstage::script
