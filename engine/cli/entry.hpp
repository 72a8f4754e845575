// What was typed at a prompt: a number, or a letter with perhaps some words after it.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/phrasebook.hpp"

namespace frontstage::cli {

struct Entry {
    std::string typed;          // as it stands
    std::string command;        // the first word
    std::string rest;           // after it
    std::optional<int> number;  // where the whole of it is one
};
[[nodiscard]] Entry entry_of(const std::string& typed);

// One thing that can be typed and what it does, both in words.
struct CanType {
    std::string what, does;
};
// A line for each.
[[nodiscard]] std::string help_text(const std::vector<CanType>& can, const Phrasebook& words);
// That it was not understood, and how to find out what would be.
[[nodiscard]] std::string not_understood(const Entry& entry, const Phrasebook& words);

}  // namespace frontstage::cli
