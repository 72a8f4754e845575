// The tables behind `state`, `known` and `forces`: what happens where a script asks for something
// that is not there.
#pragma once

#include "script/host.hpp"

namespace frontstage::script {

// Each leaves on the stack the table into which values are to be put, and makes the global.
void make_state_table(lua_State* lua);
void make_known_table(lua_State* lua);
void make_forces_table(lua_State* lua);

// From now on, a global that does not exist is a fault.
void close_globals(lua_State* lua);

}  // namespace frontstage::script
