#include <cstdio>
#include <iostream>

#include "app/mode_words.hpp"
#include "app/station.hpp"
#include "app/world.hpp"
#include "cli/all_commands.hpp"
#include "cli/language.hpp"
#include "cli/opening.hpp"
#include "cli/play_record.hpp"
#include "cli/play_text.hpp"
#include "cli/play_wishes.hpp"
#include "cli/text.hpp"
#include "cli/text_sitting.hpp"
#ifdef FRONTSTAGE_PLAYER
#include "cli/play_window.hpp"
#endif

namespace frontstage::cli {
namespace {

std::string briefing_for(const app::Rehearsal& rehearsal, Start start) {
    const Phrasebook& words = rehearsal.words();
    const Mode mode = rehearsal.state().mode;
    std::string out = opening_text(rehearsal.shown(), words) +
                      situation_text(rehearsal.shown(), rehearsal.view(), mode, words);
    if (start == Start::recorded)
        return out + '\n' +
               wrapped(words("What you choose becomes a walk. This is practice: no attempt is "
                             "kept."));
    return out + heading(words("What is recorded, and who sees it")) +
           listed(app::recorded_in(mode, words));
}

TextEnding in_the_terminal(const TextPlay& play, Start start) {
    const Phrasebook& words = play.rehearsal.words();
    play.out << (start == Start::going_on ? wrapped(words("Going on where you were."))
                                          : briefing_for(play.rehearsal, start));
    const TextEnding ending = play_as_text(play);
    if (std::holds_alternative<LeftMidway>(ending) && start != Start::recorded)
        play.out << '\n'
                 << wrapped(words("Your place is kept. The same command goes on from here."));
    return ending;
}

// What was wished could not be had; said on standard error.
Exit refuse(const app::Problem& problem, Exit exit_code) {
    std::fprintf(stderr, "frontstage: %s\n", problem.sentence.c_str());
    if (!problem.details.empty()) std::fprintf(stderr, "  help: %s\n", problem.details.c_str());
    return exit_code;
}

// As the trainee's station gave it; what is wrong with its translation is said once more, in full.
TextEnding hold(app::Station& station, app::Encounter& encounter, const PlayWishes& wishes,
                Start start) {
    const app::Folders& folders = station.folders();
    if (wishes.in_terminal && encounter.arrival() == app::Arrival::gone_back)
        std::cout << '\n' << wrapped(encounter.rehearsal().words()(new_attempt));
    encounter.read_in(reading_of(encounter.rehearsal().scenario(), encounter.file(), folders,
                                 encounter.reading().language));
    return in_the_terminal(text_play(station, encounter, *wishes.keyboard, std::cout), start);
}

// Until the trainee has had enough.
Exit attend(app::Station& station, const app::BeginWish& wish, const std::string& id,
            const PlayWishes& wishes) {
    app::EncounterAnswer left = station.go_on(id, wishes.language);
    if (!left.problem.sentence.empty())
        std::cerr << "An earlier encounter was left midway and cannot be gone on with: "
                  << left.problem.details << ".\n";
    TextEnding after = PlayAgain{};
    std::string attempt;  // that was played last
    if (left.value) attempt = (*left.value)->attempt();
    if (left.value && wishes.afresh)
        (void)(*left.value)->rehearsal().perform(Leave{});
    else if (left.value && (!wishes.mode || *wishes.mode == (*left.value)->mode()))
        after = hold(station, **left.value, wishes, Start::going_on);
    left.value.reset();
    while (true) {
        const auto* back = std::get_if<GoBackTo>(&after);
        if (back == nullptr && !std::holds_alternative<PlayAgain>(after)) return fine;
        app::EncounterAnswer begun =
            back != nullptr ? station.try_from(attempt, back->decision, wishes.language)
                            : station.begin(wish);
        if (!begun.value) return refuse(begun.problem, usage);
        attempt = (*begun.value)->attempt();
        const bool old = (*begun.value)->arrival() != app::Arrival::begun;
        after = hold(station, **begun.value, wishes, old ? Start::going_on : Start::anew);
    }
}

bool recorded_in_a_window(app::Rehearsal& rehearsal, const app::Folders& folders,
                          const PlayWishes& wishes) {
#ifdef FRONTSTAGE_PLAYER
    if (wishes.in_terminal) return false;
    if (in_a_window(rehearsal, folders, wishes) == player::WindowEnd::closed) return true;
    std::cerr << "No window can be opened here, so this is played in the terminal.\n";
#else
    (void)rehearsal, (void)folders, (void)wishes;
#endif
    return false;
}

// Kept nowhere but in the walk: a trainer who tries things out is no trainee.
Exit record(const std::string& file, app::OpenedScenario& opened, const Begin& wished,
            const app::Folders& folders, const PlayWishes& wishes) {
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
    if (!recorded_in_a_window(rehearsal, folders, wishes))
        (void)in_the_terminal({rehearsal,
                               *wishes.keyboard,
                               std::cout,
                               GoingBack::barred,
                               Clocked::yes,
                               Captions::said,
                               {},
                               {}},
                              Start::recorded);
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
        options.argument("scenario", scenario_,
                         "Its id, or a path to its folder or file; without it, home");
        options.flag("--text", wishes_.in_terminal, "Play in the terminal");
        options.text("--trainee", wishes_.trainee, "Under which name the attempt is kept");
        options.number("--seed", wishes_.seed, "The seed of all chance; drawn anew unless given");
        options.term<Mode>("--mode", wishes_.mode, "How it counts: guided, practice or assessed");
        options.term<Timing>("--timing", wishes_.timing,
                             "Real-time pressure: off, x1, x1.5, x2 or x10");
        options.several("--force", forces_, "A force on or off, as in storm=off");
        options.flag("--afresh", wishes_.afresh, "Leave an unfinished encounter and begin anew");
        options.text("--record", wishes_.record,
                     "Write what you choose as walks/NAME.yaml; no attempt is kept");
        options.text("--lang", wishes_.language,
                     "The language to read it in, as in de; `pseudo` to test layouts");
        options.text(
            "--theme", wishes_.theme,
            "light, dark, high-contrast, one of your own by name, or the path of its file");
        options.number("--text-size", wishes_.text_percent, 100, 200, "Per cent, 100 to 200");
        options.flag("--reduced-motion", wishes_.reduced_motion, "Nothing moves that need not");
        options.text("--voice-log", wishes_.voice_log,
                     "Write everything that the voice would say into this file");
        options.text("--screenshot", wishes_.screenshot,
                     "Write a PNG of the first screen and leave");
    }
    Exit run(const app::Folders& folders) override;

private:
    std::string scenario_;
    std::vector<std::string> forces_;
    PlayWishes wishes_;
};

Exit Play::run(const app::Folders& folders) {
    give_back_scenario(scenario_, forces_);
    StandardInput keyboard;
    wishes_.keyboard = &keyboard;
    if (scenario_.empty() && wishes_.in_terminal && !wishes_.record) {
        app::Station station(folders, subject_of(folders, wishes_));
        TextSitting(station, keyboard, std::cout, wishes_.language).at_home();
        return fine;
    }
#ifdef FRONTSTAGE_PLAYER
    const bool seen = !wishes_.screenshot.empty() || player::display_available();
    if (scenario_.empty() && seen && !wishes_.record)
        return sit_down(folders, wishes_) == player::WindowEnd::closed ? fine : cannot_write;
#endif
    if (!is_named(scenario_)) return usage;
    int exit_code = fine;
    auto opened = open_named(folders, scenario_, exit_code);
    if (!opened) return static_cast<Exit>(exit_code);
    auto forces = forces_from(*opened->scenario, forces_);
    const auto language = language_for(*opened->scenario, wishes_.language);
    if (!forces || !language) return usage;
    Begin wished;
    wished.digest = opened->digest;
    wished.timing = wishes_.timing.value_or(Timing::off);
    wished.forced = std::move(*forces);

    if (wishes_.record) {
        wishes_.language = *language;
        return record(*app::find_scenario(folders, scenario_), *opened, wished, folders, wishes_);
    }
    app::BeginWish wish;
    wish.scenario = *app::find_scenario(folders, scenario_);
    wish.mode = wishes_.mode.value_or(Mode::practice);
    wish.timing = wished.timing;
    if (wishes_.seed) wish.seed = Seed{*wishes_.seed};
    for (const auto& [force, presence] : wished.forced)
        wish.forces.emplace_back(opened->scenario->names.forces[force], presence);
    wish.language = wishes_.language;
#ifdef FRONTSTAGE_PLAYER
    if (!wishes_.in_terminal)
        if (const auto done = attend_in_window(*opened, wish, folders, wishes_, *language))
            return *done;
#endif
    wishes_.in_terminal = true;
    app::Station station(folders, subject_of(folders, wishes_));
    return attend(station, wish, opened->scenario->id, wishes_);
}

}  // namespace

std::unique_ptr<Command> make_play() {
    return std::make_unique<Play>();
}

}  // namespace frontstage::cli
