#include "script/freeze.hpp"

#include <vector>

#include "base/text.hpp"
#include "script/author_names.hpp"

namespace frontstage::script {
namespace {

int refuse_write(lua_State* lua) {
    return luaL_error(lua, "a value that belongs to `rules.lua` or to the library cannot change");
}

int length(lua_State* lua) {
    push_contents(lua, 1);
    lua_pushinteger(lua, static_cast<lua_Integer>(lua_rawlen(lua, -1)));
    return 1;
}

// (contents, name): the strict __index. Its upvalue is what the table calls itself.
int refuse_missing(lua_State* lua) {
    const std::string name = lua_tostring(lua, lua_upvalueindex(1));
    if (lua_type(lua, 2) != LUA_TSTRING) return 0;
    const std::string member = lua_tostring(lua, 2);
    std::vector<std::string> members;
    for (lua_pushnil(lua); lua_next(lua, 1) != 0; lua_pop(lua, 1))
        if (lua_type(lua, -2) == LUA_TSTRING) members.emplace_back(lua_tostring(lua, -2));
    std::sort(members.begin(), members.end());
    std::string message = "`" + name + "." + member + "` does not exist";
    const std::string cure = cure_for_missing(name, member);
    if (const auto like = nearest(member, members))
        message += "; did you mean `" + name + "." + *like + "`?";
    else if (!cure.empty())
        message += "; " + cure;
    return luaL_error(lua, "%s", message.c_str());
}

void set_function(lua_State* lua, const char* event, lua_CFunction function) {
    lua_pushcfunction(lua, function);
    lua_setfield(lua, -2, event);
}

// Takes the contents at the top; gives the frozen table at `table` its metatable.
void put_behind(lua_State* lua, int table) {
    lua_createtable(lua, 0, 3);
    lua_insert(lua, -2);
    lua_setfield(lua, -2, "__index");
    set_function(lua, "__newindex", &refuse_write);
    set_function(lua, "__len", &length);
    lua_setmetatable(lua, table);
}

class Freezer {
public:
    explicit Freezer(lua_State* lua) : lua_(lua) {
        luaL_checkstack(lua, 12, nullptr);
        lua_newtable(lua_);
        seen_ = lua_gettop(lua_);
        lua_newtable(lua_);
        waiting_ = lua_gettop(lua_);
    }
    // The value at the top is taken.
    void wait() {
        const int kind = lua_type(lua_, -1);
        lua_pushvalue(lua_, -1);
        const bool known = lua_rawget(lua_, seen_) != LUA_TNIL;
        lua_pop(lua_, 1);
        if (known || (kind != LUA_TTABLE && kind != LUA_TFUNCTION)) return lua_pop(lua_, 1);
        lua_pushvalue(lua_, -1);
        lua_pushboolean(lua_, 1);
        lua_rawset(lua_, seen_);
        lua_rawseti(lua_, waiting_, ++count_);
    }
    void skip_globals() {
        lua_pushglobaltable(lua_);
        lua_pushboolean(lua_, 1);
        lua_rawset(lua_, seen_);
    }
    // One after the other and not by recursion: a script can nest tables as deep as it likes.
    void work() {
        for (lua_Integer next = 1; next <= count_; ++next) {
            lua_rawgeti(lua_, waiting_, next);
            if (lua_type(lua_, -1) == LUA_TTABLE)
                freeze_table(lua_gettop(lua_));
            else
                follow_captured(lua_gettop(lua_));
            lua_pop(lua_, 1);
        }
        lua_settop(lua_, seen_ - 1);
    }

private:
    void freeze_table(int table) {
        if (lua_getmetatable(lua_, table) != 0) return lua_pop(lua_, 1);  // frozen already
        lua_newtable(lua_);
        const int contents = lua_gettop(lua_);
        for (lua_pushnil(lua_); lua_next(lua_, table) != 0;) {
            lua_pushvalue(lua_, -2);
            wait();
            lua_pushvalue(lua_, -1);
            wait();
            lua_pushvalue(lua_, -2);
            lua_insert(lua_, -2);
            lua_rawset(lua_, contents);
            lua_pushvalue(lua_, -1);
            lua_pushnil(lua_);
            lua_rawset(lua_, table);  // assigning nil to the current key is allowed in a traversal
        }
        put_behind(lua_, table);
    }
    void follow_captured(int function) {
        if (lua_iscfunction(lua_, function) != 0) return;  // ours
        for (int i = 1; lua_getupvalue(lua_, function, i) != nullptr; ++i)
            wait();
    }

    lua_State* lua_;
    int seen_ = 0, waiting_ = 0;
    lua_Integer count_ = 0;
};

}  // namespace

void freeze(lua_State* lua) {
    const int value = lua_gettop(lua);
    Freezer freezer(lua);
    freezer.skip_globals();
    lua_pushvalue(lua, value);
    freezer.wait();
    freezer.work();
}

void freeze_strictly(lua_State* lua, const std::string& name) {
    freeze(lua);
    if (lua_type(lua, -1) != LUA_TTABLE) return;
    push_contents(lua, -1);
    lua_createtable(lua, 0, 1);
    lua_pushstring(lua, name.c_str());
    lua_pushcclosure(lua, &refuse_missing, 1);
    lua_setfield(lua, -2, "__index");
    lua_setmetatable(lua, -2);
    lua_pop(lua, 1);
}

void push_contents(lua_State* lua, int index) {
    index = lua_absindex(lua, index);
    if (lua_getmetatable(lua, index) != 0) {
        lua_pushliteral(lua, "__index");
        if (lua_rawget(lua, -2) == LUA_TTABLE) return lua_remove(lua, -2);
        lua_pop(lua, 2);
    }
    lua_pushvalue(lua, index);
}

}  // namespace frontstage::script
