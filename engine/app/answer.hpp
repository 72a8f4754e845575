// What is asked for, or why there is none: in words that a screen can show.
#pragma once

#include <optional>
#include <string>

namespace frontstage::app {

struct Problem {
    std::string sentence;  // what is wrong; a phrase to be looked up
    std::string safe;      // what is not lost; a phrase too
    std::string details;   // for whoever helps, as it was found; may be long
};
template <class Value>
struct Answer {
    std::optional<Value> value;
    Problem problem;  // where there is no value; without a sentence where there is just none
};

}  // namespace frontstage::app
