// The shell once its encounter is over: it hands what comes to the Aftermath, and what that wishes
// on.
#include "player/shell/shell.hpp"

namespace frontstage::player {

void Shell::show(Debrief debrief) {
    if (screen_ != Screen::debrief) memory().scrolls.erase("debrief");
    DebriefModel model{std::move(debrief), purpose_, offered_};
    if (purpose_ == Purpose::attempt) model.offered.push_back(Act::disagree);
    aftermath_.show(std::move(model), encounter_.scenery);
    screen_ = Screen::debrief;
    above_ = Above::nothing;
    start_at(aftermath_.focus());
}

// Within what comes after the end.
std::optional<Wish> Shell::look_back(const Action& action) {
    const int before = aftermath_.turned();
    auto command = aftermath_.perform(action);
    if (aftermath_.turned() != before) start_at(aftermath_.focus());
    if (!command) return std::nullopt;
    return std::optional<Wish>(std::in_place, std::in_place_type<Command>, std::move(*command));
}

}  // namespace frontstage::player
