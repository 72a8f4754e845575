// What a walk expects to have come of it.
#include "core/conduct.hpp"
#include "loader/walk_names.hpp"

namespace frontstage::loader {
namespace {

using Expectation = Walk::Expectation;
using ExpectedRow = Key<Expectation, WalkReader>;

std::optional<ExpectedWord> one_of(WalkReader& reader, std::string_view name, const Node& value,
                                   std::vector<std::string> words) {
    const KeyInfo info{name, Need::may, terms(std::move(words)), "", ""};
    if (!term_of(reader, info, value)) return std::nullopt;
    return ExpectedWord{std::string(value.text), reader.place(value)};
}

template <auto member>
ExpectedRow bound(std::string_view name, std::string_view sentence, std::string_view example) {
    return {{name,
             Need::may,
             {Takes::bound, "a number, or a bound as in `'>= 90'`"},
             sentence,
             example},
            [](WalkReader& reader, const KeyInfo& info, const Node& value, Expectation& expect) {
                auto found = value.part == Part::text ? to_bound(value.text) : Cure{};
                if (Bound* limit = std::get_if<Bound>(&found)) {
                    limit->place = reader.place(value);
                    expect.*member = *limit;
                } else {
                    tell_wrong_kind(reader, info, value, std::get<Cure>(found).hint);
                }
            }};
}

void read_standards(WalkReader& reader, const KeyInfo& info, const Node& value,
                    Expectation& expect) {
    each_known(reader, info, value, reader.scenario.names.standards, NameKind::standard,
               "unknown-standard", "standard", [&](const Node& name, const Node& word) {
                   if (auto found = one_of(reader, name.text, word, info.shape.each.front().terms))
                       expect.standards[std::string(name.text)] = std::move(*found);
               });
}

void read_promises(WalkReader& reader, const KeyInfo& info, const Node& value,
                   Expectation& expect) {
    each_known(reader, info, value, reader.scenario.names.promises, NameKind::promise,
               "unknown-promise", "promise", [&](const Node& name, const Node& word) {
                   if (auto found = one_of(reader, name.text, word, info.shape.each.front().terms))
                       expect.promises[std::string(name.text)] = std::move(*found);
               });
}

// Of the kind that the value was declared with.
void read_value(WalkReader& reader, const Node& name, const Node& value, Expectation& expect) {
    const Names& names = reader.scenario.names;
    const Variable& variable = reader.scenario.variables[names.variables.find(name.text)->number];
    const auto keep = [&] {
        expect.state[std::string(name.text)] = {std::string(value.text), reader.place(value)};
    };
    if (kind_of(variable.initial) == Kind::word) {
        std::vector<std::string> words;
        for (const WordId word : variable.words)
            words.push_back(names.words[word]);
        if (one_of(reader, name.text, value, words)) keep();
        return;
    }
    KeyInfo info{name.text, Need::may, a_yes_no(), "", "true"};
    if (kind_of(variable.initial) == Kind::yes_no) {
        if (yes_no_of(reader, info, value)) keep();
        return;
    }
    info.shape = {Takes::whole, "a number"};
    const auto number = value.part == Part::text ? to_decimal(value.text) : Cure{};
    if (std::holds_alternative<double>(number))
        keep();
    else
        tell_wrong_kind(reader, info, value, std::get<Cure>(number).hint);
}

void read_state(WalkReader& reader, const KeyInfo& info, const Node& value, Expectation& expect) {
    each_known(reader, info, value, reader.scenario.names.variables, NameKind::variable,
               "unknown-state", "value",
               [&](const Node& name, const Node& each) { read_value(reader, name, each, expect); });
}

ExpectedRow named_words(std::string_view name, Shape shape, std::string_view sentence,
                        std::string_view example, ExpectedRow::Read read) {
    return {{name, Need::may, std::move(shape), sentence, example}, std::move(read)};
}

}  // namespace

const KeyTable<Expectation, WalkReader>& expectation_keys() {
    using E = Expectation;
    static const KeyTable<Expectation, WalkReader> table{
        "expectation",
        {{{"ending", Need::may, an_id("the name of an ending", Naming::ending),
           "How it must close.", "settled"},
          [](WalkReader& reader, const KeyInfo& info, const Node& value, E& expect) {
              if (value.part != Part::text) return tell_wrong_kind(reader, info, value);
              if (knows(reader, reader.scenario.names.endings, NameKind::ending, value,
                        "unknown-ending", "ending"))
                  expect.ending = ExpectedWord{std::string(value.text), reader.place(value)};
          }},
         {{"verdict", Need::may, a_term<Verdict>(), "The verdict on conduct.", "met"},
          [](WalkReader& reader, const KeyInfo& info, const Node& value, E& expect) {
              expect.verdict = one_of(reader, info.name, value, info.shape.terms);
          }},
         bound<&E::conduct>("conduct", "The conduct, of 100.", "'>= 90'"),
         bound<&E::mood>("mood", "The mood at the end, of 100.", "'> 60'"),
         bound<&E::stars>("stars", "The stars that the customer gives, 1 to 5.", "4"),
         bound<&E::satisfaction>("satisfaction", "The satisfaction, of 100.", "'>= 60'"),
         named_words("standards",
                     names_with(Naming::standard, "standards, each with what must have come of it",
                                a_term<StandardVerdict>()),
                     "What came of standards.", "{verify-identity: met}", read_standards),
         named_words("promises",
                     names_with(Naming::promise, "promises, each with `kept`, `broken` or `open`",
                                terms({"kept", "broken", "open"})),
                     "What became of promises.", "{move-by-ten: kept}", read_promises),
         named_words("state",
                     names_with(Naming::variable, "names from `state:`, each with its value",
                                a_word("the value it must have")),
                     "What is remembered at the end.", "{room_shown: true}", read_state)}};
    return table;
}

}  // namespace frontstage::loader
