#include "script/author_names.hpp"

namespace frontstage::script {
namespace {

struct Cure {
    std::string_view name, member, cure;
};

constexpr std::string_view outside =
    "a script sees the encounter and nothing else: no files, no clock of the machine, no other "
    "programs";
constexpr std::string_view no_patterns =
    "there are no text patterns here: compare whole texts with `==`, or cut with `string.sub`";
constexpr std::string_view no_code =
    "a script cannot make or load other code: write it in `rules.lua`";
constexpr std::string_view no_catching =
    "a fault is not caught in a script: it is shown to you with its line, so that you can mend it";
constexpr std::string_view plain_tables =
    "tables here are plain values: write a function that takes the table";
constexpr std::string_view no_table =
    "a list is read with `ipairs` and grown with `list[#list + 1] = value`";
constexpr std::string_view nothing = "in Lua, nothing is written `nil`";

constexpr std::array cures{
    Cure{"os", "", outside},
    Cure{"io", "", outside},
    Cure{"debug", "", outside},
    Cure{"_G", "", "a name of the encounter is written alone: `mood`, `state.name`"},
    Cure{"_ENV", "", "a name of the encounter is written alone: `mood`, `state.name`"},
    Cure{"print", "", "to show a line, write `say(\"narrator\", \"...\")` in an effect"},
    Cure{"math", "random", "write `chance(percent)`, which draws from the encounter's own seed"},
    Cure{"math", "randomseed", "the encounter has its own seed"},
    Cure{"math", "huge", "write a number that is large enough"},
    Cure{"string", "find", no_patterns},
    Cure{"string", "match", no_patterns},
    Cure{"string", "gmatch", no_patterns},
    Cure{"string", "gsub", no_patterns},
    Cure{"string", "format", "join texts and numbers with `..`"},
    Cure{"string", "rep", "write the text out, or join it with `..`"},
    Cure{"table", "", no_table},
    Cure{"load", "", no_code},
    Cure{"loadstring", "", no_code},
    Cure{"loadfile", "", no_code},
    Cure{"dofile", "", "write `require \"service.name\"` for a file of the shared library"},
    Cure{"pcall", "", no_catching},
    Cure{"xpcall", "", no_catching},
    Cure{"coroutine", "", "an effect runs to its end at once; carry on in the next moment"},
    Cure{"setmetatable", "", plain_tables},
    Cure{"getmetatable", "", plain_tables},
    Cure{"rawget", "", plain_tables},
    Cure{"rawset", "", plain_tables},
    Cure{"rawequal", "", plain_tables},
    Cure{"rawlen", "", plain_tables},
    Cure{"unpack", "", no_table},
    Cure{"collectgarbage", "", outside},
    Cure{"null", "", nothing},
    Cure{"None", "", nothing},
    Cure{"undefined", "", nothing},
    Cure{"True", "", "in Lua, yes is written `true`"},
    Cure{"False", "", "in Lua, no is written `false`"},
    Cure{"AND", "", "write `and`"},
    Cure{"OR", "", "write `or`"},
    Cure{"NOT", "", "write `not`"},
    Cure{"yes", "", "in Lua, yes is written `true`"},
    Cure{"no", "", "in Lua, no is written `false`"},
    Cure{"time", "", "the service clock is `clock`, in seconds"},
};

}  // namespace

std::string cure_for_missing(std::string_view name, std::string_view member) {
    for (const Cure& cure : cures)
        if (cure.name == name && (cure.member.empty() || cure.member == member))
            return std::string(cure.cure);
    return {};
}

}  // namespace frontstage::script
