#include "author/graph/text.hpp"

#include "base/text.hpp"

namespace frontstage::author {
namespace {

constexpr std::string_view narrow = "iljI.,:;'|!()[]` ";
constexpr std::string_view slim = "frt-\"/\\{}*";
constexpr std::string_view wide = "mwMWGOQDHNU@%&";

float ascii_ems(char character) {
    if (narrow.find(character) != std::string_view::npos) return 0.31F;
    if (slim.find(character) != std::string_view::npos) return 0.43F;
    if (wide.find(character) != std::string_view::npos) return 0.88F;
    if (character >= 'A' && character <= 'Z') return 0.70F;
    return 0.61F;
}

bool begins_character(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
}

}  // namespace

float text_width(std::string_view text, float size_pt) {
    float ems = 0;
    for (const char byte : text) {
        const auto code = static_cast<unsigned char>(byte);
        if (code < 0x80U)
            ems += ascii_ems(byte);
        else if (code >= 0xE3U)  // from the East Asian scripts on
            ems += 1.05F;
        else if (begins_character(byte))
            ems += 0.70F;
    }
    return ems * size_pt;
}

std::string shortened(std::string_view text, std::size_t most) {
    if (count_characters(text) <= most) return std::string(text);
    std::size_t end = 0;
    for (std::size_t characters = 0; end < text.size(); ++end)
        if (begins_character(text[end]) && ++characters == most) break;
    return std::string(text.substr(0, end)) + "…";
}

}  // namespace frontstage::author
