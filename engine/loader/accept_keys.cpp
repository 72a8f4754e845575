// Findings that an author knows of and keeps, each with the reason. Which findings there are is
// settled above: here any name will do.
#include "loader/scenario_keys.hpp"

namespace frontstage::loader {

Shape shape_of_accept() {
    return {Takes::mapping_of,
            "names of findings, each with the reason why it may stay",
            0,
            0,
            {},
            {},
            Naming::any,
            {a_text()}};
}

void read_accept(ScenarioReader& reader, const KeyInfo& info, const Node& value) {
    std::optional<Place> covers;
    if (reader.part != nullptr) covers = reader.whole_place_of(*reader.part);
    each_distinct(reader, info, value, [&](const Node& code, const Node& reason) {
        const KeyInfo each{code.text, Need::must, a_text(), "",
                           "The long wording is what the law wants."};
        if (!check_id(reader, code, "a finding")) return;
        if (reason.part == Part::nothing) return tell_empty_value(reader, each, code);
        if (auto text = text_of(reader, each, reason))
            reader.scenario.accepted.push_back(
                {std::string(code.text), std::move(*text), reader.place(code), covers});
    });
}

}  // namespace frontstage::loader
