#include "base/text.hpp"
#include "script/author_names.hpp"
#include "script/dashes.hpp"
#include "script/inspection.hpp"

namespace frontstage::script {
namespace {

bool is_of_encounter(std::string_view name) {
    return is_one_of(world_names, name) || is_one_of(verb_names, name);
}

// Ids that were meant as texts: `state.tone = warm`, `feels(empathy, 1)`.
bool is_id(const Declared& declared, std::string_view name) {
    const Names& names = declared.scenario.names;
    return names.words.find(name) || names.moments.find(name) || names.standards.find(name) ||
           names.promises.find(name) || names.speakers.find(name) || names.endings.find(name) ||
           term_for<Factor>(name) || term_for<Evidence>(name);
}

std::string cure_for(const Inspection& i, const Mention& mention) {
    if (std::string cure = cure_for_missing(mention.name, mention.member); !cure.empty())
        return cure;
    if (i.declared.variables.find(mention.name))
        return "the variable is `state." + mention.name + '`';
    if (i.declared.forces.find(mention.name)) return "the force is `forces." + mention.name + '`';
    if (i.declared.known.find(mention.name)) return "the discovery is `known." + mention.name + '`';
    if (is_id(i.declared, mention.name))
        return "a word is written between quotes: `\"" + mention.name + "\"`";
    std::vector<std::string> candidates = built_in_names();
    candidates.insert(candidates.end(), i.given.begin(), i.given.end());
    return did_you_mean(nearest(mention.name, candidates),
                        "a value that the script itself needs begins with `local`");
}

template <std::size_t n>
void check_member_of(const Inspection& i, const Mention& mention,
                     const std::array<std::string_view, n>& members) {
    if (mention.shape != Shape::member || is_one_of(members, mention.member)) return;
    const std::vector<std::string> all(members.begin(), members.end());
    const std::string cure = cure_for_missing(mention.name, mention.member);
    i.report("lua-unknown-name", mention.first, mention.last,
             i.as_written(mention.first, mention.last) + " does not exist here",
             !cure.empty() ? cure
                           : did_you_mean(nearest(mention.member, all),
                                          "`" + mention.name + "` has " + either_of(all)));
}

// A name of the encounter, in a place that cannot see it.
void check_reach(const Inspection& i, const Mention& mention) {
    const std::string name = '`' + mention.name + '`';
    if (i.chunk.kind == ChunkKind::module)
        i.report("lua-unknown-name", mention.first, mention.first,
                 name + " does not exist in a library file",
                 "let the function take it as an argument: a library serves every scenario");
    else if (i.chunk.kind == ChunkKind::rules && mention.depth == 0)
        i.report("lua-too-early", mention.first, mention.first,
                 "`rules.lua` uses " + name + " outside any function",
                 "`rules.lua` is read once, before any encounter; use " + name +
                     " inside a function, which runs when a script calls it");
    else if (i.chunk.kind == ChunkKind::condition && is_one_of(verb_names, mention.name))
        i.report("lua-verb-in-condition", mention.first, mention.first,
                 "a condition only asks, and " + name + " does something",
                 "move it into the `effect:` of a choice");
}

// Whoever gave this name to something would give another meaning to all names after it.
void check_no_environment(const Inspection& i) {
    for (std::size_t token = 0; token < i.scan.tokens.size(); ++token)
        if (i.scan.tokens[token].words == "_ENV")
            return i.report("lua-unknown-name", token, token, "`_ENV` does not exist here",
                            cure_for_missing("_ENV", ""));
}

// Told already, as a name that needs `local`.
bool is_given_here(const Scan& scan, std::string_view name) {
    return std::any_of(scan.mentions.begin(), scan.mentions.end(), [&](const Mention& mention) {
        return mention.name == name && mention.shape == Shape::bare &&
               mention.access == Access::writes;
    });
}

}  // namespace

void check_names(const Inspection& i) {
    check_no_environment(i);
    for (const Mention& mention : i.scan.mentions) {
        if (mention.access == Access::writes && mention.shape == Shape::bare) continue;
        if (mention.name == "_ENV") continue;  // told above
        if (is_of_encounter(mention.name)) {
            check_reach(i, mention);
        } else if (mention.name == "math") {
            check_member_of(i, mention, math_names);
        } else if (mention.name == "string") {
            check_member_of(i, mention, string_names);
        } else if (!is_one_of(base_names, mention.name) && !i.given.contains(mention.name) &&
                   !is_given_here(i.scan, mention.name) &&
                   !is_in_dashed_word(i.scan, i.declared, mention.first)) {
            const std::size_t last = mention.shape == Shape::member ? mention.last : mention.first;
            i.report("lua-unknown-name", mention.first, last,
                     i.as_written(mention.first, last) + " does not exist here",
                     cure_for(i, mention));
        }
    }
}

}  // namespace frontstage::script
