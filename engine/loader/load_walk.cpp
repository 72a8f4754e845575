#include <limits>

#include "core/conduct.hpp"
#include "loader/mentions.hpp"
#include "loader/no_expectation.hpp"
#include "loader/other_keys.hpp"
#include "loader/scenario_reader.hpp"

namespace frontstage::loader {
namespace {

using Row = Key<Walk, WalkReader>;

template <class Tag>
[[nodiscard]] bool knows(WalkReader& reader, const NameTable<Tag>& table, NameKind kind,
                         const Node& name, std::string_view code, const std::string& what) {
    if (table.find(name.text)) {
        reader.mention(kind, Calling::refers, name);
        return true;
    }
    std::string hint = reader.did_you_mean(name.text, table.all());
    if (hint.empty())
        hint = table.size() == 0 || table.size() > 12 ? "look at the names in the scenario"
                                                      : "it has " + either_of(table.all());
    reader.find(code, name, "the scenario has no " + what + ' ' + quoted(name.text), hint);
    return false;
}

// Calls `visit(name, value)` for each name that the scenario has; a name twice is told.
template <class Tag, class Visit>
void each_known(WalkReader& reader, const KeyInfo& info, const Node& value,
                const NameTable<Tag>& table, NameKind kind, std::string_view code,
                const std::string& what, Visit visit) {
    if (value.part != Part::mapping) return tell_wrong_kind(reader, info, value);
    std::map<std::string_view, const Node*> seen;
    each_entry(value, [&](const Node& name, const Node& each) {
        const auto [first, fresh] = seen.try_emplace(name.text, &name);
        if (!fresh) return tell_duplicate_key(reader, name, *first->second);
        if (!knows(reader, table, kind, name, code, what)) return;
        const KeyInfo of_name{name.text, Need::must, info.shape, "", ""};
        if (each.part == Part::nothing) return tell_empty_value(reader, of_name, name);
        visit(name, each);
    });
}

void read_forces(WalkReader& reader, const KeyInfo& info, const Node& value, Walk& walk) {
    each_known(reader, info, value, reader.scenario.names.forces, NameKind::force, "unknown-force",
               "force", [&](const Node& name, const Node& word) {
                   const KeyInfo each{name.text, Need::must, info.shape.each.front(), "", "on"};
                   if (const auto found = term_of(reader, each, word))
                       walk.forces[std::string(name.text)] = *found == 0;
               });
}

void read_seed(WalkReader& reader, const KeyInfo& info, const Node& value, Walk& walk) {
    const auto found = value.part == Part::text ? to_whole(value.text) : Cure{};
    if (const std::int64_t* number = std::get_if<std::int64_t>(&found);
        number != nullptr && *number >= 0)
        walk.seed = static_cast<std::uint64_t>(*number);
    else if (number == nullptr && !std::get<Cure>(found).too_big)
        tell_wrong_kind(reader, info, value, std::get<Cure>(found).hint);
    else
        reader.find("out-of-range", value,
                    "`seed:` takes " + info.shape.wanted + ", and " + quoted(value.text) +
                        " is outside of that",
                    "any smaller number does as well");
}

// `- arrival: name-the-fault`
void read_step(WalkReader& reader, const KeyInfo& info, const Node& item, Walk& walk) {
    if (item.part != Part::mapping || item.count != 1 || item.first->next->part != Part::text)
        return tell_wrong_kind(reader, info, item,
                               "write a moment and a choice in each: `- arrival: name-the-fault`");
    const Node& name = *item.first;
    const Node& choice = *name.next;
    const Names& names = reader.scenario.names;
    if (!knows(reader, names.moments, NameKind::moment, name, "unknown-moment", "moment")) return;
    const Moment& moment = reader.scenario[*names.moments.find(name.text)];
    const bool silent = choice.text == "silence" && moment.silence.has_value();
    const std::string full = choice_name(name.text, choice.text);
    if (silent || names.choices.find(full)) {
        if (!silent) reader.mention(NameKind::choice, Calling::refers, choice, full);
        walk.path.push_back(
            {std::string(name.text), std::string(choice.text), reader.place(choice)});
        return;
    }
    std::vector<std::string> known;
    for (const ChoiceId id : moment.choices)
        known.emplace_back(choice_part(names.choices[id]));
    std::string hint = reader.did_you_mean(choice.text, known);
    if (choice.text == "silence") hint = "only a moment with `within:` can be let run out";
    if (hint.empty())
        hint = known.empty() ? "it has none, and goes on by itself: leave it out of the path"
                             : "write " + either_of(known);
    reader.find("unknown-choice", choice,
                "moment " + quoted(name.text) + " has no choice " + quoted(choice.text), hint);
}

void read_path(WalkReader& reader, const KeyInfo& info, const Node& value, Walk& walk) {
    if (value.part != Part::list) return tell_wrong_kind(reader, info, value);
    each_item(value, [&](const Node& item) { read_step(reader, info, item, walk); });
}

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

const KeyTable<Walk, WalkReader>& walk_keys() {
    static const KeyTable<Walk, WalkReader> table{
        "walk",
        {required(text<&Walk::title>("walk", "What this walk shows, in a few words.",
                                     "disclose first, offer both ways")),
         {{"forces", Need::may,
           names_with(Naming::force, "forces, each `on` or `off`", terms({"on", "off"})),
           "Which forces are at work; the others as the seed has them.", "{storm: on}"},
          read_forces},
         {{"seed",
           Need::may,
           {Takes::whole, "a whole number from 0", 0, std::numeric_limits<std::int64_t>::max()},
           "What chance draws from; 1 unless said.",
           "7"},
          read_seed},
         required(Row{{"path",
                       Need::may,
                       {Takes::list_of,
                        "a list of steps, each a moment with a choice",
                        0,
                        0,
                        {},
                        {},
                        Naming::any,
                        {entry_of(Naming::moment, an_id("the name of a choice", Naming::choice))}},
                       "The choices, in their order.",
                       "[{arrival: name-the-fault}]"},
                      read_path}),
         required(Row{{"expect", Need::may, not_empty(keys_of("expectation")),
                       "What must have come of it.", "{ending: settled}"},
                      [](WalkReader& reader, const KeyInfo& info, const Node& value, Walk& walk) {
                          if (value.part != Part::mapping)
                              return tell_wrong_kind(reader, info, value);
                          if (tell_no_expectation(reader, value)) return;
                          read_keys(reader, expectation_keys(), value.where, value, walk.expect);
                      }})}};
    return table;
}

namespace {

Loaded<Walk> read(Files& files, const std::string& path, const Scenario& scenario,
                  std::vector<Mention>* mentions) {
    Findings findings;
    Loaded<Walk> loaded;
    if (const auto file = open_file(files, findings, path)) {
        WalkReader reader(findings, scenario);
        if (mentions != nullptr) reader.gather(*mentions);
        reader.enter(file->source, 0);
        const Node& root = file->tree->root();
        const ByteRange top = root.first != nullptr ? root.first->where : ByteRange{};
        Walk walk;
        walk.files.push_back(path);
        read_keys(reader, walk_keys(), top, root, walk);
        if (!findings.any_errors()) loaded.value = std::move(walk);
    }
    loaded.diagnostics = std::move(findings).take();
    return loaded;
}

}  // namespace

Loaded<Walk> load_walk(Files& files, const std::string& path, const Scenario& scenario) {
    return read(files, path, scenario, nullptr);
}

std::vector<Mention> mentions_in_walk(Files& files, const std::string& path,
                                      const Scenario& scenario) {
    std::vector<Mention> mentions;
    static_cast<void>(read(files, path, scenario, &mentions));
    return mentions;
}

}  // namespace frontstage::loader
