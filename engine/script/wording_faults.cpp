#include <array>
#include <optional>
#include <string_view>

#include "script/wording.hpp"

namespace frontstage::script {
namespace {

std::string kind_in_words(std::string_view kind) {
    if (kind == "nil") return "nothing (nil)";
    if (kind == "string") return "a text";
    if (kind == "boolean") return "a yes or no";
    return "a " + std::string(kind);
}

// Takes `text` off the front of `words`, if it is there.
bool take(std::string_view& words, std::string_view text) {
    if (!words.starts_with(text)) return false;
    words.remove_prefix(text.size());
    return true;
}

// "nil value (local 'limit')": what it is, and what the author calls it.
struct Described {
    std::string_view kind;
    std::string name;  // with back-ticks; empty where Lua does not know it
};
Described described(std::string_view words) {
    Described out;
    out.kind = words.substr(0, words.find(' '));
    const std::size_t open = words.find('\''), close = words.rfind('\'');
    if (open != std::string_view::npos && close > open)
        out.name = '`' + std::string(words.substr(open + 1, close - open - 1)) + '`';
    return out;
}

std::string subject(const Described& what) {
    return what.name.empty() ? "this is " + kind_in_words(what.kind)
                             : what.name + " is " + kind_in_words(what.kind);
}

std::string indexed(const Described& what) {
    if (what.kind == "string")
        return "a text has no functions of its own; write for example `string.len(text)`";
    return subject(what) + ", and only a table has members";
}

std::string called(const Described& what) {
    if (what.kind == "nil" && !what.name.empty()) return what.name + " does not exist";
    return subject(what) + ", and only a function can be called";
}

std::string compared(std::string_view words) {
    if (take(words, "two ")) {
        const std::string_view kind = words.substr(0, words.find(' '));
        if (kind == "nil") return "both sides of the comparison are nothing (nil)";
        return "two values that are each " + kind_in_words(kind) +
               " have no order: `<` and `>` compare numbers or texts";
    }
    const std::size_t with = words.find(" with ");
    return kind_in_words(words.substr(0, with)) + " cannot be compared with " +
           kind_in_words(words.substr(with + 6));
}

// "#1 to 'floor' (number expected, got nil)"
std::string bad_argument(std::string_view words) {
    const std::size_t open = words.find('\''), close = words.find('\'', open + 1);
    const std::size_t reason = words.find('(');
    if (close == std::string_view::npos || reason == std::string_view::npos)
        return "bad argument " + std::string(words);
    const std::string_view why = words.substr(reason + 1, words.size() - reason - 2);
    std::string out = '`' + std::string(words.substr(open + 1, close - open - 1)) + '`';
    const std::size_t expected = why.find(" expected, got ");
    if (expected == std::string_view::npos) return out + ": " + std::string(why);
    const std::string_view got = why.substr(expected + 15);
    return out + " wants " + kind_in_words(why.substr(0, expected)) + ", and was given " +
           (got == "no value" ? "nothing" : kind_in_words(got));
}

// "initial value (number expected, got string)"
std::string bad_count(std::string_view words) {
    const std::size_t open = words.find(" ("), got = words.find(", got ");
    if (got == std::string_view::npos) return "a `for` counts with numbers";
    const std::string_view kind = words.substr(got + 6, words.size() - got - 7);
    return "a `for` counts with numbers, and its " + std::string(words.substr(0, open)) + " is " +
           kind_in_words(kind);
}

}  // namespace

std::string plain_words(const std::string& lua_message) {
    std::string_view words = lua_message;
    if (take(words, "attempt to compare ")) return compared(words);
    if (take(words, "attempt to index a ")) return indexed(described(words));
    if (take(words, "attempt to call a ")) return called(described(words));
    if (take(words, "attempt to perform arithmetic on a "))
        return subject(described(words)) + ", and cannot be reckoned with";
    if (take(words, "attempt to perform bitwise operation on a "))
        return subject(described(words)) + ", and cannot be reckoned with";
    if (take(words, "attempt to concatenate a "))
        return subject(described(words)) + ", and cannot be joined to a text with `..`";
    if (take(words, "attempt to get length of a "))
        return subject(described(words)) + ", and has no length";
    if (take(words, "attempt to perform 'n") || take(words, "attempt to divide by zero"))
        return "a number is divided by zero";
    if (take(words, "bad argument ")) return bad_argument(words);
    if (take(words, "number has no integer representation"))
        return "a whole number is wanted here, and this one is not whole";
    if (take(words, "table index is "))
        return "the key of a table is " +
               (words == "nil" ? "nothing (nil)" : std::string("no number"));
    if (take(words, "'for' step is zero")) return "the step of a `for` must not be zero";
    if (take(words, "bad 'for' ")) return bad_count(words);
    return lua_message;
}

}  // namespace frontstage::script
