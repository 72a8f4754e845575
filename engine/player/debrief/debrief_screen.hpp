// The debrief: what happened, why it counted so, what to try next. Prints core's Debrief and works
// out nothing of its own.
#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "core/debrief.hpp"
#include "player/page/column.hpp"

namespace frontstage::player {

struct DebriefModel {
    Debrief debrief;
    Purpose purpose = Purpose::attempt;
    std::vector<Act> offered;  // of those that not every debrief has: go_back_to, disagree, print

    [[nodiscard]] bool offers(Act act) const {
        return std::ranges::find(offered, act) != offered.end();
    }
};

void draw_debrief(Page& page, const DebriefModel& model);
// Its primary action, where the keyboard begins.
[[nodiscard]] std::string primary_of(const DebriefModel& model);

// Its sections, each a card of the column or more, in the order in which they stand.
void draw_result(Column& column, const Debrief& debrief);
void draw_next_step(Column& column, const Debrief& debrief);
void draw_mood(Column& column, const Debrief& debrief);
void draw_decisions(Column& column, const DebriefModel& model);
void draw_standards(Column& column, const Debrief& debrief);
void draw_their_side(Column& column, const Debrief& debrief);
void draw_circumstances(Column& column, const Debrief& debrief);
void draw_survey(Column& column, const Debrief& debrief);

}  // namespace frontstage::player
