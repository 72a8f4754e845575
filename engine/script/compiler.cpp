#include "script/compiler.hpp"

#include <algorithm>
#include <new>

#include "base/text.hpp"
#include "script/freeze.hpp"
#include "script/modules.hpp"
#include "script/wording.hpp"
#include "script/world_tables.hpp"

namespace frontstage::script {
namespace {

Diagnostic whole_text(const Chunk& chunk, std::string message, std::string hint) {
    Diagnostic diagnostic;
    diagnostic.code = "lua-syntax";
    diagnostic.where = {chunk.file, {chunk.begin.line, 0}, {chunk.begin.line, 0}};
    diagnostic.message = std::move(message);
    diagnostic.hint = std::move(hint);
    diagnostic.context = chunk.context;
    return diagnostic;
}

std::optional<Diagnostic> refused_unread(const Chunk& chunk, const std::vector<Token>& tokens) {
    if (chunk.source.size() > longest_source)
        return whole_text(chunk, "this script is longer than 64 kilobytes",
                          "move what scenarios share into a file of the library");
    if (tokens.empty() && chunk.kind == ChunkKind::condition)
        return whole_text(chunk, "this condition is empty",
                          "leave `when:` out for a choice that is always offered");
    return std::nullopt;
}

std::string text_for_lua(const Chunk& chunk) {
    return (chunk.kind == ChunkKind::condition ? "return " : "") + chunk.source;
}

// `a, b` and `a; return b` are Lua after `return`, but no single question.
std::optional<std::size_t> second_question(const Scan& scan) {
    int depth = 0;
    for (std::size_t i = 0; i < scan.tokens.size(); ++i) {
        const Token& token = scan.tokens[i];
        if (token.kind == TokenKind::text) continue;
        const std::string_view words = token.words;
        if (words == "(" || words == "{" || words == "[" || words == "function") ++depth;
        if (words == ")" || words == "}" || words == "]" || words == "end") --depth;
        if (depth == 0 && (words == "," || words == ";")) return i;
    }
    return std::nullopt;
}

}  // namespace

void Compiler::compile() {
    const Scenario& scenario = machine_.declared.scenario;
    std::vector<Text> texts;
    for (const Script& script : scenario.scripts)
        texts.push_back(read(chunk_of(scenario, script)));
    for (Text& text : texts)
        load_modules_of(text);
    if (scenario.rules) given_ = names_given_by(texts[scenario.rules->number].scan);
    for (Text& text : texts)
        inspect_text(text);
    Touches of_rules;
    if (scenario.rules) {
        Text& rules = texts[scenario.rules->number];
        of_rules = touches_of(rules.scan, machine_.declared);
        load_rules(rules);
    }
    close_globals(machine_.lua());
    Touches all;
    for (const Text& text : texts) {
        make_ready(text, of_rules);
        hand_in(text);
        add(all, touches_of(text.scan, machine_.declared));
    }
    reads = reads_of(all);
    sort_by_place(diagnostics);
}

Compiler::Text Compiler::read(Chunk chunk) {
    lua_State* const lua = machine_.lua();
    if (lua_checkstack(lua, 40) == 0) throw std::bad_alloc();
    Text text;
    text.chunk = machine_.chunks.size();
    const Chunk& kept = machine_.chunks.emplace_back(std::move(chunk));
    std::vector<Token> tokens = tokens_of(kept.source);
    if (auto refused = refused_unread(kept, tokens)) {
        text.found.push_back(std::move(*refused));
        return text;
    }
    if (machine_.sandbox.load(text_for_lua(kept), chunk_label(text.chunk)) == Ran::failed) {
        text.found.push_back(syntax_finding(kept, tokens, lua_tostring(lua, -1)));
        lua_pop(lua, 1);
        return text;
    }
    text.function = lua_gettop(lua);
    text.scan = scan(std::move(tokens), kept.kind == ChunkKind::condition);
    return text;
}

void Compiler::inspect_text(Text& text) {
    if (text.function == 0) return;
    const Chunk& chunk = machine_.chunks[text.chunk];
    const Inspection inspection{chunk, text.scan, machine_.declared, given_, text.found};
    if (chunk.kind == ChunkKind::condition)
        if (const auto second = second_question(text.scan))
            inspection.report("lua-syntax", *second, *second,
                              "a condition is one question, and this begins another",
                              "join questions with `and` or `or`");
    inspect(inspection);
}

void Compiler::load_rules(Text& rules) {
    if (rules.function == 0 || rules.lacks_module || has_errors(rules.found)) return;
    if (machine_.call(rules.function, 0, load_budget) == Ran::failed) {
        rules.found.push_back(machine_.faults().finding(machine_.sandbox.failure(),
                                                        machine_.chunks[rules.chunk], load_budget));
        return;
    }
    lua_State* const lua = machine_.lua();
    for (const std::string& name : given_) {
        lua_getglobal(lua, name.c_str());
        freeze(lua);
        lua_pop(lua, 1);
    }
}

void Compiler::make_ready(const Text& text, const Touches& of_rules) {
    const Chunk& chunk = machine_.chunks[text.chunk];
    Ready script;
    script.chunk = text.chunk;
    script.function = text.function;
    for (const Diagnostic& diagnostic : text.found)
        if (diagnostic.severity == Severity::error) {
            script.function = 0;
            script.broken = {shown_place(chunk, diagnostic.where.begin.line),
                             "not run, since " + diagnostic.message};
            break;
        }
    Touches touches = touches_of(text.scan, machine_.declared);
    if (mentions_any(text.scan, given_)) add(touches, of_rules);
    script.watch = watch_of(touches);
    script.counting = must_count(chunk.source, given_) ? Counting::on : Counting::off;
    ready.push_back(std::move(script));
}

void Compiler::hand_in(const Text& text) {
    diagnostics.insert(diagnostics.end(), text.found.begin(), text.found.end());
}

// --- library files ------------------------------------------------------------------------------

void Compiler::load_modules_of(Text& text) {
    const Inspection inspection{machine_.chunks[text.chunk], text.scan, machine_.declared, given_,
                                text.found};
    for (const Mention& mention : text.scan.mentions) {
        if (mention.name != "require") continue;
        const bool named = mention.arguments.size() == 1 && mention.arguments[0].has_value();
        if (!named) {
            inspection.report("lua-unknown-module", mention.first, mention.last,
                              "`require` is not followed by a name between quotes",
                              "write for example `require \"service.recovery\"`");
            continue;
        }
        const std::string& name = *mention.arguments[0];
        const std::string problem = load_module(name);
        const auto loaded = modules_.find(name);
        if (loaded == modules_.end() || loaded->second != Loading::done) text.lacks_module = true;
        const std::size_t token = mention.argument_tokens[0];
        if (!problem.empty())
            inspection.report("lua-unknown-module", token, token, problem,
                              did_you_mean(nearest(name, module_names(name)),
                                           "the library's files are in the folder `scripts`"));
    }
}

// Empty, or why there is nothing to load. What is wrong inside the file is a diagnostic of its own.
std::string Compiler::load_module(const std::string& name) {
    if (const auto seen = modules_.find(name); seen != modules_.end())
        return seen->second == Loading::under_way
                   ? "the library file `" + name + "` ends up requiring itself"
                   : "";
    if (!is_module_name(name)) return "`" + name + "` is no name of a library file";
    const std::string file = library_ + '/' + module_path(name);
    std::optional<std::string> source = files_.read(file);
    if (!source) return "there is no library file `" + name + "`";
    modules_[name] = Loading::under_way;
    Chunk chunk;
    chunk.kind = ChunkKind::module;
    chunk.source = std::move(*source);
    chunk.file = file;
    chunk.shown = module_path(name);
    Text text = read(std::move(chunk));
    load_modules_of(text);
    inspect_text(text);
    modules_[name] = run_module(text, name) ? Loading::done : Loading::failed;
    hand_in(text);
    return {};
}

bool Compiler::run_module(Text& text, const std::string& name) {
    if (text.function == 0 || text.lacks_module || has_errors(text.found)) return false;
    lua_State* const lua = machine_.lua();
    const Chunk& chunk = machine_.chunks[text.chunk];
    if (machine_.call(text.function, 1, load_budget) == Ran::failed) {
        text.found.push_back(
            machine_.faults().finding(machine_.sandbox.failure(), chunk, load_budget));
        return false;
    }
    if (lua_type(lua, -1) != LUA_TTABLE) {
        lua_pop(lua, 1);
        text.found.push_back(whole_text(chunk, "this library file does not return a table",
                                        "end it with `return {name = name}`"));
        text.found.back().code = "lua-fault";
        return false;
    }
    freeze_strictly(lua, name.substr(name.rfind('.') + 1));
    keep_module(lua, name);
    return true;
}

// Those in the folder in which `like` was looked for.
std::vector<std::string> Compiler::module_names(const std::string& like) const {
    const std::size_t dot = like.rfind('.');
    const std::string family = dot == std::string::npos ? "service" : like.substr(0, dot);
    std::vector<std::string> names;
    if (!is_module_name(family)) return names;
    for (const std::string& file : files_.list(library_ + '/' + folder_path(family)))
        if (file.ends_with(".lua")) names.push_back(family + '.' + file.substr(0, file.size() - 4));
    return names;
}

}  // namespace frontstage::script
