// What there is to rehearse, and how far one trainee has come with it. Read anew each time that the
// home screen opens, so a scenario is only read, never compiled, and no attempt is run again.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/certificates.hpp"
#include "app/folders.hpp"
#include "app/results.hpp"
#include "core/vocabulary.hpp"

namespace frontstage::app {

struct Shelved {
    std::string id, file;      // `file` begins it wherever it lies
    std::string title, place;  // place: as the player draws it, `hotel.lobby`
    Setting setting = Setting::hotel;
    Channel channel = Channel::desk;
    TimeOfDay time = TimeOfDay::day;
    int minutes = 0, moments = 0;  // moments of truth: those with a choice
    int pass_percent = 0;
    std::vector<Phase> phases;                           // in their order, each once
    std::vector<std::string> standards, standard_words;  // ids, and how they are said
    std::vector<std::string> languages;                  // the one that it is written in first
    std::optional<Result> best, latest;  // finished; of assessed attempts where there is one
    std::optional<Mode> left_off;        // it can be gone on with, in this mode
    std::optional<std::string> due;      // a day, `2026-11-30`
    std::string broken;                  // a phrase: why it cannot be played; empty: it can
    std::string details;                 // what was found, where it is broken
};

// A programme that is still to be done, or to be done again.
struct Due {
    std::string programme, title;  // of the programme
    std::vector<std::string> scenarios, done;
    std::optional<std::string> day;  // none: whenever
};

struct Library {
    std::vector<Shelved> scenarios;     // in byte order of their ids
    std::vector<Due> due;               // soonest first, then those of no day
    std::optional<std::string> go_on;   // the scenario that was left last
    std::vector<std::string> problems;  // of programmes that cannot be read
};

struct LibraryWish {
    const Folders& folders;
    const std::vector<records::Attempt>& attempts;  // of one trainee
    const std::vector<Result>& results;
    std::int64_t now_ms = 0;
    std::string language;  // empty: what the environment prefers
};
[[nodiscard]] Library library_of(const LibraryWish& wish);

}  // namespace frontstage::app
