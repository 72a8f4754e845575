#include "app/plain_words.hpp"

#include <algorithm>
#include <array>

#include "core/drawable.hpp"

namespace frontstage::app {
namespace {

// In the order of those for which there is a drawing.
constexpr std::array<std::string_view, drawn_places.size()> places{
    phrase("hotel lobby"),
    phrase("hotel room"),
    phrase("corridor of the hotel"),
    phrase("restaurant of the hotel"),
    phrase("telephone desk of the hotel"),
    phrase("terrace of the hotel"),
    phrase("shop floor"),
    phrase("fitting rooms of the shop"),
    phrase("till of the shop"),
    phrase("returns desk of the shop"),
    phrase("exit gates of the shop"),
    phrase("back office of the shop"),
    phrase("reception of the clinic"),
    phrase("waiting room of the clinic"),
    phrase("consulting room of the clinic"),
    phrase("telephone desk of the clinic"),
    phrase("desk for the portal of the clinic"),
    phrase("desk at home"),
    phrase("sofa at home"),
    phrase("street"),
    phrase("taxi")};

}  // namespace

std::string_view name_of(Setting setting) {
    switch (setting) {
        case Setting::hotel: return phrase("Hotel");
        case Setting::retail: return phrase("Shop");
        case Setting::clinic: return phrase("Clinic");
    }
    return {};
}

std::string_view name_of(Timing timing) {
    switch (timing) {
        case Timing::off: return phrase("As long as I like");
        case Timing::x1: return phrase("As in real life");
        case Timing::x1_5: return phrase("1.5 times as long");
        case Timing::x2: return phrase("Twice as long");
        case Timing::x10: return phrase("Ten times as long");
    }
    return {};
}

std::string_view name_of(Channel channel) {
    switch (channel) {
        case Channel::desk: return phrase("At the desk.");
        case Channel::floor: return phrase("Out among the customers.");
        case Channel::room: return phrase("In their room.");
        case Channel::phone: return phrase("On the telephone.");
        case Channel::chat: return phrase("In a chat.");
        case Channel::email: return phrase("By e-mail.");
        case Channel::portal: return phrase("In messages on the portal.");
        case Channel::review: return phrase("On a page of reviews, for everybody to read.");
        case Channel::web: return phrase("On our website.");
    }
    return {};
}

std::string language_name(const std::string& code) {
    if (code.empty()) return std::string(phrase("As this computer"));
    if (code == "en") return "English";
    return code == "de" ? "Deutsch" : code;
}

std::string place_words(const std::string& place, const Phrasebook& words) {
    const auto drawn = std::ranges::find(drawn_places, place);
    if (drawn != drawn_places.end())
        return words(places[static_cast<std::size_t>(drawn - drawn_places.begin())]);
    return words.name("places", place.substr(place.find('.') + 1));
}

}  // namespace frontstage::app
