#include "author/starter/yaml_text.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "base/text.hpp"

namespace frontstage::author {
namespace {

constexpr std::size_t page_width = 98;
constexpr std::size_t longest_beside_its_key = 64;

bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           static_cast<unsigned char>(c) >= 0x80;
}

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

// Begins with a letter and holds only signs that mean nothing to YAML, between `{` and `}` either.
bool can_stand_bare(std::string_view text) {
    if (!is_letter(text.front()) || means_something_to_yaml(text)) return false;
    static constexpr std::string_view harmless = " .'!?()-/_;";
    return std::all_of(text.begin(), text.end(), [](char c) {
        return is_letter(c) || is_digit(c) || harmless.find(c) != std::string_view::npos;
    });
}

// The length in bytes of a sign at `at` that stands for white space or for nothing; 0: it is text.
// Besides the control signs these are U+0080..9F, U+00A0, U+2028, U+2029, U+FEFF, U+FFFE, U+FFFF.
std::size_t blank_at(std::string_view text, std::size_t at) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte <= 0x20 || byte == 0x7F) return 1;
    if (byte == 0xC2 && at + 1 < text.size() && static_cast<unsigned char>(text[at + 1]) <= 0xA0)
        return 2;
    constexpr std::array<std::string_view, 5> breaks{"\xE2\x80\xA8", "\xE2\x80\xA9", "\xEF\xBB\xBF",
                                                     "\xEF\xBF\xBE", "\xEF\xBF\xBF"};
    const auto found = std::find(breaks.begin(), breaks.end(), text.substr(at, 3));
    return found == breaks.end() ? 0 : 3;
}

std::vector<std::string_view> words_in(std::string_view text) {
    std::vector<std::string_view> words;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        words.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return words;
}

std::string below_the_key(std::string_view text, std::size_t indent) {
    std::string out = ">-";
    std::size_t column = page_width;
    for (const std::string_view word : words_in(text)) {
        const std::size_t length = count_characters(word);
        if (column + 1 + length > page_width) {
            out += '\n' + std::string(indent, ' ');
            column = indent;
        } else {
            out += ' ';
            ++column;
        }
        out += word;
        column += length;
    }
    return out;
}

}  // namespace

bool means_something_to_yaml(std::string_view text) {
    constexpr std::array<std::string_view, 11> words{
        "true", "false", "yes", "no", "on", "off", "y", "n", "null", "none", "otherwise"};
    std::string low(text);
    std::transform(low.begin(), low.end(), low.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return std::find(words.begin(), words.end(), low) != words.end();
}

std::string tidy(std::string_view text) {
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        if (const std::size_t blank = blank_at(text, at); blank > 0) {
            if (!out.empty() && out.back() != ' ') out += ' ';
            at += blank;
        } else {
            out += text[at++];
        }
    }
    if (out.ends_with(' ')) out.pop_back();
    return out;
}

std::string yaml_word(std::string_view text) {
    if (can_stand_bare(text)) return std::string(text);
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') out += '\\';
        out += c;
    }
    return out + '"';
}

std::string yaml_value(std::string_view text, std::size_t indent) {
    if (count_characters(text) > longest_beside_its_key) return below_the_key(text, indent);
    // A comma ends a value only between brackets.
    std::string without_commas(text);
    std::replace(without_commas.begin(), without_commas.end(), ',', ' ');
    return can_stand_bare(without_commas) ? std::string(text) : yaml_word(text);
}

}  // namespace frontstage::author
