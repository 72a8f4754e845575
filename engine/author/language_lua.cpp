#include "author/language_lua.hpp"

#include <array>

namespace frontstage::author {
namespace {

// A test holds the names against those that the sandbox has.
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
};

}  // namespace

std::span<const LuaWord> lua_words() {
    return words;
}

}  // namespace frontstage::author
