// What a trainee is told before the encounter: who they are, what the customer met before, what is
// beyond anyone's control, what good service is here, and what is kept of it.
#pragma once

#include <string>
#include <vector>

#include "core/phrasebook.hpp"
#include "core/scenario.hpp"
#include "core/state.hpp"
#include "player/page/page.hpp"

namespace frontstage::player {

struct Briefing {
    struct Told {
        std::string title, text;
    };
    std::string title, place;
    TimeOfDay time = TimeOfDay::day;
    Mode mode = Mode::practice;
    std::vector<Mode> modes;  // of which one can be chosen; empty: it is settled
    int minutes = 0;
    std::string role, brief;
    std::vector<Told> before;  // what the customer met; the title says where
    std::vector<std::string> forces;
    std::vector<Told> standards;  // the text is what good looks like; not shown when assessed
};

[[nodiscard]] Briefing briefing_of(const Scenario& scenario, const State& state,
                                   const Phrasebook& words = {});
void draw_briefing(Page& page, const Briefing& briefing);

}  // namespace frontstage::player
