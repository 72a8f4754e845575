// Where the encounter stands and who is seen in it, as the words of the scenario; drawn by
// backdrop and figure. Knows no moment, no choice.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/scenario.hpp"
#include "core/view.hpp"
#include "player/page.hpp"

namespace frontstage::player {

struct Person {
    std::string id;
    std::map<std::string, std::string> look;
};
struct Scenery {
    std::string place;
    TimeOfDay time = TimeOfDay::day;
    std::vector<std::string> props;
    std::vector<std::string> forces;  // ids of those at work
    std::vector<Person> people;       // by SpeakerId
};
[[nodiscard]] Scenery scenery_of(const Scenario& scenario, const State& state);

// A face on its way from one mood to another.
struct Appearance {
    std::optional<SpeakerId> who;
    Face from = Face::neutral, to = Face::neutral;
    std::int64_t since_ms = 0;
};

void draw_backdrop(Page& page, const Scenery& scenery);
// The person in `frame`, head and shoulders or more, as far as it is high.
void draw_person(Page& page, const Scenery& scenery, const Appearance& appearance, Rect frame);

}  // namespace frontstage::player
