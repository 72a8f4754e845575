#include "script/tokens.hpp"

#include <algorithm>
#include <array>

namespace frontstage::script {
namespace {

constexpr std::array<std::string_view, 22> keywords{
    "and",      "break",  "do",   "else", "elseif", "end",  "false", "for",
    "function", "goto",   "if",   "in",   "local",  "nil",  "not",   "or",
    "repeat",   "return", "then", "true", "until",  "while"};
// Longest first. The last row is not Lua, but what people used to other languages write.
constexpr std::array<std::string_view, 20> long_symbols{
    "...", "<<", ">>", "//", "==", "~=", "<=", ">=", "::", "..",  //
    "!=",  "&&", "||", "+=", "*=", "/=", "-=", "++", "=>", "=<"};

bool is_space(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
}
bool ends_line(char c) {
    return c == '\n' || c == '\r';
}
bool is_digit(char c) {
    return c >= '0' && c <= '9';
}
bool begins_name(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}
bool continues_character(char c) {
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

class Cutter {
public:
    explicit Cutter(std::string_view source) : source_(source) {}

    std::vector<Token> cut() {
        for (skip_blanks(); at_ < source_.size(); skip_blanks())
            tokens_.push_back(token());
        return std::move(tokens_);
    }

private:
    [[nodiscard]] char peek(std::size_t ahead = 0) const {
        return at_ + ahead < source_.size() ? source_[at_ + ahead] : '\0';
    }
    void step() {
        const char c = source_[at_++];
        if (c == '\n') {
            ++here_.line;
            here_.column = 1;
        } else if (at_ == source_.size() || !continues_character(source_[at_])) {
            ++here_.column;
        }
    }
    void step(std::size_t bytes) {
        for (const std::size_t until = std::min(source_.size(), at_ + bytes); at_ < until;)
            step();
    }

    // The level of `[`, `[=`, `[==` ... up to the second bracket; nothing when it opens no text.
    [[nodiscard]] std::optional<std::size_t> long_bracket() const {
        std::size_t level = 0;
        while (peek(1 + level) == '=')
            ++level;
        if (peek() != '[' || peek(1 + level) != '[') return std::nullopt;
        return level;
    }
    void step_past(const std::string& closing) {
        const std::size_t found = source_.find(closing, at_);
        step(found == std::string_view::npos ? source_.size() : found + closing.size() - at_);
    }
    void step_past_long(std::size_t level) {
        step(level + 2);
        step_past(']' + std::string(level, '=') + ']');
    }

    void skip_blanks() {
        while (at_ < source_.size()) {
            if (is_space(peek())) {
                step();
            } else if (peek() == '-' && peek(1) == '-') {
                step(2);
                if (const auto level = long_bracket())
                    step_past_long(*level);
                else
                    while (at_ < source_.size() && !ends_line(peek()))
                        step();
            } else {
                return;
            }
        }
    }

    Token token() {
        Token token;
        token.begin = here_;
        const std::size_t begin = at_;
        if (begins_name(peek())) {
            token.kind = TokenKind::name;
            while (begins_name(peek()) || is_digit(peek()))
                step();
        } else if (is_digit(peek()) || (peek() == '.' && is_digit(peek(1)))) {
            token.kind = TokenKind::number;
            step_number();
        } else if (peek() == '"' || peek() == '\'') {
            token.kind = TokenKind::text;
            token.value = step_quoted();
        } else if (const auto level = long_bracket()) {
            token.kind = TokenKind::text;
            step_past_long(*level);
            token.value = inside_long(source_.substr(begin, at_ - begin), *level);
        } else {
            step_symbol();
        }
        token.words = source_.substr(begin, at_ - begin);
        token.end = here_;
        if (std::find(keywords.begin(), keywords.end(), token.words) != keywords.end())
            token.kind = TokenKind::keyword;
        return token;
    }

    // As Lua reads numerals: anything that could belong to one, its own reader then refuses it.
    void step_number() {
        const bool hex = peek() == '0' && (peek(1) == 'x' || peek(1) == 'X');
        while (begins_name(peek()) || is_digit(peek()) || peek() == '.') {
            const char c = peek();
            const bool exponent = hex ? c == 'p' || c == 'P' : c == 'e' || c == 'E';
            step();
            if (exponent && (peek() == '+' || peek() == '-')) step();
        }
    }

    std::optional<std::string> step_quoted() {
        const char quote = peek();
        const std::size_t begin = at_ + 1;
        bool escapes = false;
        step();
        while (at_ < source_.size() && peek() != quote && !ends_line(peek())) {
            if (peek() == '\\') {
                escapes = true;
                step_escape();
            } else {
                step();
            }
        }
        const std::string_view inside = source_.substr(begin, at_ - begin);
        if (peek() != quote) return std::nullopt;
        step();
        return escapes ? std::nullopt : std::optional<std::string>(inside);
    }
    void step_escape() {
        step();
        if (peek() == 'z') {
            step();
            while (at_ < source_.size() && is_space(peek()))
                step();
        } else if (peek() == '\r' && peek(1) == '\n') {
            step(2);
        } else if (at_ < source_.size()) {
            step();
        }
    }

    static std::optional<std::string> inside_long(std::string_view words, std::size_t level) {
        if (words.size() < 2 * (level + 2)) return std::nullopt;
        words.remove_prefix(level + 2);
        words.remove_suffix(level + 2);
        if (words.starts_with("\r\n")) words.remove_prefix(1);
        if (words.starts_with('\n')) words.remove_prefix(1);
        return std::string(words);
    }

    void step_symbol() {
        for (const std::string_view symbol : long_symbols)
            if (source_.substr(at_).starts_with(symbol)) return step(symbol.size());
        step();
        while (at_ < source_.size() && continues_character(peek()))
            step();
    }

    std::string_view source_;
    std::size_t at_ = 0;
    SourcePos here_{1, 1};
    std::vector<Token> tokens_;
};

}  // namespace

std::vector<Token> tokens_of(std::string_view source) {
    return Cutter(source).cut();
}

}  // namespace frontstage::script
