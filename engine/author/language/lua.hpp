// What conditions and effects may ask and do, each with a sentence and an example for an editor.
#pragma once

#include <span>
#include <string_view>

namespace frontstage::author {

struct LuaWord {
    std::string_view name;
    std::string_view sentence;
    std::string_view example;
};

[[nodiscard]] std::span<const LuaWord> lua_words();

}  // namespace frontstage::author
