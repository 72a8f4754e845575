// A foyer without a station behind it: it shows values, and its wishes are kept.
#pragma once

#include <optional>
#include <string>

#include "player/house/stagehouse.hpp"
#include "player/shell/foyer.hpp"
#include "player/stagehand.hpp"

namespace frontstage::player {

namespace sample {

// Eight encounters in three settings: played, left midway, due, broken, never seen.
[[nodiscard]] app::Library library();
// What somebody finds on their first day.
[[nodiscard]] app::Library one_encounter();
// As many as a large house has.
[[nodiscard]] app::Library twenty_encounters();
[[nodiscard]] app::Progress progress();
[[nodiscard]] SettingsOffer offer();
[[nodiscard]] Trouble trouble();
inline constexpr const char* today = "2026-11-22";

}  // namespace sample

class FoyerHand {
public:
    explicit FoyerHand(const HouseOptions& options);

    void enter(Room room);
    // Draws until nothing moves.
    void settle();
    void feed(const Input& input);
    void key(Key key) { feed(KeyPressed{key, 0, Press::first}); }
    void type(const std::string& text);
    void click(const std::string& id);
    // With the keyboard alone; fails where the focus never comes there.
    void tab_to(const std::string& id);
    [[nodiscard]] const ItemList& items() const { return house.items(); }
    [[nodiscard]] bool shows(const std::string& id) const { return items().find(id) != nullptr; }
    template <class Kind>
    [[nodiscard]] const Kind* wished() const {
        return wish ? std::get_if<Kind>(&*wish) : nullptr;
    }

    Stagehouse house;
    Foyer foyer;
    Phrasebook words;
    std::int64_t now_ms = 1000;
    std::optional<int> wake;
    std::optional<FoyerWish> wish;
};

}  // namespace frontstage::player
