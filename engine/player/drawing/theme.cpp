#include "player/drawing/theme.hpp"

#include <algorithm>
#include <cmath>

#include "base/text.hpp"

namespace frontstage::player {
namespace {

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view blank = " \t\r";
    const std::size_t first = text.find_first_not_of(blank);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(blank) - first + 1);
}

std::optional<int> hex_digit(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return std::nullopt;
}

std::optional<Colour> colour_of(std::string_view word) {
    if (word.size() != 7 || word[0] != '#') return std::nullopt;
    std::array<std::uint8_t, 3> parts{};
    for (std::size_t i = 0; i < 3; ++i) {
        const auto high = hex_digit(word[1 + 2 * i]), low = hex_digit(word[2 + 2 * i]);
        if (!high || !low) return std::nullopt;
        parts[i] = static_cast<std::uint8_t>(*high * 16 + *low);
    }
    return Colour{parts[0], parts[1], parts[2]};
}

// One reading of one file: where it stands and what it has found.
class Reader {
public:
    Reader(std::string_view text, const std::string& path) : text_(text), path_(path) {}

    ThemeRead read() {
        std::size_t from = 0;
        while (from <= text_.size()) {
            const std::size_t end = std::min(text_.find('\n', from), text_.size());
            ++line_;
            take(text_.substr(from, end - from));
            from = end + 1;
        }
        line_ = 0;
        for (std::size_t i = 0; i < tone_count; ++i)
            if (!seen_[i])
                found("missing-colour", "the theme has no `" + std::string(words_of<Tone>[i]) + "`",
                      "add a line: " + std::string(words_of<Tone>[i]) + ": \"#RRGGBB\"");
        ThemeRead result{std::nullopt, std::move(found_)};
        if (result.diagnostics.empty()) result.theme = theme_;
        return result;
    }

private:
    void take(std::string_view line) {
        const std::string_view content = trimmed(line);
        if (content.empty() || content[0] == '#') return;
        const std::size_t colon = content.find(':');
        const std::string_view name = trimmed(content.substr(0, colon));
        if (colon == std::string_view::npos)
            return found("not-a-colour-line", "this line is not of the form name: \"#RRGGBB\"",
                         "write one name and one colour a line");
        std::string_view value = trimmed(content.substr(colon + 1));
        const bool quoted = value.size() >= 2 && value.front() == '"' && value.back() == '"';
        if (quoted) value = value.substr(1, value.size() - 2);
        if (name == "backdrop") return take_backdrop(value);
        const auto tone = term_for<Tone>(name);
        if (!tone) return unknown(name);
        bool& seen = seen_[static_cast<std::size_t>(*tone)];
        if (seen)
            return found("repeated-colour", "`" + std::string(name) + "` was written before",
                         "keep one of the two lines");
        seen = true;
        const auto colour = colour_of(value);
        if (!quoted || !colour)
            return found("not-a-colour", "`" + std::string(value) + "` is not a colour",
                         "write six hexadecimal digits in quotes, such as \"#1C6296\"");
        theme_.tones[static_cast<std::size_t>(*tone)] = *colour;
    }

    void take_backdrop(std::string_view word) {
        if (const auto backdrops = term_for<Backdrops>(word))
            theme_.backdrops = *backdrops;
        else
            found("unknown-backdrop", "`" + std::string(word) + "` is not a kind of backdrop",
                  "write " + either_of(all_words<Backdrops>()));
    }

    void unknown(std::string_view name) {
        const auto meant = nearest(name, all_words<Tone>());
        found("unknown-colour", "a theme has no `" + std::string(name) + "`",
              meant ? "did you mean `" + *meant + "`?" : "remove the line");
    }

    void found(std::string code, std::string message, std::string hint) {
        const SourcePos at{line_, line_ == 0 ? 0U : 1U};
        found_.push_back({std::move(code),
                          Severity::error,
                          {path_, at, at},
                          std::move(message),
                          std::move(hint),
                          "",
                          {}});
    }

    std::string_view text_;
    const std::string& path_;
    std::uint32_t line_ = 0;
    std::array<bool, tone_count> seen_{};
    Theme theme_;
    std::vector<Diagnostic> found_;
};

double luminance(Colour colour) {
    const auto linear = [](std::uint8_t part) {
        const double v = part / 255.0;
        return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.r) + 0.7152 * linear(colour.g) + 0.0722 * linear(colour.b);
}

}  // namespace

ThemeRead read_theme(std::string_view text, const std::string& path) {
    return Reader(text, path).read();
}

ThemeRead load_theme(Files& files, const std::string& path) {
    if (const auto text = files.read(path)) return read_theme(*text, path);
    ThemeRead none;
    none.diagnostics.push_back({"missing-theme",
                                Severity::error,
                                {path, {}, {}},
                                "there is no theme `" + path + "`",
                                "use light, dark or high-contrast, or put the file there",
                                "",
                                {}});
    return none;
}

double contrast(Colour one, Colour other) {
    const double a = luminance(one), b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

const std::vector<ContrastRule>& contrast_rules() {
    constexpr double text = 4.5, control = 3.0;
    static const std::vector<ContrastRule> rules{{Tone::ink, Tone::ground, text},
                                                 {Tone::ink, Tone::surface, text},
                                                 {Tone::ink, Tone::raised, text},
                                                 {Tone::soft_ink, Tone::ground, text},
                                                 {Tone::soft_ink, Tone::surface, text},
                                                 {Tone::soft_ink, Tone::raised, text},
                                                 {Tone::accent, Tone::surface, text},
                                                 {Tone::accent, Tone::raised, text},
                                                 {Tone::accent, Tone::ground, text},
                                                 {Tone::on_accent, Tone::accent, text},
                                                 {Tone::on_chip, Tone::chip, text},
                                                 {Tone::focus, Tone::surface, control},
                                                 {Tone::focus, Tone::ground, control},
                                                 {Tone::focus, Tone::raised, control},
                                                 {Tone::control_edge, Tone::surface, control},
                                                 {Tone::good, Tone::surface, control},
                                                 {Tone::partly, Tone::surface, control},
                                                 {Tone::missed, Tone::surface, control}};
    return rules;
}

}  // namespace frontstage::player
