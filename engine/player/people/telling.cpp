#include "player/people/telling.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

#include "player/people/figure.hpp"

namespace frontstage::player {
namespace {

std::string_view told(Arms arms) {
    switch (arms) {
        case Arms::at_sides: return "";
        case Arms::folded: return phrase("arms folded");
        case Arms::on_counter: return phrase("leaning forward on both hands");
        case Arms::hand_to_brow: return phrase("a hand at the temple");
        case Arms::hand_to_chin: return phrase("a hand at the chin");
        case Arms::hand_to_chest: return phrase("a hand on the heart");
        case Arms::clasped: return phrase("hands clasped");
        case Arms::in_lap: return phrase("hands in the lap");
        case Arms::hugging_self: return phrase("arms wrapped around the body");
        case Arms::pointing_to_watch: return phrase("pointing to a watch");
        case Arms::palms_open: return phrase("both palms raised");
        case Arms::palm_raised: return phrase("one palm held up, to keep it away");
        case Arms::hand_to_neck: return phrase("rubbing the neck");
        case Arms::cradling_arm: return phrase("holding an aching arm");
    }
    return "";
}

std::string_view told(Burden held) {
    switch (held) {
        case Burden::none:
        case Burden::bag: return "";
        case Burden::phone: return phrase("a phone at the ear");
        case Burden::stick: return phrase("leaning on a stick");
        case Burden::toddler: return phrase("a small child on the arm");
    }
    return "";
}

}  // namespace

std::string posture_words(const Phrasebook& words, Face face, const Look& look) {
    const auto said = [&words](std::string_view english) {
        return english.empty() ? std::string() : words(english);
    };
    // An arm that holds something does that in every mood.
    if (look.sling == Sling::worn) return said(phrase("one arm in a sling"));
    if (look.holds != Burden::none) return said(told(look.holds));
    return said(told(arms_of(face, look)));
}

std::string mood_and_posture(const Phrasebook& words, const std::string& mood_words, Face face,
                             const Look& look) {
    const std::string posture = posture_words(words, face, look);
    if (mood_words.empty() || posture.empty()) return mood_words;
    std::string mood = words.term(face);
    std::replace(mood.begin(), mood.end(), '-', ' ');  // `in-pain`, as scenarios write it
    return words("{mood}, {posture}", {{"mood", std::move(mood)}, {"posture", posture}});
}

}  // namespace frontstage::player
