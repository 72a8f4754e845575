#include "player/shell/dressing.hpp"

#include <tuple>

namespace frontstage::player {
namespace {

using P = app::Preferences;

// Every one of them: one that is missing here would not be kept.
constexpr std::tuple all_preferences{
    &P::introduced,   &P::theme,         &P::font,          &P::text_percent, &P::letter_percent,
    &P::word_percent, &P::line_percent,  &P::lines,         &P::backdrops,    &P::motion,
    &P::voice,        &P::voice_command, &P::voice_rate,    &P::sound,        &P::volume_percent,
    &P::captions,     &P::timing,        &P::service_clock, &P::keys,         &P::language};

Heard heard(app::Switch wanted) {
    return wanted == app::Switch::on ? Heard::yes : Heard::no;
}

}  // namespace

Reading reading_of(const app::Preferences& p) {
    return {p.font, p.text_percent, p.letter_percent, p.word_percent, p.line_percent, p.language};
}

Motion motion_of(const app::Preferences& p) {
    return p.motion == app::Motion::reduced ? Motion::reduced : Motion::full;
}

Manner manner_of(const app::Preferences& p) {
    Manner manner;
    manner.clock = p.service_clock == app::Switch::on ? ServiceClock::shown : ServiceClock::hidden;
    manner.lines = p.lines == app::Lines::typewriter ? Lines::typewriter : Lines::whole;
    return manner;
}

AccompanimentWishes accompaniment_of(const app::Preferences& p, const std::string& voice_log) {
    return {heard(p.voice), p.voice_command, p.voice_rate,
            voice_log,      heard(p.sound),  p.volume_percent};
}

app::Preferences with_changes(app::Preferences kept, const app::Preferences& before,
                              const app::Preferences& after) {
    const auto take = [&](auto... member) {
        (..., (before.*member == after.*member ? void() : void(kept.*member = after.*member)));
    };
    std::apply(take, all_preferences);
    return kept;
}

}  // namespace frontstage::player
