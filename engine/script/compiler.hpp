// Reads all of a scenario's Lua once: library files first, then rules.lua, then every condition and
// effect; and finds what is wrong with them.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "base/files.hpp"
#include "script/inspection.hpp"
#include "script/machine.hpp"

namespace frontstage::script {

// A script that is ready to run, or the fault that it gives instead.
struct Ready {
    std::size_t chunk = 0;
    int function = 0;  // its place on the stack; 0: it cannot run
    Watch watch;
    Counting counting = Counting::on;
    Fault broken;
};

class Compiler {
public:
    Compiler(Machine& machine, Files& files, const std::string& library)
        : machine_(machine), files_(files), library_(library) {}

    void compile();

    std::vector<Ready> ready;  // by ScriptId
    Reads reads;
    std::vector<Diagnostic> diagnostics;

private:
    struct Text {  // a chunk that has been read
        std::size_t chunk = 0;
        int function = 0;  // 0: not Lua
        Scan scan;
        std::vector<Diagnostic> found;  // in it
        bool lacks_module = false;      // something that it requires is not there or failed
    };
    enum class Loading : std::uint8_t { under_way, done, failed };

    [[nodiscard]] Text read(Chunk chunk);
    void inspect_text(Text& text);
    void load_modules_of(Text& text);
    [[nodiscard]] std::string load_module(const std::string& name);
    [[nodiscard]] bool run_module(Text& text, const std::string& name);
    void load_rules(Text& rules);
    void make_ready(const Text& text, const Touches& of_rules);
    void hand_in(const Text& text);
    [[nodiscard]] std::vector<std::string> module_names(const std::string& like) const;

    Machine& machine_;
    Files& files_;
    const std::string& library_;
    std::set<std::string> given_;  // by rules.lua
    std::map<std::string, Loading> modules_;
};

}  // namespace frontstage::script
