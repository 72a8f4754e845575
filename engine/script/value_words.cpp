#include "script/value_words.hpp"

#include <array>
#include <charconv>
#include <cmath>

#include "base/text.hpp"

namespace frontstage::script {

std::string value_words(lua_State* lua, int index) {
    constexpr std::size_t longest = 40;
    switch (lua_type(lua, index)) {
        case LUA_TBOOLEAN: return lua_toboolean(lua, index) != 0 ? "true" : "false";
        case LUA_TNUMBER:
            if (lua_isinteger(lua, index) != 0) return std::to_string(lua_tointeger(lua, index));
            return number_words(lua_tonumber(lua, index));
        case LUA_TSTRING: {
            std::size_t size = 0;
            const char* const text = lua_tolstring(lua, index, &size);
            return '"' + presentable({text, size}, longest) + '"';
        }
        case LUA_TNIL: return "nil";
        default: return std::string("a ") + luaL_typename(lua, index);
    }
}

std::string number_words(double number) {
    if (std::isnan(number)) return "nan";  // whatever its sign
    constexpr int digits = 14;             // Lua's own
    std::array<char, 40> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number,
                                   std::chars_format::general, digits);
    std::string words(buffer.data(), end.ptr);
    if (words.find_first_not_of("-0123456789") == std::string::npos) words += ".0";
    return words;
}

std::string presentable(std::string_view text, std::size_t characters) {
    std::string out;
    std::size_t count = 0;
    while (!text.empty() && count < characters) {
        const std::size_t bad = first_bad_utf8(text).value_or(text.size());
        for (std::size_t i = 0; i < bad && count <= characters; ++i) {
            const auto byte = static_cast<unsigned char>(text[i]);
            if ((byte & 0xC0U) != 0x80U && ++count > characters) break;
            out += byte < 0x20 || byte == 0x7F ? '?' : text[i];
        }
        if (bad < text.size() && ++count <= characters) out += '?';
        text.remove_prefix(std::min(text.size(), bad + 1));
    }
    if (count > characters || !text.empty()) out += "...";
    return out;
}

}  // namespace frontstage::script
