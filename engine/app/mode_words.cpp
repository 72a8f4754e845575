#include "app/mode_words.hpp"

namespace frontstage::app {

std::vector<std::string> recorded_in(Mode mode, const Phrasebook& words) {
    if (mode == Mode::assessed)
        return {words("Kept: every choice, when it was made, and the result."),
                words("HR sees: your result, the standards behind it, and the date. You see the "
                      "same."),
                words("Nobody else sees: what the customer felt, and how long you thought.")};
    return {words("Kept: every choice, so that you can go on later and look back."),
            words("HR sees nothing of a practice encounter by default.")};
}

std::string_view meaning_of(Mode mode) {
    switch (mode) {
        case Mode::guided:
            return phrase(
                "You can ask which standards matter before you answer, and you are told "
                "why after it.");
        case Mode::practice:
            return phrase(
                "You play as in real life, and can go back at any time and say something "
                "else.");
        case Mode::assessed:
            return phrase("You play it once, without going back. The result counts.");
    }
    return {};
}

}  // namespace frontstage::app
