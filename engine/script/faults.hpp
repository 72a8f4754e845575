// From what the sandbox noted of a failure to what a trainer reads: the place, plain words, the
// line as written and the values that stand in it.
#pragma once

#include <deque>

#include "core/scripts.hpp"
#include "script/chunk.hpp"
#include "script/declared.hpp"
#include "script/sandbox.hpp"

namespace frontstage::script {

// Chunks are known to Lua by their place here: `s12`.
[[nodiscard]] std::string chunk_label(std::size_t chunk);

class FaultWriter {
public:
    FaultWriter(const std::deque<Chunk>& chunks, const Declared& declared, lua_State* lua)
        : chunks_(chunks), declared_(declared), lua_(lua) {}

    // Of a script that failed while it ran.
    [[nodiscard]] Fault fault(const Failure& failure, const Chunk& script,
                              const Budget& budget) const;
    // The same of rules.lua or a library file, which failed before anyone played.
    [[nodiscard]] Diagnostic finding(const Failure& failure, const Chunk& script,
                                     const Budget& budget) const;

private:
    [[nodiscard]] const Chunk* chunk_called(const std::string& label) const;
    [[nodiscard]] std::string words(const Failure& failure, const Chunk& chunk,
                                    const Budget& budget) const;
    [[nodiscard]] std::string values_on(std::string_view line, const Failure& failure) const;
    [[nodiscard]] std::string value_of(const std::string& family, const std::string& member) const;

    const std::deque<Chunk>& chunks_;
    const Declared& declared_;
    lua_State* lua_;
};

}  // namespace frontstage::script
