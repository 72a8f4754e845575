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
#include "player/shell/foyer.hpp"
#include "player/shell/performance.hpp"

namespace frontstage::player {

// What a sitting asks of the world around its window.
class SittingWorld {
public:
    virtual ~SittingWorld() = default;
    [[nodiscard]] virtual Theme theme(const std::string& name) = 0;
    // Shows a page in the browser; a sentence where it could not.
    [[nodiscard]] virtual std::string open_page(const std::string& path) = 0;
};

struct SittingWishes {
    std::string subject;                       // under which code all is kept
    std::optional<std::string> subject_asked;  // on the command line: nobody is asked who they are
    app::BeginWish begin;  // of the scenario with which the sitting opens; none: home
    SettingsOffer offer;
};

class Sitting {
public:
    // All three outlive this.
    Sitting(const app::Folders& folders, Stagehouse& house, SittingWorld& world,
            SittingWishes wishes, std::int64_t now_ms);
    ~Sitting();

    // Takes what happened, lets time pass and draws. Says when it wants the next frame; none: only
    // when something happens.
    std::optional<int> step(const std::vector<Input>& inputs, std::int64_t now_ms);
    [[nodiscard]] bool left() const { return left_; }
    // Where the keyboard is.
    [[nodiscard]] const std::string& focus() const;

private:
    struct UnderWay {  // in this order: the performance looks at the encounter
        std::unique_ptr<app::Encounter> encounter;
        std::string scenario;
        std::optional<Performance> performance;
    };
    enum class Stage : std::uint8_t { foyer, encounter };

    void sit_down(const std::string& subject);
    void welcome();
    void go_home();
    std::optional<int> play(const std::vector<Input>& inputs, std::int64_t now_ms);
    std::optional<int> wait(const std::vector<Input>& inputs, std::int64_t now_ms);
    void carry_out(const FoyerWish& wish, std::int64_t now_ms);
    void run(const Errand& errand, std::int64_t now_ms);
    void begin(app::BeginWish wish, std::int64_t now_ms);
    void perform(app::Answer<std::unique_ptr<app::Encounter>> answer, const std::string& scenario,
                 Opening opening, std::int64_t now_ms);
    void came_to_an_end(Leaving how, std::int64_t now_ms);
    void keep(const app::Preferences& preferences, std::int64_t now_ms);
    void dress(const app::Preferences& preferences);
    void stop(Trouble trouble, std::function<void(std::int64_t)> way_on);

    const app::Folders& folders_;
    Stagehouse& house_;
    SittingWorld& world_;
    SittingWishes wishes_;
    std::unique_ptr<app::Station> station_;
    Foyer foyer_;
    std::optional<UnderWay> under_way_;
    Stage stage_ = Stage::foyer;
    std::function<void(std::int64_t)> way_on_;  // from a problem
    app::BeginWish begun_;                      // the last wish, to begin anew
    std::string theme_;
    bool left_ = false;
};

}  // namespace frontstage::player
