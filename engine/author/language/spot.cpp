#include "author/language/spot.hpp"

#include <algorithm>

namespace frontstage::author {
namespace {

using loader::KeyInfo;
using loader::MappingKind;
using loader::Shape;
using loader::Takes;

const std::vector<MappingKind>& tables() {
    static const std::vector<MappingKind> all = loader::mapping_kinds();
    return all;
}

std::optional<MappingKind> table(std::string_view name) {
    for (const MappingKind& kind : tables())
        if (kind.name == name) return kind;
    return std::nullopt;
}

std::string_view root_of(FileKind file) {
    switch (file) {
        case FileKind::scenario: return "scenario";
        case FileKind::standards: return "standards file";
        case FileKind::programme: return "programme";
        case FileKind::walk: return "walk";
        case FileKind::included: return "included file";
    }
    return {};
}

// What stands below a name, or an item, of a value of this shape.
Spot below(const Shape& shape, const KeyInfo& row, std::string_view name) {
    if (shape.takes == Takes::mapping_of && !shape.inner.empty())
        return {table(shape.inner), row, std::nullopt};
    if (shape.takes == Takes::next && name != "-")
        return {std::nullopt, row, Shape{Takes::lua, "a condition or `otherwise`"}};
    if (shape.takes == Takes::next || shape.takes == Takes::ids || shape.takes == Takes::start ||
        (shape.takes == Takes::dues && name == "-"))
        return {std::nullopt, row, shape};
    if (shape.each.empty()) return {};
    return {std::nullopt, row, shape.each.front()};
}

Spot step(const Spot& from, const std::string& name) {
    if (from.keys) {
        for (const KeyInfo& key : from.keys->keys)
            if (key.name == name) {
                if (key.shape.takes == Takes::mapping) return {table(key.shape.inner), key, {}};
                return {std::nullopt, key, key.shape};
            }
        return {};
    }
    return from.value && from.row ? below(*from.value, *from.row, name) : Spot{};
}

}  // namespace

Spot spot_at(FileKind file, std::span<const std::string> path) {
    Spot spot{table(root_of(file)), std::nullopt, std::nullopt};
    for (const std::string& name : path)
        spot = step(spot, name);
    return spot;
}

FileKind kind_of(const std::string& path, const Outline& outline) {
    const auto has = [&](std::string_view key) {
        return outline.child(std::nullopt, key).has_value();
    };
    if (has("scenario") || path.ends_with("/scenario.yaml")) return FileKind::scenario;
    if (has("walk") || has("path") || has("expect")) return FileKind::walk;
    if (has("programme")) return FileKind::programme;
    if (has("opening")) return FileKind::scenario;
    if (has("moments") || has("endings") || has("include")) return FileKind::included;
    const auto in = [&](std::string_view folder) {
        return path.find('/' + std::string(folder) + '/') != std::string::npos;
    };
    if (in("walks")) return FileKind::walk;
    if (in("programmes")) return FileKind::programme;
    if (has("standards") || in("standards")) return FileKind::standards;
    return FileKind::included;
}

}  // namespace frontstage::author
