#include "player/shell/performance.hpp"

#include <algorithm>

namespace frontstage::player {
namespace {

bool under_way(const Facts& facts) {
    const auto reached = std::ranges::count_if(
        facts, [](const Fact& fact) { return std::holds_alternative<MomentReached>(fact); });
    return reached > 1 || std::ranges::any_of(facts, [](const Fact& fact) {
               return std::holds_alternative<ChoiceMade>(fact) ||
                      std::holds_alternative<Ended>(fact);
           });
}

// What is said of an encounter that is over; the screen stays where it is.
bool is_afterthought(const Command& command) {
    return std::holds_alternative<RateSelf>(command) || std::holds_alternative<Disagree>(command);
}

// What the place sounds like comes first, and a page that turns where nothing of that is news.
std::string shown_caption(const Hearing& before, const Hearing& now, const Phrasebook& words) {
    const bool turns = cues_between(before, now) == std::vector{Cue::page};
    if (turns && beds_for(before) == beds_for(now)) return words(caption_of(Cue::page));
    return caption_of(before, now, words);
}

bool was_pressed(const Input& input) {
    return std::holds_alternative<KeyPressed>(input) ||
           std::holds_alternative<PointerPressed>(input) ||
           std::holds_alternative<PointerReleased>(input) ||
           std::holds_alternative<Controlled>(input) || std::holds_alternative<Typed>(input);
}

}  // namespace

Performance::Performance(app::Rehearsal& rehearsal, Stagehouse& house, Purpose purpose,
                         Opening opening, std::int64_t now_ms)
    : rehearsal_(rehearsal), house_(house), purpose_(purpose), shell_(purpose) {
    show(now_ms);
    if (opening == Opening::briefing && !under_way(rehearsal.facts()))
        shell_.brief(briefing_of(rehearsal.shown(), rehearsal.state(), rehearsal.words()));
    if (opening == Opening::debrief) shell_.show(rehearsal_.debrief());
}

void Performance::show(std::int64_t now_ms) {
    const bool may_rewind =
        purpose_ == Purpose::attempt && rehearsal_.state().mode != Mode::assessed;
    shell_.allow(may_rewind ? Rewinding::allowed : Rewinding::barred);
    Scenery scenery =
        in_clothes(scenery_of(rehearsal_.scenario(), rehearsal_.state()), house_.looks());
    View view = with_posture_told(rehearsal_.view(), scenery, rehearsal_.words());
    shell_.show(std::move(view), std::move(scenery),
                transcript_of(rehearsal_.shown(), rehearsal_.facts(), rehearsal_.words()), now_ms);
    listen();
}

void Performance::listen() {
    before_ = std::exchange(
        hearing_, hearing_at(rehearsal_.scenario(), rehearsal_.state(), rehearsal_.view()));
    set_captions(captions_);
}

void Performance::set_captions(Captions captions) {
    captions_ = captions;
    shell_.caption(
        captions == Captions::shown ? shown_caption(before_, hearing_, rehearsal_.words()) : "");
}

void Performance::show_debrief() {
    Debrief debrief = rehearsal_.debrief();
    if (earlier_ != nullptr)
        shell_.show(side_by_side(earlier_->debrief(), debrief,
                                 shared_decisions(earlier_->facts(), rehearsal_.facts()),
                                 rehearsal_.words()));
    shell_.show(std::move(debrief));
}

void Performance::carry_out(const Wish& wish, std::int64_t now_ms) {
    std::visit(Overloaded{[&](const Command& command) {
                              // Declined: nothing moved, and the screen stays as it was.
                              if (rehearsal_.perform(command)) return;
                              if (is_afterthought(command)) return show_debrief();
                              show(now_ms);
                              if (std::holds_alternative<Leave>(command)) show_debrief();
                          },
                          [&](const AskDebrief&) { show_debrief(); },
                          [&](const LeaveWindow& leave) { left_ = leave.how; },
                          [&](const Errand& errand) { errands_.push_back(errand); }},
               wish);
}

std::optional<int> Performance::step(const std::vector<Input>& inputs, std::int64_t now_ms) {
    shell_.steer_with({house_.controls(), house_.in_hand()});
    if (const auto wish = shell_.pass_time(now_ms)) carry_out(*wish, now_ms);
    bool moved_on = false;
    for (const Input& input : inputs) {
        // What else was pressed at once was meant for a screen that is gone.
        if (moved_on && was_pressed(input)) continue;
        const auto wish = shell_.intend(input, house_.items(), now_ms);
        if (!wish) continue;
        carry_out(*wish, now_ms);
        moved_on = true;
    }
    return house_.show(
        shell_.memory(), shell_.touch(), now_ms, [this](Page& page) { shell_.draw(page); },
        rehearsal_.words());
}

}  // namespace frontstage::player
