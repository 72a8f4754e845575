// A scenario while it is being written: the last version that could be played, where its author
// stands in it, and what is to be said of the newest text. When the files change, the same choices
// are made again in the new version as far as they go. Values and the disk; no window, no clock.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "app/opened.hpp"
#include "app/rehearsal.hpp"
#include "author/graph/layout.hpp"
#include "author/preview/path.hpp"
#include "author/preview/witness.hpp"
#include "base/files.hpp"

namespace frontstage::author {

struct PreviewStart {
    Seed seed{1};
    std::vector<std::pair<std::string, Presence>> forced;  // the others are drawn from the seed
    std::string language = {};                             // to read it in; empty: as it is written
};

// What takes longer than a picture may: all findings, and every way through the scenario.
struct Deeper {
    std::string digest;                        // of the version that it is about
    std::vector<Diagnostic> findings;          // everything there is to say
    std::map<std::string, std::string> texts;  // for excerpts
    std::optional<Survey> survey;
    std::vector<int> choice_walks;  // by the numbers of their ids: how many walks take it
    std::vector<int> place_walks;   // moments, then endings: how many come by
    std::optional<Layout> layout;
};

class PreviewSession {
public:
    // `files` outlives this.
    PreviewSession(app::Folders folders, std::string file, PreviewStart start, Files& files);

    enum class Came : std::uint8_t {
        nothing_new,
        shown,      // a new version is shown, with the place kept as far as it went
        not_shown,  // it has errors; the last good version stays
    };
    // Reads the files. `clock` is the time of day as people write it.
    Came reload(const std::string& clock);
    // Dropped where the text is another by now. Whether it was taken.
    bool deepen(Deeper deeper);

    // The version that is shown; null before there was one that could be played.
    [[nodiscard]] app::Rehearsal* rehearsal() { return encounter_ ? &*encounter_ : nullptr; }
    [[nodiscard]] const Scenario* scenario() const {
        return shown_ ? shown_->scenario.get() : nullptr;
    }
    [[nodiscard]] const std::string& digest() const { return newest_digest_; }
    // Of the newest text, by place.
    [[nodiscard]] const std::vector<Diagnostic>& findings() const { return findings_; }
    [[nodiscard]] const std::map<std::string, std::string>& texts() const { return texts_; }
    // Of the version that is shown; null until it was looked into.
    [[nodiscard]] const Deeper* deeper() const { return deeper_ ? &*deeper_ : nullptr; }
    [[nodiscard]] const std::string& file() const { return file_; }
    [[nodiscard]] const app::Folders& folders() const { return folders_; }

    // "Showing the version of 14:02, because the newest text has 2 errors"; empty: it is shown.
    [[nodiscard]] std::string banner() const;
    // Where and why the way parted on the last reload, jump or switch; empty: it did not.
    [[nodiscard]] const std::string& parting() const { return parting_; }

    // What the author wishes. False: it cannot be done, and nothing moved.
    bool perform(const Command& command);
    bool step_back();
    void restart();
    void switch_force(ForceId force);
    // As it is written, then each language that has a file, then the pseudo-language, and round
    // again.
    void next_language();
    [[nodiscard]] const std::string& language() const { return start_.language; }
    // Of where one stands; only while there is something to play.
    [[nodiscard]] Debrief debrief();
    // Why there is no way there, in words; empty: one stands there now.
    [[nodiscard]] std::string go_to(const Target& place);

private:
    [[nodiscard]] Begin begin() const;
    void play(const Way& way);
    void stand_at(Facts facts);

    app::Folders folders_;
    std::string file_;
    PreviewStart start_;
    Files& files_;
    std::optional<app::OpenedScenario> shown_;
    std::string shown_clock_;
    std::optional<app::Reading> reading_;      // of what is shown
    std::optional<app::Rehearsal> encounter_;  // refers to both
    Way wished_;                               // may be longer than what the encounter could take
    std::string parting_;
    std::string newest_digest_;  // empty while the newest text has errors
    std::vector<Diagnostic> findings_;
    std::map<std::string, std::string> texts_;
    std::optional<Deeper> deeper_;  // of the version that is shown
};

}  // namespace frontstage::author
