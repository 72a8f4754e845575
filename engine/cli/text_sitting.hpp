// One trainee at a terminal, from the list of what there is to rehearse to the door: the window's
// sitting in words. Holds the encounter under way, and carries out what its conversation wishes.
#pragma once

#include <iosfwd>
#include <string>

#include "app/station.hpp"
#include "cli/entry.hpp"
#include "cli/keyboard.hpp"
#include "cli/play_text.hpp"

namespace frontstage::cli {

// An encounter of a station's, as its trainee wants to be told it. Everything outlives the play.
[[nodiscard]] TextPlay text_play(app::Station& station, app::Encounter& encounter,
                                 Keyboard& keyboard, std::ostream& out);

class TextSitting {
public:
    // All outlive this.
    TextSitting(app::Station& station, Keyboard& keyboard, std::ostream& out, std::string language);

    // The list, until it is left.
    void at_home();

private:
    enum class Stays : std::uint8_t { no, yes };
    [[nodiscard]] Stays answer_at_home(const Entry& entry, const app::Library& library);
    [[nodiscard]] std::string question_at_home(const app::Library& library) const;
    void list(const app::Library& library);
    void find(const app::Library& library, const std::string& sought);

    void open(const app::Shelved& shelved);
    void go_on(const std::string& scenario);
    // Which way to play is asked first: what one is told before depends on it.
    [[nodiscard]] app::EncounterAnswer brief(const app::BeginWish& wish);
    [[nodiscard]] std::optional<Mode> ask_mode();
    // One encounter after the other, as long as the trainee goes back into it or plays it again.
    void play(app::EncounterAnswer under_way, const app::BeginWish& wish);

    void progress();
    [[nodiscard]] Stays answer_progress(const Entry& entry, const app::Progress& progress);
    void settings();
    [[nodiscard]] bool change_setting(int number, app::Preferences& preferences);
    [[nodiscard]] bool choose_language(app::Preferences& preferences);

    void say(const app::Problem& problem);
    void say_saved(const app::Answer<std::string>& file);
    // One that is not typed any more closes the sitting.
    [[nodiscard]] Entry ask(const std::string& question);
    // From 1 to `most`; none: Enter, or nothing that fits.
    [[nodiscard]] std::optional<std::size_t> ask_number(const std::string& question,
                                                        std::size_t most);

    app::Station& station_;
    Keyboard& keyboard_;
    std::ostream& out_;
    std::string language_;
    Phrasebook words_;
    bool closed_ = false;  // nothing more can be typed
};

}  // namespace frontstage::cli
