#include "script/touches.hpp"

#include <algorithm>
#include <array>

namespace frontstage::script {
namespace {

template <class Tag>
void insert_all(IdSet<Tag>& set, std::size_t count) {
    for (std::uint32_t i = 0; i < count; ++i)
        set.insert(Id<Tag>{i});
}

template <class Tag>
void unite(IdSet<Tag>& to, const IdSet<Tag>& from) {
    from.each([&](Id<Tag> id) { to.insert(id); });
}

// `known.name`: that one. An undeclared name touches nothing: reading it is a fault.
template <class Tag>
void touch_member(IdSet<Tag>& set, const Mention& mention, const Members& members) {
    if (mention.shape != Shape::member) return insert_all(set, members.ids().size());
    if (const auto found = members.find(mention.member)) set.insert(Id<Tag>{*found});
}

void touch_state(Touches& touches, const Mention& mention, const Members& variables) {
    const bool named = mention.shape == Shape::member;
    if (!named || mention.access == Access::reads) touch_member(touches.reads, mention, variables);
    if (mention.shape == Shape::bare || mention.access == Access::writes)
        touch_member(touches.writes, mention, variables);
}

std::optional<std::string> argument(const Mention& call, std::size_t place) {
    return place < call.arguments.size() ? call.arguments[place] : std::nullopt;
}

void touch_chosen(Touches& touches, const Mention& mention, const Scenario& scenario) {
    const auto moment = argument(mention, 0), choice = argument(mention, 1);
    const auto& choices = scenario.names.choices;
    if (mention.called == Called::no || !moment) return insert_all(touches.chosen, choices.size());
    const auto found = scenario.names.moments.find(*moment);
    if (!found) return;
    if (!choice) {
        for (const ChoiceId each : scenario[*found].choices)
            touches.chosen.insert(each);
    } else if (const auto exact = choices.find(choice_name(*moment, *choice))) {
        touches.chosen.insert(*exact);
    }
}

void touch_visits(Touches& touches, const Mention& mention, const Scenario& scenario) {
    const auto moment = argument(mention, 0);
    if (mention.called == Called::no || !moment)
        return insert_all(touches.visits, scenario.names.moments.size());
    if (const auto found = scenario.names.moments.find(*moment)) touches.visits.insert(*found);
}

bool has_word(std::string_view text, std::string_view word) {
    const auto in_word = [&](std::size_t at) {
        if (at >= text.size()) return false;
        const auto c = static_cast<unsigned char>(text[at]);
        return c == '_' || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') ||
               (c >= 'a' && c <= 'z');
    };
    for (std::size_t at = text.find(word); at != std::string_view::npos;
         at = text.find(word, at + 1))
        if (!in_word(at + word.size()) && (at == 0 || !in_word(at - 1))) return true;
    return false;
}

Touches everything(const Declared& declared) {
    Touches touches;
    const Names& names = declared.scenario.names;
    insert_all(touches.reads, names.variables.size());
    insert_all(touches.writes, names.variables.size());
    insert_all(touches.known, names.discoveries.size());
    insert_all(touches.forces, names.forces.size());
    insert_all(touches.chosen, names.choices.size());
    insert_all(touches.visits, names.moments.size());
    touches.mood = touches.clock = touches.chance = Reading::yes;
    return touches;
}

}  // namespace

Touches touches_of(const Scan& scan, const Declared& declared) {
    if (scan.lost) return everything(declared);
    Touches touches;
    for (const Mention& mention : scan.mentions) {
        if (mention.name == "state") touch_state(touches, mention, declared.variables);
        if (mention.name == "known") touch_member(touches.known, mention, declared.known);
        if (mention.name == "forces") touch_member(touches.forces, mention, declared.forces);
        if (mention.name == "chosen") touch_chosen(touches, mention, declared.scenario);
        if (mention.name == "visits") touch_visits(touches, mention, declared.scenario);
        if (mention.name == "mood") touches.mood = Reading::yes;
        if (mention.name == "clock") touches.clock = Reading::yes;
        if (mention.name == "chance") touches.chance = Reading::yes;
    }
    return touches;
}

void add(Touches& to, const Touches& from) {
    const auto either = [](Reading& mine, Reading other) { mine = std::max(mine, other); };
    unite(to.reads, from.reads);
    unite(to.writes, from.writes);
    unite(to.known, from.known);
    unite(to.forces, from.forces);
    unite(to.chosen, from.chosen);
    unite(to.visits, from.visits);
    either(to.mood, from.mood);
    either(to.clock, from.clock);
    either(to.chance, from.chance);
}

std::set<std::string> names_given_by(const Scan& rules) {
    std::set<std::string> names;
    for (const Mention& mention : rules.mentions)
        if (mention.shape == Shape::bare && mention.access == Access::writes && mention.depth == 0)
            names.insert(mention.name);
    return names;
}

bool mentions_any(const Scan& scan, const std::set<std::string>& names) {
    return scan.lost || std::any_of(scan.mentions.begin(), scan.mentions.end(),
                                    [&](const Mention& m) { return names.contains(m.name); });
}

bool must_count(std::string_view source, const std::set<std::string>& given) {
    constexpr std::array<std::string_view, 6> loops{"while", "for",      "repeat",
                                                    "goto",  "function", "require"};
    if (source.find("//") != std::string_view::npos || source.find('%') != std::string_view::npos)
        return true;
    return std::any_of(loops.begin(), loops.end(),
                       [&](std::string_view word) { return has_word(source, word); }) ||
           std::any_of(given.begin(), given.end(),
                       [&](const std::string& word) { return has_word(source, word); });
}

Reads reads_of(const Touches& all) {
    return {all.reads,  all.chosen, all.visits, all.known,
            all.forces, all.mood,   all.clock,  all.chance};
}

}  // namespace frontstage::script
