// What was said before what is said now, as the channels need it: a chat shows it above, an e-mail
// quotes it, a call has lasted since it began. Knows the view and the transcript, no drawing.
#pragma once

#include <span>
#include <vector>

#include "core/transcript.hpp"
#include "core/view.hpp"

namespace frontstage::player {

// Everything before the lines that the view shows.
[[nodiscard]] std::span<const Said> said_before(const View& view, const Transcript& transcript);
// What the trainee said or did to bring the view about; null where they have not just chosen.
[[nodiscard]] const Said* own_words(const View& view, const Transcript& transcript);

// What went over this channel before, oldest first, and what is said now.
struct Thread {
    std::vector<Said> before, now;
};
[[nodiscard]] Thread thread_of(const View& view, const Transcript& transcript);
// Since when there has been one conversation on this channel, on the customer's clock.
[[nodiscard]] int in_touch_since_s(const View& view, const Transcript& transcript);

}  // namespace frontstage::player
