// Where the encounter stands and who is seen in it, as the words of the scenario; drawn by
// backdrop and figure. Knows no moment, no choice.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/scenario.hpp"
#include "core/view.hpp"
#include "player/page/page.hpp"
#include "player/people/idle.hpp"
#include "player/people/wardrobe.hpp"

namespace frontstage::player {

// Whether the trainee knows the face: a colleague's, and that of whoever stood before them.
enum class Acquaintance : std::uint8_t { known, unknown };

struct Person {
    std::string id;
    std::map<std::string, std::string> look;
    Acquaintance acquaintance = Acquaintance::known;
    int stars = 3;  // 1..5: what they would give, by the mood in which they came
};
struct Whereabouts {
    std::string place;
    TimeOfDay time = TimeOfDay::day;
    bool operator==(const Whereabouts&) const = default;
};
struct Scenery {
    std::string place;
    TimeOfDay time = TimeOfDay::day;
    std::vector<std::string> props;
    std::vector<std::string>
        forces;                  // ids of those at work, and the words for what is seen of them
    std::vector<Person> people;  // by SpeakerId
    frontstage::Setting setting = frontstage::Setting::hotel;
    std::vector<Whereabouts> elsewhere{};  // where else the encounter goes
};
[[nodiscard]] Scenery scenery_of(const Scenario& scenario, const State& state);
// Whoever is said to look like somebody who stands ready then does.
[[nodiscard]] Scenery in_clothes(Scenery scenery, const Wardrobe& looks);

// A face on its way from one mood to another.
struct Appearance {
    std::optional<SpeakerId> who;
    Face from = Face::neutral, to = Face::neutral;
    std::int64_t since_ms = 0;
    Lately lately = {};
};

// What the view says of a mood is told of the picture too, "annoyed, arms folded", where somebody
// stands before us.
[[nodiscard]] View with_posture_told(View view, const Scenery& scenery, const Phrasebook& words);

// The place alone; plain where the theme wants it so.
void draw_backdrop(Page& page, const Scenery& scenery);
// Has the place, and those where it may go on, painted before they are seen.
void prepare_places(Page& page, const Scenery& scenery);
// What stands between us and whoever is there, where nobody is.
void draw_our_side(Page& page, const Scenery& scenery);
// The person in the place, behind whatever stands between us.
void draw_person_in_place(Page& page, const Scenery& scenery, const Appearance& appearance);
// Head and shoulders of somebody who is not here, as in a staff list.
void draw_calm_face(Canvas& canvas, const Person& person, Rect square);
// Head and shoulders in a frame, for where there is no room for the place.
void draw_portrait(Page& page, const Scenery& scenery, const Appearance& appearance, Rect frame);

}  // namespace frontstage::player
