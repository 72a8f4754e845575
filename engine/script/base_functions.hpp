// The part of Lua's own library that authors have, written anew: no addresses, no locale, no order
// that differs between two runs, and nothing that works long without being counted.
#pragma once

#include "script/lua.hpp"

namespace frontstage::script {

void add_base_functions(lua_State* lua);   // type, tostring, select, error ...
void add_ordered_tables(lua_State* lua);   // pairs, next, ipairs
void add_math_and_string(lua_State* lua);  // math.floor ..., string.sub ...

}  // namespace frontstage::script
