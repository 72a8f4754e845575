#include "player/shell/dressing.hpp"

#include <tuple>
#include <utility>

namespace frontstage::player {
namespace {

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
    auto into = members_of(kept);
    const auto from = members_of(before), to = members_of(after);
    const auto take = [](auto& member, const auto& was, const auto& is) {
        if (was != is) member = is;
    };
    const auto take_each = [&]<std::size_t... I>(std::index_sequence<I...>) {
        (take(std::get<I>(into), std::get<I>(from), std::get<I>(to)), ...);
    };
    take_each(std::make_index_sequence<std::tuple_size_v<decltype(to)>>());
    return kept;
}

}  // namespace frontstage::player
