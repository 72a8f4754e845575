// The debrief: what happened, why it counted so, what to try next. Prints core's Debrief and works
// out nothing of its own.
#pragma once

#include "core/debrief.hpp"
#include "player/page/column.hpp"

namespace frontstage::player {

void draw_debrief(Page& page, const Debrief& debrief, Purpose purpose);

// Its sections, each a card of the column, in the order in which they stand.
void draw_result(Column& column, const Debrief& debrief);
void draw_decisions(Column& column, const Debrief& debrief);
void draw_standards(Column& column, const Debrief& debrief);
void draw_mood_chart(Column& column, const Debrief& debrief);
void draw_their_side(Column& column, const Debrief& debrief);
void draw_survey(Column& column, const Debrief& debrief);
void draw_circumstances(Column& column, const Debrief& debrief);

}  // namespace frontstage::player
