// Findings that the author of a scenario means to keep, each with the reason, by the key `accept:`.
// They are not lost: whoever shows findings may show these too, with what was said for them.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/diagnostic.hpp"
#include "core/scenario.hpp"

namespace frontstage::author {

struct Silenced {
    Diagnostic finding;
    std::string reason;
};

void sort_by_place(std::vector<Silenced>& silenced);

// Why the scenario keeps this finding; nothing where it does not.
[[nodiscard]] std::optional<std::string> reason_for(const Scenario& scenario,
                                                    const Diagnostic& finding);

// Takes out of `findings` what the scenario accepts, and adds what is wrong with that itself:
// accept-error, accept-unused, unknown-finding.
[[nodiscard]] std::vector<Silenced> take_accepted(const Scenario& scenario,
                                                  std::vector<Diagnostic>& findings);

}  // namespace frontstage::author
