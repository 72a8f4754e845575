// The encounter as scripts see it: `state`, `known`, `forces`, `mood` and `clock` as values in
// Lua's own tables, so that reading one costs no call back to us. Kept in step with a State by
// comparing it with what was last put there; the State may be another encounter's on every call.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "script/host.hpp"
#include "script/touches.hpp"

namespace frontstage::script {

// What must be in step before a script runs, and what it may have changed afterwards.
struct Watch {
    std::vector<std::uint32_t> variables, writes, known, forces;
    bool mood = false, clock = false;
};
[[nodiscard]] Watch watch_of(const Touches& touches);

struct WrongValue {
    std::uint32_t variable = 0;
    std::string written;
};

class World {
public:
    // Leaves what it needs at the bottom of the stack.
    World(Host& host, lua_State* lua);

    void sync(const Watch& watch, const State& state);
    void sync_mood(const State& state);
    void sync_known(std::uint32_t discovery, const State& state);

    // What the script gave other values, in the order of declaration; or the first value that its
    // variable cannot hold.
    [[nodiscard]] std::optional<WrongValue> find_changes(const Watch& watch);
    [[nodiscard]] const std::vector<std::pair<VariableId, Value>>& changes() const {
        return changes_;
    }
    void accept_changes(Hands& hands);
    // Puts back what the script changed.
    void restore(const Watch& watch);

private:
    void make_tables();
    void adopt(std::uint32_t variable, const Value& value);
    void put(std::uint32_t variable);
    [[nodiscard]] bool is_respelt(const Value& value) const;
    [[nodiscard]] std::optional<Value> taken(std::uint32_t variable, int type) const;
    void put_flag(int table, int key, bool value);

    const Declared& declared_;
    lua_State* lua_;
    std::vector<Value> variables_;  // as they are in Lua, by what a State last said
    std::vector<char> known_, forces_;
    std::optional<int> mood_tenths_, clock_s_;
    std::vector<std::pair<VariableId, Value>> changes_;
    std::vector<std::uint32_t> respelt_;  // 2.0 for 2: the same value, but it prints otherwise
    // Places on the stack, from its bottom.
    int globals_ = 0, state_ = 0, known_table_ = 0, forces_table_ = 0, words_ = 0;
    int variable_keys_ = 0, known_keys_ = 0, force_keys_ = 0, word_texts_ = 0, clock_key_ = 0;
};

}  // namespace frontstage::script
