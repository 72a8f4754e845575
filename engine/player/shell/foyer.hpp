// The state of mind around encounters: which room is shown (first run, home, progress, settings, a
// problem) and how far somebody has got in it. Values in, wishes out, as with Shell: it knows no
// station, no disk, no SDL and no clock.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "app/library.hpp"
#include "app/progress.hpp"
#include "player/page/toast.hpp"
#include "player/screens/first_run.hpp"
#include "player/screens/home.hpp"
#include "player/screens/problem.hpp"
#include "player/screens/progress.hpp"
#include "player/screens/settings.hpp"
#include "player/shell/foyer_wish.hpp"
#include "player/shell/hand.hpp"

namespace frontstage::player {

enum class Room : std::uint8_t { first_run, home, progress, settings, problem };

class Foyer {
public:
    void show(app::Library library, std::string today) {
        home_.library = std::move(library);
        home_.today = std::move(today);
    }
    void show(app::Progress progress) {
        offer_.seen_by_hr = progress.seen_by_hr;
        progress_.progress = std::move(progress);
    }
    void show(app::Preferences preferences, std::string subject);
    void show(SettingsOffer offer) { offer_ = std::move(offer); }
    void show(Trouble trouble);
    // A sentence that comes and goes.
    void say(std::string sentence, std::int64_t now_ms);
    void enter(Room room);
    [[nodiscard]] Room room() const { return room_; }
    [[nodiscard]] const app::Preferences& preferences() const { return preferences_; }

    // `items` are those of the last frame.
    [[nodiscard]] std::optional<FoyerWish> intend(const Input& input, const ItemList& items);
    void draw(Page& page);

    [[nodiscard]] Memory& memory() { return hand_.memory(); }
    [[nodiscard]] const Touch& touch() const { return hand_.touch(); }

private:
    [[nodiscard]] std::optional<FoyerWish> use(const Action& action);
    [[nodiscard]] std::optional<FoyerWish> answer(const Wanted& wanted, const ItemList& items);
    [[nodiscard]] std::optional<FoyerWish> back();
    [[nodiscard]] std::string first_focus() const;
    void write(const Written& written);
    [[nodiscard]] std::optional<FoyerWish> introduced();
    [[nodiscard]] std::optional<FoyerWish> set(const std::string& setting, std::size_t option);

    Room room_ = Room::home;
    app::Preferences preferences_;
    std::string subject_;
    FirstRun first_run_;
    Home home_;
    ProgressRoom progress_;
    SettingsRoom settings_;
    SettingsOffer offer_;
    ProblemRoom problem_;
    Toast toast_;
    Hand hand_;
};

}  // namespace frontstage::player
