#include "player/debrief/debrief_screen.hpp"

#include "player/debrief/parts.hpp"
#include "player/drawing/icons.hpp"

namespace frontstage::player {
namespace {

void draw_faults(Column& column, const Debrief& debrief) {
    if (debrief.faults.empty()) return;
    column.open_card(column.page().words("A rule of this scenario failed"));
    column.write(
        Type::label, Tone::ink,
        column.page().words("This is not your doing. Tell the trainer what is written here."));
    for (const std::string& fault : debrief.faults) {
        column.space(6);
        column.write(Type::label, Tone::soft_ink, fault);
    }
    column.close_card();
}

std::vector<Column::Button> ways_on(const DebriefModel& model, const Phrasebook& words) {
    std::vector<Column::Button> buttons{
        {"open-transcript", words("Transcript"), {Act::transcript, 0}, Emphasis::plain}};
    if (model.offers(Act::print))
        buttons.push_back({"print", words("Print"), {Act::print, 0}, Emphasis::plain});
    if (model.purpose != Purpose::walk)  // one play, one walk
        buttons.push_back(
            {"play-again", words("Play again"), {Act::play_again, 0}, Emphasis::plain});
    buttons.push_back({"done", words("Done"), {Act::done, 0}, Emphasis::primary});
    return buttons;
}

}  // namespace

void draw_debrief(Page& page, const DebriefModel& model) {
    const Debrief& debrief = model.debrief;
    Column column(page, "debrief", page.words("Debrief"), 880, ways_on(model, page.words));
    if (!model.notice.empty()) {
        column.open_card("");
        column.write(Type::strong, Tone::ink, model.notice);
        column.close_card();
    }
    draw_result(column, debrief);
    draw_next_step(column, debrief);
    draw_mood(column, debrief);
    draw_decisions(column, model);
    draw_standards(column, debrief);
    draw_their_side(column, debrief);
    draw_circumstances(column, debrief);
    draw_survey(column, debrief);
    draw_faults(column, debrief);
    column.close();
}

}  // namespace frontstage::player
