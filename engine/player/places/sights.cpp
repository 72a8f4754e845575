#include "player/places/sights.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace frontstage::player {
namespace {

constexpr std::array<std::pair<std::string_view, Sight>, 33> words{{
    {"storm", Sight::rain},
    {"rain", Sight::rain},
    {"snow", Sight::snow},
    {"heat", Sight::heat},
    {"flood", Sight::flood},
    {"queue", Sight::queue},
    {"line-of", Sight::queue},
    {"crowd", Sight::crowd},
    {"sale", Sight::crowd},
    {"watch", Sight::crowd},
    {"full", Sight::full},
    {"queue", Sight::full},
    {"system", Sight::dark_screens},
    {"outage", Sight::dark_screens},
    {"dark-screen", Sight::dark_screens},
    {"computer", Sight::dark_screens},
    {"it-down", Sight::dark_screens},
    {"works", Sight::building_works},
    {"building", Sight::building_works},
    {"out-of-order", Sight::out_of_order},
    {"strike", Sight::strike},
    {"picket", Sight::strike},
    {"coach", Sight::coach},
    {"traffic", Sight::coach},
    {"bus", Sight::coach},
    {"alarm", Sight::alarm},
    {"emergency", Sight::alarm},
    {"festival", Sight::festival},
    {"party", Sight::festival},
    {"fallen", Sight::fallen_display},
    {"display", Sight::fallen_display},
    {"power", Sight::power_cut},
    {"blackout", Sight::power_cut},
}};

}  // namespace

bool seen_in(const std::vector<std::string>& forces, Sight sight) {
    return std::any_of(forces.begin(), forces.end(), [sight](const std::string& force) {
        return std::any_of(words.begin(), words.end(), [&](const auto& word) {
            return word.second == sight && force.find(word.first) != std::string::npos;
        });
    });
}

}  // namespace frontstage::player
