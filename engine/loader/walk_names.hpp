// Names of a scenario as a walk writes them: known ones are taken, others told.
#pragma once

#include <map>

#include "loader/other_keys.hpp"

namespace frontstage::loader {

template <class Tag>
[[nodiscard]] bool knows(WalkReader& reader, const NameTable<Tag>& table, NameKind kind,
                         const Node& name, std::string_view code, const std::string& what) {
    if (table.find(name.text)) {
        reader.mention(kind, Calling::refers, name);
        return true;
    }
    std::string hint = reader.did_you_mean(name.text, table.all());
    if (hint.empty())
        hint = table.size() == 0 || table.size() > 12 ? "look at the names in the scenario"
                                                      : "it has " + either_of(table.all());
    reader.find(code, name, "the scenario has no " + what + ' ' + quoted(name.text), hint);
    return false;
}

// Calls `visit(name, value)` for each name that the scenario has; a name twice is told.
template <class Tag, class Visit>
void each_known(WalkReader& reader, const KeyInfo& info, const Node& value,
                const NameTable<Tag>& table, NameKind kind, std::string_view code,
                const std::string& what, Visit visit) {
    if (value.part != Part::mapping) return tell_wrong_kind(reader, info, value);
    std::map<std::string_view, const Node*> seen;
    each_entry(value, [&](const Node& name, const Node& each) {
        const auto [first, fresh] = seen.try_emplace(name.text, &name);
        if (!fresh) return tell_duplicate_key(reader, name, *first->second);
        if (!knows(reader, table, kind, name, code, what)) return;
        const KeyInfo of_name{name.text, Need::must, info.shape, "", ""};
        if (each.part == Part::nothing) return tell_empty_value(reader, of_name, name);
        visit(name, each);
    });
}

}  // namespace frontstage::loader
