// The functions by which an author asks about the encounter, and those by which an effect changes
// it. Each checks what it is given and says in words what it wanted.
#pragma once

#include <string>
#include <vector>

#include "script/host.hpp"

namespace frontstage::script {

void add_questions(lua_State* lua);  // chosen, visits
void add_verbs(lua_State* lua);      // feels, shows, say ...

// A fault that says that there is no `what` called `word`, with the nearest of `words`.
int refuse_unknown(lua_State* lua, const std::string& what, const std::string& word,
                   const std::vector<std::string>& words);

// The argument at `place` as a text; a fault that names `wanted` where it is none.
[[nodiscard]] std::string text_at(lua_State* lua, int place, const std::string& wanted);

}  // namespace frontstage::script
