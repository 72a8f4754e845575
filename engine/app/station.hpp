// What one trainee can do at this station: see what there is to rehearse, begin it, go on with it,
// go back into it, and look at how far they have come. The window's screens print its values and
// hand it their wishes; it knows no screen.
// What a trainee may not do, or a file cannot, is a Problem in the Answer. Where the machine fails,
// every member throws StoreError. It outlives the encounters that it gives.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "app/answer.hpp"
#include "app/attempts.hpp"
#include "app/encounter.hpp"
#include "app/library.hpp"
#include "app/preferences.hpp"
#include "app/progress.hpp"
#include "app/results.hpp"

namespace frontstage::app {

struct BeginWish {
    std::string scenario;  // its id, or a path to its folder or file
    Mode mode = Mode::practice;
    Timing timing = Timing::off;
    std::optional<Seed> seed;                              // none: drawn anew
    std::vector<std::pair<std::string, Presence>> forces;  // by id; the others are drawn
    std::string language;                                  // empty: the trainee's
};

using EncounterAnswer = Answer<std::unique_ptr<Encounter>>;

class Station {
public:
    // Opens the store; throws StoreError where it cannot.
    Station(Folders folders, std::string subject, World world = {});

    [[nodiscard]] const Folders& folders() const { return folders_; }
    [[nodiscard]] const std::string& subject() const { return subject_; }

    // In the trainee's language, unless another is named.
    [[nodiscard]] Library library(const std::string& language = {});
    [[nodiscard]] Progress progress(const std::string& language = {});
    // The program's own words, for screens of no encounter.
    [[nodiscard]] Phrasebook words(const std::string& language = {}) const;

    // An encounter as it would begin, for whoever reads about it first. Nothing of it is kept.
    [[nodiscard]] EncounterAnswer brief(const BeginWish& wish);
    // The same encounter, in the mode and timing that were settled on, and kept from now on.
    // An assessment's chance is drawn: one that was briefed with a chosen seed or forces is
    // declined. An assessed attempt that was left unfinished is gone on with instead, and
    // `arrival()` says so: it is never dropped for another try.
    [[nodiscard]] EncounterAnswer begin(std::unique_ptr<Encounter> briefed, Mode mode,
                                        Timing timing);
    // Both in one.
    [[nodiscard]] EncounterAnswer begin(const BeginWish& wish);

    // What was left at a scenario: an assessed attempt that is unfinished, else the newest other,
    // if that is. Whoever begins anew, or goes back, leaves an unfinished practice behind for good.
    // No value and no problem: there is none.
    [[nodiscard]] EncounterAnswer go_on(const std::string& scenario,
                                        const std::string& language = {});
    // A new attempt, as practice, that shares everything before a decision (from 0) of another:
    // same seed, same forces, same facts. The other is never changed. An assessed attempt can be
    // gone back into when it is over.
    [[nodiscard]] EncounterAnswer try_from(const std::string& attempt, std::size_t decision,
                                           const std::string& language = {});
    // One that ended, to look at again; also both sides of one that went back.
    [[nodiscard]] EncounterAnswer look_back(const std::string& attempt,
                                            const std::string& language = {});

    // Reads an encounter in another language from now on.
    void read_in(Encounter& encounter, const std::string& language) const;

    [[nodiscard]] PreferencesRead preferences() const;
    // Empty, or a sentence where they could not be written.
    [[nodiscard]] std::string keep(const Preferences& preferences) const;

    // Everything that is kept of this trainee, as one file in `folder`: its path.
    [[nodiscard]] Answer<std::string> export_own_data(const std::string& folder);
    // A page that prints, as one file in `folder`: its path. The attempts that the certificate
    // rests on are proved first.
    [[nodiscard]] Answer<std::string> write_certificate(const Certificate& certificate,
                                                        const std::string& folder,
                                                        const std::string& language = {});

private:
    [[nodiscard]] Reading reading_of(const Scenario& scenario, const std::string& file,
                                     std::string language) const;
    // The one named, else the trainee's; empty: what the environment prefers.
    [[nodiscard]] std::string language_or_own(const std::string& language) const;
    // The same, but never empty: the one that `words` are in.
    [[nodiscard]] std::string language_read(const std::string& language) const;
    [[nodiscard]] EncounterAnswer kept(const records::Attempt& attempt, Arrival arrival,
                                       const std::string& language);
    [[nodiscard]] std::unique_ptr<Encounter> in_hand(Reopened reopened,
                                                     std::unique_ptr<AttemptLog> log,
                                                     Arrival arrival, const std::string& language);

    Folders folders_;
    std::string subject_;
    Attempts attempts_;
    Results results_;
};

}  // namespace frontstage::app
