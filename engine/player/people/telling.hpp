// A mood and its posture in plain words, "annoyed, arms folded": for captions, for the voice, and
// for people who read faces poorly. What is said is what is drawn. Knows no drawing.
#pragma once

#include <string>

#include "core/phrasebook.hpp"
#include "player/people/look.hpp"
#include "player/people/posture.hpp"

namespace frontstage::player {

// What arms and hands are seen to do; empty where they do nothing that tells.
[[nodiscard]] std::string posture_words(const Phrasebook& words, Face face, const Look& look);
// The mood's name and its posture. Where no posture is told, what the view says of the mood, which
// knows no arms; where that is empty, nothing.
[[nodiscard]] std::string mood_and_posture(const Phrasebook& words, const std::string& mood_words,
                                           Face face, const Look& look);

}  // namespace frontstage::player
