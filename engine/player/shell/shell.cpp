#include "player/shell/shell.hpp"

#include <algorithm>

#include "player/screens/pause.hpp"
#include "player/screens/transcript_screen.hpp"
#include "player/shell/built_wish.hpp"

namespace frontstage::player {

void Shell::brief(Briefing briefing) {
    briefing_ = std::move(briefing);
    screen_ = Screen::briefing;
    start_at("begin");
}

void Shell::show(View view, Scenery scenery, Transcript transcript, std::int64_t now_ms) {
    Appearance& appearance = encounter_.appearance;
    if (appearance.who != view.speaker) {
        appearance = {view.speaker, view.face, view.face, now_ms};
        answers_ = false;  // it was somebody else who was answered
    } else if (appearance.to != view.face) {
        appearance = {view.speaker, appearance.to, view.face, now_ms};
    }
    encounter_.left_ms.reset();
    if (view.within_s) encounter_.left_ms = *view.within_s * 1000;
    encounter_.view = std::move(view);
    encounter_.scenery = std::move(scenery);
    encounter_.shown_at_ms = now_ms;
    encounter_.transcript = transcript;
    transcript_ = std::move(transcript);
    now_ms_ = now_ms;
    look_alive();
    memory().scrolls.erase("speech");
    memory().scrolls.erase("answers");
    if (screen_ == Screen::debrief) screen_ = Screen::encounter;
    if (screen_ != Screen::briefing) start_at("");
}

// Whoever was answered in words has heard it, whatever they think of it; whoever asked waits.
void Shell::look_alive() {
    Lately& lately = encounter_.appearance.lately;
    lately = {};
    if (std::exchange(answers_, false)) lately.told_ms = encounter_.shown_at_ms;
    if (!encounter_.view.offers.empty()) lately.waits_ms = encounter_.shown_at_ms;
}

// Where there is one way on, the keyboard is at it.
void Shell::start_at(std::string focus) {
    const View& view = encounter_.view;
    if (screen_ == Screen::encounter && above_ == Above::nothing) {
        if (view.stage == Stage::over)
            focus = "look-back";
        else if (view.can_read_on)
            focus = "read-on";
    }
    hand_.start_at(std::move(focus));
}

bool Shell::guarded() const {
    return screen_ == Screen::encounter && above_ == Above::nothing &&
           now_ms_ < encounter_.shown_at_ms + guard_ms;
}

bool Shell::time_runs() const {
    return screen_ == Screen::encounter && above_ == Above::nothing &&
           attention_ == Attention::here && clock_ == Clock::runs && encounter_.left_ms &&
           encounter_.view.stage == Stage::at_moment;
}

std::optional<Wish> Shell::pass_time(std::int64_t now_ms) {
    // While time runs there is a frame at least each second. Where there was none the computer
    // slept, and whoever sat at it could not answer.
    constexpr std::int64_t slept_ms = 10'000;
    const std::int64_t passed = now_ms - now_ms_;
    now_ms_ = now_ms;
    if (!time_runs() || passed <= 0 || passed >= slept_ms) return std::nullopt;
    int& left = *encounter_.left_ms;
    left = static_cast<int>(std::max<std::int64_t>(0, left - passed));
    if (left > 0) return std::nullopt;
    encounter_.left_ms.reset();
    answers_ = false;
    return commanded<LetTimeRunOut>();
}

std::optional<Wish> Shell::intend(const Input& input, const ItemList& items, std::int64_t now_ms) {
    now_ms_ = std::max(now_ms_, now_ms);
    const auto intent = hand_.take(input, items);
    if (!intent) return std::nullopt;
    return std::visit(Overloaded{[&](const Used& used) { return perform(used.action); },
                                 [&](const Wanted& wanted) { return answer(wanted, items); },
                                 [&](const Written& written) -> std::optional<Wish> {
                                     if (above_ == Above::transcript) {
                                         sought_ = written.text;
                                         memory().scrolls["transcript"] = {};
                                     } else {
                                         aftermath_.write(written.text);
                                     }
                                     return std::nullopt;
                                 },
                                 [&](Attention attention) -> std::optional<Wish> {
                                     attention_ = attention;
                                     return std::nullopt;
                                 },
                                 [](const Named&) -> std::optional<Wish> { return std::nullopt; },
                                 [&](const Closed&) -> std::optional<Wish> {
                                     const bool over = screen_ == Screen::debrief;
                                     return LeaveWindow{over ? Leaving::done : Leaving::for_now};
                                 }},
                      *intent);
}

std::optional<Wish> Shell::answer(const Wanted& wanted, const ItemList& items) {
    switch (wanted.what) {
        case Asked::back: return go_back();
        case Asked::transcript: return perform({Act::transcript, 0});
        case Asked::choose:
            if (screen_ != Screen::encounter || above_ != Above::nothing) return std::nullopt;
            return choose(static_cast<std::size_t>(wanted.number) - 1);
        case Asked::rewind: return rewind();
        case Asked::search:
            if (above_ == Above::transcript) hand_.go_to(items, "transcript:search");
            return std::nullopt;
        case Asked::bigger_text: return errand(ResizeText{Bigger::yes});
        case Asked::smaller_text: return errand(ResizeText{Bigger::no});
        case Asked::voice: return errand(SwitchVoice{});
        case Asked::repeat_speech: return errand(RepeatSpeech{});
        case Asked::hint: return perform({Act::hint, 0});
    }
    return std::nullopt;
}

// Out of what lies above; from the encounter into its pause; from a briefing to where one came
// from.
std::optional<Wish> Shell::go_back() {
    if (screen_ == Screen::briefing) {
        if (purpose_ != Purpose::preview) return LeaveWindow{Leaving::for_now};
        begin();
        return std::nullopt;
    }
    if (above_ == Above::transcript || above_ == Above::guidance) {
        open(Above::nothing);
        return std::nullopt;
    }
    if (screen_ == Screen::debrief && aftermath_.go_back()) {
        start_at(aftermath_.focus());
        return std::nullopt;
    }
    return perform({Act::pause, 0});
}

// To the last thing that was said.
std::optional<Wish> Shell::rewind() const {
    if (rewinding_ == Rewinding::barred || screen_ != Screen::encounter) return std::nullopt;
    const auto last = std::ranges::find_if(transcript_.rbegin(), transcript_.rend(),
                                           [](const Said& said) { return !!said.decision; });
    if (last == transcript_.rend()) return std::nullopt;
    return errand(GoBackTo{*last->decision});
}

std::optional<Wish> Shell::choose(std::size_t number) {
    const auto& offers = encounter_.view.offers;
    if (guarded() || number >= offers.size() || offers[number].openness == Openness::locked)
        return std::nullopt;
    answers_ = offers[number].delivery == Delivery::says;
    return commanded<Choose>(offers[number].choice);
}

void Shell::begin() {
    screen_ = Screen::encounter;
    encounter_.shown_at_ms = now_ms_;
    encounter_.appearance.since_ms = now_ms_;
    look_alive();
    start_at("");
}

void Shell::open(Above above) {
    above_ = above;
    sought_.clear();
    if (above == Above::transcript) memory().scrolls["transcript"] = {0, 0, 0, Opens::at_end};
    const bool closes = above == Above::transcript || above == Above::guidance;
    start_at(above == Above::pause ? "resume" : closes ? "close" : "");
}

void Shell::draw(Page& page) {
    switch (screen_) {
        case Screen::briefing:
            draw_briefing(page, briefing_);
            prepare_places(page, encounter_.scenery);
            break;
        case Screen::encounter:
            draw_encounter(page, encounter_);
            prepare_places(page, encounter_.scenery);
            break;
        case Screen::debrief: aftermath_.draw(page); break;
    }
    switch (above_) {
        case Above::nothing: break;
        case Above::pause:
            draw_pause(page, purpose_, rewind() ? Rewinding::allowed : Rewinding::barred);
            break;
        case Above::transcript: draw_transcript(page, {transcript_, sought_, rewinding_}); break;
        case Above::guidance: draw_guidance(page, *encounter_.view.guidance); break;
    }
    draw_toast(page, toast_);
    if (time_runs()) {
        const int part = page.motion == Motion::reduced ? 1000 : 50;
        page.wake_in(std::max(1, *encounter_.left_ms % part + 1));
    }
}

}  // namespace frontstage::player
