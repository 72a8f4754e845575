// What the cards of a debrief are put together from, each at the pen of a column.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/afterwards.hpp"
#include "player/page/column.hpp"

namespace frontstage::player {

// A label and what it is about: side by side where there is room, else one above the other.
void write_pair(Column& column, std::string_view label, std::string_view words, float indent = 0);
// A line of its own beside a stripe of the accent: what to take along.
void write_striped(Column& column, Type type, std::string_view words);
// Buttons side by side as far as they fit.
void draw_buttons(Column& column, const std::vector<Column::Button>& buttons, float indent = 0);
// One of several, of which one is taken.
enum class Taken : std::uint8_t { no, yes };
void draw_option(Column& column, const std::string& id, std::string_view words, Action action,
                 Taken taken);

// A bar to 100: above it what it says and, where there is room beside that, what the mark is
// called.
void draw_conduct_bar(Column& column, const std::string& says, int total, int pass_percent,
                      Tone tone);
// One answer of a survey: its question, the scale with what was ticked, and the answer in words.
void draw_reply(Column& column, const SurveyReply& reply);
// Where the caller wants them; the pen stays.
[[nodiscard]] Point stars_size(const Page& page);
void draw_stars(Column& column, Point at, int stars);

}  // namespace frontstage::player
