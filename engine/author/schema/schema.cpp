#include "author/schema/schema.hpp"

#include <nlohmann/json.hpp>
#include <set>

#include "author/schema/example.hpp"
#include "author/schema/values.hpp"

namespace frontstage::author {
namespace {

using Json = nlohmann::ordered_json;
using namespace loader;

struct Root {
    std::string_view kind;  // of the tables
    const char* title;
};

Root root_of(FileKind kind) {
    switch (kind) {
        case FileKind::scenario: return {"scenario", "A scenario: what a trainee rehearses"};
        case FileKind::standards: return {"standards file", "Rules of good service"};
        case FileKind::programme: return {"programme", "Scenarios that belong together"};
        case FileKind::walk: return {"walk", "A path through a scenario, and what must come of it"};
        case FileKind::included: return {"included file", "Moments that several scenarios share"};
    }
    return {};
}

class Writing {
public:
    explicit Writing(const Root& root) : kinds_(mapping_kinds()), root_(root) {}

    Json schema() {
        Json schema = {{"$schema", "http://json-schema.org/draft-07/schema#"},
                       {"title", root_.title}};
        schema.update(of_kind(root_.kind));
        Json definitions = Json::object();
        // Describing one kind may bring in others.
        for (std::size_t i = 0; i < wanted_.size(); ++i) {
            const std::string kind(wanted_[i]);
            definitions[reference_to(kind).substr(reference_to({}).size())] = of_kind(kind);
        }
        if (!definitions.empty()) schema["definitions"] = std::move(definitions);
        return schema;
    }

private:
    const MappingKind& named(std::string_view kind) const {
        return *std::find_if(kinds_.begin(), kinds_.end(),
                             [&](const MappingKind& each) { return each.name == kind; });
    }

    // Every name in a group must have something below it only where something must be said of it.
    bool may_be_empty(const MappingKind& kind) const {
        bool under_names = false, needs = false;
        for (const MappingKind& each : kinds_)
            for (const KeyInfo& key : each.keys)
                under_names = under_names || (key.shape.takes == Takes::mapping_of &&
                                              key.shape.inner == kind.name);
        for (const KeyInfo& key : kind.keys)
            needs = needs || key.need == Need::must;
        for (const Alternatives& rule : kind.rules.alternatives)
            needs = needs || rule.need == Need::must;
        return under_names && !needs;
    }

    Json of_kind(std::string_view name) {
        const MappingKind& kind = named(name);
        Json schema = {{"type", "object"}};
        if (may_be_empty(kind)) schema["type"] = Json::array({"object", "null"});
        Json required = Json::array();
        for (const KeyInfo& key : kind.keys) {
            schema["properties"][std::string(key.name)] = of_key(key);
            if (key.need == Need::must) required.push_back(key.name);
        }
        if (!required.empty()) schema["required"] = required;
        schema["additionalProperties"] = false;
        add_rules(schema, kind.rules);
        return schema;
    }

    Json of_key(const KeyInfo& key) {
        Json schema = {{"description", std::string(key.sentence) + "\n\nTakes " + key.shape.wanted +
                                           ". As in `" + std::string(key.name) + ": " +
                                           std::string(key.example) + "`"},
                       {"examples", Json::array({example_as_json(key.example)})}};
        Json value = schema_of_value(key.shape);
        if (!key.shape.inner.empty()) want(key.shape.inner);
        // Nothing may stand beside a reference in draft-07.
        if (value.contains("$ref"))
            schema["allOf"] = Json::array({std::move(value)});
        else
            schema.update(value);
        if (key.shape.takes == Takes::mapping && key.shape.least > 0)
            schema["minProperties"] = key.shape.least;
        return schema;
    }

    void want(std::string_view kind) {
        if (std::find(wanted_.begin(), wanted_.end(), kind) == wanted_.end())
            wanted_.push_back(kind);
    }

    static void add_rules(Json& schema, const Rules& rules) {
        for (const Companion& rule : rules.companions)
            schema["dependencies"][std::string(rule.key)] = Json::array({rule.needs});
        Json all = Json::array();
        for (const Alternatives& rule : rules.alternatives) {
            Json any = Json::array();
            for (std::size_t i = 0; i < rule.keys.size(); ++i) {
                any.push_back({{"required", Json::array({rule.keys[i]})}});
                for (std::size_t j = i + 1; j < rule.keys.size(); ++j)
                    all.push_back(
                        {{"not", {{"required", Json::array({rule.keys[i], rule.keys[j]})}}}});
            }
            if (rule.need == Need::must) all.push_back({{"anyOf", any}});
        }
        if (!all.empty()) schema["allOf"] = std::move(all);
    }

    std::vector<MappingKind> kinds_;
    Root root_;
    std::vector<std::string_view> wanted_;
};

}  // namespace

std::string schema_of(FileKind kind) {
    return Writing(root_of(kind)).schema().dump(2) + '\n';
}

std::string schema_file_name(FileKind kind) {
    return std::string(word_for(kind)) + ".schema.json";
}

}  // namespace frontstage::author
