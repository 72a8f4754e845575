#include "base/text.hpp"
#include "script/author_functions.hpp"
#include "script/value_words.hpp"

namespace frontstage::script {
namespace {

const State& state_of(lua_State* lua, const char* question) {
    const State* const state = host_of(lua).state;
    if (state == nullptr)
        luaL_error(lua, "`%s` asks about an encounter, and there is none yet", question);
    return *state;
}

// Upvalue: moment -> choice -> number. Found by two plain reads, since conditions ask this often.
int chosen(lua_State* lua) {
    const State& state = state_of(lua, "chosen");
    lua_settop(lua, 2);
    lua_pushvalue(lua, 1);
    if (lua_rawget(lua, lua_upvalueindex(1)) == LUA_TTABLE) {
        lua_pushvalue(lua, 2);
        if (lua_rawget(lua, 3) == LUA_TNUMBER) {
            const ChoiceId choice{static_cast<std::uint32_t>(lua_tointeger(lua, -1))};
            lua_pushboolean(lua, state.taken.contains(choice) ? 1 : 0);
            return 1;
        }
    }
    const Scenario& scenario = host_of(lua).declared->scenario;
    const std::string moment = text_at(lua, 1, "the name of a moment");
    const std::string choice = text_at(lua, 2, "the name of a choice");
    const auto found = scenario.names.moments.find(moment);
    if (!found) return refuse_unknown(lua, "moment", moment, scenario.names.moments.all());
    return refuse_unknown(lua, "choice in moment `" + moment + "` called", choice,
                          choices_of(scenario, *found));
}

// Upvalue: moment -> number.
int visits(lua_State* lua) {
    const State& state = state_of(lua, "visits");
    lua_settop(lua, 1);
    lua_pushvalue(lua, 1);
    if (lua_rawget(lua, lua_upvalueindex(1)) == LUA_TNUMBER) {
        const MomentId moment{static_cast<std::uint32_t>(lua_tointeger(lua, -1))};
        lua_pushinteger(lua, visits_to(state, moment));
        return 1;
    }
    return refuse_unknown(lua, "moment", text_at(lua, 1, "the name of a moment"),
                          host_of(lua).declared->scenario.names.moments.all());
}

void add_chosen(lua_State* lua, const Scenario& scenario) {
    lua_newtable(lua);
    for (std::uint32_t moment = 0; moment < scenario.moments.size(); ++moment) {
        lua_newtable(lua);
        for (const ChoiceId choice : scenario.moments[moment].choices) {
            lua_pushinteger(lua, choice.number);
            const std::string name{choice_part(scenario.names.choices[choice])};
            lua_setfield(lua, -2, name.c_str());
        }
        lua_setfield(lua, -2, scenario.names.moments[MomentId{moment}].c_str());
    }
    lua_pushcclosure(lua, &chosen, 1);
    lua_setglobal(lua, "chosen");
}

void add_visits(lua_State* lua, const Scenario& scenario) {
    lua_newtable(lua);
    for (std::uint32_t moment = 0; moment < scenario.moments.size(); ++moment) {
        lua_pushinteger(lua, moment);
        lua_setfield(lua, -2, scenario.names.moments[MomentId{moment}].c_str());
    }
    lua_pushcclosure(lua, &visits, 1);
    lua_setglobal(lua, "visits");
}

}  // namespace

void add_questions(lua_State* lua) {
    add_chosen(lua, host_of(lua).declared->scenario);
    add_visits(lua, host_of(lua).declared->scenario);
}

int refuse_unknown(lua_State* lua, const std::string& what, const std::string& word,
                   const std::vector<std::string>& words) {
    std::string message = "there is no " + what + " `" + presentable(word, 60) + '`';
    if (const auto like = nearest(word, words)) message += "; did you mean `" + *like + "`?";
    return luaL_error(lua, "%s", message.c_str());
}

std::string text_at(lua_State* lua, int place, const std::string& wanted) {
    std::size_t size = 0;
    if (lua_type(lua, place) != LUA_TSTRING) {
        lua_Debug activation;
        const bool named = lua_getstack(lua, 0, &activation) != 0 &&
                           lua_getinfo(lua, "n", &activation) != 0 && activation.name != nullptr;
        const std::string given =
            lua_isnoneornil(lua, place) ? "nothing (nil)" : value_words(lua, place);
        luaL_error(lua, "`%s` wants %s, between quotes, as value %d, and was given %s",
                   named ? activation.name : "it", wanted.c_str(), place, given.c_str());
    }
    const char* const text = lua_tolstring(lua, place, &size);
    return {text, size};
}

}  // namespace frontstage::script
