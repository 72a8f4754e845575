// Every mention of every name in all the files that belong to a scenario: its YAML and what it
// includes, rules.lua and the Lua within YAML, its walks, the standards that it cites, and the
// programmes that list it.
#pragma once

#include <string>
#include <vector>

#include "app/folders.hpp"
#include "base/files.hpp"
#include "base/mention.hpp"

namespace frontstage::author {

// `file` is the scenario's YAML file. Sorted by place; of files that cannot be read wholly, what
// could be read.
[[nodiscard]] std::vector<Mention> mentions_of(const app::Folders& folders, const std::string& file,
                                               Files& files);

// And each once.
void sort_by_place(std::vector<Mention>& mentions);

// `needs-cot` as Lua writes it after a point: `needs_cot`.
[[nodiscard]] std::string as_member(std::string name);

}  // namespace frontstage::author
