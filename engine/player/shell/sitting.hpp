// One trainee at the window, from the first run to the door: holds the station, the foyer and the
// encounter under way, and carries out what either wishes. The window's loop and the headless tests
// drive the same thing, step by step. Has no clock: whoever drives it says what time it is.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/station.hpp"
#include "player/house/stagehouse.hpp"
#include "player/shell/accompaniment.hpp"
#include "player/shell/foyer.hpp"
#include "player/shell/performance.hpp"
#include "player/text/fonts.hpp"

namespace frontstage::player {

// What a sitting asks of the world around its window.
class SittingWorld {
public:
    virtual ~SittingWorld() = default;
    [[nodiscard]] virtual std::string today() = 0;  // `2026-11-22`
    [[nodiscard]] virtual Theme theme(const std::string& name) = 0;
};

struct SittingWishes {
    std::string subject;                  // under which code all is kept
    std::optional<app::BeginWish> begin;  // the scenario with which it opens; none: home
    std::optional<Mode> mode;             // in which that is played; none: as is chosen there
    std::string go_on;                    // the id of a scenario to go on with first, if it can be
    // What is wanted otherwise than it is kept, for this sitting alone.
    std::function<void(app::Preferences&)> overrule;
    SettingsOffer offer;
    std::string voice_log;  // everything that the voice says is written there; empty: nowhere
};

class Sitting {
public:
    // `house` and `world` outlive this.
    Sitting(app::Folders folders, Stagehouse& house, SittingWorld& world, SittingWishes wishes,
            std::int64_t now_ms);

    // Takes what happened, lets time pass and draws. Says when it wants the next frame; none: only
    // when something happens.
    std::optional<int> step(const std::vector<Input>& inputs, std::int64_t now_ms);
    [[nodiscard]] bool left() const { return left_; }
    // Where the keyboard is.
    [[nodiscard]] const std::string& focus() const;
    // For whoever observes: the voice, the sound. None while nothing is being played.
    [[nodiscard]] Performance* on_stage();
    [[nodiscard]] const app::Preferences& preferences() const { return preferences_; }

private:
    enum class Place : std::uint8_t { foyer, stage };
    struct UnderWay {         // in this order: the performance looks at the encounter
        app::BeginWish wish;  // to begin it again
        std::unique_ptr<app::Encounter> earlier;  // what this one went back into; none: nothing
        std::unique_ptr<app::Encounter> encounter;
        std::unique_ptr<Performance> performance;
    };
    using Deed = std::function<void(std::int64_t now_ms)>;

    // Does it, and turns what the machine fails at into a problem that can be tried again.
    void attempt(const Deed& deed, std::int64_t now_ms);
    void stop_for(const app::Problem& problem, std::string_view way_on, Deed then);

    void sit_down(std::int64_t now_ms);
    void arrive(const app::BeginWish& wish, std::int64_t now_ms);
    void begin_anew(const app::EncounterAnswer& left, const app::BeginWish& wish,
                    std::int64_t now_ms);
    void call(const std::string& code, std::int64_t now_ms);
    void go_home();
    void wait(const std::vector<Input>& inputs, std::int64_t now_ms);
    void carry_out(const FoyerWish& wish, std::int64_t now_ms);
    void run(const Errand& errand, std::int64_t now_ms);
    void open(const app::BeginWish& wish, std::int64_t now_ms);
    void begin_as(Mode mode, std::int64_t now_ms);
    void go_on_with(const std::string& scenario, std::int64_t now_ms);
    void go_back_to(std::size_t decision, std::int64_t now_ms);
    void put_on_stage(app::EncounterAnswer answer, const app::BeginWish& wish, Opening opening,
                      std::int64_t now_ms);
    [[nodiscard]] std::vector<Mode> modes_for(const app::BeginWish& wish) const;
    void came_away(Leaving how, std::int64_t now_ms);
    void show_certificate(std::size_t number, std::int64_t now_ms);
    void assign(const AssignKey& wished, std::int64_t now_ms);
    void print(std::int64_t now_ms);
    void leave_room(std::int64_t now_ms);
    [[nodiscard]] std::optional<int> move(const std::vector<Input>& inputs, std::int64_t now_ms);
    void take(const app::Preferences& kept);
    void keep(const app::Preferences& preferences, std::int64_t now_ms);
    void dress();
    void dress_stage();
    void tell_font(std::int64_t now_ms);
    void accompany();
    std::optional<int> draw(std::int64_t now_ms);

    app::Folders folders_;
    Stagehouse& house_;
    SittingWorld& world_;
    SittingWishes wishes_;
    app::Preferences kept_, preferences_;  // as they lie on the disk; as they are in force
    Phrasebook words_;
    FontFound font_ = FontFound::as_wished;
    Accompaniment accompaniment_;
    enum class Again : std::uint8_t { not_asked, asked } again_ = Again::not_asked;  // to be said
    std::unique_ptr<app::Station> station_;
    Foyer foyer_;
    std::optional<UnderWay> under_way_;
    Place place_ = Place::foyer;
    Deed way_on_;                                 // from a problem
    std::vector<app::Certificate> certificates_;  // as they are shown
    bool left_ = false;
};

}  // namespace frontstage::player
