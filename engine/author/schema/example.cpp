#include "author/schema/example.hpp"

#include <nlohmann/json.hpp>

#include "loader/conversions.hpp"
#include "loader/yaml_tree.hpp"

namespace frontstage::author {
namespace {

using Json = nlohmann::ordered_json;
using namespace loader;

// As an editor's YAML would have it, so that an example satisfies its own schema there.
Json word_as_json(const Node& word) {
    const std::string text(word.text);
    if (word.writing != Writing::plain) return text;
    if (text == "true" || text == "false") return text == "true";
    const auto whole = to_whole(text);
    if (const std::int64_t* number = std::get_if<std::int64_t>(&whole)) return *number;
    const auto decimal = to_decimal(text);
    if (const double* number = std::get_if<double>(&decimal)) return *number;
    return text;
}

Json node_as_json(const Node& node) {
    switch (node.part) {
        case Part::nothing: return nullptr;
        case Part::text: return word_as_json(node);
        case Part::list: {
            Json items = Json::array();
            each_item(node, [&](const Node& item) { items.push_back(node_as_json(item)); });
            return items;
        }
        case Part::mapping: {
            Json keys = Json::object();
            each_entry(node, [&](const Node& key, const Node& value) {
                keys[std::string(key.text)] = node_as_json(value);
            });
            return keys;
        }
    }
    return nullptr;
}

}  // namespace

Json example_as_json(std::string_view written) {
    SourceText source("example", "example: " + std::string(written) + '\n');
    Findings findings;
    const Mended mended = read_raw(source, findings);
    const YamlTree tree(source, mended, findings);
    const Node* value = value_of(tree.root(), "example");
    return value == nullptr ? Json() : node_as_json(*value);
}

}  // namespace frontstage::author
