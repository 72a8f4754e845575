// What a YAML file holds, each part with its place in the text. Knows nothing of what the keys
// mean.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "loader/findings.hpp"
#include "loader/raw_reader.hpp"
#include "loader/yaml_events.hpp"

namespace frontstage::loader {

// Parts of all kinds: a text, a list, a key. A large scenario has half a million.
inline constexpr std::size_t most_parts = 2'000'000;

enum class Part : std::uint8_t { nothing, text, list, mapping };

struct Node {
    Part part = Part::nothing;
    Writing writing = Writing::plain;
    ByteRange where;
    std::string_view text;        // in the source or in the tree's own store
    const Node* first = nullptr;  // of a list; in a mapping keys and values take turns
    const Node* next = nullptr;
    std::uint32_t count = 0;  // of entries or items
};

class YamlTree {
public:
    // The tree looks into `source`, which must outlive it. `mended` is needed during this call
    // only.
    YamlTree(SourceText& source, const Mended& mended, Findings& findings);

    YamlTree(YamlTree&&) = delete;  // the source and the parts are pointed at

    [[nodiscard]] const Node& root() const { return root_; }

private:
    friend class TreeBuilder;
    Node* add(const Node& node);
    std::string_view keep(std::string text);

    static constexpr std::size_t block_size = 1024;
    std::vector<std::unique_ptr<Node[]>> blocks_;
    std::size_t used_ = block_size;
    std::vector<std::unique_ptr<std::string>> texts_;  // those that differ from the source
    Node root_;
};

// Calls `visit(key, value)` for each entry of a mapping, in the order of the file.
template <class Visit>
void each_entry(const Node& mapping, Visit visit) {
    if (mapping.part != Part::mapping) return;
    for (const Node* key = mapping.first; key != nullptr; key = key->next->next)
        visit(*key, *key->next);
}

template <class Visit>
void each_item(const Node& list, Visit visit) {
    if (list.part != Part::list) return;
    for (const Node* item = list.first; item != nullptr; item = item->next)
        visit(*item);
}

// The value of the first entry with this key, or null.
[[nodiscard]] const Node* value_of(const Node& mapping, std::string_view key);

}  // namespace frontstage::loader
