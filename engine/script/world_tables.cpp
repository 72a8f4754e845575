#include "script/world_tables.hpp"

#include "script/author_names.hpp"
#include "script/value_words.hpp"

namespace frontstage::script {
namespace {

struct Family {
    const char* name;
    const Members Declared::*members;
    const char* missing;
    const char* write_instead;
};
constexpr Family state_family{"state", &Declared::variables, "is not declared under `state:`", ""};
constexpr Family known_family{"known", &Declared::known, "is nothing that a choice discovers",
                              "write `discover(\"name\")` in an effect"};
constexpr Family forces_family{"forces", &Declared::forces, "is not declared under `forces:`",
                               "a force is drawn once, when the encounter begins"};

const Members& members_of(lua_State* lua, const Family& family) {
    return host_of(lua).declared->*family.members;
}

// The key at `index` as a declared one; where there is none, a fault that says so.
std::uint32_t declared_key(lua_State* lua, int index, const Family& family) {
    const Members& members = members_of(lua, family);
    const std::string word = lua_type(lua, index) == LUA_TSTRING ? lua_tostring(lua, index) : "";
    if (const auto found = members.find(word)) return *found;
    std::string message =
        lua_type(lua, index) == LUA_TSTRING
            ? '`' + std::string(family.name) + '.' + presentable(word, 60) + '`'
            : '`' + std::string(family.name) + '[' + value_words(lua, index) + "]`";
    message += ' ' + std::string(family.missing);
    if (const auto like = members.like(word))
        message += "; did you mean `" + std::string(family.name) + '.' + *like + "`?";
    luaL_error(lua, "%s", message.c_str());
    return 0;
}

void push_key(lua_State* lua, const Family& family, std::uint32_t member) {
    lua_pushstring(lua, members_of(lua, family).keys()[member].c_str());
}

// (table, key): reached only where the plain read found nothing.
template <const Family& family>
int read_missing(lua_State* lua) {
    const std::uint32_t member = declared_key(lua, 2, family);
    push_key(lua, family, member);
    if (lua_rawget(lua, 1) != LUA_TNIL) return 1;  // was written with its dashes
    return luaL_error(lua, "`%s.%s` was set to nothing (nil)", family.name,
                      members_of(lua, family).keys()[member].c_str());
}

int write_new_state(lua_State* lua) {
    const std::uint32_t member = declared_key(lua, 2, state_family);
    push_key(lua, state_family, member);
    lua_pushvalue(lua, 3);
    lua_rawset(lua, 1);
    return 0;
}

template <const Family& family>
int refuse_write(lua_State* lua) {
    return luaL_error(lua, "`%s` cannot be given a value: %s", family.name, family.write_instead);
}

void set_function(lua_State* lua, const char* event, lua_CFunction function) {
    lua_pushcfunction(lua, function);
    lua_setfield(lua, -2, event);
}

// An empty table in front, so that every write is noticed; the values behind it.
template <const Family& family>
void make_guarded(lua_State* lua) {
    lua_newtable(lua);
    lua_newtable(lua);
    set_function(lua, "__index", &read_missing<family>);
    lua_setmetatable(lua, -2);
    lua_newtable(lua);
    lua_newtable(lua);
    lua_pushvalue(lua, -3);
    lua_setfield(lua, -2, "__index");
    set_function(lua, "__newindex", &refuse_write<family>);
    lua_setmetatable(lua, -2);
    lua_setglobal(lua, family.name);
}

int read_missing_global(lua_State* lua) {
    const std::string name = lua_type(lua, 2) == LUA_TSTRING ? lua_tostring(lua, 2) : "?";
    const std::string cure = cure_for_missing(name, "");
    return luaL_error(lua, "`%s` does not exist here%s%s", name.c_str(), cure.empty() ? "" : "; ",
                      cure.c_str());
}

int refuse_global(lua_State* lua) {
    return luaL_error(lua, "`%s` is given a value, but nobody declared it",
                      lua_type(lua, 2) == LUA_TSTRING ? lua_tostring(lua, 2) : "?");
}

}  // namespace

void make_state_table(lua_State* lua) {
    lua_newtable(lua);
    lua_newtable(lua);
    set_function(lua, "__index", &read_missing<state_family>);
    set_function(lua, "__newindex", &write_new_state);
    lua_setmetatable(lua, -2);
    lua_pushvalue(lua, -1);
    lua_setglobal(lua, state_family.name);
}

void make_known_table(lua_State* lua) {
    make_guarded<known_family>(lua);
}

void make_forces_table(lua_State* lua) {
    make_guarded<forces_family>(lua);
}

void close_globals(lua_State* lua) {
    lua_pushglobaltable(lua);
    lua_newtable(lua);
    set_function(lua, "__index", &read_missing_global);
    set_function(lua, "__newindex", &refuse_global);
    lua_setmetatable(lua, -2);
    lua_pop(lua, 1);
}

}  // namespace frontstage::script
