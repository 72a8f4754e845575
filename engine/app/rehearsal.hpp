// One encounter under way: the runner between a screen and the core. A command is decided, its
// facts are stored, and only then applied; so whatever was on a screen is on the disk.
#pragma once

#include <memory>
#include <optional>

#include "app/translation.hpp"
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

    // From now on shown in another language; what happens stays the same. `reading` outlives this.
    void show_in(const Reading& reading) { reading_ = &reading; }

    // Declined: nothing was stored and nothing moved.
    [[nodiscard]] std::optional<Rejection> perform(const Command& command);

    [[nodiscard]] const Scenario& scenario() const { return scenario_; }
    // With the words that the trainee reads, and the program's own.
    [[nodiscard]] const Scenario& shown() const {
        return reading_ != nullptr ? *reading_->scenario : scenario_;
    }
    [[nodiscard]] const Phrasebook& words() const {
        return reading_ != nullptr ? reading_->words : english_;
    }
    [[nodiscard]] Scripts& scripts() { return scripts_; }
    [[nodiscard]] const State& state() const { return state_; }
    [[nodiscard]] const Facts& facts() const { return facts_; }
    [[nodiscard]] View view() const;
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
    const Reading* reading_ = nullptr;
    Phrasebook english_;
};

}  // namespace frontstage::app
