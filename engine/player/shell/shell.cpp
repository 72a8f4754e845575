#include "player/shell/shell.hpp"

#include <algorithm>

#include "player/encounter/overlays.hpp"

namespace frontstage::player {
namespace {

// Built where it will lie: g++ 12 takes a variant that is moved into a variant for uninitialised.
template <class Kind, class... Parts>
std::optional<Wish> commanded(Parts... parts) {
    return std::optional<Wish>(std::in_place, std::in_place_type<Command>, std::in_place_type<Kind>,
                               Kind{parts...});
}

}  // namespace

void Shell::brief(Briefing briefing) {
    briefing_ = std::move(briefing);
    screen_ = Screen::briefing;
    reset_touch("begin");
}

void Shell::show(View view, Scenery scenery, Transcript transcript, std::int64_t now_ms) {
    Appearance& appearance = encounter_.appearance;
    if (appearance.who != view.speaker)
        appearance = {view.speaker, view.face, view.face, now_ms};
    else if (appearance.to != view.face)
        appearance = {view.speaker, appearance.to, view.face, now_ms};
    encounter_.left_ms.reset();
    if (view.within_s) encounter_.left_ms = *view.within_s * 1000;
    encounter_.view = std::move(view);
    encounter_.scenery = std::move(scenery);
    encounter_.shown_at_ms = now_ms;
    encounter_.transcript = transcript;
    transcript_ = std::move(transcript);
    now_ms_ = now_ms;
    memory_.scrolls.erase("speech");
    memory_.scrolls.erase("answers");
    if (screen_ == Screen::debrief) screen_ = Screen::encounter;
    if (screen_ != Screen::briefing) reset_touch("");
}

void Shell::show(Debrief debrief) {
    debrief_ = std::move(debrief);
    screen_ = Screen::debrief;
    above_ = Above::nothing;
    memory_.scrolls.erase("debrief");
    reset_touch("done");
}

// A new screen starts without a word half pressed; where there is one way on, the focus is at it.
void Shell::reset_touch(std::string focus) {
    touch_.held.clear();
    touch_.hover.clear();
    touch_.focus = std::move(focus);
    const View& view = encounter_.view;
    if (screen_ != Screen::encounter || above_ != Above::nothing) return;
    if (view.stage == Stage::over)
        touch_.focus = "look-back";
    else if (view.can_read_on)
        touch_.focus = "read-on";
}

bool Shell::guarded() const {
    return screen_ == Screen::encounter && above_ == Above::nothing &&
           now_ms_ < encounter_.shown_at_ms + guard_ms;
}

bool Shell::time_runs() const {
    return screen_ == Screen::encounter && above_ == Above::nothing &&
           attention_ == Attention::here && encounter_.left_ms &&
           encounter_.view.stage == Stage::at_moment;
}

std::optional<Wish> Shell::pass_time(std::int64_t now_ms) {
    const std::int64_t passed = now_ms - now_ms_;
    now_ms_ = now_ms;
    if (!time_runs() || passed <= 0) return std::nullopt;
    int& left = *encounter_.left_ms;
    left = static_cast<int>(std::max<std::int64_t>(0, left - passed));
    if (left > 0) return std::nullopt;
    encounter_.left_ms.reset();
    return commanded<LetTimeRunOut>();
}

std::optional<Wish> Shell::intend(const Input& input, const ItemList& items, std::int64_t now_ms) {
    now_ms_ = std::max(now_ms_, now_ms);
    return std::visit(
        Overloaded{[&](const KeyPressed& key) { return press(key, items); },
                   [&](const PointerMoved& moved) -> std::optional<Wish> {
                       const Item* item = items.at(moved.at);
                       touch_.hover = item != nullptr ? item->id : "";
                       return std::nullopt;
                   },
                   [&](const PointerPressed& pressed) -> std::optional<Wish> {
                       const Item* item = items.at(pressed.at);
                       touch_.held = touch_.hover = item != nullptr ? item->id : "";
                       touch_.focusing = Focusing::quiet;
                       return std::nullopt;
                   },
                   [&](const PointerReleased& released) { return release(released.at, items); },
                   [&](const Wheeled& wheeled) -> std::optional<Wish> {
                       const std::string region = items.region_at(wheeled.at);
                       if (!region.empty()) memory_.scrolls[region].offset -= wheeled.lines * 60;
                       return std::nullopt;
                   },
                   [&](const AttentionMoved& moved) -> std::optional<Wish> {
                       attention_ = moved.to;
                       return std::nullopt;
                   },
                   [](const Rung&) -> std::optional<Wish> { return std::nullopt; },
                   [&](const CloseAsked&) -> std::optional<Wish> {
                       const bool over = screen_ == Screen::debrief;
                       return LeaveWindow{over ? Leaving::done : Leaving::for_now};
                   }},
        input);
}

// Only what was pressed and released on the same thing was meant.
std::optional<Wish> Shell::release(Point at, const ItemList& items) {
    const Item* item = items.at(at);
    const bool same = item != nullptr && item->id == touch_.held;
    touch_.held.clear();
    if (!same || !item->action) return std::nullopt;
    touch_.focus = item->id;
    return perform(*item->action);
}

std::optional<Wish> Shell::press(const KeyPressed& pressed, const ItemList& items) {
    const bool first = pressed.press == Press::first;
    switch (pressed.key) {
        case Key::tab: move_focus(items, ItemList::Way::forward); return std::nullopt;
        case Key::back_tab: move_focus(items, ItemList::Way::back); return std::nullopt;
        case Key::up:
        case Key::down:
        case Key::left:
        case Key::right:
        case Key::page_up:
        case Key::page_down:
        case Key::home:
        case Key::end: scroll(items, pressed.key); return std::nullopt;
        case Key::enter:
        case Key::space: {
            const Item* item = items.find(touch_.focus);
            if (!first || item == nullptr || !item->action) return std::nullopt;
            return perform(*item->action);
        }
        case Key::digit:
            if (!first || screen_ != Screen::encounter || above_ != Above::nothing)
                return std::nullopt;
            return choose(static_cast<std::size_t>(pressed.digit) - 1);
        case Key::escape: return first ? perform({Act::pause, 0}) : std::nullopt;
        case Key::transcript: return first ? perform({Act::transcript, 0}) : std::nullopt;
        case Key::letter:
        case Key::backspace:
        case Key::plus:
        case Key::minus: return std::nullopt;  // the author's
    }
    return std::nullopt;
}

// Arrows go from one thing to the next; where the screen is there to be read, they scroll it.
void Shell::scroll(const ItemList& items, Key key) {
    const bool reading = screen_ != Screen::encounter || above_ == Above::transcript;
    const bool arrow = key == Key::up || key == Key::down || key == Key::left || key == Key::right;
    const bool sideways = key == Key::left || key == Key::right;
    if (arrow && (!reading || sideways))
        return move_focus(items, key == Key::down || key == Key::right ? ItemList::Way::forward
                                                                       : ItemList::Way::back);
    const char* region = above_ == Above::transcript   ? "transcript"
                         : screen_ == Screen::briefing ? "briefing"
                         : screen_ == Screen::debrief  ? "debrief"
                                                       : "speech";
    Scroll& scroll = memory_.scrolls[region];
    switch (key) {
        case Key::up: scroll.offset -= 60; break;
        case Key::down: scroll.offset += 60; break;
        case Key::page_up: scroll.offset -= scroll.room * 0.9F; break;
        case Key::page_down: scroll.offset += scroll.room * 0.9F; break;
        case Key::home: scroll.offset = 0; break;
        case Key::end: scroll.offset = scroll.most(); break;
        default: break;
    }
    scroll.offset = std::clamp(scroll.offset, 0.0F, scroll.most());
}

void Shell::move_focus(const ItemList& items, ItemList::Way way) {
    touch_.focusing = Focusing::shown;
    touch_.focus = items.beside(touch_.focus, way);
    const Item* item = items.find(touch_.focus);
    if (item == nullptr || item->region.empty()) return;
    const Item* region = items.find(item->region);
    if (region == nullptr) return;
    Scroll& scroll = memory_.scrolls[item->region];
    constexpr float room = 10;
    const float below = item->rect.bottom() + room - region->rect.bottom();
    const float above = region->rect.y - item->rect.y + room;
    if (below > 0) scroll.offset += below;
    if (above > 0) scroll.offset -= above;
    scroll.offset = std::clamp(scroll.offset, 0.0F, scroll.most());
}

std::optional<Wish> Shell::choose(std::size_t number) {
    const auto& offers = encounter_.view.offers;
    if (guarded() || number >= offers.size() || offers[number].openness == Openness::locked)
        return std::nullopt;
    return commanded<Choose>(offers[number].choice);
}

void Shell::open(Above above) {
    above_ = above;
    if (above == Above::transcript) memory_.scrolls["transcript"] = {0, 0, 0, Opens::at_end};
    const bool closes = above == Above::transcript || above == Above::guidance;
    reset_touch(above == Above::pause ? "resume" : closes ? "close" : "");
}

std::optional<Wish> Shell::perform(Action action) {
    switch (action.act) {
        case Act::begin:
            screen_ = Screen::encounter;
            encounter_.shown_at_ms = now_ms_;
            encounter_.appearance.since_ms = now_ms_;
            reset_touch("");
            return std::nullopt;
        case Act::choose: return choose(action.number);
        case Act::read_on:
            if (guarded()) return std::nullopt;
            return commanded<ReadOn>();
        case Act::look_back:
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
        case Act::hint:
            if (screen_ == Screen::encounter && encounter_.view.guidance)
                open(above_ == Above::guidance ? Above::nothing : Above::guidance);
            return std::nullopt;
        case Act::use_tool: return std::nullopt;  // the author's shell has seen it
    }
    return std::nullopt;
}

void Shell::draw(Page& page) {
    switch (screen_) {
        case Screen::briefing: draw_briefing(page, briefing_); break;
        case Screen::encounter: draw_encounter(page, encounter_); break;
        case Screen::debrief: draw_debrief(page, debrief_, purpose_); break;
    }
    switch (above_) {
        case Above::nothing: break;
        case Above::pause: draw_pause(page, purpose_); break;
        case Above::transcript: draw_transcript(page, transcript_); break;
        case Above::guidance: draw_guidance(page, *encounter_.view.guidance); break;
    }
    if (time_runs()) {
        const int part = page.motion == Motion::reduced ? 1000 : 50;
        page.wake_in(std::max(1, *encounter_.left_ms % part + 1));
    }
}

}  // namespace frontstage::player
