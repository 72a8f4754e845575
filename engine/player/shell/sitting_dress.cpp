// How a sitting looks and sounds: the preferences that are in force, and what is heard of a frame.
#include "player/shell/dressing.hpp"
#include "player/shell/sitting.hpp"

namespace frontstage::player {

// What the trainee keeps, and over it what was wished for this sitting alone.
void Sitting::take(const app::Preferences& kept) {
    kept_ = preferences_ = kept;
    if (wishes_.overrule) wishes_.overrule(preferences_);
}

// Letters, colours, motion, keys, language, voice and sound, as they are wanted.
void Sitting::dress() {
    const app::Preferences& p = preferences_;
    Theme theme = world_.theme(p.theme);
    if (p.backdrops == app::Backdrops::plain) theme.backdrops = Backdrops::plain;
    house_.set_theme(theme);
    font_ = house_.set_reading(reading_of(p));
    house_.set_motion(motion_of(p));
    house_.set_controls(Controls(p.keys));
    words_ = station_->words(p.language);
    accompaniment_.set(accompaniment_of(p, wishes_.voice_log));
    if (under_way_) dress_stage();
}

void Sitting::dress_stage() {
    Performance& performance = *under_way_->performance;
    performance.shell().take(manner_of(preferences_));
    performance.set_captions(preferences_.captions == app::Switch::on ? Captions::shown
                                                                      : Captions::hidden);
}

void Sitting::tell_font(std::int64_t now_ms) {
    if (font_ == FontFound::as_wished) return;
    foyer_.say(words_("The font {wished} is not installed on this computer. {font} is used.",
                      {{"wished", preferences_.font}, {"font", house_.font_family()}}),
               now_ms);
}

void Sitting::keep(const app::Preferences& preferences, std::int64_t now_ms) {
    const app::Preferences before = std::exchange(preferences_, preferences);
    kept_ = with_changes(kept_, before, preferences_);
    dress();
    if (before.language != preferences_.language && under_way_)
        station_->read_in(*under_way_->encounter, preferences_.language);
    const std::string failure = station_->keep(kept_);
    foyer_.show(preferences_, station_->subject());
    if (before.font != preferences_.font) tell_font(now_ms);
    if (!failure.empty()) foyer_.say(words_(failure), now_ms);
    if (foyer_.room() == Room::first_run && preferences_.introduced == app::Switch::on) go_home();
}

// Once the frame is drawn.
void Sitting::accompany() {
    if (left_) return accompaniment_.hush();
    Performance* playing = on_stage();
    const View* view = playing != nullptr ? playing->shell().view_on_screen() : nullptr;
    const bool reads_encounter = playing != nullptr;
    const Frame frame{
        house_.items(),
        focus(),
        view,
        view != nullptr ? playing->hearing() : Hearing{},
        reads_encounter ? under_way_->encounter->rehearsal().words() : words_,
        reads_encounter ? under_way_->encounter->reading().language : preferences_.language,
        {house_.controls(), house_.in_hand()}};
    if (std::exchange(again_, Again::not_asked) == Again::asked) accompaniment_.repeat(frame);
    accompaniment_.observe(frame);
}

}  // namespace frontstage::player
