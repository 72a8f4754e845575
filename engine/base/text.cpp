#include "base/text.hpp"

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace frontstage {
namespace {

bool continues(unsigned char byte) {
    return (byte & 0xC0U) == 0x80U;
}

// The length of the well-formed sequence at `at`, or 0.
std::size_t sequence_length(std::string_view text, std::size_t at) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[at + i]); };
    const std::size_t left = text.size() - at;
    const unsigned char lead = byte(0);
    if (lead < 0x80) return 1;
    if (lead >= 0xC2 && lead <= 0xDF) return left >= 2 && continues(byte(1)) ? 2 : 0;
    if (lead >= 0xE0 && lead <= 0xEF) {
        if (left < 3 || !continues(byte(1)) || !continues(byte(2))) return 0;
        if (lead == 0xE0 && byte(1) < 0xA0) return 0;  // overlong
        if (lead == 0xED && byte(1) > 0x9F) return 0;  // surrogate
        return 3;
    }
    if (lead >= 0xF0 && lead <= 0xF4) {
        if (left < 4 || !continues(byte(1)) || !continues(byte(2)) || !continues(byte(3))) return 0;
        if (lead == 0xF0 && byte(1) < 0x90) return 0;  // overlong
        if (lead == 0xF4 && byte(1) > 0x8F) return 0;  // past U+10FFFF
        return 4;
    }
    return 0;
}

// U+200E, U+200F, U+202A to U+202E, U+2066 to U+2069; and the separators U+2028 and U+2029.
bool turns_direction(std::string_view character) {
    if (character.size() != 3 || character[0] != '\xE2') return false;
    const auto second = static_cast<unsigned char>(character[1]);
    const auto third = static_cast<unsigned char>(character[2]);
    return (second == 0x80 &&
            (third == 0x8E || third == 0x8F || (third >= 0xA8 && third <= 0xAE))) ||
           (second == 0x81 && third >= 0xA6 && third <= 0xA9);
}

// U+0080 to U+009F.
bool is_upper_control(std::string_view character) {
    return character.size() == 2 && character[0] == '\xC2' &&
           static_cast<unsigned char>(character[1]) < 0xA0;
}

// Past the bytes from `at` on that are characters by themselves; most of a text is, so eight are
// looked at at once.
std::size_t end_of_ascii(std::string_view text, std::size_t at) {
    constexpr std::uint64_t high_bits = 0x8080808080808080U;
    for (std::uint64_t eight = 0; at + sizeof eight <= text.size(); at += sizeof eight) {
        std::memcpy(&eight, text.data() + at, sizeof eight);
        if ((eight & high_bits) != 0) break;
    }
    while (at < text.size() && static_cast<unsigned char>(text[at]) < 0x80)
        ++at;
    return at;
}

// Optimal string alignment: insert, remove, change, or swap two neighbours.
std::size_t edit_distance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> before_last(b.size() + 1), last(b.size() + 1), now(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        last[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        now[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t change = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            now[j] = std::min({last[j] + 1, now[j - 1] + 1, change});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                now[j] = std::min(now[j], before_last[j - 2] + 1);
        }
        before_last.swap(last);
        last.swap(now);
    }
    return last[b.size()];
}

}  // namespace

std::string one_line(std::string_view typed, std::size_t most_characters) {
    std::string line;
    std::size_t characters = 0;
    for (std::size_t at = 0; at < typed.size() && characters < most_characters;) {
        const std::size_t length = sequence_length(typed, at);
        const std::string_view character = typed.substr(at, std::max<std::size_t>(1, length));
        at += character.size();
        if (turns_direction(character)) continue;
        const bool blank = length == 1 && (static_cast<unsigned char>(character[0]) <= 0x20U ||
                                           character[0] == 0x7F);
        if (blank && (line.empty() || line.back() == ' ')) continue;
        line += blank                                        ? " "
                : length == 0 || is_upper_control(character) ? "\xEF\xBF\xBD"
                                                             : character;
        ++characters;
    }
    while (line.ends_with(' '))
        line.pop_back();
    return line;
}

std::size_t count_characters(std::string_view text) {
    std::size_t count = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = end_of_ascii(text, at);
        count += end - at;
        if (end == text.size()) break;
        ++count;
        at = end + std::max<std::size_t>(1, sequence_length(text, end));
    }
    return count;
}

std::optional<std::size_t> first_bad_utf8(std::string_view text) {
    for (std::size_t at = end_of_ascii(text, 0); at < text.size(); at = end_of_ascii(text, at)) {
        const std::size_t length = sequence_length(text, at);
        if (length == 0) return at;
        at += length;
    }
    return std::nullopt;
}

std::string_view line_of(std::string_view text, std::size_t number) {
    std::size_t begin = 0;
    for (std::size_t line = 1; line < number; ++line) {
        const std::size_t feed = text.find('\n', begin);
        if (feed == std::string_view::npos) return {};
        begin = feed + 1;
    }
    std::string_view line = text.substr(begin, text.find('\n', begin) - begin);
    if (line.ends_with('\r')) line.remove_suffix(1);
    return line;
}

std::optional<std::string> nearest(std::string_view word,
                                   const std::vector<std::string>& candidates) {
    std::size_t least = std::max<std::size_t>(1, word.size() / 3) + 1;
    std::optional<std::string> found;
    for (const std::string& candidate : candidates) {
        const std::size_t gap = candidate.size() > word.size() ? candidate.size() - word.size()
                                                               : word.size() - candidate.size();
        if (gap >= least) continue;
        const std::size_t distance = edit_distance(word, candidate);
        if (distance < least) {
            least = distance;
            found = candidate;
        }
    }
    return found;
}

std::string either_of(const std::vector<std::string>& words) {
    std::string out;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (i > 0) out += i + 1 == words.size() ? " or " : ", ";
        out += '`' + words[i] + '`';
    }
    return out;
}

}  // namespace frontstage
