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
    CodeRow{"lua-syntax", Severity::error, "a script is not Lua as it stands"},
    CodeRow{"lua-unknown-name", Severity::error, "a script uses a name that does not exist"},
    CodeRow{"lua-unknown-module", Severity::error,
            "`require` asks for a file that the shared library does not have"},
    CodeRow{"lua-needs-local", Severity::error,
            "a script gives a value to a name that nobody declared"},
    CodeRow{"lua-read-only", Severity::error,
            "a script gives a value to something that only the encounter changes"},
    CodeRow{"lua-hidden-state", Severity::error,
            "a function would remember something from one call to the next"},
    CodeRow{"lua-too-early", Severity::error,
            "rules.lua looks at the encounter before there is one"},
    CodeRow{"lua-verb-in-condition", Severity::error, "a condition would change the encounter"},
    CodeRow{"lua-wrong-kind", Severity::error,
            "a variable is compared with, or set to, a value that it cannot hold"},
    CodeRow{"lua-always-true", Severity::warning, "a condition holds whatever happens"},
    CodeRow{"lua-fault", Severity::error, "rules.lua or a library file failed while it was read"},
    CodeRow{"lua-runaway", Severity::error, "rules.lua or a library file did not come to its end"},
    CodeRow{"unknown-variable", Severity::error, "`state.` is followed by an undeclared name"},
    CodeRow{"unknown-force", Severity::error, "`forces.` is followed by an undeclared name"},
    CodeRow{"unknown-discovery", Severity::error,
            "`known.` or discover() names something that no choice discovers"},
    CodeRow{"unknown-moment", Severity::error, "a script names a moment that does not exist"},
    CodeRow{"unknown-choice", Severity::error, "a script names a choice that does not exist"},
    CodeRow{"unknown-standard", Severity::error,
            "shows() names a standard that the scenario does not judge"},
    CodeRow{"unknown-promise", Severity::error, "a script names a promise that nobody makes"},
    CodeRow{"unknown-speaker", Severity::error, "say() names somebody who is not in the cast"},
    CodeRow{"unknown-word", Severity::error,
            "a script uses a word where only certain other words may stand"},
};

}  // namespace frontstage::script
