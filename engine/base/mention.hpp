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

struct Mention {
    NameKind kind = NameKind::moment;
    std::string name;
    Calling calling = Calling::refers;
    SourceSpan
        where;  // the word as it stands in the file, without quotes: of a choice its own part
};

}  // namespace frontstage
