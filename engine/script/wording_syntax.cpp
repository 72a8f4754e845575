#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

#include "script/value_words.hpp"
#include "script/wording.hpp"

namespace frontstage::script {
namespace {

struct Foreign {
    std::string_view words, message, cure;
};
// What people used to other languages write, or what a word processor makes of quotes.
constexpr std::array foreign_words{
    Foreign{"!=", "`!=` is not Lua", "write `~=` for \"is not equal to\""},
    Foreign{"&&", "`&&` is not Lua", "write `and`"},
    Foreign{"||", "`||` is not Lua", "write `or`"},
    Foreign{"!", "`!` is not Lua", "write `not`, with a space after it"},
    Foreign{"+=", "`+=` is not Lua", "write it out: `state.name = state.name + 1`"},
    Foreign{"-=", "`-=` is not Lua", "write it out: `state.name = state.name - 1`"},
    Foreign{"*=", "`*=` is not Lua", "write it out: `state.name = state.name * 2`"},
    Foreign{"/=", "`/=` is not Lua", "write `~=` for \"is not equal to\", or write a division out"},
    Foreign{"++", "`++` is not Lua", "write it out: `state.name = state.name + 1`"},
    Foreign{"=>", "`=>` is not Lua", "write `>=` for \"at least\""},
    Foreign{"=<", "`=<` is not Lua", "write `<=` for \"at most\""},
    Foreign{"elif", "`elif` is not Lua", "write `elseif`"},
    Foreign{"“", "a text stands between straight quotes", "write `\"` for both"},
    Foreign{"”", "a text stands between straight quotes", "write `\"` for both"},
    Foreign{"„", "a text stands between straight quotes", "write `\"` for both"},
    Foreign{"‘", "a text stands between straight quotes", "write `\"` for both"},
    Foreign{"’", "a text stands between straight quotes", "write `\"` for both"},
};

struct LuaSays {
    std::uint32_t line = 0;  // of the file
    std::string what, near;
};

int number_at(std::string_view text) {
    int number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

// "s3:1: 'then' expected near 'x'"
LuaSays taken_apart(const Chunk& chunk, const std::string& message) {
    LuaSays says;
    const std::size_t colon = message.find(':');
    const std::size_t end = message.find(": ", colon + 1);
    if (colon == std::string::npos || end == std::string::npos) return {0, message, {}};
    says.line = line_in_file(chunk, number_at(message.substr(colon + 1)));
    says.what = message.substr(end + 2);
    const std::size_t near = says.what.rfind(" near ");
    if (near == std::string::npos) return says;
    says.near = says.what.substr(near + 6);
    says.what.resize(near);
    if (says.near.size() > 2 && says.near.front() == '\'')
        says.near = says.near.substr(1, says.near.size() - 2);
    return says;
}

std::string ticked(std::string_view words) {
    return words == "<eof>" ? "the end" : '`' + presentable(words, 40) + '`';
}

// The word between the first pair of quotes from `from` on.
std::string quoted(const std::string& text, std::size_t from = 0) {
    const std::size_t open = text.find('\'', from), close = text.find('\'', open + 1);
    if (close == std::string::npos) return {};
    return text.substr(open + 1, close - open - 1);
}

std::string in_words(const Chunk& chunk, const LuaSays& says) {
    const auto begins = [&](std::string_view words) { return says.what.starts_with(words); };
    if (begins("unexpected symbol") || begins("syntax error") || begins("<eof> expected"))
        return ticked(says.near) + " is not expected here";
    if (const std::size_t close = says.what.find(" (to close "); close != std::string::npos) {
        const std::size_t line = says.what.find(" at line ");
        const int opened = number_at(says.what.substr(line + 9));
        return ticked(quoted(says.what, close)) + " of line " +
               std::to_string(line_in_file(chunk, opened)) +
               " is never closed: " + ticked(quoted(says.what)) + " is missing";
    }
    if (says.what.ends_with(" expected"))
        return (begins("<name>") ? "a name" : ticked(quoted(says.what))) + " is missing before " +
               ticked(says.near);
    if (begins("unfinished string")) return "a text is opened with a quote and not closed";
    if (begins("unfinished long")) return "a long text or comment is opened and not closed";
    if (begins("malformed number")) return ticked(says.near) + " is no number";
    if (begins("attempt to load a binary"))
        return "this is compiled Lua, which is not taken: only its text is";
    if (begins("attempt to assign to const"))
        return ticked(quoted(says.what)) + " is declared `<const>` and cannot change";
    if (says.what.find("overflow") != std::string::npos || begins("chunk has too many"))
        return "this nests too deeply";
    if (says.what == "not enough memory") return "this takes too much memory to read";
    return "Lua cannot read this: " + says.what;
}

std::string cure_by_shape(const Chunk& chunk, const std::vector<Token>& tokens,
                          const LuaSays& says) {
    const bool condition = chunk.kind == ChunkKind::condition;
    if (condition && !tokens.empty() && (tokens[0].words == "if" || tokens[0].words == "return"))
        return "a condition is only the question itself: leave out `if`, `then`, `return`, `end`";
    if (says.near == "=") return "`=` gives a value; to compare, write `==`";
    for (std::size_t i = 1; i < tokens.size(); ++i)
        if (tokens[i].words == "if" && tokens[i - 1].words == "else" &&
            tokens[i].begin.line == tokens[i - 1].begin.line)
            return "`else if` begins another `if`, which needs an `end` of its own; `elseif` does "
                   "not";
    if (says.near == "<eof>" && says.what.find("'end'") != std::string::npos)
        return "each `if`, `for`, `while` and `function` needs its own `end`";
    return {};
}

const Token* token_near(const Chunk& chunk, const std::vector<Token>& tokens, const LuaSays& says) {
    if (tokens.empty()) return nullptr;
    if (says.near == "<eof>") return &tokens.back();
    for (const Token& token : tokens)
        if (token.words == says.near && in_file(chunk, token.begin).line == says.line)
            return &token;
    return nullptr;
}

std::pair<const Token*, const Foreign*> foreign_in(const Chunk& chunk,
                                                   const std::vector<Token>& tokens,
                                                   std::uint32_t line) {
    for (const Token& token : tokens) {
        if (in_file(chunk, token.begin).line != line) continue;
        for (const Foreign& foreign : foreign_words)
            if (token.kind != TokenKind::text && token.words == foreign.words)
                return {&token, &foreign};
    }
    return {nullptr, nullptr};
}

}  // namespace

Diagnostic syntax_finding(const Chunk& chunk, const std::vector<Token>& tokens,
                          const std::string& lua_message) {
    const LuaSays says = taken_apart(chunk, lua_message);
    Diagnostic diagnostic;
    diagnostic.code = "lua-syntax";
    diagnostic.context = chunk.context;
    auto [token, foreign] = foreign_in(chunk, tokens, says.line);
    if (foreign != nullptr) {
        diagnostic.message = foreign->message;
        diagnostic.hint = foreign->cure;
    } else {
        token = token_near(chunk, tokens, says);
        diagnostic.message = in_words(chunk, says);
        diagnostic.hint = cure_by_shape(chunk, tokens, says);
    }
    const std::uint32_t line = std::max(says.line, chunk.begin.line);
    if (token != nullptr)
        diagnostic.where = span_of(chunk, token->begin, token->end);
    else
        diagnostic.where = {chunk.file, {line, 0}, {line, 0}};
    return diagnostic;
}

}  // namespace frontstage::script
