// The parts of the encounter screen. Each measures itself first, so that what stands below knows
// where to begin.
#pragma once

#include "player/encounter/encounter.hpp"

namespace frontstage::player {

// What is left between the header and the hints.
struct Bands {
    float top = 0, bottom = 0;
};

// Top left: the title and how far along the customer's journey this is. Returns its rectangle.
Rect draw_journey(Page& page, const View& view, Point at, float width, float least_height);

// Top right: mood, service clock, and the time left where there is a limit.
struct StatusSize {
    float width, height;
};
[[nodiscard]] StatusSize status_size(Page& page, const EncounterModel& model);
void draw_status(Page& page, const EncounterModel& model, Rect rect);

// Where what is said and what may be answered begins, beside whoever is there.
[[nodiscard]] float column_left(Page& page);

// How much air there is between and inside cards: less where all could not be seen at once.
enum class Density : std::uint8_t { roomy, close };

// What is said. `tail`: where the bubble points to the person.
enum class Tail : std::uint8_t { none, left };
[[nodiscard]] float speech_height(Page& page, const EncounterModel& model, float width,
                                  Density density);
void draw_speech(Page& page, const EncounterModel& model, Rect rect, Tail tail, Density density);
// All of it, in a region that is open already.
void draw_whole_speech(Page& page, const EncounterModel& model, Rect rect, Tail tail,
                       Density density);
// How the room between header and hints is shared. What is said takes all that it wants, as long as
// the answers keep nearly half (or what they need) and each can be read in one piece. Where that
// leaves no room to speak, as with large letters in a small window, both lie one below the other in
// one region that scrolls.
struct Share {
    float speech = 0;
    enum class Regions : std::uint8_t { two, one } regions = Regions::two;
};
[[nodiscard]] Share share_of(Page& page, const View& view, float wanted, float width, float room,
                             Density density);

// What may be answered, or the one way on.
[[nodiscard]] float answers_height(Page& page, const View& view, float width, Density density);
// With less than this, no choice could be read in one piece.
[[nodiscard]] float answers_least_height(Page& page, const View& view, float width,
                                         Density density);
void draw_answers(Page& page, const EncounterModel& model, Rect rect, Density density);
// All of them below each other, in a region that is open already; returns where they end.
float draw_all_answers(Page& page, const EncounterModel& model, Point at, float width,
                       Density density);

// One region for what is said and what may be answered. Returns the top of its content.
[[nodiscard]] float open_whole(Page& page, Rect region);
void close_whole(Page& page, const EncounterModel& model, float bottom);

// What the trainee just said and, in guided mode, why it counts as it does. It stands on their
// side of the counter, or with what is said where there is no room for it there.
enum class OwnWords : std::uint8_t { none, at_the_counter, with_what_is_said };
[[nodiscard]] OwnWords own_words_stand(Page& page, const EncounterModel& model);
[[nodiscard]] float own_words_height(Page& page, const EncounterModel& model);
void draw_own_words(Page& page, const EncounterModel& model, float bottom);

// Who is on the telephone, and for how long; where height is short, without their picture.
[[nodiscard]] float call_least_height(Page& page, const EncounterModel& model);
void draw_call(Page& page, const EncounterModel& model, Rect room);
void draw_small_call(Page& page, const EncounterModel& model, Rect frame);
// The whole middle of the screen where people write.
void draw_written(Page& page, const EncounterModel& model, Bands bands);
// As high as it wants to be, in a region that is open already; returns where it ends.
float draw_written_whole(Page& page, const EncounterModel& model, Point at, float width);

// The keys; some of them are buttons for those without a keyboard. At their end, sounds in words.
[[nodiscard]] Rect hints_place(Page& page, const EncounterModel& model);
void draw_hints(Page& page, const EncounterModel& model);

}  // namespace frontstage::player
