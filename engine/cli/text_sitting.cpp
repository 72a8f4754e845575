#include "cli/text_sitting.hpp"

#include <ostream>

#include "cli/entry.hpp"
#include "cli/play_text.hpp"
#include "cli/text.hpp"

namespace frontstage::cli {
namespace {

std::string shelved_text(const app::Shelved& shelved, int number, const Phrasebook& words) {
    std::string line = std::to_string(number) + ". " + shelved.title + ". " +
                       words.counted(shelved.minutes, "{n} minute", "{n} minutes") + ".";
    if (shelved.left_off) line += ' ' + words("Left midway.");
    if (shelved.due) line += ' ' + words("Due {day}.", {{"day", *shelved.due}});
    if (shelved.best)
        line +=
            ' ' + words("Best result {n} of 100.", {{"n", std::to_string(shelved.best->total)}});
    if (!shelved.broken.empty()) line += ' ' + words(shelved.broken);
    return wrapped(line, "  ");
}

std::vector<CanType> can_at_home(std::size_t count, const Phrasebook& words) {
    std::vector<CanType> can;
    if (count > 0)
        can.push_back({count == 1 ? "1" : words("1 to {n}", {{"n", std::to_string(count)}}),
                       words("rehearse that encounter.")});
    can.push_back({"c", words("go on with what you left last.")});
    can.push_back({"p", words("how far you have come, and what HR sees of it.")});
    can.push_back({"t", words("time limits: off, or with how much time.")});
    can.push_back({"l", words("this list again.")});
    can.push_back({"q", words("leave.")});
    return can;
}

}  // namespace

TextSitting::TextSitting(app::Station& station, Keyboard& keyboard, std::ostream& out,
                         std::string language)
    : station_(station),
      keyboard_(keyboard),
      out_(out),
      language_(std::move(language)),
      words_(station.words(language_)) {}

std::string TextSitting::ask(const std::string& question) {
    out_ << wrapped(question) << "> " << std::flush;
    const Typed typed = keyboard_.listen();
    if (const auto* line = std::get_if<std::string>(&typed)) return *line;
    closed_ = true;
    return {};
}

void TextSitting::say(const app::Problem& problem) {
    out_ << wrapped(words_(problem.sentence));
    if (!problem.safe.empty()) out_ << wrapped(words_(problem.safe));
    if (!problem.details.empty()) out_ << wrapped(problem.details, "  ");
}

void TextSitting::at_home() {
    app::Library library = station_.library(language_);
    list(library);
    while (!closed_) {
        const std::string typed =
            ask(words_("Type the number of an encounter, or ? for what else there is."));
        if (closed_ || answer_at_home(typed, library) == Stays::no) return;
        library = station_.library(language_);
    }
}

void TextSitting::list(const app::Library& library) {
    out_ << heading(words_("What you can rehearse"));
    int number = 0;
    for (const app::Shelved& shelved : library.scenarios)
        out_ << shelved_text(shelved, ++number, words_);
    if (library.scenarios.empty()) out_ << wrapped(words_("There is no encounter here."), "  ");
    for (const app::Due& due : library.due) {
        const auto left = static_cast<int>(due.scenarios.size() - due.done.size());
        out_ << wrapped(words_(
            due.day ? phrase("{programme}: {left}, by {day}.") : phrase("{programme}: {left}."),
            {{"programme", due.title},
             {"left", words_.counted(left, "{n} encounter is still to be done",
                                     "{n} encounters are still to be done")},
             {"day", due.day.value_or("")}}));
    }
}

TextSitting::Stays TextSitting::answer_at_home(const std::string& typed,
                                               const app::Library& library) {
    const Entry entry = entry_of(typed);
    const auto count = library.scenarios.size();
    if (entry.command == "q") return Stays::no;
    if (entry.number && *entry.number >= 1 && static_cast<std::size_t>(*entry.number) <= count) {
        open(library.scenarios[static_cast<std::size_t>(*entry.number) - 1]);
        if (!closed_) list(station_.library(language_));
    } else if (entry.command == "c" && library.go_on) {
        app::BeginWish wish;
        wish.scenario = *library.go_on;
        play(go_on(*library.go_on), wish);
    } else if (entry.command == "c") {
        out_ << wrapped(words_("Nothing was left midway."));
    } else if (entry.command == "p") {
        progress();
    } else if (entry.command == "t") {
        set_timing();
    } else if (entry.command == "l") {
        list(library);
    } else if (entry.command == "?") {
        out_ << help_text(can_at_home(count, words_), words_);
    } else {
        out_ << not_understood(entry, can_at_home(count, words_), words_);
    }
    return Stays::yes;
}

void TextSitting::open(const app::Shelved& shelved) {
    app::BeginWish wish;
    wish.scenario = shelved.file.empty() ? shelved.id : shelved.file;
    wish.timing = station_.preferences().preferences.timing;
    if (shelved.left_off) return play(go_on(shelved.id), wish);
    const Entry mode = entry_of(
        ask(words_("1 is guided, with what good looks like and why. 2 is practice. 3 is assessed: "
                   "it counts, and there is no going back. Enter is practice.")));
    if (closed_) return;
    if (mode.number == 1) wish.mode = Mode::guided;
    if (mode.number == 3) wish.mode = Mode::assessed;
    play(brief(wish), wish);
}

app::EncounterAnswer TextSitting::go_on(const std::string& scenario) {
    app::EncounterAnswer left = station_.go_on(scenario, language_);
    if (left.value) out_ << wrapped(words_("Going on where you were."));
    return left;
}

app::EncounterAnswer TextSitting::brief(const app::BeginWish& wish) {
    app::EncounterAnswer begun = station_.begin(wish);
    if (!begun.value) return begun;
    app::Rehearsal& rehearsal = (*begun.value)->rehearsal();
    out_ << briefing_text(rehearsal.shown(), rehearsal.view(), rehearsal.words()) << '\n'
         << wrapped(rehearsal.words()("What you choose is kept on this computer, so that you can "
                                      "go on where you were."));
    return begun;
}

void TextSitting::play(app::EncounterAnswer under_way, const app::BeginWish& wish) {
    while (under_way.value) {
        app::Encounter& encounter = **under_way.value;
        const TextEnding ending =
            play_as_text(encounter.rehearsal(), keyboard_, out_, GoingBack::offered);
        if (std::holds_alternative<LeftMidway>(ending)) {
            out_ << '\n' << wrapped(words_("Your place is kept. You can go on from the list."));
            return;
        }
        if (std::holds_alternative<LeftAtTheEnd>(ending)) return;
        if (const auto* back = std::get_if<GoBackTo>(&ending)) {
            const std::string attempt = encounter.attempt();
            under_way = station_.try_from(attempt, back->decision, language_);
            if (under_way.value)
                out_ << wrapped(
                    words_("This is a new attempt, as practice. The other is kept as "
                           "it was."));
        } else {
            under_way = brief(wish);
        }
    }
    say(under_way.problem);
}

void TextSitting::progress() {
    const app::Progress progress = station_.progress(language_);
    out_ << heading(words_("How far you have come"));
    for (const app::StandardSeen& seen : progress.standards)
        out_ << wrapped(words_("{verdict}: {wording} ({scenario})",
                               {{"verdict", words_.in("term", word_for(seen.verdict))},
                                {"wording", seen.wording},
                                {"scenario", seen.scenario_title}}),
                        "  ");
    if (progress.standards.empty())
        out_ << wrapped(words_("Nothing was played to its end yet."), "  ");
    if (!progress.next.empty()) out_ << heading(words_("Practise next"));
    for (const app::PractiseNext& next : progress.next)
        out_ << wrapped(next.scenario_title + (next.wording.empty() ? "." : ": " + next.wording),
                        "  ");
    if (!progress.certificates.empty()) out_ << heading(words_("Certificates"));
    for (const app::Certificate& certificate : progress.certificates)
        out_ << wrapped(certificate.title, "  ");
    out_ << heading(words_("What HR sees"));
    for (const std::string& sentence : progress.seen_by_hr)
        out_ << wrapped(sentence, "  ");
}

void TextSitting::set_timing() {
    const std::string typed = ask(words_(
        "Time limits: off, x1, x1.5, x2 or x10. With x2 you have twice as long as is written."));
    if (closed_) return;
    const auto timing = term_for<Timing>(entry_of(typed).typed);
    if (!timing) {
        out_ << wrapped(words_("Nothing was changed."));
        return;
    }
    app::Preferences preferences = station_.preferences().preferences;
    preferences.timing = *timing;
    const std::string problem = station_.keep(preferences);
    out_ << wrapped(problem.empty() ? words_("It is kept.") : words_(problem));
}

}  // namespace frontstage::cli
