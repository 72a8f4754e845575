#include "script/faults.hpp"

#include <algorithm>
#include <charconv>

#include "script/freeze.hpp"
#include "script/limits.hpp"
#include "script/wording.hpp"

namespace frontstage::script {
namespace {

constexpr std::size_t longest_line = 120, longest_message = 400;

struct Stopped {
    std::string what, cure;
};
Stopped stopped(Stop stop, const Budget& budget) {
    switch (stop) {
        case Stop::none: return {};
        case Stop::instructions:
            return {"the script was stopped after " +
                        std::to_string(budget.ticks * instructions_per_tick) + " steps",
                    "it seems never to end: see that each loop comes to its end"};
        case Stop::memory:
            return {"the script was stopped when it had asked for more than " +
                        std::to_string(budget.bytes / 1024) + " kilobytes",
                    "is a text or a table growing in a loop?"};
        case Stop::depth:
            return {"the script was stopped when functions had called each other more than " +
                        std::to_string(deepest_call) + " deep",
                    "does one call itself without end?"};
    }
    return {};
}

}  // namespace

std::string chunk_label(std::size_t chunk) {
    return 's' + std::to_string(chunk);
}

const Chunk* FaultWriter::chunk_called(const std::string& label) const {
    std::size_t place = 0;
    if (!label.starts_with('s')) return nullptr;
    std::from_chars(label.data() + 1, label.data() + label.size(), place);
    return place < chunks_.size() ? &chunks_[place] : nullptr;
}

Fault FaultWriter::fault(const Failure& failure, const Chunk& script, const Budget& budget) const {
    const Chunk* const failed = chunk_called(failure.where.chunk);
    if (failed == nullptr || failure.where.line == 0)
        return {shown_place(script, script.begin.line), words(failure, script, budget)};
    std::string message = words(failure, *failed, budget);
    const Chunk* const caller = chunk_called(failure.caller.chunk);
    if (failed != &script) {
        const auto line =
            caller == &script ? line_in_file(script, failure.caller.line) : script.begin.line;
        message += " (called from " + shown_place(script, line) + ')';
    }
    return {shown_place(*failed, line_in_file(*failed, failure.where.line)), message};
}

Diagnostic FaultWriter::finding(const Failure& failure, const Chunk& script,
                                const Budget& budget) const {
    const Chunk* const failed = chunk_called(failure.where.chunk);
    const Chunk& chunk = failed == nullptr ? script : *failed;
    const std::uint32_t line = line_in_file(chunk, failure.where.line);
    Diagnostic diagnostic;
    diagnostic.code = failure.stop == Stop::none ? "lua-fault" : "lua-runaway";
    diagnostic.where = {chunk.file, {line, 0}, {line, 0}};
    const Stopped stop = stopped(failure.stop, budget);
    diagnostic.message = failure.stop == Stop::none
                             ? presentable(plain_words(failure.message), longest_message)
                             : stop.what;
    diagnostic.hint = stop.cure;
    diagnostic.context = chunk.context;
    return diagnostic;
}

std::string FaultWriter::words(const Failure& failure, const Chunk& chunk,
                               const Budget& budget) const {
    const std::string line =
        presentable(line_in(chunk, line_in_file(chunk, failure.where.line)), longest_line);
    const std::string in_line = line.empty() ? "" : ", in `" + line + '`';
    if (failure.stop != Stop::none) {
        const Stopped stop = stopped(failure.stop, budget);
        return stop.what + in_line + "; " + stop.cure;
    }
    std::string out = presentable(plain_words(failure.message), longest_message);
    if (out.empty()) out = "the script failed without a message";
    return out + in_line + values_on(line, failure);
}

// ", where mood is 40 and `limit` is nil": each name on the line, once.
std::string FaultWriter::values_on(std::string_view line, const Failure& failure) const {
    std::vector<std::string> values;
    const auto add = [&values](const std::string& name, const std::string& value) {
        const std::string words = '`' + name + "` is " + value;
        const bool tells = !value.empty() && !value.starts_with("a ");  // not just "a table"
        if (tells && std::find(values.begin(), values.end(), words) == values.end())
            values.push_back(words);
    };
    const std::vector<Token> tokens = tokens_of(line);
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (tokens[i].kind != TokenKind::name || (i > 0 && tokens[i - 1].words == ".")) continue;
        const std::string name{tokens[i].words};
        const bool member = i + 2 < tokens.size() && tokens[i + 1].words == ".";
        for (const auto& [local, value] : failure.locals)
            if (local == name) add(name, value);
        if (name == "mood" || name == "clock") add(name, value_of(name, {}));
        if (member && (name == "state" || name == "known" || name == "forces")) {
            const std::string field{tokens[i + 2].words};
            add(name + '.' + field, value_of(name, field));
        }
    }
    std::string out;
    for (std::size_t i = 0; i < values.size(); ++i)
        out += (i == 0 ? ", where " : i + 1 == values.size() ? " and " : ", ") + values[i];
    return out;
}

std::string FaultWriter::value_of(const std::string& family, const std::string& member) const {
    const int top = lua_gettop(lua_);
    lua_pushglobaltable(lua_);
    lua_pushstring(lua_, family.c_str());
    lua_rawget(lua_, -2);
    std::string words = value_words(lua_, -1);
    if (!member.empty()) {
        words.clear();
        const Members& members = family == "state"   ? declared_.variables
                                 : family == "known" ? declared_.known
                                                     : declared_.forces;
        if (const auto found = members.find(member)) {
            push_contents(lua_, -1);
            lua_pushstring(lua_, members.keys()[*found].c_str());
            lua_rawget(lua_, -2);
            words = value_words(lua_, -1);
        }
    }
    lua_settop(lua_, top);
    return words;
}

}  // namespace frontstage::script
