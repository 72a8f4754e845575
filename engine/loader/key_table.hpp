// The keys that a mapping may have, as data: name, what it takes, whether it must be there, what it
// is for, and the function that reads it. Reading runs on these tables, and whoever writes a schema
// or a guide from them cannot differ from it. Knows nothing of particular keys.
#pragma once

#include <functional>
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
    bound,       // a number, or `'>= 90'`
    mapping,     // keys of kind `inner`
    mapping_of,  // names, each with keys of kind `inner`; or, without one, with what `wanted` says
    list_of,     // items, as `wanted` says
    next         // a name, or names with conditions
};

enum class Need : std::uint8_t { may, must };

struct Shape {
    Takes takes = Takes::text;
    std::string wanted;  // completes "takes ...", in a person's words
    std::int64_t least = 0, most = 0;
    std::vector<std::string> terms = {};
    std::string_view inner = {};
};

struct KeyInfo {
    std::string_view name;
    Need need = Need::may;
    Shape shape;
    std::string_view sentence;  // what it is for
    std::string_view example;   // what may stand after the colon
};

// A kind of mapping without the reading of it, for schemas and guides.
struct MappingKind {
    std::string_view name;
    std::vector<KeyInfo> keys;
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

    [[nodiscard]] MappingKind kind() const { return {noun, {keys.begin(), keys.end()}}; }
};

// The keys that were written, and where.
class Written {
public:
    explicit Written(std::size_t count) : keys_(count) {}
    // The first key with this name, or null. Keys of the table only.
    [[nodiscard]] const Node* operator[](std::string_view name) const {
        for (const Node* key : keys_)
            if (key != nullptr && key->text == name) return key;
        return nullptr;
    }
    const Node*& at(std::size_t row) { return keys_[row]; }

private:
    std::vector<const Node*> keys_;
};

// These tell what is wrong with a key; key_table.cpp has the wording.
void tell_unknown_key(Reader& reader, std::string_view noun, const Node& key, const Node& value,
                      const std::vector<std::string>& known);
void tell_duplicate_key(Reader& reader, const Node& key, const Node& first);
void tell_missing_key(Reader& reader, std::string_view noun, ByteRange owner, const KeyInfo& key);
void tell_empty_value(Reader& reader, const KeyInfo& info, const Node& key);
void tell_wrong_kind(Reader& reader, const KeyInfo& info, const Node& value, std::string hint = {});
// False, and told, where `node` is not keys; nothing written counts as no keys.
bool holds_keys(Reader& reader, std::string_view noun, const Node& node);

// Reads `node` into `target` by the table. `owner` is where something missing is told.
template <class Target, class Context>
Written read_keys(std::type_identity_t<Context>& reader, const KeyTable<Target, Context>& table,
                  ByteRange owner, const Node& node, Target& target) {
    Written written(table.keys.size());
    if (!holds_keys(reader, table.noun, node)) return written;
    each_entry(node, [&](const Node& key, const Node& value) {
        std::size_t row = 0;
        while (row < table.keys.size() && table.keys[row].name != key.text)
            ++row;
        if (row == table.keys.size()) {
            std::vector<std::string> known;
            for (const KeyInfo& info : table.keys)
                known.emplace_back(info.name);
            return tell_unknown_key(reader, table.noun, key, value, known);
        }
        if (written.at(row) != nullptr) return tell_duplicate_key(reader, key, *written.at(row));
        written.at(row) = &key;
        if (value.part == Part::nothing) return tell_empty_value(reader, table.keys[row], key);
        table.keys[row].read(reader, table.keys[row], value, target);
    });
    for (std::size_t row = 0; row < table.keys.size(); ++row)
        if (table.keys[row].need == Need::must && written.at(row) == nullptr)
            tell_missing_key(reader, table.noun, owner, table.keys[row]);
    return written;
}

}  // namespace frontstage::loader
