// Declared values: what stands first is what they begin with, and settles their kind for good.
#include "loader/scenario_keys.hpp"

namespace frontstage::loader {
namespace {

// `[neutral, warm, cold]`
std::optional<Variable> words_value(ScenarioReader& reader, const KeyInfo& info,
                                    const Node& value) {
    Variable variable;
    std::set<std::string_view> seen;
    each_item(value, [&](const Node& item) {
        if (item.part != Part::text || item.text.empty())
            return tell_wrong_kind(reader, info, item);
        if (!seen.insert(item.text).second)
            return reader.find("duplicate-id", item, quoted(item.text) + " is in the list already",
                               "write each word once");
        variable.words.push_back(reader.scenario.names.words.intern(item.text));
    });
    if (variable.words.empty()) {
        if (value.count == 0) tell_wrong_kind(reader, info, value);
        return std::nullopt;
    }
    variable.initial = variable.words.front();
    return variable;
}

std::optional<Variable> plain_value(ScenarioReader& reader, const KeyInfo& info,
                                    const Node& value) {
    if (value.text == "true" || value.text == "false")
        return Variable{value.text == "true", {}, {}};
    const auto whole = to_whole(value.text);
    if (const std::int64_t* number = std::get_if<std::int64_t>(&whole))
        return Variable{*number, {}, {}};
    const auto decimal = to_decimal(value.text);
    if (const double* number = std::get_if<double>(&decimal);
        number != nullptr && !std::get<Cure>(whole).too_big)
        return Variable{*number, {}, {}};
    if (std::get<Cure>(whole).too_big) {
        reader.find("out-of-range", value, quoted(value.text) + " is more than can be counted",
                    "write a smaller number");
        return std::nullopt;
    }
    const auto yes_no = to_yes_no(value.text);
    const std::string& as_yes_no = std::get<Cure>(yes_no).hint;
    const std::string& as_number = std::get<Cure>(whole).hint;
    std::string hint = "for words, write all that it may be, the first one first: `[" +
                       std::string(value.text.substr(0, 30)) + ", other]`";
    if (as_yes_no.find("or") == std::string::npos) hint = as_yes_no;
    if (value.text.find_first_of("0123456789") == 0 && as_number.find('`') != std::string::npos)
        hint = as_number;
    tell_wrong_kind(reader, info, value, hint);
    return std::nullopt;
}

}  // namespace

void read_state(ScenarioReader& reader, const KeyInfo& group, const Node& value,
                Scenario& scenario) {
    if (value.part != Part::mapping) return tell_wrong_kind(reader, group, value);
    scenario.variables.resize(reader.declared.variables.size());
    for (std::size_t i = 0; i < reader.declared.variables.size(); ++i) {
        const Declared& from = reader.declared.variables[i];
        const KeyInfo info{from.name->text, Need::must, group.shape.each.front(), "", "false"};
        std::optional<Variable> found;
        if (from.value->part == Part::nothing)
            tell_empty_value(reader, info, *from.name);
        else if (from.value->part == Part::mapping)
            tell_wrong_kind(reader, info, *from.value);
        else
            found = from.value->part == Part::list ? words_value(reader, info, *from.value)
                                                   : plain_value(reader, info, *from.value);
        if (!found) continue;
        found->place = reader.place(*from.name);
        scenario.variables[i] = std::move(*found);
    }
}

}  // namespace frontstage::loader
