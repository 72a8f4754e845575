// The codes of the diagnostics that this layer gives. Each has a golden example in
// tests/golden/diagnostics/<code>.
#pragma once

#include <array>
#include <string_view>

#include "base/diagnostic.hpp"

namespace frontstage::script {

struct CodeRow {
    std::string_view code;
    Severity severity;
    std::string_view explanation;
};

inline constexpr std::array codes{
    CodeRow{"lua-always-true", Severity::warning, "A condition holds whatever happens."},
    CodeRow{"lua-fault", Severity::error, "rules.lua or a library file failed while it was read."},
    CodeRow{"lua-hidden-state", Severity::error,
            "A function would remember something from one call to the next."},
    CodeRow{"lua-needs-local", Severity::error,
            "A script gives a value to a name that nobody declared."},
    CodeRow{"lua-read-only", Severity::error,
            "A script gives a value to something that only the encounter changes."},
    CodeRow{"lua-runaway", Severity::error, "rules.lua or a library file did not come to its end."},
    CodeRow{"lua-syntax", Severity::error, "A script is not Lua as it stands."},
    CodeRow{"lua-too-early", Severity::error,
            "rules.lua looks at the encounter before there is one."},
    CodeRow{"lua-unknown-module", Severity::error,
            "`require` asks for a file that the shared library does not have."},
    CodeRow{"lua-unknown-name", Severity::error, "A script uses a name that does not exist."},
    CodeRow{"lua-verb-in-condition", Severity::error, "A condition would change the encounter."},
    CodeRow{"lua-wrong-kind", Severity::error,
            "A variable is compared with, or set to, a value that it cannot hold."},
    CodeRow{"unknown-choice", Severity::error, "A script names a choice that does not exist."},
    CodeRow{"unknown-discovery", Severity::error,
            "`known.` or discover() names something that no choice discovers."},
    CodeRow{"unknown-force", Severity::error, "`forces.` is followed by an undeclared name."},
    CodeRow{"unknown-moment", Severity::error, "A script names a moment that does not exist."},
    CodeRow{"unknown-promise", Severity::error, "A script names a promise that nobody makes."},
    CodeRow{"unknown-speaker", Severity::error, "Say() names somebody who is not in the cast."},
    CodeRow{"unknown-standard", Severity::error,
            "Shows() names a standard that the scenario does not judge."},
    CodeRow{"unknown-variable", Severity::error, "`state.` is followed by an undeclared name."},
    CodeRow{"unknown-word", Severity::error,
            "A script uses a word where only certain other words may stand."},
};

}  // namespace frontstage::script
