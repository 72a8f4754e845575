#include <algorithm>
#include <string_view>
#include <vector>

#include "script/base_functions.hpp"
#include "script/freeze.hpp"
#include "script/sandbox.hpp"

// Lua's own pairs() and next() go by the addresses and the seed of the day. These go by the keys:
// numbers first, then texts in byte order, then false and true.
namespace frontstage::script {
namespace {

struct Key {
    enum class Rank : std::uint8_t { number, text, truth };
    Rank rank = Rank::number;
    bool whole = false, truth = false;
    lua_Integer integer = 0;
    lua_Number number = 0;
    std::string_view text;  // held by the table, which is on the stack
};

bool comes_before(const Key& a, const Key& b) {
    if (a.rank != b.rank) return a.rank < b.rank;
    switch (a.rank) {
        case Key::Rank::number:
            if (a.whole && b.whole) return a.integer < b.integer;
            // Huge whole numbers come out equal to a decimal; sorting must not be left in doubt.
            return a.number != b.number ? a.number < b.number : a.whole && !b.whole;
        case Key::Rank::text: return a.text < b.text;
        case Key::Rank::truth: return a.truth < b.truth;
    }
    return false;
}

Key key_at(lua_State* lua, int index) {
    Key key;
    switch (lua_type(lua, index)) {
        case LUA_TNUMBER:
            key.whole = lua_isinteger(lua, index) != 0;
            key.integer = lua_tointeger(lua, index);
            key.number = lua_tonumber(lua, index);
            break;
        case LUA_TSTRING: {
            std::size_t size = 0;
            const char* const text = lua_tolstring(lua, index, &size);
            key.rank = Key::Rank::text;
            key.text = {text, size};
            break;
        }
        case LUA_TBOOLEAN:
            key.rank = Key::Rank::truth;
            key.truth = lua_toboolean(lua, index) != 0;
            break;
        default:
            luaL_error(lua, "a %s is a key of this table, and such keys have no order to go by",
                       luaL_typename(lua, index));
    }
    return key;
}

void push_key(lua_State* lua, const Key& key) {
    switch (key.rank) {
        case Key::Rank::number:
            if (key.whole)
                lua_pushinteger(lua, key.integer);
            else
                lua_pushnumber(lua, key.number);
            return;
        case Key::Rank::text: lua_pushlstring(lua, key.text.data(), key.text.size()); return;
        case Key::Rank::truth: lua_pushboolean(lua, key.truth ? 1 : 0); return;
    }
}

void check_table(lua_State* lua, const char* function) {
    if (lua_type(lua, 1) == LUA_TTABLE) return;
    luaL_error(lua, "`%s` goes through a table, and was given %s", function,
               lua_isnoneornil(lua, 1) ? "nothing (nil)" : value_words(lua, 1).c_str());
}

std::vector<Key> keys_of(lua_State* lua, int contents) {
    std::vector<Key> keys;
    for (lua_pushnil(lua); lua_next(lua, contents) != 0; lua_pop(lua, 1))
        keys.push_back(key_at(lua, -2));
    return keys;
}

// Upvalues: the contents, the keys in order, how far we are.
int next_pair(lua_State* lua) {
    lua_Integer at = lua_tointeger(lua, lua_upvalueindex(3));
    for (;;) {
        if (lua_rawgeti(lua, lua_upvalueindex(2), ++at) == LUA_TNIL) return 1;
        lua_pushvalue(lua, -1);
        if (lua_rawget(lua, lua_upvalueindex(1)) != LUA_TNIL) break;
        lua_pop(lua, 2);  // taken out since
    }
    lua_pushinteger(lua, at);
    lua_replace(lua, lua_upvalueindex(3));
    return 2;
}

int ordered_pairs(lua_State* lua) {
    constexpr std::size_t steps_per_key = 10;
    check_table(lua, "pairs");
    push_contents(lua, 1);
    const int contents = lua_gettop(lua);
    std::vector<Key> keys = keys_of(lua, contents);
    host_of(lua).sandbox->charge(lua, keys.size() * steps_per_key);
    std::sort(keys.begin(), keys.end(), &comes_before);
    lua_createtable(lua, static_cast<int>(keys.size()), 0);
    for (std::size_t i = 0; i < keys.size(); ++i) {
        push_key(lua, keys[i]);
        lua_rawseti(lua, -2, static_cast<lua_Integer>(i + 1));
    }
    lua_pushinteger(lua, 0);
    lua_pushcclosure(lua, &next_pair, 3);
    return 1;
}

int ordered_next(lua_State* lua) {
    constexpr std::size_t steps_per_key = 4;
    check_table(lua, "next");
    lua_settop(lua, 2);
    push_contents(lua, 1);
    const std::vector<Key> keys = keys_of(lua, 3);
    host_of(lua).sandbox->charge(lua, keys.size() * steps_per_key);
    const Key* least = nullptr;
    const bool from_start = lua_isnil(lua, 2);
    const Key after = from_start ? Key() : key_at(lua, 2);
    for (const Key& key : keys)
        if ((from_start || comes_before(after, key)) &&
            (least == nullptr || comes_before(key, *least)))
            least = &key;
    if (least == nullptr) {
        lua_pushnil(lua);
        return 1;
    }
    push_key(lua, *least);
    lua_pushvalue(lua, -1);
    lua_rawget(lua, 3);
    return 2;
}

int next_in_list(lua_State* lua) {
    const lua_Integer place = lua_tointeger(lua, 2) + 1;
    lua_pushinteger(lua, place);
    return lua_rawgeti(lua, 1, place) == LUA_TNIL ? 1 : 2;
}

int list_pairs(lua_State* lua) {
    check_table(lua, "ipairs");
    lua_pushcfunction(lua, &next_in_list);
    push_contents(lua, 1);
    lua_pushinteger(lua, 0);
    return 3;
}

}  // namespace

void add_ordered_tables(lua_State* lua) {
    lua_register(lua, "pairs", &ordered_pairs);
    lua_register(lua, "next", &ordered_next);
    lua_register(lua, "ipairs", &list_pairs);
}

}  // namespace frontstage::script
