#include "support/scripted.hpp"

#include <stdexcept>

namespace frontstage::testing {
namespace {

template <class Tag>
Id<Tag> id_in(const NameTable<Tag>& table, std::string_view name) {
    if (const auto id = table.find(name)) return *id;
    throw std::logic_error("a test names `" + std::string(name) + "`, which is not there");
}

void insist(bool declared, std::string_view what) {
    if (!declared)
        throw std::logic_error("a test's script reads " + std::string(what) +
                               " without saying so in its Looks");
}

template <class Tag>
void add(IdSet<Tag>& set, const NameTable<Tag>& table, const std::vector<std::string>& names) {
    for (const std::string& name : names)
        set.insert(id_in(table, name));
}

void add(Reads& reads, const Names& names, const Looks& looks) {
    add(reads.variables, names.variables, looks.variables);
    add(reads.chosen, names.choices, looks.chosen);
    add(reads.visits, names.moments, looks.visits);
    add(reads.known, names.discoveries, looks.known);
    add(reads.forces, names.forces, looks.forces);
    if (looks.mood == Reading::yes) reads.mood = Reading::yes;
    if (looks.clock == Reading::yes) reads.clock = Reading::yes;
    if (looks.chance == Reading::yes) reads.chance = Reading::yes;
}

Fault fault_in(ScriptId script, const Breaks& breaks) {
    return {"rules.lua:" + std::to_string(script.number + 1), breaks.message};
}

}  // namespace

Value Sight::variable(std::string_view name) const {
    const VariableId id = id_in(names_.variables, name);
    insist(declared_.variables.contains(id), name);
    return state_.variables.at(id.number);
}

bool Sight::chosen(std::string_view choice) const {
    const ChoiceId id = id_in(names_.choices, choice);
    insist(declared_.chosen.contains(id), choice);
    return state_.taken.contains(id);
}

int Sight::visits(std::string_view moment) const {
    const MomentId id = id_in(names_.moments, moment);
    insist(declared_.visits.contains(id), moment);
    return visits_to(state_, id);
}

bool Sight::known(std::string_view discovery) const {
    const DiscoveryId id = id_in(names_.discoveries, discovery);
    insist(declared_.known.contains(id), discovery);
    return state_.known.contains(id);
}

bool Sight::force(std::string_view name) const {
    const ForceId id = id_in(names_.forces, name);
    insist(declared_.forces.contains(id), name);
    return state_.forces.contains(id);
}

int Sight::mood() const {
    insist(declared_.mood == Reading::yes, "the mood");
    return state_.mood_tenths / 10;
}

int Sight::clock_s() const {
    insist(declared_.clock == Reading::yes, "the clock");
    return state_.clock_s;
}

void Doings::shows(std::string_view standard, Evidence evidence) {
    hands_.shows(id_in(names_.standards, standard), evidence);
}
void Doings::promise(std::string_view promise, std::optional<int> due_s) {
    hands_.promise(id_in(names_.promises, promise), due_s);
}
void Doings::keep(std::string_view promise) {
    hands_.keep(id_in(names_.promises, promise));
}
void Doings::discover(std::string_view discovery) {
    hands_.discover(id_in(names_.discoveries, discovery));
}
void Doings::set(std::string_view variable, Value value) {
    hands_.set(id_in(names_.variables, variable), value);
}

Condition never() {
    return {{}, [](const Sight&) { return false; }};
}
Condition flag_up(std::string variable) {
    return {{.variables = {variable}}, [=](const Sight& sees) { return sees.flag(variable); }};
}
Condition flag_down(std::string variable) {
    return {{.variables = {variable}}, [=](const Sight& sees) { return !sees.flag(variable); }};
}
Condition was_chosen(std::string choice) {
    return {{.chosen = {choice}}, [=](const Sight& sees) { return sees.chosen(choice); }};
}
Condition is_known(std::string discovery) {
    return {{.known = {discovery}}, [=](const Sight& sees) { return sees.known(discovery); }};
}
Condition under_force(std::string force) {
    return {{.forces = {force}}, [=](const Sight& sees) { return sees.force(force); }};
}
Condition mood_above(int mood) {
    return {{.mood = Reading::yes}, [=](const Sight& sees) { return sees.mood() > mood; }};
}
Condition faulty(std::string message) {
    return {{}, [=](const Sight&) -> bool { throw Breaks{message}; }};
}
Effect raises(std::string variable) {
    return {{}, [=](const Sight&, Doings& does) { does.set(variable, true); }};
}

Scripted::Scripted(Names names, std::vector<One> scripts)
    : names_(std::move(names)), scripts_(std::move(scripts)) {
    for (const One& script : scripts_) {
        const Looks& looks =
            std::visit([](const auto& one) -> const Looks& { return one.looks; }, script);
        add(reads_.emplace_back(), names_, looks);
        add(all_reads_, names_, looks);
    }
}

Answer Scripted::holds(ScriptId condition, const State& state) {
    try {
        const auto& script = std::get<Condition>(scripts_.at(condition.number));
        const bool held = script.holds(Sight(names_, reads_[condition.number], state));
        return {held ? Truthful::holds : Truthful::fails, std::nullopt};
    } catch (const Breaks& breaks) {
        return {Truthful::faults, fault_in(condition, breaks)};
    }
}

std::optional<Fault> Scripted::carry_out(ScriptId effect, const State& state, Hands& hands) {
    try {
        const auto& script = std::get<Effect>(scripts_.at(effect.number));
        Doings does(names_, hands);
        script.act(Sight(names_, reads_[effect.number], state), does);
        return std::nullopt;
    } catch (const Breaks& breaks) {
        return fault_in(effect, breaks);
    }
}

}  // namespace frontstage::testing
