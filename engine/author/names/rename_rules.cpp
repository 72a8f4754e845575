#include "author/names/rename_rules.hpp"

#include <algorithm>
#include <array>
#include <cctype>

#include "author/names/mentions.hpp"

namespace frontstage::author {
namespace {

constexpr std::size_t longest = 60;
constexpr std::array<std::string_view, 22> lua_words{
    "and",      "break",  "do",   "else", "elseif", "end",  "false", "for",
    "function", "goto",   "if",   "in",   "local",  "nil",  "not",   "or",
    "repeat",   "return", "then", "true", "until",  "while"};
// YAML takes these for nothing.
constexpr std::array<std::string_view, 3> empty_words{"null", "Null", "NULL"};

template <std::size_t n>
bool is_one_of(const std::array<std::string_view, n>& words, std::string_view word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool is_letter_or_digit(char sign) {
    return std::isalnum(static_cast<unsigned char>(sign)) != 0;
}

bool is_member_in_lua(NameKind kind) {
    return kind == NameKind::variable || kind == NameKind::force || kind == NameKind::discovery;
}

std::optional<std::string> why_no_member(NameKind kind, const std::string& name) {
    const std::string quoted = '`' + name + '`';
    if (kind == NameKind::variable && name.find('-') != std::string::npos)
        return quoted + " cannot stand in a condition, where `-` means less; write `_` instead";
    if (std::isdigit(static_cast<unsigned char>(name.front())) != 0)
        return quoted + " cannot stand in a condition, where a digit begins a number";
    if (is_one_of(lua_words, name))
        return quoted + " cannot stand in a condition, where it is a word of Lua's own";
    return std::nullopt;
}

}  // namespace

std::optional<std::string> why_not_named(NameKind kind, const std::string& name) {
    const std::string quoted = '`' + name + '`';
    if (kind == NameKind::scenario)
        return "a scenario goes by the folder in which it stands: move the folder, and write its "
               "new name after `scenario:` and in the programmes";
    const bool signs = std::all_of(name.begin(), name.end(), [](char sign) {
        return is_letter_or_digit(sign) || sign == '-' || sign == '_';
    });
    if (name.empty() || !signs || !is_letter_or_digit(name.front()))
        return quoted +
               " is no name: a name begins with a letter or a digit, and holds letters, "
               "digits, `-` and `_`";
    if (name.size() > longest) return "a name has at most " + std::to_string(longest) + " signs";
    if (is_one_of(empty_words, name)) return quoted + " means nothing at all in YAML";
    if (kind == NameKind::choice && name == "silence")
        return "walks write `silence` for letting the time run out";
    if (kind == NameKind::speaker && name == "narrator")
        return "lines that nobody speaks go by `narrator`";
    return is_member_in_lua(kind) ? why_no_member(kind, name) : std::nullopt;
}

bool would_meet(NameKind kind, const std::string& name, const Mention& other) {
    const auto is_place = [](NameKind k) {
        return k == NameKind::moment || k == NameKind::ending;  // `next:` names either
    };
    if (other.kind != kind && !(is_place(kind) && is_place(other.kind))) return false;
    if (is_member_in_lua(kind)) return as_member(name) == as_member(other.name);
    return name == other.name;
}

}  // namespace frontstage::author
