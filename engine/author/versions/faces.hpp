// A scenario as named things, each with what its author wrote of it, key by key: what two versions
// are compared by. Words only, so that things of different versions can stand side by side.
#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "core/scenario.hpp"

namespace frontstage::author {

enum class Thing : std::uint8_t { scenario, standard, force, moment, choice, ending };
[[nodiscard]] std::string_view word_for(Thing thing);

struct Named {
    Thing thing = Thing::moment;
    std::string name;  // of a choice with its moment, `arrival:key-first`
    auto operator<=>(const Named&) const = default;
};

// The words by which it would be known again under another name; empty where it has none.
struct Face {
    std::string words;
    std::vector<std::pair<std::string, std::string>> keys;  // in the order of the format
};

// In the order of the file, first the scenario itself.
[[nodiscard]] std::vector<std::pair<Named, Face>> faces_of(const Scenario& scenario);

}  // namespace frontstage::author
