// Home in words: what was left midway, what is due, and all that there is to rehearse.
#include <algorithm>
#include <ostream>

#include "app/day_words.hpp"
#include "app/plain_words.hpp"
#include "base/text.hpp"
#include "cli/text.hpp"
#include "cli/text_sitting.hpp"

namespace frontstage::cli {
namespace {

std::string shelved_text(const app::Shelved& shelved, std::size_t number, const Phrasebook& words) {
    std::string line = std::to_string(number) + ". " + shelved.title + '.';
    if (!shelved.broken.empty()) return wrapped(line + ' ' + words(shelved.broken));
    if (shelved.left_off) line += ' ' + words("Left midway.");
    if (shelved.due)
        line += ' ' + words("Due {day}.", {{"day", app::day_words(*shelved.due, words)}});
    line += ' ' + words(app::name_of(shelved.setting)) + ", " +
            words.counted(shelved.minutes, "{n} minute", "{n} minutes") + '.';
    line += ' ' +
            (shelved.best ? words("Best so far: {total} of 100",
                                  {{"total", std::to_string(shelved.best->total)}})
                          : words("Not played yet")) +
            '.';
    return wrapped(line);
}

std::string due_text(const app::Due& due, const Phrasebook& words) {
    const auto left = static_cast<int>(due.scenarios.size() - due.done.size());
    return wrapped(
        words(due.day ? phrase("{programme}: {left}, by {day}.") : phrase("{programme}: {left}."),
              {{"programme", due.title},
               {"left", words.counted(left, "{n} encounter is still to be done",
                                      "{n} encounters are still to be done")},
               {"day", app::day_words(due.day.value_or(""), words)}}));
}

std::string in_small_letters(std::string text) {
    std::ranges::transform(text, text.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    });
    return text;
}

// By its title, its kind of place, the phase it is about, or a standard.
bool is_found(const app::Shelved& shelved, const std::string& sought, const Phrasebook& words) {
    const std::string small = in_small_letters(sought);
    const auto holds = [&small](const std::string& text) {
        return in_small_letters(text).find(small) != std::string::npos;
    };
    return holds(shelved.title) || holds(shelved.id) ||
           holds(words(app::name_of(shelved.setting))) ||
           std::ranges::any_of(shelved.phases,
                               [&](Phase phase) { return holds(words.term(phase)); }) ||
           std::ranges::any_of(shelved.standard_words, holds);
}

// What Enter leads to: what was left, else what is due.
const app::Shelved* first_of(const app::Library& library) {
    const auto named = [&library](const std::string& id) -> const app::Shelved* {
        const auto found = std::ranges::find(library.scenarios, id, &app::Shelved::id);
        return found == library.scenarios.end() || !found->broken.empty() ? nullptr : &*found;
    };
    if (library.go_on)
        if (const app::Shelved* left = named(*library.go_on)) return left;
    for (const app::Due& due : library.due)
        for (const std::string& id : due.scenarios)
            if (std::ranges::find(due.done, id) == due.done.end())
                if (const app::Shelved* next = named(id)) return next;
    return nullptr;
}

std::vector<CanType> can_at_home(const app::Library& library, const Phrasebook& words) {
    std::vector<CanType> can;
    const auto count = library.scenarios.size();
    if (const app::Shelved* first = first_of(library))
        can.push_back({words("Enter"), first->title + '.'});
    if (count > 0)
        can.push_back({count == 1 ? "1" : words("1 to {n}", {{"n", std::to_string(count)}}),
                       words("rehearse that encounter.")});
    can.push_back({words("f and a word"), words("find encounters by title, place, standard, or by "
                                                "before, during and after.")});
    can.push_back({"c", words("go on with what you left last.")});
    can.push_back({"p", words("how far you have come, and what HR sees of it.")});
    can.push_back({"s", words("settings: time to answer, language, and what is told.")});
    can.push_back({"l", words("this list again.")});
    can.push_back({"q", words("leave.")});
    return can;
}

}  // namespace

void TextSitting::at_home() {
    app::Library library = station_.library(language_);
    list(library);
    while (!closed_) {
        const Entry entry = ask(question_at_home(library));
        if (closed_ || answer_at_home(entry, library) == Stays::no) return;
        library = station_.library(language_);
    }
}

std::string TextSitting::question_at_home(const app::Library& library) const {
    const app::Shelved* first = first_of(library);
    if (first == nullptr) return words_("Type the number of an encounter, or ? for help.");
    if (first->left_off)
        return words_(
            "Press Enter to go on with {title}, type the number of another, or ? for "
            "help.",
            {{"title", first->title}});
    return words_("Press Enter for {title}, type the number of another, or ? for help.",
                  {{"title", first->title}});
}

void TextSitting::list(const app::Library& library) {
    const auto is_done = [](const app::Due& due) {
        return due.done.size() >= due.scenarios.size();
    };
    if (!std::ranges::all_of(library.due, is_done)) out_ << heading(words_("Set for you"));
    for (const app::Due& due : library.due)
        if (!is_done(due)) out_ << due_text(due, words_);
    out_ << heading(words_("Practise"));
    for (std::size_t i = 0; i < library.scenarios.size(); ++i)
        out_ << shelved_text(library.scenarios[i], i + 1, words_);
    if (library.scenarios.empty())
        out_ << wrapped(
            words_("There are no encounters on this computer yet. Your trainer can add "
                   "some."));
    out_ << listed(library.problems);
}

void TextSitting::find(const app::Library& library, const std::string& sought) {
    bool found = false;
    for (std::size_t i = 0; i < library.scenarios.size(); ++i) {
        if (!is_found(library.scenarios[i], sought, words_)) continue;
        found = true;
        out_ << shelved_text(library.scenarios[i], i + 1, words_);
    }
    if (!found)
        out_ << wrapped(words_("No encounter has “{words}”.", {{"words", one_line(sought, 60)}}));
}

TextSitting::Stays TextSitting::answer_at_home(const Entry& entry, const app::Library& library) {
    const auto count = library.scenarios.size();
    const app::Shelved* chosen = nullptr;
    if (entry.typed.empty()) chosen = first_of(library);
    if (entry.number && *entry.number >= 1 && static_cast<std::size_t>(*entry.number) <= count)
        chosen = &library.scenarios[static_cast<std::size_t>(*entry.number) - 1];
    if (entry.command == "q") return Stays::no;
    if (chosen != nullptr) {
        open(*chosen);
        if (!closed_) list(station_.library(language_));
    } else if (entry.command == "c" && library.go_on) {
        go_on(*library.go_on);
    } else if (entry.command == "c") {
        out_ << wrapped(words_("Nothing was left midway."));
    } else if (entry.command == "f" && !entry.rest.empty()) {
        find(library, entry.rest);
    } else if (entry.command == "p") {
        progress();
    } else if (entry.command == "s") {
        settings();
    } else if (entry.command == "l") {
        list(library);
    } else if (entry.command == "?") {
        out_ << help_text(can_at_home(library, words_), words_);
    } else {
        out_ << not_understood(entry, words_);
    }
    return Stays::yes;
}

}  // namespace frontstage::cli
