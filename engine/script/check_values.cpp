#include "base/text.hpp"
#include "script/inspection.hpp"

namespace frontstage::script {
namespace {

// What a token plainly is; nothing for a name or a sign.
std::optional<Kind> literal_kind(const Token& token) {
    if (token.kind == TokenKind::text) return Kind::word;
    if (token.words == "true" || token.words == "false") return Kind::yes_no;
    if (token.kind != TokenKind::number) return std::nullopt;
    return token.words.find_first_of(".eExX") == std::string_view::npos ? Kind::whole
                                                                        : Kind::decimal;
}

bool is_number(Kind kind) {
    return kind == Kind::whole || kind == Kind::decimal;
}

struct Meeting {  // of a variable and a literal
    std::size_t literal = 0;
    const Mention& mention;
    std::uint32_t variable = 0;
    bool set = false;  // else compared
};

void check_word(const Inspection& i, const Meeting& meeting, const Variable& variable) {
    const auto& word = i.scan.tokens[meeting.literal].value;
    const auto words = words_of_variable(i.declared.scenario, variable);
    if (!word || std::find(words.begin(), words.end(), *word) != words.end()) return;
    i.report("unknown-word", meeting.literal, meeting.literal,
             "`state." + meeting.mention.member + "` never holds the word `" + *word + '`',
             did_you_mean(nearest(*word, words), "it was declared with " + either_of(words)));
}

void check_meeting(const Inspection& i, const Meeting& meeting) {
    const Variable& variable = i.declared.scenario.variables[meeting.variable];
    const Kind declared = kind_of(variable.initial);
    const Kind written = *literal_kind(i.scan.tokens[meeting.literal]);
    if (declared == Kind::word && written == Kind::word) return check_word(i, meeting, variable);
    if (declared == written) return;
    // A decimal written for a whole number may still be one (2.0); the effect's own check decides.
    if (is_number(declared) && is_number(written)) return;
    i.report("lua-wrong-kind", meeting.literal, meeting.literal,
             "`state." + meeting.mention.member + "` " +
                 (meeting.set ? "cannot become " : "is never equal to ") +
                 i.as_written(meeting.literal, meeting.literal),
             "it was declared as " + kind_words(i.declared.scenario, variable));
}

// Only where the literal stands alone: in `state.a == "x" .. b` it does not.
bool ends_there(const std::vector<Token>& tokens, std::size_t literal) {
    if (literal + 1 >= tokens.size()) return true;
    const Token& next = tokens[literal + 1];
    return next.kind == TokenKind::keyword || next.kind == TokenKind::name || next.words == ")" ||
           next.words == "," || next.words == ";";
}

bool compares(const Token& token) {
    return token.kind == TokenKind::symbol && (token.words == "==" || token.words == "~=");
}

}  // namespace

void check_values(const Inspection& i) {
    const std::vector<Token>& tokens = i.scan.tokens;
    for (const Mention& mention : i.scan.mentions) {
        if (mention.name != "state" || mention.shape != Shape::member) continue;
        const auto variable = i.declared.variables.find(mention.member);
        if (!variable) continue;
        const std::size_t sign = mention.last + 1;
        if (sign + 1 < tokens.size() && literal_kind(tokens[sign + 1]) &&
            ends_there(tokens, sign + 1)) {
            const bool alone = mention.first == 0 || tokens[mention.first - 1].words != ",";
            const bool set = mention.access == Access::writes && alone && tokens[sign].words == "=";
            if (set || compares(tokens[sign]))
                check_meeting(i, {sign + 1, mention, *variable, set});
        }
        const bool turned = mention.first >= 2 && compares(tokens[mention.first - 1]) &&
                            literal_kind(tokens[mention.first - 2]) &&
                            ends_there(tokens, mention.last);
        if (turned && (mention.first == 2 || tokens[mention.first - 3].kind == TokenKind::keyword))
            check_meeting(i, {mention.first - 2, mention, *variable, false});
    }
}

}  // namespace frontstage::script
