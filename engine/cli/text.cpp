#include "cli/text.hpp"

#include "base/text.hpp"

namespace frontstage::cli {
namespace {

constexpr std::size_t width = 78;

std::string wrapped_line(std::string_view line, std::string_view indent) {
    std::string out(indent);
    std::size_t column = indent.size();
    bool first = true;
    while (!line.empty()) {
        const std::size_t end = line.find(' ');
        const std::string_view word = line.substr(0, end);
        line = end == std::string_view::npos ? std::string_view() : line.substr(end + 1);
        if (word.empty()) continue;
        const std::size_t length = count_characters(word);
        if (!first && column + 1 + length > width) {
            out += '\n' + std::string(indent);
            column = indent.size();
            first = true;
        }
        if (!first) {
            out += ' ';
            ++column;
        }
        out += word;
        column += length;
        first = false;
    }
    return out + '\n';
}

}  // namespace

std::string wrapped(std::string_view text, std::string_view indent) {
    std::string out;
    while (!text.empty()) {
        const std::size_t feed = text.find('\n');
        out += wrapped_line(text.substr(0, feed), indent);
        text = feed == std::string_view::npos ? std::string_view() : text.substr(feed + 1);
    }
    return out;
}

std::string heading(std::string_view words) {
    return '\n' + wrapped(words);
}

std::string listed(const std::vector<std::string>& sentences) {
    std::string out;
    for (const std::string& sentence : sentences)
        out += wrapped(sentence);
    return out;
}

}  // namespace frontstage::cli
