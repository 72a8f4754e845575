#include "script/base_functions.hpp"

#include <string>

#include "script/value_words.hpp"

namespace frontstage::script {
namespace {

int type(lua_State* lua) {
    luaL_checkany(lua, 1);
    lua_pushstring(lua, luaL_typename(lua, 1));
    return 1;
}

// A table or a function is named by its kind: its address differs between two runs.
int to_string(lua_State* lua) {
    luaL_checkany(lua, 1);
    lua_settop(lua, 1);
    const int kind = lua_type(lua, 1);
    if (kind == LUA_TTABLE || kind == LUA_TFUNCTION)
        lua_pushstring(lua, lua_typename(lua, kind));
    else if (kind != LUA_TSTRING)
        lua_pushstring(lua, value_words(lua, 1).c_str());
    return 1;
}

int to_number(lua_State* lua) {
    luaL_checkany(lua, 1);
    if (lua_gettop(lua) > 1)
        return luaL_error(lua,
                          "`tonumber` takes one value; other bases than ten do not exist here");
    if (lua_type(lua, 1) == LUA_TNUMBER) return 1;
    std::size_t size = 0;
    const char* const text =
        lua_type(lua, 1) == LUA_TSTRING ? lua_tolstring(lua, 1, &size) : nullptr;
    if (text == nullptr || lua_stringtonumber(lua, text) != size + 1) lua_pushnil(lua);
    return 1;
}

int select(lua_State* lua) {
    const int count = lua_gettop(lua) - 1;
    if (lua_type(lua, 1) == LUA_TSTRING && lua_tostring(lua, 1)[0] == '#') {
        lua_pushinteger(lua, count);
        return 1;
    }
    const lua_Integer from = luaL_checkinteger(lua, 1);
    if (from == 0 || from < -count)
        return luaL_error(lua, "`select` has %d values to choose from, and %s was asked for", count,
                          std::to_string(from).c_str());
    if (from > count) return 0;
    return static_cast<int>(from < 0 ? -from : count - from + 1);
}

// What was given to error() or assert(), as words: anything but a text is not shown in full.
std::string reason(lua_State* lua, int index) {
    std::size_t size = 0;
    if (lua_type(lua, index) != LUA_TSTRING) return value_words(lua, index);
    const char* const text = lua_tolstring(lua, index, &size);
    return {text, size};
}

int error(lua_State* lua) {
    lua_settop(lua, 1);
    return luaL_error(lua, "the script stopped itself: %s", reason(lua, 1).c_str());
}

int assert(lua_State* lua) {
    luaL_checkany(lua, 1);
    if (lua_toboolean(lua, 1) != 0) return lua_gettop(lua);
    if (lua_gettop(lua) == 1)
        return luaL_error(lua,
                          "the script stopped itself: what it takes for granted (`assert`) is "
                          "not so");
    return luaL_error(lua, "the script stopped itself: %s", reason(lua, 2).c_str());
}

}  // namespace

void add_base_functions(lua_State* lua) {
    lua_register(lua, "type", &type);
    lua_register(lua, "tostring", &to_string);
    lua_register(lua, "tonumber", &to_number);
    lua_register(lua, "select", &select);
    lua_register(lua, "error", &error);
    lua_register(lua, "assert", &assert);
}

}  // namespace frontstage::script
