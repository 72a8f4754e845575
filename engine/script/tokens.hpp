// Lua cut into its words. Reads anything, Lua or not: what is not Lua comes out as symbols, so that
// a message can point at `!=` or a curly quote.
// Lua itself decides what is right; this only tells where things stand.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/source.hpp"

namespace frontstage::script {

enum class TokenKind : std::uint8_t { name, keyword, number, text, symbol };

struct Token {
    TokenKind kind = TokenKind::symbol;
    std::string_view words;            // as written; into the source
    std::optional<std::string> value;  // what a text holds, where it is written without escapes
    SourcePos begin, end;              // from 1:1 of the source
};

[[nodiscard]] std::vector<Token> tokens_of(std::string_view source);

}  // namespace frontstage::script
