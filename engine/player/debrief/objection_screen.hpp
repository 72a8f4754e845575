// "I disagree": why, by one of a few reasons, and in words where somebody has them.
#pragma once

#include "core/decision_notes.hpp"
#include "player/page/page.hpp"

namespace frontstage::player {

struct ObjectionModel {
    DecisionNote note;  // of the decision that it is about
    std::size_t place = 0;
    std::optional<Objection> chosen;
    std::string words;  // typed so far
};

void draw_objection(Page& page, const ObjectionModel& model);

}  // namespace frontstage::player
