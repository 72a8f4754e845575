#include "pages/markup.hpp"

#include <cmath>

#include "base/text.hpp"

namespace frontstage::pages {

std::string escaped(std::string_view text) {
    if (first_bad_utf8(text)) return "(not readable)";
    std::string out;
    out.reserve(text.size());
    for (const char character : text) {
        switch (character) {
            case '&': out += "&amp;"; break;
            case '<': out += "&lt;"; break;
            case '>': out += "&gt;"; break;
            case '"': out += "&quot;"; break;
            case '\'': out += "&#39;"; break;
            default: {
                const auto code = static_cast<unsigned char>(character);
                const bool allowed = code >= 0x20U || character == '\n' || character == '\t';
                out += allowed ? std::string(1, character) : "\xEF\xBF\xBD";
            }
        }
    }
    return out;
}

std::string number(float value) {
    const long tenths = std::lround(value * 10);
    const std::string sign = tenths < 0 ? "-" : "";
    const long size = std::labs(tenths);
    const std::string whole = sign + std::to_string(size / 10);
    return size % 10 == 0 ? whole : whole + '.' + std::to_string(size % 10);
}

}  // namespace frontstage::pages
