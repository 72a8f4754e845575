// What a script can read and write of the encounter, told from its text. Too little would be wrong
// and too much only slow, so whatever is not plainly written out counts as everything of its kind.
#pragma once

#include <set>
#include <string>

#include "core/scripts.hpp"
#include "script/declared.hpp"
#include "script/scan.hpp"

namespace frontstage::script {

struct Touches {
    IdSet<VariableTag> reads, writes;
    IdSet<DiscoveryTag> known;
    IdSet<ForceTag> forces;
    IdSet<ChoiceTag> chosen;
    IdSet<MomentTag> visits;
    Reading mood = Reading::no;
    Reading clock = Reading::no;
    Reading chance = Reading::no;
};

[[nodiscard]] Touches touches_of(const Scan& scan, const Declared& declared);
void add(Touches& to, const Touches& from);

// The names that rules.lua gives to the scenario's scripts.
[[nodiscard]] std::set<std::string> names_given_by(const Scan& rules);
[[nodiscard]] bool mentions_any(const Scan& scan, const std::set<std::string>& names);

// Whether its instructions must be counted: whether it could do more than its own text once
// through. Looks for the words anywhere, in comments and texts too, so that no mistake about what
// is code can hide a loop. Nor does Lua 5.4.4 know the line of a division by zero unless it counts.
[[nodiscard]] bool must_count(std::string_view source, const std::set<std::string>& given);

[[nodiscard]] Reads reads_of(const Touches& all);

}  // namespace frontstage::script
