#include "script/modules.hpp"

#include <algorithm>

#include "script/author_functions.hpp"

namespace frontstage::script {
namespace {

constexpr const char* registry_name = "frontstage.modules";

// Upvalue: the modules by name. All that scripts name between quotes have been loaded before any
// of them runs, so what is not there was put together at run time, or failed to load.
int require(lua_State* lua) {
    const std::string name = text_at(lua, 1, "the name of a library file");
    lua_settop(lua, 1);
    if (lua_rawget(lua, lua_upvalueindex(1)) != LUA_TNIL) return 1;
    return luaL_error(lua, "the library file `%s` is not loaded", name.c_str());
}

}  // namespace

bool is_module_name(std::string_view name) {
    const auto may_stand = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               c == '_' || c == '.';
    };
    return !name.empty() && name.front() != '.' && name.back() != '.' &&
           name.find("..") == std::string_view::npos &&
           std::all_of(name.begin(), name.end(), may_stand);
}

std::string folder_path(const std::string& name) {
    std::string path = name;
    std::replace(path.begin(), path.end(), '.', '/');
    return path;
}

std::string module_path(const std::string& name) {
    return folder_path(name) + ".lua";
}

void add_require(lua_State* lua) {
    lua_newtable(lua);
    lua_pushvalue(lua, -1);
    lua_setfield(lua, LUA_REGISTRYINDEX, registry_name);
    lua_pushcclosure(lua, &require, 1);
    lua_setglobal(lua, "require");
}

void keep_module(lua_State* lua, const std::string& name) {
    lua_getfield(lua, LUA_REGISTRYINDEX, registry_name);
    lua_insert(lua, -2);
    lua_setfield(lua, -2, name.c_str());
    lua_pop(lua, 1);
}

}  // namespace frontstage::script
