// Values of Lua as a person would write them, for messages. Never asks Lua for memory: a message is
// often made where there is none left.
#pragma once

#include <string>
#include <string_view>

#include "script/lua.hpp"

namespace frontstage::script {

// `"two"`, `3`, `nil`; a table or a function by its kind alone.
[[nodiscard]] std::string value_words(lua_State* lua, int index);

// As Lua prints it, whatever the locale.
[[nodiscard]] std::string number_words(double number);

// What may stand on a screen and in a record: `text` cut to `characters`, control characters and
// broken UTF-8 as question marks.
[[nodiscard]] std::string presentable(std::string_view text, std::size_t characters);

}  // namespace frontstage::script
