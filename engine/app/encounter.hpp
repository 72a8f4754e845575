// One attempt in somebody's hands: the scenario that it plays, the language that it is read in, the
// log that keeps it, and the rehearsal that moves it.
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "app/opened.hpp"
#include "app/rehearsal.hpp"
#include "app/translation.hpp"

namespace frontstage::app {

// How it came into these hands.
enum class Arrival : std::uint8_t {
    briefed,      // to be read about first: nothing of it is kept
    begun,        // at its opening
    gone_on,      // where it was left
    gone_back,    // into another, as a new one
    looked_back,  // over already
};
enum class Chance : std::uint8_t { drawn, chosen };  // who settled the seed and the forces

class Encounter {
public:
    struct Parts {
        OpenedScenario opened;
        Reading reading;
        std::string file;              // where the scenario lies today: its translations are there
        std::string attempt;           // empty: not kept
        std::unique_ptr<FactLog> log;  // none: not kept
        Facts facts;
        Arrival arrival = Arrival::briefed;
        Chance chance = Chance::drawn;
    };
    explicit Encounter(Parts parts)
        : parts_(std::move(parts)),
          rehearsal_(*parts_.opened.scenario, *parts_.opened.scripts, parts_.log.get(),
                     std::move(parts_.facts)) {
        rehearsal_.show_in(parts_.reading);
    }
    Encounter(const Encounter&) = delete;
    Encounter& operator=(const Encounter&) = delete;

    [[nodiscard]] const std::string& attempt() const { return parts_.attempt; }
    [[nodiscard]] Arrival arrival() const { return parts_.arrival; }
    [[nodiscard]] Chance chance() const { return parts_.chance; }
    [[nodiscard]] const std::string& file() const { return parts_.file; }
    [[nodiscard]] const Reading& reading() const { return parts_.reading; }
    [[nodiscard]] Rehearsal& rehearsal() { return rehearsal_; }
    [[nodiscard]] const Rehearsal& rehearsal() const { return rehearsal_; }

    // How it began; none where nothing has happened yet.
    [[nodiscard]] const Began* began() const {
        const Facts& facts = rehearsal_.facts();
        return facts.empty() ? nullptr : std::get_if<Began>(&facts.front());
    }
    [[nodiscard]] Mode mode() const { return began() ? began()->mode : Mode::practice; }
    // The attempt that it goes back into.
    [[nodiscard]] std::optional<Branch> from() const {
        return began() ? began()->from : std::nullopt;
    }

    // From now on in another language; what happened stays.
    void read_in(Reading reading) {
        parts_.reading = std::move(reading);
        rehearsal_.show_in(parts_.reading);
    }
    // What it was made of, for another to be made of it; this one is at its end.
    [[nodiscard]] static Parts dissolve(std::unique_ptr<Encounter> encounter) {
        return std::move(encounter->parts_);
    }

private:
    Parts parts_;
    Rehearsal rehearsal_;
};

}  // namespace frontstage::app
