// A program that reads words from its standard input and speaks them.
#pragma once

#include <stop_token>
#include <string>
#include <vector>

namespace frontstage::player {

enum class Came : std::uint8_t { to_its_end, not_started };

// Runs it until it ends, or ends it with all its children once `stop` is asked for. `settings` are
// added to its environment. Whatever it prints goes nowhere.
[[nodiscard]] Came run_reading(const std::vector<std::string>& call,
                               const std::vector<std::string>& settings, const std::string& words,
                               const std::stop_token& stop);

// Whether PATH leads to it.
[[nodiscard]] bool is_installed(const std::string& program);

}  // namespace frontstage::player
