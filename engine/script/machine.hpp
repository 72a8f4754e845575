// A sandbox with one scenario's world in it, and the texts that run there.
#pragma once

#include <deque>

#include "script/faults.hpp"
#include "script/sandbox.hpp"
#include "script/world.hpp"

namespace frontstage::script {

class Machine {
public:
    explicit Machine(const Scenario& scenario);

    [[nodiscard]] lua_State* lua() const { return sandbox.lua(); }
    [[nodiscard]] FaultWriter faults() const { return {chunks, declared, lua()}; }
    // Puts a copy of the function at `place` on top and calls it without arguments.
    [[nodiscard]] Ran call(int place, int results, const Budget& budget,
                           Counting counting = Counting::on);

    Declared declared;
    Host host;
    std::deque<Chunk> chunks;  // grows; what points into a chunk must stay valid
    Sandbox sandbox;
    World world;
};

}  // namespace frontstage::script
