// Words and numbers as they may stand in a page or a picture that a browser reads. Everything that
// a trainer wrote passes through here on its way there.
#pragma once

#include <string>
#include <string_view>

namespace frontstage::pages {

// For element text and for attribute values in double quotes, in HTML and XML alike.
[[nodiscard]] std::string escaped(std::string_view text);

// One digit after the point at most, and the same on every machine.
[[nodiscard]] std::string number(float value);

}  // namespace frontstage::pages
