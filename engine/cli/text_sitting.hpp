// One trainee at a terminal, from the list of what there is to rehearse to the door: the window's
// sitting in words. Holds the encounter under way, and carries out what its conversation wishes.
#pragma once

#include <iosfwd>
#include <string>

#include "app/station.hpp"
#include "cli/keyboard.hpp"

namespace frontstage::cli {

class TextSitting {
public:
    // All outlive this.
    TextSitting(app::Station& station, Keyboard& keyboard, std::ostream& out, std::string language);

    // The list, until it is left.
    void at_home();

private:
    enum class Stays : std::uint8_t { no, yes };
    [[nodiscard]] Stays answer_at_home(const std::string& typed, const app::Library& library);
    void list(const app::Library& library);
    void progress();
    void set_timing();
    void open(const app::Shelved& shelved);
    // One encounter after the other, as long as the trainee goes back into it or plays it again.
    void play(app::EncounterAnswer under_way, const app::BeginWish& wish);
    [[nodiscard]] app::EncounterAnswer go_on(const std::string& scenario);
    [[nodiscard]] app::EncounterAnswer brief(const app::BeginWish& wish);
    void say(const app::Problem& problem);
    [[nodiscard]] std::string ask(const std::string& question);

    app::Station& station_;
    Keyboard& keyboard_;
    std::ostream& out_;
    std::string language_;
    Phrasebook words_;
    bool closed_ = false;  // nothing more can be typed
};

}  // namespace frontstage::cli
