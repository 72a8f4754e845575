// Makes what rules.lua and library files leave behind unchangeable, so that no script can remember
// anything from one call to the next: an encounter is folded from its facts without running Lua,
// and a value kept elsewhere would be lost to it.
//
// A frozen table keeps its identity but is empty; its contents lie in a second table behind
// `__index`, where reads find them and writes cannot. The captured locals of functions are followed
// too. That no function assigns to a captured local is the business of check_assignments.cpp.
#pragma once

#include <string>

#include "script/lua.hpp"

namespace frontstage::script {

// Freezes the value at the top of the stack and all that can be reached from it. The functions here
// may raise Lua errors.
void freeze(lua_State* lua);

// Replaces the table at the top by a frozen one that calls itself `name` and whose missing members
// are faults.
void freeze_strictly(lua_State* lua, const std::string& name);

// Pushes the table that holds the members of the one at `index`: its contents, where it is frozen.
void push_contents(lua_State* lua, int index);

}  // namespace frontstage::script
