#include "player/text/reading.hpp"

#include <algorithm>

namespace frontstage::player {

Reading within_range(Reading reading) {
    reading.text_percent = std::clamp(reading.text_percent, 100, 200);
    reading.letter_percent = std::clamp(reading.letter_percent, 0, 20);
    reading.word_percent = std::clamp(reading.word_percent, 0, 50);
    reading.line_percent = std::clamp(reading.line_percent, 100, 200);
    return reading;
}

}  // namespace frontstage::player
