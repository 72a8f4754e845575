// What there is to rehearse, and how far one trainee has come with it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/diagnostic.hpp"
#include "core/conduct.hpp"
#include "core/vocabulary.hpp"

namespace frontstage::app {

struct Result {
    std::string attempt;
    std::int64_t at_ms = 0;  // since 1970, UTC
    Mode mode = Mode::practice;
    int total = 0;  // conduct, 0..100
    Verdict verdict = Verdict::unfinished;
};

struct Shelved {
    std::string id, title, place;  // place: as the player draws it, `hotel.lobby`
    Setting setting = Setting::hotel;
    Channel channel = Channel::desk;
    TimeOfDay time = TimeOfDay::day;
    int minutes = 0, moments = 0;  // moments of truth: those with a choice
    int pass_percent = 0;
    std::vector<Phase> phases;
    std::vector<std::string> standards, standard_words;  // ids, and how they are said
    std::vector<std::string> languages;
    std::optional<Result> best, latest;
    bool left_off = false;           // it can be gone on with
    std::optional<std::string> due;  // a day, `2026-11-30`
    std::string broken;              // why it cannot be played, in a sentence; empty: it can
};

struct Due {
    std::string programme, title;  // of the programme
    std::vector<std::string> scenarios, done;
    std::optional<std::string> day;  // none: whenever
};

struct Library {
    std::vector<Shelved> scenarios;    // in byte order of their ids
    std::vector<Due> due;              // soonest first
    std::optional<std::string> go_on;  // the scenario that was left last
};

}  // namespace frontstage::app
