#include <cstdio>
#include <iostream>

#include "app/attempts.hpp"
#include "app/world.hpp"
#include "cli/commands.hpp"
#include "cli/opening.hpp"
#include "cli/play_text.hpp"
#include "cli/text.hpp"
#ifdef FRONTSTAGE_PLAYER
#include "player/window.hpp"
#endif

namespace frontstage::cli {
namespace {

std::string briefing_for(app::Rehearsal& rehearsal) {
    return briefing_text(rehearsal.scenario(), rehearsal.view()) +
           "\nWhat you choose is kept on this computer, so that you can go on where you were.\n";
}

Exit in_the_terminal(app::Rehearsal& rehearsal, bool resumed) {
    std::cout << (resumed ? "Going on where you were.\n" : briefing_for(rehearsal));
    if (play_as_text(rehearsal, std::cin, std::cout) == Left::midway)
        std::cout << "\nYour place is kept. The same command goes on from here.\n";
    return fine;
}

#ifdef FRONTSTAGE_PLAYER
bool in_a_window(app::Rehearsal& rehearsal, const app::Folders& folders, const PlayWishes& wishes,
                 bool resumed) {
    player::WindowOptions options;
    options.assets = folders.assets;
    options.theme = wishes.theme;
    options.text_percent = wishes.text_percent;
    options.reduced_motion = wishes.reduced_motion;
    options.skip_briefing = resumed;
    return player::play_in_window(rehearsal, options);
}
#endif

Exit on_screen(app::Rehearsal& rehearsal, const app::Folders& folders, const PlayWishes& wishes,
               bool resumed) {
#ifdef FRONTSTAGE_PLAYER
    if (wishes.medium == Medium::window) {
        if (player::display_available() && in_a_window(rehearsal, folders, wishes, resumed))
            return fine;
        std::cerr << "There is no display here, so this is played in the terminal.\n";
    }
#else
    (void)folders;
    (void)wishes;
#endif
    return in_the_terminal(rehearsal, resumed);
}

Exit go_on(app::Attempts& attempts, app::LeftOff& left, const app::Folders& folders,
           const PlayWishes& wishes) {
    const auto log = attempts.go_on(left);
    app::Rehearsal rehearsal(*left.opened.scenario, *left.opened.scripts, log.get(),
                             std::move(left.facts));
    if (!wishes.afresh) return on_screen(rehearsal, folders, wishes, true);
    (void)rehearsal.perform(Leave{});
    return fine;
}

Exit begin(app::Attempts& attempts, app::OpenedScenario& opened, const app::Folders& folders,
           const PlayWishes& wishes) {
    auto forces = forces_from(*opened.scenario, wishes.forces);
    if (!forces) return usage;
    Begin begin;
    begin.digest = opened.digest;
    begin.seed = wishes.seed ? Seed{*wishes.seed} : app::fresh_seed();
    begin.timing = wishes.timing;
    begin.forced = std::move(*forces);
    const auto log = attempts.begin(opened, wishes.trainee, begin.seed);
    app::Rehearsal rehearsal(*opened.scenario, *opened.scripts, log.get());
    (void)rehearsal.perform(begin);
    return on_screen(rehearsal, folders, wishes, false);
}

}  // namespace

Exit play(const app::Folders& folders, const PlayWishes& wishes) {
    int exit_code = fine;
    auto opened = open_named(folders, wishes.scenario, exit_code);
    if (!opened) return static_cast<Exit>(exit_code);
    app::Attempts attempts(folders);
    app::Attempts::Resumption resumption = attempts.left_off(wishes.trainee, opened->scenario->id);
    if (!resumption.why_not.empty())
        std::cerr << "An earlier encounter was left midway and cannot be gone on with: "
                  << resumption.why_not << ".\n";
    if (resumption.left) {
        const Exit ended = go_on(attempts, *resumption.left, folders, wishes);
        if (!wishes.afresh) return ended;
    }
    return begin(attempts, *opened, folders, wishes);
}

}  // namespace frontstage::cli
