#include "base/text.hpp"
#include "script/author_names.hpp"
#include "script/inspection.hpp"

namespace frontstage::script {
namespace {

std::string cure_for_writing(std::string_view name) {
    if (name == "mood") return "write `mood_by(amount, \"because ...\")`";
    if (name == "known") return "write `discover(\"name\")`";
    if (name == "clock") return "time passes by the `takes:` of a choice";
    if (name == "forces") return "a force is drawn once, when the encounter begins";
    if (name == "state") return "a variable is set by its name: `state.name = value`";
    return "choose another name";
}

void check_global(const Inspection& i, const Mention& mention) {
    const std::string name = '`' + mention.name + '`';
    if (is_built_in(mention.name))
        return i.report("lua-read-only", mention.first, mention.first,
                        name + " cannot be given another value", cure_for_writing(mention.name));
    if (i.chunk.kind == ChunkKind::rules && mention.depth == 0) return;
    if (i.given.contains(mention.name))
        return i.report("lua-read-only", mention.first, mention.first,
                        name + " belongs to `rules.lua` and cannot be given another value",
                        "what changes during an encounter is declared under `state:`");
    const bool variable = i.declared.variables.find(mention.name).has_value();
    i.report("lua-needs-local", mention.first, mention.first,
             name + " is given a value, but nobody declared it",
             variable ? "the variable is `state." + mention.name + '`'
                      : "write `local " + mention.name +
                            "` for a value that only this script needs, or declare it under "
                            "`state:` and write `state." +
                            mention.name + '`');
}

void check_member(const Inspection& i, const Mention& mention) {
    const std::string words = i.as_written(mention.first, mention.last);
    if (mention.name == "state") {
        if (i.chunk.kind == ChunkKind::condition)
            i.report("lua-verb-in-condition", mention.first, mention.last,
                     "a condition only asks, and this gives " + words + " a value",
                     "move it into the `effect:` of a choice");
        return;
    }
    if (is_built_in(mention.name))
        return i.report("lua-read-only", mention.first, mention.last,
                        words + " cannot be given a value", cure_for_writing(mention.name));
    const bool reading_in = i.chunk.kind == ChunkKind::rules && mention.depth == 0;
    if (i.given.contains(mention.name) && !reading_in)
        i.report("lua-hidden-state", mention.first, mention.last,
                 words + " would keep its value from one call to the next",
                 "declare what changes during an encounter under `state:`");
}

}  // namespace

void check_assignments(const Inspection& i) {
    for (const Mention& mention : i.scan.mentions) {
        if (mention.access == Access::reads || mention.name == "_ENV") continue;
        if (mention.shape == Shape::bare)
            check_global(i, mention);
        else
            check_member(i, mention);
    }
    // In a condition or an effect, locals end with the call. Elsewhere they would outlive it.
    if (i.chunk.kind != ChunkKind::rules && i.chunk.kind != ChunkKind::module) return;
    for (const Kept& kept : i.scan.kept)
        i.report("lua-hidden-state", kept.token, kept.token,
                 "this function gives a value to " + i.as_written(kept.token, kept.token) +
                     ", which lies outside it",
                 "a resumed encounter could not know that value; return it instead, or declare "
                 "it under `state:`");
}

}  // namespace frontstage::script
