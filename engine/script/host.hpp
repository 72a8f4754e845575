// What the functions that authors call need of the encounter, reachable from any of them.
#pragma once

#include <exception>

#include "core/scripts.hpp"
#include "script/declared.hpp"
#include "script/lua.hpp"

namespace frontstage::script {

class Sandbox;
class World;

struct Host {
    Sandbox* sandbox = nullptr;
    World* world = nullptr;
    const Declared* declared = nullptr;
    const State* state = nullptr;  // during a call
    Hands* hands = nullptr;        // during an effect
    int verbs = 0;                 // done by this effect
    // An exception of ours that came up inside Lua, carried around it: Lua would swallow it.
    std::exception_ptr escaped;
};

[[nodiscard]] inline Host& host_of(lua_State* lua) {
    return **static_cast<Host**>(lua_getextraspace(lua));
}

}  // namespace frontstage::script
