#include "cli/play_window.hpp"

#include <cstdio>
#include <iostream>

#include "cli/language.hpp"
#include "core/texts.hpp"
#include "player/text/missing_fonts.hpp"

namespace frontstage::cli {
namespace {

// Before the first box is seen, rather than after it.
void tell_missing_fonts(const Scenario& shown, const std::string& language) {
    std::string all;
    for (const Text& text : texts_of(shown))
        all += text.words + '\n';
    for (const player::MissingFont& missing : player::missing_fonts(all, language))
        std::fprintf(stderr, "frontstage: %s\n", player::sentence_for(missing).c_str());
}

}  // namespace

player::WindowEnd in_a_window(app::Rehearsal& rehearsal, const app::Folders& folders,
                              const PlayWishes& wishes) {
    if (wishes.screenshot.empty() && !player::display_available())
        return player::WindowEnd::not_opened;
    tell_missing_fonts(rehearsal.shown(), wishes.language);
    player::WindowOptions options;
    options.assets = folders.assets;
    options.own_themes = folders.data + "/themes";
    if (!wishes.theme.empty()) options.theme = wishes.theme;
    options.language = wishes.language;
    options.text_percent = wishes.text_percent.value_or(100);
    options.reduced_motion = wishes.reduced_motion;
    options.screenshot = wishes.screenshot;
    options.accompaniment.voice_log = wishes.voice_log;
    return player::play_in_window(rehearsal, options);
}

player::WindowEnd sit_down(const app::Folders& folders, const PlayWishes& wishes,
                           std::optional<app::BeginWish> begin, const std::string& id) {
    player::SittingOptions options;
    // Whoever named an encounter is not asked who they are first.
    options.subject = begin ? subject_of(folders, wishes) : wishes.trainee;
    options.begin = std::move(begin);
    options.mode = wishes.mode;
    if (!wishes.afresh) options.go_on = id;
    options.timing = wishes.timing;
    options.voice_log = wishes.voice_log;
    if (!wishes.theme.empty()) options.theme = wishes.theme;
    options.language = wishes.language;
    options.text_percent = wishes.text_percent;
    if (wishes.reduced_motion) options.motion = player::Motion::reduced;
    options.screenshot = wishes.screenshot;
    return player::sit_down_in_window(folders, options);
}

std::optional<Exit> attend_in_window(app::OpenedScenario& opened, const app::BeginWish& wish,
                                     const app::Folders& folders, const PlayWishes& wishes,
                                     const std::string& language) {
    const bool picture = !wishes.screenshot.empty();
    if (!picture && !player::display_available()) {
        std::cerr << "No window can be opened here, so this is played in the terminal.\n";
        return std::nullopt;
    }
    const Scenario& scenario = *opened.scenario;
    const app::Reading reading = reading_of(scenario, wish.scenario, folders, language);
    tell_missing_fonts(*reading.scenario, language);
    if (wishes.afresh && !picture) {
        app::Station station(folders, subject_of(folders, wishes));
        if (auto left = station.go_on(scenario.id); left.value)
            (void)(*left.value)->rehearsal().perform(Leave{});
    }
    if (sit_down(folders, wishes, wish, scenario.id) == player::WindowEnd::closed) return fine;
    if (picture) return cannot_write;
    std::cerr << "No window can be opened here, so this is played in the terminal.\n";
    return std::nullopt;
}

}  // namespace frontstage::cli
