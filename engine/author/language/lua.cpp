#include "author/language/lua.hpp"

#include <array>

namespace frontstage::author {
namespace {

// A test holds the names against `script/author_names.hpp`, from which the sandbox is built.
constexpr std::array words{
    LuaWord{"state", "What the scenario remembers, as declared under `state:`.", "state.tired"},
    LuaWord{"mood", "The customer's mood, 0 to 100.", "mood > 40"},
    LuaWord{"clock", "Seconds on the service clock.", "clock < 120"},
    LuaWord{"forces", "Whether a force is at work.", "forces.storm"},
    LuaWord{"known", "Whether the trainee found something out.", "known.needs_cot"},
    LuaWord{"chosen", "Whether a choice was taken.", "chosen(\"arrival\", \"key-first\")"},
    LuaWord{"visits", "How often a moment was reached.", "visits(\"arrival\") > 1"},
    LuaWord{"feels", "Moves what the customer thinks of you, for a factor.",
            "feels(\"empathy\", 0.5)"},
    LuaWord{"shows", "Shows a standard.", "shows(\"verify-identity\", \"met\")"},
    LuaWord{"mood_by", "Moves the mood, and says why.", "mood_by(-5, \"because\")"},
    LuaWord{"promise", "Makes a promise.", "promise(\"move-by-ten\", \"8h\")"},
    LuaWord{"keep", "Keeps a promise.", "keep(\"move-by-ten\")"},
    LuaWord{"discover", "Lets the trainee know something.", "discover(\"needs-cot\")"},
    LuaWord{"chance", "True this often, of a hundred.", "chance(30)"},
    LuaWord{"say", "Lets somebody say something.", "say(\"okafor\", \"Thank you.\")"},
    LuaWord{"math", "Sums: `abs`, `ceil`, `floor`, `max` and `min`.", "math.max(state.tries, 3)"},
    LuaWord{"string", "Texts: `len`, `lower`, `sub` and `upper`.", "string.lower(state.word)"},
    LuaWord{"tostring", "A value as a text.", "tostring(state.tries)"},
    LuaWord{"tonumber", "The number that a text is, or `nil`.", "tonumber(\"12\")"},
    LuaWord{"type", "What kind of value this is, in a word.", "type(state.word) == \"string\""},
    LuaWord{"ipairs", "Goes through a list, in order.", "for place, value in ipairs(list) do"},
    LuaWord{"pairs", "Goes through a table, in the same order each time.",
            "for key, value in pairs(table) do"},
    LuaWord{"next", "The entry of a table after this key; the first without one.",
            "next(list) == nil"},
    LuaWord{"select", "The arguments from this place on, or how many there are.",
            "select(\"#\", ...)"},
    LuaWord{"require", "Fetches a file of the shared library.", "require \"service.clock\""},
    LuaWord{"assert", "Stops with this message unless the value holds.",
            "assert(state.tries < 9, \"too many tries\")"},
    LuaWord{"error", "Stops with this message.", "error(\"this is never reached\")"},
};

}  // namespace

std::span<const LuaWord> lua_words() {
    return words;
}

}  // namespace frontstage::author
