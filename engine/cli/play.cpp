#include <cstdio>
#include <iostream>

#include "app/attempts.hpp"
#include "app/world.hpp"
#include "cli/all_commands.hpp"
#include "cli/language.hpp"
#include "cli/opening.hpp"
#include "cli/play_record.hpp"
#include "cli/play_text.hpp"
#include "cli/text.hpp"
#ifdef FRONTSTAGE_PLAYER
#include "app/station.hpp"
#include "player/window.hpp"
#endif

namespace frontstage::cli {
namespace {

constexpr const char* nobody = "trainee";  // under this code attempts are kept unless one is given

enum class Start { anew, going_on, recorded };

struct Wishes {
    std::optional<std::string> trainee;  // none: whoever sat here last
    std::optional<std::uint64_t> seed;
    bool afresh = false;  // leave an unfinished encounter and begin a new one
    bool in_terminal = false;
    std::optional<std::string> record;  // the walk that this becomes; none: an attempt
    std::string language;               // empty: as the environment prefers
    std::string theme;                  // empty: as the trainee keeps it
    int text_percent = 100;             // otherwise than this: as it is said
    bool reduced_motion = false;
    std::string screenshot;  // writes a PNG of the first screen and returns
};

std::string briefing_for(app::Rehearsal& rehearsal, Start start) {
    const Phrasebook& words = rehearsal.words();
    const std::string_view kept =
        start == Start::recorded
            ? phrase("What you choose becomes a walk. This is practice: no attempt is kept.")
            : phrase(
                  "What you choose is kept on this computer, so that you can go on where you "
                  "were.");
    return briefing_text(rehearsal.shown(), rehearsal.view(), words) + '\n' + wrapped(words(kept));
}

// What the trainee wants once an encounter was left.
enum class After { nothing, once_more };

After in_the_terminal(app::Rehearsal& rehearsal, Start start) {
    const Phrasebook& words = rehearsal.words();
    std::cout << (start == Start::going_on ? words("Going on where you were.") + '\n'
                                           : briefing_for(rehearsal, start));
    if (play_as_text(rehearsal, std::cin, std::cout) == Left::midway && start != Start::recorded)
        std::cout << '\n'
                  << words("Your place is kept. The same command goes on from here.") << '\n';
    return After::nothing;
}

#ifdef FRONTSTAGE_PLAYER
player::WindowEnd in_a_window(app::Rehearsal& rehearsal, const app::Folders& folders,
                              const Wishes& wishes, Start start) {
    if (wishes.screenshot.empty() && !player::display_available())
        return player::WindowEnd::not_opened;
    player::WindowOptions options;
    options.assets = folders.assets;
    if (!wishes.theme.empty()) options.theme = wishes.theme;
    options.text_percent = wishes.text_percent;
    options.reduced_motion = wishes.reduced_motion;
    options.skip_briefing = start == Start::going_on;
    options.purpose = start == Start::recorded ? player::Purpose::walk : player::Purpose::attempt;
    options.screenshot = wishes.screenshot;
    return player::play_in_window(rehearsal, options);
}
#endif

After on_screen(app::Rehearsal& rehearsal, const app::Folders& folders, const Wishes& wishes,
                Start start) {
#ifdef FRONTSTAGE_PLAYER
    if (!wishes.in_terminal) {
        switch (in_a_window(rehearsal, folders, wishes, start)) {
            case player::WindowEnd::closed: return After::nothing;
            case player::WindowEnd::to_play_again: return After::once_more;
            case player::WindowEnd::not_opened: break;
        }
        std::cerr << "No window can be opened here, so this is played in the terminal.\n";
    }
#else
    (void)folders;
    (void)wishes;
#endif
    return in_the_terminal(rehearsal, start);
}

// `file` is where the scenario lies today: its translations are read there.
After go_on(app::Attempts& attempts, app::Reopened& left, const std::string& file,
            const app::Folders& folders, const Wishes& wishes) {
    const app::Reading reading = reading_of(*left.opened.scenario, file, folders, wishes.language);
    const auto log = attempts.go_on(left);
    app::Rehearsal rehearsal(*left.opened.scenario, *left.opened.scripts, log.get(),
                             std::move(left.facts));
    rehearsal.show_in(reading);
    if (!wishes.afresh) return on_screen(rehearsal, folders, wishes, Start::going_on);
    (void)rehearsal.perform(Leave{});
    return After::once_more;
}

After begin(app::Attempts& attempts, app::OpenedScenario& opened, const Begin& wished,
            const app::Folders& folders, const Wishes& wishes) {
    Begin begin = wished;
    begin.seed = wishes.seed ? Seed{*wishes.seed} : app::fresh_seed();
    const Scenario& scenario = *opened.scenario;
    const app::Reading reading =
        reading_of(scenario, scenario.files.front(), folders, wishes.language);
    const auto log = attempts.begin(opened, wishes.trainee.value_or(nobody), begin.seed);
    app::Rehearsal rehearsal(scenario, *opened.scripts, log.get());
    rehearsal.show_in(reading);
    (void)rehearsal.perform(begin);
    return on_screen(rehearsal, folders, wishes, Start::anew);
}

// Kept nowhere but in the walk: a trainer who tries things out is no trainee.
Exit record(const std::string& file, app::OpenedScenario& opened, const Begin& wished,
            const app::Folders& folders, const Wishes& wishes) {
    Exit exit_code = fine;
    const auto place = place_for_walk(file, *wishes.record, exit_code);
    if (!place) return exit_code;
    Begin begin = wished;
    begin.seed = wishes.seed ? Seed{*wishes.seed} : app::fresh_seed();
    const Scenario& scenario = *opened.scenario;
    const app::Reading reading =
        reading_of(scenario, scenario.files.front(), folders, wishes.language);
    app::Rehearsal rehearsal(scenario, *opened.scripts, nullptr);
    rehearsal.show_in(reading);
    (void)rehearsal.perform(begin);
    (void)on_screen(rehearsal, folders, wishes, Start::recorded);
    std::cout << std::flush;
    return write_walk(*place, opened, rehearsal.facts());
}

class Play final : public Command {
public:
    std::string_view name() const override { return "play"; }
    std::string_view sentence() const override {
        return "Rehearse an encounter in a window, or in the terminal";
    }
    void take(Options& options) override {
        options.argument(
            "scenario", scenario_,
            "Its id, or a path to its folder or file; none: what there is to rehearse");
        options.flag("--text", wishes_.in_terminal, "Play in the terminal");
        options.text("--trainee", wishes_.trainee, "Under which name the attempt is kept");
        options.number("--seed", wishes_.seed, "The seed of all chance; drawn anew unless given");
        options.term<Timing>("--timing", timing_, "Real-time pressure: off, x1, x1.5, x2 or x10");
        options.several("--force", forces_, "A force on or off, as in storm=off");
        options.flag("--afresh", wishes_.afresh, "Leave an unfinished encounter and begin anew");
        options.text("--record", wishes_.record,
                     "Write what you choose as walks/NAME.yaml; no attempt is kept");
        options.text("--lang", wishes_.language,
                     "The language to read it in, as in de; `pseudo` to test layouts");
        options.text("--theme", wishes_.theme, "light, dark or high-contrast");
        options.number("--text-size", wishes_.text_percent, 100, 200, "Per cent, 100 to 200");
        options.flag("--reduced-motion", wishes_.reduced_motion, "Nothing moves that need not");
        options.text("--screenshot", wishes_.screenshot,
                     "Write a PNG of the first screen and leave");
    }
    Exit run(const app::Folders& folders) override;

private:
#ifdef FRONTSTAGE_PLAYER
    struct Arrival {
        std::optional<app::BeginWish> begin;
        std::string scenario;  // its id
    };
    Exit sit_down(const app::Folders& folders, const Arrival& arrival) const;
#endif

