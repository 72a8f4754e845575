#include "script/dashes.hpp"

#include <algorithm>

namespace frontstage::script {

std::optional<DashedWord> dashed_word(const Scan& scan, const Mention& mention,
                                      const Members& members) {
    if (mention.shape != Shape::member || members.find(mention.member)) return std::nullopt;
    const std::vector<Token>& tokens = scan.tokens;
    std::string word = mention.member;
    for (std::size_t at = mention.last + 1; at + 1 < tokens.size(); at += 2) {
        const bool joined = tokens[at].words == "-" && tokens[at].begin == tokens[at - 1].end &&
                            tokens[at + 1].begin == tokens[at].end;
        if (!joined) break;
        word += '_' + std::string(tokens[at + 1].words);
        if (const auto found = members.find(word))
            return DashedWord{members.keys()[*found], at + 1};
    }
    return std::nullopt;
}

bool is_in_dashed_word(const Scan& scan, const Declared& declared, std::size_t token) {
    return std::any_of(scan.mentions.begin(), scan.mentions.end(), [&](const Mention& mention) {
        const Members* const members = mention.name == "state"    ? &declared.variables
                                       : mention.name == "known"  ? &declared.known
                                       : mention.name == "forces" ? &declared.forces
                                                                  : nullptr;
        if (members == nullptr || token <= mention.last) return false;
        const auto dashed = dashed_word(scan, mention, *members);
        return dashed && token <= dashed->last;
    });
}

}  // namespace frontstage::script
