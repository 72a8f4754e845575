#include "player/drawing/theme.hpp"

#include <algorithm>
#include <array>
#include <cstdio>

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

std::string hex_of(Colour colour) {
    std::array<char, 8> words{};
    std::snprintf(words.data(), words.size(), "#%02X%02X%02X", colour.r, colour.g, colour.b);
    return words.data();
}

// Rounded down: what is told to be enough is enough.
std::string ratio(double contrast) {
    const int tenths = static_cast<int>(contrast * 10);
    return std::to_string(tenths / 10) + '.' + std::to_string(tenths % 10) + ":1";
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
        if (!found_.empty()) return {std::nullopt, std::move(found_)};
        check_contrasts();
        return {theme_, std::move(found_)};
    }

private:
    void take(std::string_view line) {
        whole_ = line;
        const std::string_view content = trimmed(line);
        if (content.empty() || content[0] == '#') return;
        const std::size_t colon = content.find(':');
        const std::string_view name = trimmed(content.substr(0, colon));
        if (colon == std::string_view::npos)
            return found("not-a-colour-line", "this line is not of the form name: \"#RRGGBB\"",
                         "write one name and one colour a line", content);
        std::string_view value = trimmed(content.substr(colon + 1));
        const bool quoted = value.size() >= 2 && value.front() == '"' && value.back() == '"';
        if (quoted) value = value.substr(1, value.size() - 2);
        if (name == "backdrop") return take_backdrop(value);
        const auto tone = term_for<Tone>(name);
        if (!tone) return unknown(name);
        bool& seen = seen_[static_cast<std::size_t>(*tone)];
        if (seen)
            return found("repeated-colour", "`" + std::string(name) + "` was written before",
                         "keep one of the two lines", name);
        seen = true;
        const auto colour = colour_of(value);
        if (!quoted || !colour)
            return found("not-a-colour", "`" + std::string(value) + "` is not a colour",
                         "write six hexadecimal digits in quotes, such as \"#1C6296\"", value);
        theme_.tones[static_cast<std::size_t>(*tone)] = *colour;
        places_[static_cast<std::size_t>(*tone)] = place_of(value);
    }

    void take_backdrop(std::string_view word) {
        if (const auto backdrops = term_for<Backdrops>(word))
            theme_.backdrops = *backdrops;
        else
            found("unknown-backdrop", "`" + std::string(word) + "` is not a kind of backdrop",
                  "write " + either_of(all_words<Backdrops>()), word);
    }

    void unknown(std::string_view name) {
        const auto meant = nearest(name, all_words<Tone>());
        found("unknown-colour", "a theme has no `" + std::string(name) + "`",
              meant ? "did you mean `" + *meant + "`?" : "remove the line", name);
    }

    void check_contrasts() {
        for (const ContrastRule& rule : contrast_rules()) {
            const double is = contrast(theme_[rule.front], theme_[rule.back]);
            if (is >= rule.least) continue;
            const std::string front(word_for(rule.front)), back(word_for(rule.back));
            found_.push_back({"low-contrast",
                              Severity::warning,
                              places_[static_cast<std::size_t>(rule.front)],
                              "`" + front + "` on `" + back + "` has a contrast of " + ratio(is) +
                                  ", and " + std::string(rule.least > 4 ? "words" : "controls") +
                                  " need " + ratio(rule.least),
                              cure(rule),
                              "",
                              {}});
        }
    }

    // The nearest colour that would do, on the way to black or to white.
    [[nodiscard]] std::string cure(const ContrastRule& rule) const {
        const Colour front = theme_[rule.front], back = theme_[rule.back];
        const auto enough = [&](Colour colour) { return contrast(colour, back) >= rule.least; };
        for (int step = 1; step <= 255; ++step)
            for (const int end : {0, 255}) {
                const auto moved = [&](int part) {
                    return static_cast<std::uint8_t>(part + (end - part) * step / 255);
                };
                const Colour colour{moved(front.r), moved(front.g), moved(front.b)};
                if (enough(colour))
                    return "write \"" + hex_of(colour) + "\", or change `" +
                           std::string(word_for(rule.back)) + "`";
            }
        return "change `" + std::string(word_for(rule.back)) + "`";
    }

    [[nodiscard]] std::uint32_t column(const char* at) const {
        return static_cast<std::uint32_t>(at - whole_.data()) + 1;
    }
    [[nodiscard]] SourceSpan place_of(std::string_view what) const {
        return {path_, {line_, column(what.data())}, {line_, column(what.data() + what.size())}};
    }
    void found(std::string code, std::string message, std::string hint) {
        found_.push_back({std::move(code),
                          Severity::error,
                          {path_, {}, {}},
                          std::move(message),
                          std::move(hint),
                          "",
                          {}});
    }
    void found(std::string code, std::string message, std::string hint, std::string_view what) {
        found(std::move(code), std::move(message), std::move(hint));
        found_.back().where = place_of(what);
    }

    std::string_view text_, whole_;  // the file, and the line that is read
    const std::string& path_;
    std::uint32_t line_ = 0;
    std::array<bool, tone_count> seen_{};
    std::array<SourceSpan, tone_count> places_;
    Theme theme_;
    std::vector<Diagnostic> found_;
};

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

ThemeRead find_theme(Files& files, const ThemeFolders& folders, const std::string& name) {
    const bool is_path = name.find('/') != name.npos || name.ends_with(".yaml");
    if (is_path) return load_theme(files, name);
    const std::string own = folders.own + '/' + name + ".yaml";
    if (!folders.own.empty() && files.read(own)) return load_theme(files, own);
    const std::string shipped = folders.shipped + '/' + name + ".yaml";
    if (files.read(shipped)) return load_theme(files, shipped);
    ThemeRead none;
    const std::string where = folders.own.empty() ? "" : ", or put it at `" + own + '`';
    none.diagnostics.push_back(
        {"missing-theme",
         Severity::error,
         {name, {}, {}},
         "there is no theme `" + name + "`",
         "use light, dark or high-contrast, or give the path of a file" + where,
         "",
         {}});
    return none;
}

}  // namespace frontstage::player
