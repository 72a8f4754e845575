#include "cli/text_sitting.hpp"

#include <algorithm>
#include <ostream>

#include "app/mode_words.hpp"
#include "app/printing.hpp"
#include "cli/text.hpp"

namespace frontstage::cli {
namespace {

// The attempt that an encounter goes back into, beside it; none: it was never finished.
std::optional<SideBySide> both_ways(app::Station& station, const app::Encounter& encounter,
                                    const Debrief& now) {
    const auto from = encounter.from();
    if (!from) return std::nullopt;
    const app::EncounterAnswer earlier =
        station.look_back(from->attempt, encounter.reading().language);
    if (!earlier.value) return std::nullopt;
    app::Rehearsal& before = (*earlier.value)->rehearsal();
    const app::Rehearsal& after = encounter.rehearsal();
    return side_by_side(before.debrief(), now, shared_decisions(before.facts(), after.facts()),
                        after.words());
}

std::string printed(const app::Folders& folders, const app::Encounter& encounter,
                    const Debrief& debrief) {
    const app::Rehearsal& rehearsal = encounter.rehearsal();
    const Phrasebook& words = rehearsal.words();
    const app::Printing printing = app::print(
        folders, debrief,
        {rehearsal.scenario().id, encounter.reading().language, encounter.mode(), {}}, words);
    return printing.path.empty()
               ? words("It could not be written: {why}.", {{"why", printing.problem}})
               : words("Saved as {file}.", {{"file", printing.path}});
}

}  // namespace

TextPlay text_play(app::Station& station, app::Encounter& encounter, Keyboard& keyboard,
                   std::ostream& out) {
    const app::Preferences preferences = station.preferences().preferences;
    TextPlay play{encounter.rehearsal(), keyboard,       out, GoingBack::offered,
                  Clocked::yes,          Captions::said, {},  {}};
    if (preferences.service_clock == app::Switch::off) play.clocked = Clocked::no;
    if (preferences.captions == app::Switch::off) play.captions = Captions::unsaid;
    play.print = [&station, &encounter](const Debrief& debrief) {
        return printed(station.folders(), encounter, debrief);
    };
    play.both_ways = [&station, &encounter](const Debrief& now) {
        return both_ways(station, encounter, now);
    };
    return play;
}

TextSitting::TextSitting(app::Station& station, Keyboard& keyboard, std::ostream& out,
                         std::string language)
    : station_(station),
      keyboard_(keyboard),
      out_(out),
      language_(std::move(language)),
      words_(station.words(language_)) {}

Entry TextSitting::ask(const std::string& question) {
    out_ << wrapped(question) << "> " << std::flush;
    const Typed typed = keyboard_.listen();
    if (const auto* line = std::get_if<std::string>(&typed)) return entry_of(*line);
    closed_ = true;
    return {};
}

std::optional<std::size_t> TextSitting::ask_number(const std::string& question, std::size_t most) {
    const Entry entry = ask(question);
    if (!entry.number || *entry.number < 1 || static_cast<std::size_t>(*entry.number) > most)
        return std::nullopt;
    return static_cast<std::size_t>(*entry.number);
}

void TextSitting::say(const app::Problem& problem) {
    if (problem.sentence.empty()) return;
    out_ << wrapped(words_(problem.sentence));
    if (!problem.safe.empty()) out_ << wrapped(words_(problem.safe));
    if (!problem.details.empty())
        out_ << wrapped(words_("For whoever helps: {details}", {{"details", problem.details}}));
}

void TextSitting::say_saved(const app::Answer<std::string>& file) {
    if (!file.value) return say(file.problem);
    out_ << wrapped(words_("Saved as {file}.", {{"file", *file.value}}));
}

void TextSitting::open(const app::Shelved& shelved) {
    if (!shelved.broken.empty()) return say({shelved.broken, {}, shelved.details});
    if (shelved.left_off) return go_on(shelved.id);
    app::BeginWish wish;
    wish.scenario = shelved.file.empty() ? shelved.id : shelved.file;
    wish.timing = station_.preferences().preferences.timing;
    wish.language = language_;
    play(brief(wish), wish);
}

void TextSitting::go_on(const std::string& scenario) {
    app::BeginWish wish;
    wish.scenario = scenario;
    wish.timing = station_.preferences().preferences.timing;
    wish.language = language_;
    app::EncounterAnswer left = station_.go_on(scenario, language_);
    if (left.value) out_ << wrapped(words_("Going on where you were."));
    play(std::move(left), wish);
}

std::optional<Mode> TextSitting::ask_mode() {
    out_ << heading(words_("How you want to play"));
    for (std::size_t i = 0; i < words_of<Mode>.size(); ++i) {
        const Mode mode = static_cast<Mode>(i);
        out_ << wrapped(
            words_("{number}. {mode}: {meaning}", {{"number", std::to_string(i + 1)},
                                                   {"mode", capitalised(words_.term(mode))},
                                                   {"meaning", words_(app::meaning_of(mode))}}));
    }
    while (!closed_) {
        const Entry entry =
            ask(words_("Press Enter for practice, type 1 or 3 for another way, or q to go back."));
        if (closed_ || entry.command == "q") return std::nullopt;
        if (entry.typed.empty() || entry.number == 2) return Mode::practice;
        if (entry.number == 1) return Mode::guided;
        if (entry.number == 3) return Mode::assessed;
    }
    return std::nullopt;
}

app::EncounterAnswer TextSitting::brief(const app::BeginWish& wish) {
    app::EncounterAnswer briefed = station_.brief(wish);
    if (!briefed.value) return briefed;
    app::Rehearsal& rehearsal = (*briefed.value)->rehearsal();
    out_ << opening_text(rehearsal.shown(), rehearsal.words());
    const auto mode = ask_mode();
    if (!mode) return {};
    out_ << situation_text(rehearsal.shown(), rehearsal.view(), *mode, rehearsal.words())
         << heading(words_("What is recorded, and who sees it"))
         << listed(app::recorded_in(*mode, words_));
    const Entry entry = ask(words_("Press Enter to begin, or type q to go back."));
    if (closed_ || entry.command == "q") return {};
    app::EncounterAnswer begun = station_.begin(std::move(*briefed.value), *mode, wish.timing);
    if (begun.value && (*begun.value)->arrival() == app::Arrival::gone_on)
        out_ << wrapped(words_("Going on where you were."));
    return begun;
}

void TextSitting::play(app::EncounterAnswer under_way, const app::BeginWish& wish) {
    while (under_way.value) {
        app::Encounter& encounter = **under_way.value;
        const TextEnding ending = play_as_text(text_play(station_, encounter, keyboard_, out_));
        if (std::holds_alternative<LeftMidway>(ending)) {
            out_ << '\n' << wrapped(words_("Your place is kept. You can go on from the list."));
            return;
        }
        if (std::holds_alternative<LeftAtTheEnd>(ending)) return;
        if (const auto* back = std::get_if<GoBackTo>(&ending)) {
            const std::string attempt = encounter.attempt();
            under_way = station_.try_from(attempt, back->decision, language_);
            if (under_way.value) out_ << '\n' << wrapped(words_(new_attempt));
        } else {
            under_way = brief(wish);
        }
    }
    say(under_way.problem);
}

}  // namespace frontstage::cli
