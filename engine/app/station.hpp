// What one trainee can do at this station: see what there is to rehearse, begin it, go on with it,
// go back into it, and look at how far they have come. The window's screens print its values and
// hand it their wishes; it knows no screen.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/attempts.hpp"
#include "app/encounter.hpp"
#include "app/library.hpp"
#include "app/preferences.hpp"
#include "app/progress.hpp"

namespace frontstage::app {

struct BeginWish {
    std::string scenario;  // its id, or a path to its folder or file
    Mode mode = Mode::practice;
    Timing timing = Timing::off;
    std::optional<Seed> seed;                              // none: drawn anew
    std::vector<std::pair<std::string, Presence>> forces;  // by id; the others are drawn
    std::string language;                                  // empty: the trainee's
};

// What could not be done, for the screen that says so.
struct Problem {
    std::string sentence;  // what is wrong
    std::string safe;      // what is not lost
    std::string details;   // for whoever helps; may be long
};
template <class Value>
struct Answer {
    std::optional<Value> value;
    Problem problem;  // where there is no value
};

class Station {
public:
    // Opens the store; throws StoreError where it cannot.
    Station(Folders folders, std::string subject);
    ~Station();

    [[nodiscard]] const Folders& folders() const;
    [[nodiscard]] const std::string& subject() const;

    [[nodiscard]] Library library(const std::string& language);
    [[nodiscard]] Progress progress(const std::string& language);

    // What is to be known before an encounter begins: the scenario as it is read, in a language.
    [[nodiscard]] Answer<std::unique_ptr<Encounter>> begin(const BeginWish& wish);
    // The newest unfinished attempt at a scenario; no value and no problem: there is none.
    [[nodiscard]] Answer<std::unique_ptr<Encounter>> go_on(const std::string& scenario);
    // A new attempt, as practice, that shares everything before the nth decision (from 0) of
    // another: same seed, same forces, same facts. The other attempt is never changed.
    [[nodiscard]] Answer<std::unique_ptr<Encounter>> try_from(const std::string& attempt,
                                                              std::size_t decision);
    // An encounter that ended, to look at again.
    [[nodiscard]] Answer<std::unique_ptr<Encounter>> look_back(const std::string& attempt);

    [[nodiscard]] PreferencesRead preferences() const;
    [[nodiscard]] std::string keep(const Preferences& preferences);

    // Everything that is kept of this trainee, as one file in `folder`; its path, or a problem.
    [[nodiscard]] Answer<std::string> export_own_data(const std::string& folder);

private:
    struct Machinery;
    std::unique_ptr<Machinery> machinery_;
};

}  // namespace frontstage::app
