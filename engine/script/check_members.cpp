#include "base/text.hpp"
#include "script/dashes.hpp"
#include "script/inspection.hpp"

namespace frontstage::script {
namespace {

struct Family {
    std::string_view name, code, message, otherwise;
    const Members& members;
};

std::string listed(const Family& family) {
    const std::vector<std::string>& keys = family.members.keys();
    if (keys.empty() || keys.size() > 8) return std::string(family.otherwise);
    return "declared: " + either_of(keys);
}

void check_family(const Inspection& i, const Family& family) {
    for (const Mention& mention : i.scan.mentions) {
        if (mention.name != family.name || mention.shape != Shape::member) continue;
        if (family.members.find(mention.member)) continue;
        const std::string prefix = std::string(family.name) + '.';
        std::string hint;
        if (const auto dashed = dashed_word(i.scan, mention, family.members))
            hint = "in Lua a dash is a minus; write `" + prefix + dashed->key + '`';
        else if (const auto like = family.members.like(mention.member))
            hint = "did you mean `" + prefix + *like + "`?";
        else
            hint = listed(family);
        i.report(family.code, mention.first, mention.last,
                 '`' + prefix + mention.member + "` " + std::string(family.message), hint);
    }
}

}  // namespace

void check_members(const Inspection& i) {
    check_family(i, {"state", "unknown-variable", "is not declared",
                     "declare it, with its first value, under `state:`", i.declared.variables});
    check_family(i, {"forces", "unknown-force", "is not declared", "declare it under `forces:`",
                     i.declared.forces});
    check_family(i, {"known", "unknown-discovery", "is nothing that a choice discovers",
                     "write `discovers:` at the choice that finds it out", i.declared.known});
}

}  // namespace frontstage::script
