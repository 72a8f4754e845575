// From facts back to the wishes that led to them, and through decide() again: how a stored result
// is proved, and how the same choices look under other weather.
#pragma once

#include <optional>
#include <vector>

#include "core/command.hpp"
#include "core/scenario.hpp"
#include "core/scripts.hpp"
#include "core/state.hpp"

namespace frontstage {

// `Begin` is rebuilt with every force told on or off as it was, so that nothing is drawn anew.
[[nodiscard]] std::vector<Command> commands_of(const Scenario& scenario, const Facts& facts);

struct Rerun {
    Facts facts;
    bool whole = true;  // false: it stopped at the first wish that was declined
};
[[nodiscard]] Rerun rerun(const Scenario& scenario, const std::vector<Command>& commands,
                          Scripts& scripts);

// The same choices with every force off; nothing where no force was at work.
[[nodiscard]] std::optional<Rerun> rerun_without_forces(const Scenario& scenario,
                                                        const Facts& facts, Scripts& scripts);

// The state at the first moment, from which an Outlook starts.
[[nodiscard]] State opening_of(const Facts& facts);

}  // namespace frontstage
