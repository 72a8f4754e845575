// The memory of a sandbox, counted. What a call may ask for is counted by what it asks for, given
// back or not, and only by requests that do not depend on what ran before it: a short text that is
// already there, a stack that has grown, would otherwise move the place at which a script stops.
// What remains: Lua seeds its hashes anew in every run, so a table that is filled and emptied in
// turn may be rebuilt a little sooner or later. Only a script that is near its budget can tell.
#pragma once

#include <cstddef>

#include "script/lua.hpp"

namespace frontstage::script {

class Memory {
public:
    // Asked by Lua; `self` is a Memory.
    static void* allocate(void* self, void* block, std::size_t old_size, std::size_t new_size);

    // Until lifted. What is done outside a limit must not fail, so it is not refused anything.
    void limit(std::size_t bytes) {
        asked_ = 0;
        allowed_ = bytes;
    }
    void lift_limit() { limit(static_cast<std::size_t>(-1)); }
    [[nodiscard]] bool spent() const { return asked_ > allowed_; }
    [[nodiscard]] std::size_t live() const { return live_; }
    // Called when a request is refused, while Lua's stack still shows who asked.
    void on_refusal(void (*tell)(lua_State*), lua_State* lua) {
        tell_ = tell;
        lua_ = lua;
    }

private:
    [[nodiscard]] bool refuses(const void* block, std::size_t old_size, std::size_t new_size);

    std::size_t live_ = 0;
    std::size_t asked_ = 0;
    std::size_t allowed_ = static_cast<std::size_t>(-1);
    void (*tell_)(lua_State*) = nullptr;
    lua_State* lua_ = nullptr;
};

}  // namespace frontstage::script
