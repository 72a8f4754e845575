// How, where and when two people meet. A scenario says it once for all of its moments; a moment or
// an ending says what is otherwise there. Knows neither how any of it looks nor who is there.
#pragma once

#include <optional>
#include <string>

#include "core/vocabulary.hpp"

namespace frontstage {

struct Meeting {
    Channel channel = Channel::desk;
    std::string place;  // the backdrop, `hotel.lobby`; on the telephone and in writing, ours
    TimeOfDay time = TimeOfDay::day;
    bool operator==(const Meeting&) const = default;
};

// What a moment or an ending says of it; the rest is as usual.
struct MeetingHere {
    std::optional<Channel> channel;
    std::string place;
    std::optional<TimeOfDay> time;
    bool operator==(const MeetingHere&) const = default;
};

[[nodiscard]] Meeting met(const Meeting& usual, const MeetingHere& here);

// What of the other person reaches us.
enum class Contact : std::uint8_t { face_to_face, by_voice, in_writing };
[[nodiscard]] Contact contact_over(Channel channel);

// "phone, hotel.lobby, dawn": what is said, as a trainer writes it; empty where nothing is.
[[nodiscard]] std::string meeting_words(const MeetingHere& here);

}  // namespace frontstage
