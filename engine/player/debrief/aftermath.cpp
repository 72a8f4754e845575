#include "player/debrief/aftermath.hpp"

namespace frontstage::player {
namespace {

AfterwardsModel afterwards_in(const Debrief& debrief, const Scenery& scenery) {
    AfterwardsModel model{debrief.afterwards, scenery, {}};
    const auto& who = debrief.afterwards.speaker;
    if (who && who->number < scenery.people.size())
        model.customer = {who, debrief.afterwards.face, debrief.afterwards.face, 0};
    return model;
}

}  // namespace

void Aftermath::turn_to(Screen screen) {
    if (screen != screen_) ++turned_;
    screen_ = screen;
}

void Aftermath::show(DebriefModel model, Scenery scenery) {
    const bool to_be_asked = asked_ == Asked::not_yet && model.purpose == Purpose::attempt &&
                             !model.debrief.self_rating &&
                             model.debrief.verdict != Verdict::unfinished;
    model_ = std::move(model);
    scenery_ = std::move(scenery);
    ++turned_;
    screen_ = to_be_asked ? Screen::afterwards : result();
    asked_ = Asked::once;
}

void Aftermath::show(SideBySide both) {
    both_ = std::move(both);
}

// Both ways where there are two and they were not seen yet, else the debrief.
Aftermath::Screen Aftermath::result() {
    if (!both_ || compared_ == Asked::once) return Screen::debrief;
    compared_ = Asked::once;
    return Screen::side_by_side;
}

std::optional<Command> Aftermath::perform(const Action& action) {
    switch (action.act) {
        case Act::rate:
            if (screen_ != Screen::afterwards || action.number >= words_of<SelfRating>.size())
                return std::nullopt;
            return std::optional<Command>(std::in_place, std::in_place_type<RateSelf>,
                                          RateSelf{static_cast<SelfRating>(action.number)});
        case Act::skip_rating: turn_to(result()); return std::nullopt;
        case Act::look_back: turn_to(Screen::debrief); return std::nullopt;
        case Act::disagree:
            if (action.number >= model_.debrief.decisions.size()) return std::nullopt;
            objection_ = {model_.debrief.decisions[action.number], action.number, {}, {}};
            if (const auto& said = objection_.note.disagreement) {
                if (said->objection != Objection::own_words) objection_.chosen = said->objection;
                objection_.words = said->words;
            }
            focus_ = "disagree:" + std::to_string(action.number + 1);
            turn_to(Screen::objection);
            return std::nullopt;
        case Act::object:
            if (action.number < words_of<Objection>.size())
                objection_.chosen = static_cast<Objection>(action.number);
            return std::nullopt;
        case Act::clear_field: objection_.words.clear(); return std::nullopt;
        case Act::close_objection: turn_to(Screen::debrief); return std::nullopt;
        case Act::hand_in: {
            if (screen_ != Screen::objection) return std::nullopt;
            Disagree said{objection_.note.choice, objection_.chosen.value_or(Objection::own_words),
                          objection_.words};
            turn_to(Screen::debrief);
            return std::optional<Command>(std::in_place, std::in_place_type<Disagree>,
                                          std::move(said));
        }
        default: return std::nullopt;  // of another screen
    }
}

void Aftermath::write(std::string words) {
    if (screen_ == Screen::objection) objection_.words = std::move(words);
}

bool Aftermath::go_back() {
    if (screen_ != Screen::objection) return false;
    turn_to(Screen::debrief);
    return true;
}

std::string Aftermath::focus() const {
    switch (screen_) {
        case Screen::afterwards: return "";
        case Screen::debrief: return focus_.empty() ? primary_of(model_) : focus_;
        case Screen::objection: return "reason:1";
        case Screen::side_by_side: return "full-debrief";
    }
    return "";
}

void Aftermath::draw(Page& page) {
    switch (screen_) {
        case Screen::afterwards:
            return draw_afterwards(page, afterwards_in(model_.debrief, scenery_));
        case Screen::debrief: return draw_debrief(page, model_);
        case Screen::objection: return draw_objection(page, objection_);
        case Screen::side_by_side:
            if (both_) return draw_side_by_side(page, *both_);
            return draw_debrief(page, model_);
    }
}

}  // namespace frontstage::player
