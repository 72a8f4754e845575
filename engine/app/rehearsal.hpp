// One encounter under way: the runner between a screen and the core. A command is decided, its
// facts are stored, and only then applied; so whatever was on a screen is on the disk.
#pragma once

#include <memory>
#include <optional>

#include "core/command.hpp"
#include "core/debrief.hpp"
#include "core/scenario.hpp"
#include "core/scripts.hpp"
#include "core/view.hpp"

namespace frontstage::app {

// Where facts go before they are shown. Throws if they cannot be kept.
class FactLog {
public:
    virtual ~FactLog() = default;
    virtual void append(const Facts& facts) = 0;
};

class Rehearsal {
public:
    // `scenario`, `scripts` and `log` outlive this. `log` may be null: nothing is kept (preview,
    // tests). `facts` are those already stored, empty for a new encounter.
    Rehearsal(const Scenario& scenario, Scripts& scripts, FactLog* log, Facts facts = {});

    // Declined: nothing was stored and nothing moved.
    [[nodiscard]] std::optional<Rejection> perform(const Command& command);

    [[nodiscard]] const Scenario& scenario() const { return scenario_; }
    [[nodiscard]] Scripts& scripts() { return scripts_; }
    [[nodiscard]] const State& state() const { return state_; }
    [[nodiscard]] const Facts& facts() const { return facts_; }
    [[nodiscard]] View view() const { return view_of(scenario_, state_); }
    // Computed when asked; explores the state graph once.
    [[nodiscard]] Debrief debrief();
    [[nodiscard]] const Outlook& outlook();

private:
    const Scenario& scenario_;
    Scripts& scripts_;
    FactLog* log_;
    Facts facts_;
    State state_;
    std::optional<Outlook> outlook_;
};

}  // namespace frontstage::app
