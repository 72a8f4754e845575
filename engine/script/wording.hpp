// Lua's own messages, said again for people who know service and not programming: what was found,
// and what to write instead.
#pragma once

#include <string>
#include <vector>

#include "base/diagnostic.hpp"
#include "script/chunk.hpp"
#include "script/tokens.hpp"

namespace frontstage::script {

// What Lua says when a script cannot be read, as a diagnostic. `tokens` are those of the chunk.
[[nodiscard]] Diagnostic syntax_finding(const Chunk& chunk, const std::vector<Token>& tokens,
                                        const std::string& lua_message);

// What Lua says when a script fails, in words.
[[nodiscard]] std::string plain_words(const std::string& lua_message);

}  // namespace frontstage::script
