#include "player/shell/accompanied.hpp"

#include "core/fact.hpp"

namespace frontstage::player {

std::optional<int> accompanied_step(Performance& performance, Stagehouse& house,
                                    Accompaniment& accompaniment, const ReadIn& reading,
                                    const std::vector<Input>& inputs, std::int64_t now_ms) {
    Shell& shell = performance.shell();
    shell.set_clock(accompaniment.is_speaking() ? Shell::Clock::stands : Shell::Clock::runs,
                    now_ms);
    const std::optional<int> wake = performance.step(inputs, now_ms);
    if (performance.left()) {
        accompaniment.hush();
        return wake;
    }
    const View* view = shell.view_on_screen();
    const Frame frame{house.items(),
                      performance.focus(),
                      view,
                      view != nullptr ? performance.hearing() : Hearing{},
                      reading.words,
                      reading.language,
                      {house.controls(), house.in_hand()}};
    for (const Errand& errand : performance.take_errands()) {
        if (std::holds_alternative<SwitchVoice>(errand)) accompaniment.switch_voice();
        if (std::holds_alternative<RepeatSpeech>(errand)) accompaniment.repeat(frame);
    }
    accompaniment.observe(frame);
    return wake;
}

}  // namespace frontstage::player
