// A place in a trainer's file where something is called by its name: where it is given, or where
// something else refers to it. What definition, references and rename go by. A value; the loader
// and the scripts each gather those of their own text.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/source.hpp"

namespace frontstage {

enum class NameKind : std::uint8_t {
    scenario,
    moment,
    choice,  // called by `moment:choice`
    ending,
    standard,
    force,
    speaker,
    variable,
    promise,
    discovery
};

enum class Calling : std::uint8_t { declares, refers };

// A member in Lua (`known.needs_cot`) has `_` where the name has `-`.
enum class Spelling : std::uint8_t { as_named, as_member };

struct Mention {
    NameKind kind = NameKind::moment;
    std::string name;
    Calling calling = Calling::refers;
    SourceSpan where;  // the word as it stands, without quotes: of a choice its own part
    Spelling spelling = Spelling::as_named;
    bool operator==(const Mention&) const = default;
};

}  // namespace frontstage
