// A Lua state built from nothing, and the one way to run something in it: within a budget of
// instructions, memory and depth, under plain "C" rules for numbers and the order of texts, and
// with a note of what failed where. Knows nothing of scenarios.
//
// Why a script that failed cannot spoil the next: a call keeps nothing (see freeze.hpp), the
// counters start anew with each call, and the stack is cut back to where it was.
#pragma once

#include <clocale>

#include <string>
#include <string_view>
#include <vector>

#include "script/host.hpp"
#include "script/limits.hpp"
#include "script/lua.hpp"
#include "script/memory.hpp"
#include "script/value_words.hpp"

namespace frontstage::script {

enum class Stop : std::uint8_t { none, instructions, memory, depth };

struct LuaPlace {
    std::string chunk;  // as given to load()
    int line = 0;       // of the chunk
};

struct Failure {
    Stop stop = Stop::none;
    std::string message;  // Lua's, without the place
    LuaPlace where;
    LuaPlace caller;                                          // the outermost line that ran
    std::vector<std::pair<std::string, std::string>> locals;  // names and values, where it failed
};

enum class Ran : std::uint8_t { well, failed };

// Counting instructions costs a third of a small condition's time. What has no loop and calls no
// function of an author's ends by itself, within as many instructions as its text is long.
enum class Counting : std::uint8_t { off, on };

class Sandbox {
public:
    explicit Sandbox(Host& host);
    ~Sandbox();
    Sandbox(const Sandbox&) = delete;
    Sandbox& operator=(const Sandbox&) = delete;

    [[nodiscard]] lua_State* lua() const { return lua_; }

    // Pushes the function that `text` is; failed: pushes Lua's message instead.
    [[nodiscard]] Ran load(std::string_view text, const std::string& chunk);
    // Calls the function on top of the stack, without arguments; `results` take its place.
    // Failed: nothing does, and failure() says why.
    [[nodiscard]] Ran run(int results, const Budget& budget, Counting counting);
    [[nodiscard]] const Failure& failure() const { return failure_; }

    // Counts work that a function of ours does at an author's request; may stop the script.
    void charge(lua_State* lua, std::size_t instructions);
    // Collects garbage when enough has come together.
    void tidy();

private:
    static int on_error(lua_State* lua);
    static void on_count(lua_State* lua, lua_Debug* activation);
    static void on_refusal(lua_State* lua);
    [[noreturn]] void stop(lua_State* lua, Stop why);
    void note_places(lua_State* lua);
    void note_locals(lua_State* lua);
    void note_end(int status);

    Memory memory_;
    lua_State* lua_ = nullptr;
    locale_t plain_ = nullptr;
    int ticks_ = 0, allowed_ticks_ = 0;
    Counting counting_ = Counting::off;  // what Lua was last told
    std::size_t collect_above_ = 0;
    Failure failure_;
};

}  // namespace frontstage::script
