// The names of a scenario that a Lua text calls things by: `state.x`, `chosen("m", "c")`,
// `say("who", ...)`. Read from the text, never by running it; a name that a script puts together is
// not found.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/mention.hpp"

namespace frontstage::script {

struct MentionInLua {
    NameKind kind = NameKind::variable;
    std::string name;  // as written: a member has `_` where the name may have `-`
    Calling calling = Calling::refers;
    Spelling spelling = Spelling::as_named;
    std::uint32_t begin = 0, end = 0;  // bytes of the text, without quotes
};

enum class LuaForm : std::uint8_t { expression, statements };

// Of a text with mistakes, those before the first one that makes it unreadable.
[[nodiscard]] std::vector<MentionInLua> mentions_in(std::string_view source, LuaForm form);

}  // namespace frontstage::script
