#include "author/language/hover.hpp"

#include <algorithm>

#include "app/opened.hpp"
#include "author/language/complete.hpp"
#include "author/language/files.hpp"
#include "author/language/lua.hpp"

namespace frontstage::author {
namespace {

using loader::Naming;

std::string word_for_naming(Naming naming) {
    switch (naming) {
        case Naming::moment: return "moment";
        case Naming::choice: return "choice";
        case Naming::ending: return "ending";
        case Naming::standard: return "standard";
        case Naming::force: return "force";
        case Naming::speaker: return "in the cast";
        case Naming::variable: return "remembered value";
        case Naming::promise: return "promise";
        case Naming::discovery: return "something found out";
        case Naming::any:
        case Naming::file:
        case Naming::scenario:
        case Naming::programme:
        case Naming::moment_or_ending:
        case Naming::influence: return {};
    }
    return {};
}

std::string shown(const GivenName& name) {
    std::string text = "**" + name.name + "** (" + word_for_naming(name.naming);
    if (!name.moment.empty()) text += " of `" + name.moment + '`';
    return text + ")" + (name.said.empty() ? "" : "\n\n" + name.said);
}

std::optional<std::string> lua_word_shown(std::string_view word) {
    for (const LuaWord& each : lua_words())
        if (word.substr(0, word.find('.')) == each.name)
            return std::string(each.sentence) + "\n\n```lua\n" + std::string(each.example) +
                   "\n```";
    return std::nullopt;
}

SymbolKind kind_of_symbol(Naming naming) {
    if (naming == Naming::moment) return SymbolKind::moment;
    if (naming == Naming::choice) return SymbolKind::choice;
    return naming == Naming::ending ? SymbolKind::ending : SymbolKind::other;
}

}  // namespace

std::optional<Hover> hover_at(const LanguageView& view, std::size_t at) {
    const Pointing pointing = point_at(view, at);
    const Cursor& cursor = pointing.cursor;
    if (cursor.word.begin == cursor.word.end) return std::nullopt;
    const std::string word =
        view.outline.text().substr(cursor.word.begin, cursor.word.end - cursor.word.begin);
    if (const auto named = named_at(view, pointing); !named.empty())
        return Hover{shown(named.front()), cursor.word};
    if (pointing.in_lua) {
        const auto text = lua_word_shown(word);
        return text ? std::optional(Hover{*text, cursor.word}) : std::nullopt;
    }
    if (cursor.standing == Standing::at_key && pointing.spot.keys)
        for (const loader::KeyInfo& key : pointing.spot.keys->keys)
            if (key.name == word) return Hover{described(key), cursor.word};
    if (cursor.standing == Standing::at_value && pointing.spot.row)
        return Hover{described(*pointing.spot.row), cursor.word};
    return std::nullopt;
}

std::vector<Destination> destinations_at(const app::Folders& folders, const LanguageView& view,
                                         std::size_t at) {
    const Pointing pointing = point_at(view, at);
    std::vector<Destination> found;
    for (const GivenName& name : named_at(view, pointing))
        found.push_back({name.file, name.where});
    if (!found.empty() || !pointing.spot.value) return found;
    const TextRange word = pointing.cursor.word;
    const std::string text = view.outline.text().substr(word.begin, word.end - word.begin);
    if (pointing.spot.value->naming == Naming::file) {
        const std::string folder = view.path.substr(0, view.path.rfind('/') + 1);
        found.push_back({tidy_path(folder + text), {}});
    } else if (pointing.spot.value->naming == Naming::scenario) {
        if (const auto file = app::find_scenario(folders, text)) found.push_back({*file, {}});
    }
    return found;
}

std::vector<Symbol> symbols_of(const LanguageView& view) {
    std::vector<Symbol> symbols;
    for (const GivenName& name : view.names) {
        if (name.file != view.path) continue;
        const auto& entries = view.outline.entries();
        const auto entry = std::partition_point(
            entries.begin(), entries.end(),
            [&](const Entry& each) { return each.key.begin < name.where.begin; });
        if (entry == entries.end() || entry->key != name.where || entry->kind != EntryKind::key)
            continue;  // a promise in a list
        Symbol symbol{kind_of_symbol(name.naming),
                      name.name,
                      name.said,
                      {entry->key.begin, std::max(entry->end, entry->key.end)},
                      entry->key,
                      {}};
        if (name.naming == Naming::choice && !symbols.empty())
            symbols.back().children.push_back(std::move(symbol));
        else if (name.naming != Naming::promise && name.naming != Naming::discovery)
            symbols.push_back(std::move(symbol));
    }
    std::sort(symbols.begin(), symbols.end(), [](const Symbol& one, const Symbol& other) {
        return one.whole.begin < other.whole.begin;
    });
    return symbols;
}

std::optional<std::string> cure_in_a_word(const Diagnostic& finding) {
    const std::string& hint = finding.hint;
    if (finding.where.begin.line != finding.where.end.line) return std::nullopt;
    for (const std::string_view start : {"did you mean `", "write `"}) {
        if (!hint.starts_with(start)) continue;
        const std::size_t end = hint.find('`', start.size());
        if (end == std::string::npos) return std::nullopt;
        const std::string word = hint.substr(start.size(), end - start.size());
        const std::string rest = hint.substr(end + 1);
        const bool only = rest.empty() || rest == "?" || rest.starts_with(", on line ") ||
                          rest.starts_with(", without ") || rest.starts_with("; ");
        if (only) return word;
    }
    return std::nullopt;
}

}  // namespace frontstage::author
