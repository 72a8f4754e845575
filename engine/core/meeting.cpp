#include "core/meeting.hpp"

namespace frontstage {

Meeting met(const Meeting& usual, const MeetingHere& here) {
    return {here.channel.value_or(usual.channel), here.place.empty() ? usual.place : here.place,
            here.time.value_or(usual.time)};
}

Contact contact_over(Channel channel) {
    switch (channel) {
        case Channel::desk:
        case Channel::floor:
        case Channel::room: return Contact::face_to_face;
        case Channel::phone: return Contact::by_voice;
        case Channel::chat:
        case Channel::email:
        case Channel::portal:
        case Channel::review:
        case Channel::web: return Contact::in_writing;
    }
    return Contact::face_to_face;
}

std::string meeting_words(const MeetingHere& here) {
    std::string words;
    const auto add = [&words](std::string_view part) {
        if (part.empty()) return;
        words += words.empty() ? "" : ", ";
        words += part;
    };
    if (here.channel) add(word_for(*here.channel));
    add(here.place);
    if (here.time) add(word_for(*here.time));
    return words;
}

}  // namespace frontstage
