#include <charconv>
#include <limits>
#include <optional>

#include "loader/mentions.hpp"
#include "loader/no_expectation.hpp"
#include "loader/other_keys.hpp"
#include "loader/scenario_reader.hpp"
#include "loader/walk_names.hpp"

namespace frontstage::loader {
namespace {

using Row = Key<Walk, WalkReader>;

void read_forces(WalkReader& reader, const KeyInfo& info, const Node& value, Walk& walk) {
    each_known(reader, info, value, reader.scenario.names.forces, NameKind::force, "unknown-force",
               "force", [&](const Node& name, const Node& word) {
                   const KeyInfo each{name.text, Need::must, info.shape.each.front(), "", "on"};
                   if (const auto found = term_of(reader, each, word))
                       walk.forces[std::string(name.text)] = *found == 0;
               });
}

// Seeds take all 64 bits, one more than any other number in a file.
std::optional<std::uint64_t> large_seed(const Converted<std::int64_t>& found,
                                        std::string_view digits) {
    const Cure* const cure = std::get_if<Cure>(&found);
    if (cure == nullptr || !cure->too_big) return std::nullopt;
    if (digits.starts_with('+')) digits.remove_prefix(1);
    std::uint64_t seed = 0;
    const char* const end = digits.data() + digits.size();
    const auto [stopped, fault] = std::from_chars(digits.data(), end, seed);
    if (fault != std::errc() || stopped != end) return std::nullopt;
    return seed;
}

void read_seed(WalkReader& reader, const KeyInfo& info, const Node& value, Walk& walk) {
    const auto found = value.part == Part::text ? to_whole(value.text) : Cure{};
    if (const std::int64_t* number = std::get_if<std::int64_t>(&found);
        number != nullptr && *number >= 0)
        walk.seed = static_cast<std::uint64_t>(*number);
    else if (const auto large = large_seed(found, value.text))
        walk.seed = *large;
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

}  // namespace

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
