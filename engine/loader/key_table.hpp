// The keys that a mapping may have, as data: name, what it takes, whether it must be there, what it
// is for, and the function that reads it. Reading runs on these tables, and whoever writes a schema
// or a guide from them cannot differ from it. Knows nothing of particular keys.
#pragma once

#include <algorithm>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "base/text.hpp"
#include "loader/reader.hpp"

namespace frontstage::loader {

enum class Takes : std::uint8_t {
    text,        // free text, which `#` may not cut
    lua,         // an expression or statements
    word,        // a short text without further rules
    term,        // one of `terms`
    id,          // a name that stands elsewhere, or that this gives
    ids,         // one or a list of them
    yes_no,      // true or false
    whole,       // from `least` to `most`
    tenths,      // a decimal with one digit after the point; `least` and `most` are in tenths
    duration,    // `40s`; `least` and `most` are in seconds
    months,      // `12 months`
    day,         // `2026-12-01`
    bound,       // a number, or `'>= 90'`
    mapping,     // keys of kind `inner`
    mapping_of,  // names, each with keys of kind `inner`, or with an `each`
    dues,        // one or a list of names; or names, each with an `each` or nothing
    list_of,     // items, each an `each`
    entry,       // one name with an `each`
    pair,        // two tenths, in brackets
    start,       // what a variable begins with: true or false, a number or a list of words
    next         // a name, or names with conditions
};

// What a name calls. It settles how it may be written, and what an editor may offer.
enum class Naming : std::uint8_t {
    any,   // a word of the author's, or no name at all
    file,  // a path
    scenario,
    programme,
    moment,
    moment_or_ending,
    choice,  // of the moment at hand
    ending,
    standard,
    force,
    speaker,
    influence,
    variable,
    promise,
    discovery
};

enum class Need : std::uint8_t { may, must };

struct Shape {
    Takes takes = Takes::text;
    std::string wanted;                // completes "takes ...", in a person's words
    std::int64_t least = 0, most = 0;  // of a group or list: how many there must be
    std::vector<std::string> terms = {};
    std::string_view inner = {};
    Naming naming = Naming::any;   // of the value, or of the names in it
    std::vector<Shape> each = {};  // what every item or name has; one at most
};

struct KeyInfo {
    std::string_view name;
    Need need = Need::may;
    Shape shape;
    std::string_view sentence;  // what it is for
    std::string_view example;   // what may stand after the colon
};

// Keys that say the same in different ways: one of them at most, or one exactly.
struct Alternatives {
    std::vector<std::string_view> keys;
    Need need = Need::may;
    std::string_view missing = {}, hint = {};  // what is told where there must be one
};

// A key that makes no sense without another.
struct Companion {
    std::string_view key, needs;
    std::string_view missing, hint;  // what is told where it stands alone
};

struct Rules {
    std::vector<Alternatives> alternatives;
    std::vector<Companion> companions;
};

// A kind of mapping without the reading of it, for schemas and guides.
struct MappingKind {
    std::string_view name;
    std::vector<KeyInfo> keys;
    Rules rules = {};
};

// All kinds that any file may hold.
[[nodiscard]] std::vector<MappingKind> mapping_kinds();

// `Context` is the Reader that reading needs, or one that knows more.
template <class Target, class Context = Reader>
struct Key : KeyInfo {
    using Read = std::function<void(Context&, const KeyInfo&, const Node& value, Target&)>;
    Key(KeyInfo info, Read with) : KeyInfo(std::move(info)), read(std::move(with)) {}
    template <class Less>
    Key(Key<Target, Less> other)  // NOLINT: rows of both sorts stand in one table
        : KeyInfo(std::move(other)), read(std::move(other.read)) {}
    Read read;
};

template <class Row>
[[nodiscard]] Row required(Row row) {
    row.need = Need::must;
    return row;
}

template <class Target, class Context = Reader>
struct KeyTable {
    std::string_view noun;  // "moment"
    std::vector<Key<Target, Context>> keys;
    Rules rules = {};

    [[nodiscard]] MappingKind kind() const { return {noun, {keys.begin(), keys.end()}, rules}; }
};

// The keys that were written, and where.
class Written {
public:
    // The first with this name, or null; one that was likely meant so counts.
    [[nodiscard]] const Node* operator[](std::string_view name) const {
        for (const auto& [known, key] : keys_)
            if (known == name) return key;
        return nullptr;
    }
    void add(std::string_view name, const Node& key) { keys_.emplace_back(name, &key); }

private:
    std::vector<std::pair<std::string_view, const Node*>> keys_;
};

// These tell what is wrong with a key; key_table.cpp has the wording. The first returns the key
// that was likely meant.
std::optional<std::string> tell_unknown_key(Reader& reader, std::string_view noun, const Node& key,
                                            const Node& value,
                                            const std::vector<std::string>& known);
void tell_duplicate_key(Reader& reader, const Node& key, const Node& first);
void tell_missing_key(Reader& reader, std::string_view noun, ByteRange owner, const KeyInfo& key);
void tell_empty_value(Reader& reader, const KeyInfo& info, const Node& key);
void tell_wrong_kind(Reader& reader, const KeyInfo& info, const Node& value, std::string hint = {});
// Tells which rules the keys under `name` break.
void check_rules(Reader& reader, const Rules& rules, const Written& written, const Node& name);
// False, and told, where `node` is not keys; nothing written counts as no keys.
bool holds_keys(Reader& reader, std::string_view noun, const Node& node);

// Reads `node` into `target` by the table. `owner` is where something missing is told.
template <class Target, class Context>
Written read_keys(std::type_identity_t<Context>& reader, const KeyTable<Target, Context>& table,
                  ByteRange owner, const Node& node, Target& target) {
    Written written;
    if (!holds_keys(reader, table.noun, node)) return written;
    const auto row_of = [&](std::string_view name) {
        return std::find_if(table.keys.begin(), table.keys.end(),
                            [&](const KeyInfo& info) { return info.name == name; });
    };
    each_entry(node, [&](const Node& key, const Node& value) {
        auto row = row_of(key.text);
        const bool known = row != table.keys.end();
        if (!known) {
            std::vector<std::string> names;
            for (const KeyInfo& info : table.keys)
                names.emplace_back(info.name);
            const auto meant = tell_unknown_key(reader, table.noun, key, value, names);
            // Read as what was meant, so that one slip is not told as two.
            if (!meant || value_of(node, *meant) != nullptr) return;
            row = row_of(*meant);
        }
        if (const Node* first = written[row->name]) return tell_duplicate_key(reader, key, *first);
        written.add(row->name, key);
        if (value.part != Part::nothing)
            row->read(reader, *row, value, target);
        else if (known)
            tell_empty_value(reader, *row, key);
    });
    for (const KeyInfo& info : table.keys)
        if (info.need == Need::must && written[info.name] == nullptr)
            tell_missing_key(reader, table.noun, owner, info);
    return written;
}

}  // namespace frontstage::loader
