// What each act of an item does in an encounter.
#include "player/shell/built_wish.hpp"
#include "player/shell/shell.hpp"

namespace frontstage::player {

std::optional<Wish> Shell::perform(const Action& action) {
    switch (action.act) {
        case Act::begin:
            if (!briefing_.modes.empty()) return errand(BeginAs{briefing_.mode});
            begin();
            return std::nullopt;
        case Act::choose: return choose(action.number);
        case Act::read_on:
            if (guarded()) return std::nullopt;
            return commanded<ReadOn>();
        case Act::look_back:
            if (screen_ == Screen::debrief) return look_back(action);
            if (guarded()) return std::nullopt;
            return AskDebrief{};
        case Act::pause:
            if (screen_ == Screen::encounter)
                open(above_ == Above::nothing ? Above::pause : Above::nothing);
            return std::nullopt;
        case Act::resume: open(Above::nothing); return std::nullopt;
        case Act::transcript:
            if (screen_ != Screen::briefing)
                open(above_ == Above::transcript ? Above::nothing : Above::transcript);
            return std::nullopt;
        case Act::leave_for_now: return LeaveWindow{Leaving::for_now};
        case Act::abandon: return commanded<Leave>();
        case Act::play_again: return LeaveWindow{Leaving::to_play_again};
        case Act::done: return LeaveWindow{Leaving::done};
        case Act::open_settings: return errand(OpenSettings{});
        case Act::pick_mode:
            if (action.number < briefing_.modes.size())
                briefing_.mode = briefing_.modes[action.number];
            return std::nullopt;
        case Act::rewind: return rewind();
        case Act::go_back_to:
            if (rewinding_ == Rewinding::barred && screen_ != Screen::debrief) return std::nullopt;
            return errand(GoBackTo{action.number});
        case Act::clear_field: sought_.clear(); return look_back(action);
        case Act::hint:
            if (screen_ == Screen::encounter && encounter_.view.guidance)
                open(above_ == Above::guidance ? Above::nothing : Above::guidance);
            return std::nullopt;
        case Act::print: return errand(PrintDebrief{});
        case Act::rate:
        case Act::skip_rating:
        case Act::disagree:
        case Act::object:
        case Act::hand_in:
        case Act::close_objection: return look_back(action);
        case Act::write_objection:
        // The foyer's, and those of author mode, whose shell has seen them.
        case Act::use_tool:
        case Act::open_scenario:
        case Act::go_on:
        case Act::open_home:
        case Act::open_progress:
        case Act::open_tab:
        case Act::filter:
        case Act::set:
        case Act::choose_key:
        case Act::turn_to:
        case Act::skip:
        case Act::leave_program:
        case Act::try_again:
        case Act::show_details:
        case Act::export_data:
        case Act::open_certificate:
        case Act::look_at_attempt:
        case Act::type_into: return std::nullopt;
    }
    return std::nullopt;
}

}  // namespace frontstage::player
