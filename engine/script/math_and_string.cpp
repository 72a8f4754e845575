#include <algorithm>
#include <cmath>
#include <string>

#include "base/text.hpp"
#include "script/author_names.hpp"
#include "script/base_functions.hpp"
#include "script/freeze.hpp"
#include "script/sandbox.hpp"

namespace frontstage::script {
namespace {

// --- math ---------------------------------------------------------------------------------------

int round_with(lua_State* lua, double (*round)(double)) {
    if (lua_isinteger(lua, 1) != 0) {
        lua_settop(lua, 1);
        return 1;
    }
    const lua_Number rounded = round(luaL_checknumber(lua, 1));
    lua_Integer whole = 0;
    if (lua_numbertointeger(rounded, &whole))
        lua_pushinteger(lua, whole);
    else
        lua_pushnumber(lua, rounded);
    return 1;
}

int floor(lua_State* lua) {
    return round_with(lua, [](double x) { return std::floor(x); });
}
int ceil(lua_State* lua) {
    return round_with(lua, [](double x) { return std::ceil(x); });
}

int abs(lua_State* lua) {
    if (lua_isinteger(lua, 1) != 0) {
        const lua_Integer x = lua_tointeger(lua, 1);
        // As an unsigned number: the least integer has no positive twin.
        lua_pushinteger(lua,
                        x < 0 ? static_cast<lua_Integer>(0U - static_cast<lua_Unsigned>(x)) : x);
    } else {
        lua_pushnumber(lua, std::fabs(luaL_checknumber(lua, 1)));
    }
    return 1;
}

// The argument that no other comes before, by `first_is_better(candidate, best)`.
int best_of(lua_State* lua, bool (*is_better)(lua_State*, int, int)) {
    int best = 1;
    luaL_checknumber(lua, 1);
    for (int i = 2; i <= lua_gettop(lua); ++i) {
        luaL_checknumber(lua, i);
        if (is_better(lua, i, best)) best = i;
    }
    lua_pushvalue(lua, best);
    return 1;
}

int max(lua_State* lua) {
    return best_of(lua,
                   [](lua_State* l, int a, int b) { return lua_compare(l, b, a, LUA_OPLT) != 0; });
}
int min(lua_State* lua) {
    return best_of(lua,
                   [](lua_State* l, int a, int b) { return lua_compare(l, a, b, LUA_OPLT) != 0; });
}

// --- string: in characters, not bytes, so that no text is ever cut within one -------------------

std::string_view text_argument(lua_State* lua) {
    constexpr std::size_t bytes_per_step = 8;
    std::size_t size = 0;
    const char* const text = luaL_checklstring(lua, 1, &size);
    host_of(lua).sandbox->charge(lua, size / bytes_per_step);
    return {text, size};
}

int len(lua_State* lua) {
    lua_pushinteger(lua, static_cast<lua_Integer>(count_characters(text_argument(lua))));
    return 1;
}

// Letters of ASCII alone: what is upper case elsewhere depends on the language.
int with_letters(lua_State* lua, char first, char last, int shift) {
    std::string text{text_argument(lua)};
    for (char& c : text)
        if (c >= first && c <= last) c = static_cast<char>(c + shift);
    lua_pushlstring(lua, text.data(), text.size());
    return 1;
}

int upper(lua_State* lua) {
    return with_letters(lua, 'a', 'z', 'A' - 'a');
}
int lower(lua_State* lua) {
    return with_letters(lua, 'A', 'Z', 'a' - 'A');
}

// The byte at which character `place` (from 1) begins; the end where there are fewer.
std::size_t byte_of(std::string_view text, lua_Integer place) {
    std::size_t at = 0;
    for (lua_Integer before = 1; at < text.size(); ++at) {
        const bool begins = (static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80U;
        if (begins && before++ == place) break;
    }
    return at;
}

int sub(lua_State* lua) {
    const std::string_view text = text_argument(lua);
    const auto size = static_cast<lua_Integer>(count_characters(text));
    const auto placed = [size](lua_Integer at) {
        return at < 0 ? std::max(at, -size - 1) + size + 1 : at;
    };
    const lua_Integer first = std::max<lua_Integer>(1, placed(luaL_checkinteger(lua, 2)));
    const lua_Integer last = std::min(size, placed(luaL_optinteger(lua, 3, -1)));
    if (first > last) {
        lua_pushliteral(lua, "");
        return 1;
    }
    const std::size_t begin = byte_of(text, first), end = byte_of(text, last + 1);
    lua_pushlstring(lua, text.data() + begin, end - begin);
    return 1;
}

void add_table(lua_State* lua, const char* name, const luaL_Reg* functions) {
    lua_newtable(lua);
    luaL_setfuncs(lua, functions, 0);
    freeze_strictly(lua, name);
    lua_setglobal(lua, name);
}

}  // namespace

void add_math_and_string(lua_State* lua) {
    constexpr luaL_Reg math[] = {{"floor", &floor}, {"ceil", &ceil}, {"abs", &abs},
                                 {"max", &max},     {"min", &min},   {nullptr, nullptr}};
    constexpr luaL_Reg string[] = {
        {"len", &len}, {"upper", &upper}, {"lower", &lower}, {"sub", &sub}, {nullptr, nullptr}};
    add_table(lua, "math", math);
    add_table(lua, "string", string);
}

}  // namespace frontstage::script
