// The encounter screen: who is there, what they say, what may be answered. Draws a view and nothing
// else; what is done with it comes back as actions of its items.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "core/transcript.hpp"
#include "core/view.hpp"
#include "player/encounter/scenery.hpp"
#include "player/house/controls.hpp"
#include "player/page/page.hpp"

namespace frontstage::player {

// Choices cannot be taken this soon after they appear: a slip of a finger is no answer.
inline constexpr int guard_ms = 500;

enum class ServiceClock : std::uint8_t { shown, hidden };
enum class Lines : std::uint8_t { whole, typewriter };

// How one trainee wants it.
struct Manner {
    ServiceClock clock = ServiceClock::shown;
    Lines lines = Lines::whole;
    Steering steering;  // the hints below speak of its keys
};

struct EncounterModel {
    View view;
    Scenery scenery;
    Transcript transcript;  // up to and with what the view shows
    Appearance appearance;
    std::int64_t shown_at_ms = 0;
    std::optional<int> left_ms;  // of the real-time limit
    Manner manner;
    std::string caption;  // of a sound that is heard now: "[a bell]"; empty: none
};

void draw_encounter(Page& page, const EncounterModel& model);

// What good looks like here; covers the screen. The view carries it in guided mode only.
void draw_guidance(Page& page, const Guidance& guidance);

}  // namespace frontstage::player
