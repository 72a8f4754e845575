#include "script/inspection.hpp"

namespace frontstage::script {
namespace {

// Every number and every text counts as true in Lua, 0 and "" too; a trainer seldom means that.
std::string always_true(const Inspection& i, const Mention& mention) {
    const bool called = mention.called == Called::yes;
    if (mention.shape == Shape::bare && (mention.name == "mood" || mention.name == "clock"))
        return "compare it, for example `" + mention.name + " > 40`";
    if (mention.name == "visits" && called) return "compare it, for example `visits(\"...\") > 0`";
    if (mention.name != "state" || mention.shape != Shape::member) return {};
    const auto variable = i.declared.variables.find(mention.member);
    if (!variable) return {};
    switch (kind_of(i.declared.scenario.variables[*variable].initial)) {
        case Kind::yes_no: return {};
        case Kind::whole:
        case Kind::decimal: return "compare it, for example `state." + mention.member + " > 0`";
        case Kind::word: return "compare it, for example `state." + mention.member + " == \"...\"`";
    }
    return {};
}

// The place of the last token, the call included.
std::size_t end_of(const Inspection& i, const Mention& mention) {
    std::size_t at = mention.last;
    if (mention.called == Called::no) return at;
    const auto& tokens = i.scan.tokens;
    if (tokens[at + 1].words != "(") return at + 1;
    int open = 0;
    for (++at; at < tokens.size(); ++at) {
        if (tokens[at].kind == TokenKind::text) continue;
        open += tokens[at].words == "(" ? 1 : tokens[at].words == ")" ? -1 : 0;
        if (open == 0) return at;
    }
    return tokens.size() - 1;
}

bool joins(const Token& token) {
    return token.words == "and" || token.words == "or" || token.words == "not";
}

}  // namespace

void check_truth(const Inspection& i) {
    if (i.chunk.kind != ChunkKind::condition) return;
    const auto& tokens = i.scan.tokens;
    if (tokens.size() == 1 &&
        (tokens[0].kind == TokenKind::number || tokens[0].kind == TokenKind::text))
        i.report("lua-always-true", 0, 0, i.as_written(0, 0) + " alone always holds",
                 "ask something of the encounter, for example `mood > 40`");
    for (const Mention& mention : i.scan.mentions) {
        const std::string cure = always_true(i, mention);
        const std::size_t last = end_of(i, mention);
        const bool left = mention.first == 0 || joins(tokens[mention.first - 1]);
        const bool right = last + 1 >= tokens.size() || joins(tokens[last + 1]);
        if (cure.empty() || !left || !right) continue;
        i.report("lua-always-true", mention.first, last,
                 i.as_written(mention.first, last) +
                     " is no yes or no: as a condition it always holds, whatever it is",
                 cure);
    }
}

}  // namespace frontstage::script
