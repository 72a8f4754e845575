#include "author/schema/values.hpp"

#include <algorithm>
#include <limits>
#include <nlohmann/json.hpp>

namespace frontstage::author {
namespace {

using Json = nlohmann::ordered_json;
using loader::Naming;
using loader::Shape;
using loader::Takes;

constexpr const char* whole_pattern = "^[+-]?(0|[1-9][0-9]*)$";
constexpr const char* tenths_pattern = "^[+-]?(0|[1-9][0-9]*)(\\.[0-9])?$";
constexpr const char* duration_pattern =
    "^([0-9]+h([0-9]+m)?([0-9]+s)?|[0-9]+m([0-9]+s)?|[0-9]+s)$";
constexpr const char* months_pattern = "^[1-9][0-9]{0,4} months?$";
constexpr const char* day_pattern = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";
constexpr const char* bound_pattern = "^(>=|<=|>|<)? *[+-]?(0|[1-9][0-9]*)(\\.[0-9]+)?$";
constexpr const char* start_pattern = "^(true|false|[+-]?(0|[1-9][0-9]*)(\\.[0-9]+)?)$";
constexpr const char* something = "[^ \\t\\n]";

// One word or text, whatever YAML takes it for.
Json word(const std::string& pattern) {
    return {{"type", Json::array({"string", "number", "boolean"})},
            {"pattern", pattern.empty() ? something : pattern}};
}

Json written(std::initializer_list<const char*> types, const char* pattern) {
    Json schema = {{"type", Json::array()}, {"pattern", pattern}};
    for (const char* type : types)
        schema["type"].push_back(type);
    return schema;
}

// Up to where all readers of JSON count alike.
constexpr std::int64_t most_exact = std::int64_t{1} << 53;

void limit(Json& schema, std::int64_t least, std::int64_t most, std::int64_t scale) {
    const auto bound = [scale](std::int64_t value) {
        return value % scale == 0 ? Json(value / scale)
                                  : Json(static_cast<double>(value) / static_cast<double>(scale));
    };
    schema["minimum"] = bound(least);
    if (most < most_exact) schema["maximum"] = bound(most);
}

Json number(const Shape& shape) {
    Json schema = shape.takes == Takes::whole ? written({"integer", "string"}, whole_pattern)
                                              : written({"number", "string"}, tenths_pattern);
    limit(schema, shape.least, shape.most, shape.takes == Takes::whole ? 1 : 10);
    return schema;
}

Json pair(const Shape& shape) {
    Json each = written({"number", "string"}, tenths_pattern);
    limit(each, shape.least, shape.most, 10);
    return {{"type", "array"}, {"items", each}, {"minItems", 2}, {"maxItems", 2}};
}

void name_keys(Json& schema, Naming naming) {
    if (const std::string pattern = pattern_of(naming); !pattern.empty())
        schema["propertyNames"] = {{"pattern", pattern}};
}

Json each_of(const Shape& shape) {
    if (!shape.inner.empty()) return {{"$ref", reference_to(shape.inner)}};
    return shape.each.empty() ? word({}) : schema_of_value(shape.each.front());
}

Json names_with_values(const Shape& shape) {
    Json schema = {{"type", "object"}, {"additionalProperties", each_of(shape)}};
    name_keys(schema, shape.naming);
    if (shape.least > 0) schema["minProperties"] = shape.least;
    return schema;
}

Json entry(const Shape& shape) {
    Json schema = names_with_values(shape);
    schema["minProperties"] = 1;
    schema["maxProperties"] = 1;
    return schema;
}

Json one_or_list(const Shape& shape) {
    Json schema = word(pattern_of(shape.naming));
    schema["type"].push_back("array");
    schema["items"] = word(pattern_of(shape.naming));
    if (shape.least > 0) schema["minItems"] = shape.least;
    return schema;
}

Json dues(const Shape& shape) {
    Json schema = one_or_list(shape);
    schema["type"].push_back("object");
    Json due = each_of(shape);
    due["type"] = Json::array({"string", "null"});
    schema["additionalProperties"] = due;
    name_keys(schema, shape.naming);
    return schema;
}

Json next(const Shape& shape) {
    Json schema = word(pattern_of(shape.naming));
    for (const char* type : {"object", "array"})
        schema["type"].push_back(type);
    const Shape condition{Takes::lua, "a condition or `otherwise`"};
    schema["additionalProperties"] = schema_of_value(condition);
    name_keys(schema, shape.naming);
    schema["minProperties"] = 1;
    Shape turn = shape;
    turn.each = {condition};
    schema["items"] = entry(turn);
    schema["minItems"] = 1;
    return schema;
}

Json start() {
    Json schema = written({"boolean", "number", "string", "array"}, start_pattern);
    schema["items"] = word({});
    schema["minItems"] = 1;
    schema["uniqueItems"] = true;
    return schema;
}

}  // namespace

std::string pattern_of(Naming naming) {
    switch (naming) {
        case Naming::any:
        case Naming::file: return {};
        case Naming::scenario: return "^[A-Za-z0-9_-]{1,60}(/[A-Za-z0-9_-]{1,60})*$";
        case Naming::variable: return "^[A-Za-z_][A-Za-z0-9_]{0,59}$";
        case Naming::programme:
        case Naming::moment:
        case Naming::moment_or_ending:
        case Naming::choice:
        case Naming::ending:
        case Naming::standard:
        case Naming::force:
        case Naming::speaker:
        case Naming::influence:
        case Naming::promise:
        case Naming::discovery: return "^[A-Za-z0-9_-]{1,60}$";
    }
    return {};
}

std::string reference_to(std::string_view kind) {
    std::string name(kind);
    std::replace(name.begin(), name.end(), ' ', '-');
    return "#/definitions/" + name;
}

Json schema_of_value(const Shape& shape) {
    switch (shape.takes) {
        case Takes::text:
        case Takes::lua:
        case Takes::word: return word({});
        case Takes::term: return {{"enum", shape.terms}};
        case Takes::id: return word(pattern_of(shape.naming));
        case Takes::ids: return one_or_list(shape);
        case Takes::yes_no: return written({"boolean", "string"}, "^(true|false)$");
        case Takes::whole:
        case Takes::tenths: return number(shape);
        case Takes::duration: return written({"string"}, duration_pattern);
        case Takes::months: return written({"string"}, months_pattern);
        case Takes::day: return written({"string"}, day_pattern);
        case Takes::bound: return written({"number", "string"}, bound_pattern);
        case Takes::mapping: {
            const Json keys{{"$ref", reference_to(shape.inner)}};
            if (shape.each.empty()) return keys;
            return {{"anyOf",
                     Json::array({keys, schema_of_value(
                                            shape.each.front())})}};  // or a word in their place
        }
        case Takes::mapping_of: return names_with_values(shape);
        case Takes::dues: return dues(shape);
        case Takes::list_of: return {{"type", "array"}, {"items", each_of(shape)}};
        case Takes::entry: return entry(shape);
        case Takes::pair: return pair(shape);
        case Takes::start: return start();
        case Takes::next: return next(shape);
    }
    return {};
}

}  // namespace frontstage::author
