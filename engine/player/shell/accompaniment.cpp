#include "player/shell/accompaniment.hpp"

#include "player/house/stagehouse.hpp"

namespace frontstage::player {

Accompaniment::Accompaniment(AccompanimentWishes wishes) : wishes_(std::move(wishes)) {
    raise_voice();
    raise_sound();
}

void Accompaniment::set(AccompanimentWishes wishes) {
    const AccompanimentWishes before = std::exchange(wishes_, std::move(wishes));
    if (before.voice != wishes_.voice || before.voice_command != wishes_.voice_command ||
        before.voice_log != wishes_.voice_log)
        raise_voice();
    if (before.sound != wishes_.sound)
        raise_sound();
    else if (loudspeaker_)
        loudspeaker_->set_volume(wishes_.volume_percent);
}

void Accompaniment::switch_voice() {
    AccompanimentWishes wishes = wishes_;
    wishes.voice = wishes.voice == Heard::no ? Heard::yes : Heard::no;
    set(std::move(wishes));
}

// A log is kept of what would be spoken, whether or not it is.
void Accompaniment::raise_voice() {
    voice_.reset();
    narrator_ = {};
    const bool aloud = wishes_.voice == Heard::yes;
    if (!aloud && wishes_.voice_log.empty()) return;
    voice_.emplace(aloud ? best_synthesiser(wishes_.voice_command) : SynthesiserMaker{},
                   wishes_.voice_log, &Stagehouse::ring);
}

void Accompaniment::raise_sound() {
    loudspeaker_.reset();
    heard_ = {};
    if (wishes_.sound == Heard::yes) loudspeaker_.emplace(wishes_.volume_percent);
}

Seen Accompaniment::seen(const Frame& frame) const {
    const bool audible = loudspeaker_ && loudspeaker_->problem().empty();
    return {frame.items, frame.focus, frame.view, audible ? Sounds::heard : Sounds::silent,
            frame.steering};
}

Tongue Accompaniment::tongue(const Frame& frame) const {
    return {frame.language.empty() ? "en" : frame.language, wishes_.voice_rate};
}

void Accompaniment::observe(const Frame& frame) {
    if (loudspeaker_ && frame.hearing != heard_) {
        loudspeaker_->play(beds_for(frame.hearing), cues_between(heard_, frame.hearing));
        heard_ = frame.hearing;
    }
    if (voice_) voice_->say(narrator_.observe(seen(frame), frame.words), tongue(frame));
}

void Accompaniment::repeat(const Frame& frame) {
    if (voice_) voice_->say(narrator_.again(seen(frame), frame.words), tongue(frame));
}

void Accompaniment::hush() {
    if (voice_) voice_->hush();
}

bool Accompaniment::is_speaking() const {
    return voice_ && voice_->is_speaking();
}

}  // namespace frontstage::player