    std::string scenario_;
    Timing timing_ = Timing::off;
    std::vector<std::string> forces_;
    Wishes wishes_;
};

#ifdef FRONTSTAGE_PLAYER
// The window stays open after the encounter, with home in it.
Exit Play::sit_down(const app::Folders& folders, const Arrival& arrival) const {
    player::SittingOptions options;
    options.subject = wishes_.trainee.value_or("");
    options.begin = arrival.begin;
    const bool settled = wishes_.afresh || wishes_.seed || !forces_.empty();
    if (!settled) options.go_on = arrival.scenario;
    options.theme = wishes_.theme;
    options.language = wishes_.language;
    if (wishes_.text_percent != 100) options.text_percent = wishes_.text_percent;
    if (wishes_.reduced_motion) options.motion = player::Motion::reduced;
    if (timing_ != Timing::off) options.timing = timing_;
    options.screenshot = wishes_.screenshot;
    return player::sit_down_in_window(folders, options) == player::WindowEnd::closed ? fine
                                                                                     : cannot_write;
}
#endif

Exit Play::run(const app::Folders& folders) {
    give_back_scenario(scenario_, forces_);
#ifdef FRONTSTAGE_PLAYER
    const bool seen = !wishes_.in_terminal && !wishes_.record &&
                      (!wishes_.screenshot.empty() || player::display_available());
    if (scenario_.empty() && seen) return sit_down(folders, {});
#endif
    if (!is_named(scenario_)) return usage;
    int exit_code = fine;
    auto opened = open_named(folders, scenario_, exit_code);
    if (!opened) return static_cast<Exit>(exit_code);
    auto forces = forces_from(*opened->scenario, forces_);
    const auto language = language_for(*opened->scenario, wishes_.language);
    if (!forces || !language) return usage;
#ifdef FRONTSTAGE_PLAYER
    if (seen) {
        app::BeginWish begin;
        begin.scenario = scenario_;
        begin.timing = timing_;
        if (wishes_.seed) begin.seed = Seed{*wishes_.seed};
        for (const auto& [force, presence] : *forces)
            begin.forces.emplace_back(opened->scenario->names.forces[force], presence);
        begin.language = wishes_.language;
        return sit_down(folders, {begin, opened->scenario->id});
    }
#endif
    wishes_.language = *language;
    Begin wished;
    wished.digest = opened->digest;
    wished.timing = timing_;
    wished.forced = std::move(*forces);

    if (wishes_.record)
        return record(*app::find_scenario(folders, scenario_), *opened, wished, folders, wishes_);
    app::Attempts attempts(folders);
    app::Attempts::Resumption resumption =
        attempts.left_off(wishes_.trainee.value_or(nobody), opened->scenario->id);
    if (!resumption.why_not.empty())
        std::cerr << "An earlier encounter was left midway and cannot be gone on with: "
                  << resumption.why_not << ".\n";
    After after = After::once_more;
    if (resumption.left)
        after =
            go_on(attempts, *resumption.left, opened->scenario->files.front(), folders, wishes_);
    while (after == After::once_more)
        after = begin(attempts, *opened, wished, folders, wishes_);
    return fine;
}

}  // namespace

std::unique_ptr<Command> make_play() {
    return std::make_unique<Play>();
}

}  // namespace frontstage::cli
