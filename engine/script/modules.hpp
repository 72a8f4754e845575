// What `require` finds: the library files that compiling has loaded, by name.
#pragma once

#include <string>
#include <string_view>

#include "script/lua.hpp"

namespace frontstage::script {

// "service.recovery": words of letters, digits and underscores, so that no path leads elsewhere.
[[nodiscard]] bool is_module_name(std::string_view name);
[[nodiscard]] std::string folder_path(const std::string& name);  // "service/recovery"
[[nodiscard]] std::string module_path(const std::string& name);  // "service/recovery.lua"

void add_require(lua_State* lua);
// Takes the value at the top as what requiring `name` gives.
void keep_module(lua_State* lua, const std::string& name);

}  // namespace frontstage::script
