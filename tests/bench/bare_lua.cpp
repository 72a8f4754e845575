#include <lua5.4/lua.hpp>
#include <stdexcept>
#include <string>

#include "base/random.hpp"
#include "bench/floor.hpp"

namespace frontstage::bench {
namespace {

// Functions lie on the stack at known places: the cheapest way to call one.
class BareLua {
public:
    explicit BareLua(const Plan& plan) : lua_(luaL_newstate()) {
        luaL_checkstack(lua_, static_cast<int>(plan.moments.size() * 8), "");
        lua_newtable(lua_);
        lua_setglobal(lua_, "state");
        restart_ = function("state.c0 = 0 state.c1 = 0 state.f0 = false state.f1 = true");
        for (const auto& moment : plan.moments) {
            conditions_.emplace_back();
            effects_.emplace_back();
            for (const PlannedChoice& choice : moment) {
                conditions_.back().push_back(
                    choice.conditional ? function("return " + condition_in_lua(choice)) : 0);
                effects_.back().push_back(function(effect_in_lua(choice)));
            }
        }
    }
    ~BareLua() { lua_close(lua_); }
    BareLua(const BareLua&) = delete;
    BareLua& operator=(const BareLua&) = delete;

    void restart() { call(restart_, 0); }
    bool open(std::size_t moment, std::size_t choice) {
        const int condition = conditions_[moment][choice];
        if (condition == 0) return true;
        call(condition, 1);
        const bool holds = lua_toboolean(lua_, -1) != 0;
        lua_pop(lua_, 1);
        return holds;
    }
    void carry_out(std::size_t moment, std::size_t choice) { call(effects_[moment][choice], 0); }

private:
    int function(const std::string& source) {
        if (luaL_loadstring(lua_, source.c_str()) != LUA_OK)
            throw std::runtime_error(lua_tostring(lua_, -1));
        return lua_gettop(lua_);
    }
    void call(int function, int results) {
        lua_pushvalue(lua_, function);
        lua_call(lua_, 0, results);
    }

    lua_State* lua_;
    int restart_ = 0;
    std::vector<std::vector<int>> conditions_, effects_;
};

}  // namespace

Walked walk_bare_lua(const Plan& plan, int plays) {
    constexpr std::array<std::uint64_t, 4> points{4, 3, 1, 0};
    BareLua lua(plan);
    Walked walked;
    for (int play = 0; play < plays; ++play) {
        lua.restart();
        std::uint64_t nth = 0;
        for (std::size_t at = 0; at < plan.moments.size();) {
            std::array<std::size_t, 8> offered{};
            std::uint32_t count = 0;
            for (std::size_t choice = 0; choice < plan.moments[at].size(); ++choice)
                if (lua.open(at, choice)) offered[count++] = choice;
            const Seed seed{static_cast<std::uint64_t>(play)};
            const std::size_t chosen = offered[below(count, draw(seed, Stream::policy, nth++))];
            lua.carry_out(at, chosen);
            walked.points += points[static_cast<std::size_t>(plan.moments[at][chosen].quality)];
            ++walked.choices;
            at = plan.moments[at][chosen].target;
        }
    }
    return walked;
}

}  // namespace frontstage::bench
