#include "player/debrief/debrief_screen.hpp"

#include <algorithm>

#include "player/debrief/parts.hpp"

namespace frontstage::player {
namespace {

constexpr float widest = 880;

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

// The last of them stands at the right, and is what most will want next.
std::vector<Column::Button> ways_on(const DebriefModel& model, const Phrasebook& words) {
    std::vector<Column::Button> buttons{
        {"open-transcript", words("Transcript"), {Act::transcript, 0}}};
    if (model.offers(Act::print)) buttons.push_back({"print", words("Print"), {Act::print, 0}});
    if (model.purpose != Purpose::walk)  // one play, one walk
        buttons.push_back({"play-again", words("Play again"), {Act::play_again, 0}});
    buttons.push_back({"done", words("Done"), {Act::done, 0}});
    if (const auto place = model.debrief.try_next_at; place && model.offers(Act::go_back_to))
        buttons.push_back({"try-next",
                           words("Try decision {n} again", {{"n", std::to_string(*place + 1)}}),
                           {Act::go_back_to, *place}});
    buttons.back().emphasis = Emphasis::primary;
    return buttons;
}

// Takes away those, from the left, that the bar has no room for: they stand at the end instead.
std::vector<Column::Button> without_room(std::vector<Column::Button>& buttons, Page& page) {
    const float room = std::min(page.canvas.size().x - 48, page.scaled(widest));
    float taken = 0;
    std::size_t fitting = 0;
    for (; fitting < buttons.size(); ++fitting) {
        taken += page.button_size(buttons[buttons.size() - 1 - fitting].label).x + 12;
        if (taken - 12 > room && fitting > 0) break;
    }
    const auto first = buttons.end() - static_cast<std::ptrdiff_t>(fitting);
    std::vector<Column::Button> others(buttons.begin(), first);
    buttons.erase(buttons.begin(), first);
    return others;
}

}  // namespace

std::string primary_of(const DebriefModel& model) {
    return ways_on(model, {}).back().id;
}

void draw_debrief(Page& page, const DebriefModel& model) {
    const Debrief& debrief = model.debrief;
    std::vector<Column::Button> buttons = ways_on(model, page.words);
    const std::vector<Column::Button> others = without_room(buttons, page);
    Column column(page, "debrief", page.words("Debrief"), widest, buttons);
    draw_result(column, debrief);
    draw_next_step(column, debrief);
    draw_mood(column, debrief);
    draw_decisions(column, model);
    draw_standards(column, debrief);
    draw_their_side(column, debrief);
    draw_circumstances(column, debrief);
    draw_survey(column, debrief);
    draw_faults(column, debrief);
    draw_buttons(column, others);
    column.close();
}

}  // namespace frontstage::player
