// The encounter screen: who stands there, what they say, what may be answered. Draws a view and
// nothing else; what is done with it comes back as actions of its items.
#pragma once

#include <cstdint>
#include <optional>

#include "core/view.hpp"
#include "player/encounter/scenery.hpp"
#include "player/page/page.hpp"

namespace frontstage::player {

// Choices cannot be taken this soon after they appear: a slip of a finger is no answer.
inline constexpr int guard_ms = 500;

struct EncounterModel {
    View view;
    Scenery scenery;
    Appearance appearance;
    std::int64_t shown_at_ms = 0;
    std::optional<int> left_ms;  // of the real-time limit
};

void draw_encounter(Page& page, const EncounterModel& model);

// Its parts. Each measures itself first, so that what stands below knows where to begin.
// Top left: the title and how far along the customer's journey this is. Returns its rectangle.
Rect draw_journey(Page& page, const View& view, Point at, float width, float least_height);
// Top right: mood, service clock, and the time left where there is a limit.
struct StatusSize {
    float width, height;
};
[[nodiscard]] StatusSize status_size(Page& page, const EncounterModel& model);
void draw_status(Page& page, const EncounterModel& model, Rect rect);
// What is said. `tail`: where the bubble points to the person.
enum class Tail : std::uint8_t { none, left };
[[nodiscard]] float speech_height(Page& page, const View& view, float width);
void draw_speech(Page& page, const View& view, Rect rect, Tail tail);
// What may be answered, or the one way on.
[[nodiscard]] float answers_height(Page& page, const View& view, float width);
// With less than this, no choice could be read in one piece.
[[nodiscard]] float answers_least_height(Page& page, const View& view, float width);
void draw_answers(Page& page, const EncounterModel& model, Rect rect);
// The keys; two of them are buttons for those without a keyboard.
[[nodiscard]] Rect hints_place(Page& page);
void draw_hints(Page& page, const View& view);

}  // namespace frontstage::player
