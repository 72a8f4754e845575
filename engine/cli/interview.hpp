// Questions asked of a person one at a time: an empty answer takes what is suggested, `<` goes back
// to the one before, and the end of the input takes what is suggested for all that is left.
#pragma once

#include <functional>
#include <iosfwd>
#include <optional>
#include <string>
#include <vector>

namespace frontstage::cli {

struct Question {
    std::string asks;     // one plain sentence
    std::string example;  // beneath it; may be empty
    std::function<std::string()> suggests;
    // Nothing: it was taken. Otherwise why it cannot be, in words.
    std::function<std::optional<std::string>(const std::string&)> takes;
};

void interview(const std::vector<Question>& questions, std::istream& in, std::ostream& out);

}  // namespace frontstage::cli
