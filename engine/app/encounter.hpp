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

struct Branch {  // an attempt that was gone back into
    std::string attempt;
    std::size_t decision = 0;  // from 0: the first that may differ
};

class Encounter {
public:
    Encounter(std::string attempt, OpenedScenario opened, Reading reading,
              std::unique_ptr<FactLog> log, Facts facts, std::optional<Branch> from = {});

    [[nodiscard]] const std::string& attempt() const { return attempt_; }
    [[nodiscard]] const std::optional<Branch>& from() const { return from_; }
    [[nodiscard]] Rehearsal& rehearsal() { return rehearsal_; }
    [[nodiscard]] const Reading& reading() const { return reading_; }

private:
    std::string attempt_;
    OpenedScenario opened_;
    Reading reading_;
    std::unique_ptr<FactLog> log_;
    std::optional<Branch> from_;
    Rehearsal rehearsal_;
};

}  // namespace frontstage::app
