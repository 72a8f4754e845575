// What a script mentions of the world outside itself, found without running it: a reader of Lua's
// grammar that follows scopes, so that a local called `mood` is not the mood.
// It is only given what Lua itself has accepted. Should it ever lose its way it says so, and those
// who ask then expect everything.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "script/tokens.hpp"

namespace frontstage::script {

// `name`, `name.member` (or `name["member"]`), `name[something]`.
enum class Shape : std::uint8_t { bare, member, indexed };
enum class Access : std::uint8_t { reads, writes };
enum class Called : std::uint8_t { no, yes };

struct Mention {  // of a name that is no local
    std::string name;
    std::string member;
    Shape shape = Shape::bare;
    Access access = Access::reads;
    Called called = Called::no;
    std::vector<std::optional<std::string>> arguments;  // of the call; set where a plain text
    std::vector<std::size_t> argument_tokens;           // where each begins
    std::size_t first = 0, last = 0;                    // tokens, both included, without the call
    int depth = 0;                                      // functions around it
};

// A local that a function written inside its scope assigns to, and so keeps.
struct Kept {
    std::size_t token = 0;
};

struct Scan {
    std::vector<Token> tokens;
    std::vector<Mention> mentions;
    std::vector<Kept> kept;
    bool lost = false;
};

[[nodiscard]] Scan scan(std::string_view source, bool is_expression);
// The same of a source that was cut into its tokens already.
[[nodiscard]] Scan scan(std::vector<Token> tokens, bool is_expression);

}  // namespace frontstage::script
