#include "script/builder.hpp"

namespace frontstage::script::testing {

Builder::Builder() {
    scenario.id = "hotel/late-arrival";
    scenario.files = {scenario_file, rules_file};
}

Builder& Builder::variable(const std::string& name, Value initial) {
    scenario.names.variables.intern(name);
    scenario.variables.push_back({initial, {}, {}});
    return *this;
}

Builder& Builder::words(const std::string& name, std::initializer_list<const char*> words) {
    std::vector<WordId> ids;
    for (const char* const word : words)
        ids.push_back(scenario.names.words.intern(word));
    scenario.names.variables.intern(name);
    scenario.variables.push_back({ids.front(), ids, {}});
    return *this;
}

Builder& Builder::force(const std::string& name) {
    scenario.names.forces.intern(name);
    scenario.forces.emplace_back();
    return *this;
}

Builder& Builder::discovery(const std::string& name) {
    scenario.names.discoveries.intern(name);
    return *this;
}

Builder& Builder::promise(const std::string& name) {
    scenario.names.promises.intern(name);
    return *this;
}

Builder& Builder::standard(const std::string& name) {
    scenario.names.standards.intern(name);
    scenario.standards.emplace_back();
    return *this;
}

Builder& Builder::speaker(const std::string& name) {
    scenario.names.speakers.intern(name);
    scenario.cast.emplace_back();
    return *this;
}

Builder& Builder::moment(const std::string& name, std::initializer_list<const char*> choices) {
    const MomentId id = scenario.names.moments.intern(name);
    Moment& moment = scenario.moments.emplace_back();
    for (const char* const choice : choices) {
        moment.choices.push_back(scenario.names.choices.intern(choice_name(name, choice)));
        scenario.choices.emplace_back().moment = id;
    }
    return *this;
}

Builder& Builder::library(const std::string& path, const std::string& text) {
    library_["scripts/" + path] = text;
    return *this;
}

ScriptId Builder::add(ScriptKind kind, const std::string& source, Place place,
                      std::string context) {
    scenario.scripts.push_back({kind, source, place, std::move(context)});
    return {static_cast<std::uint32_t>(scenario.scripts.size() - 1)};
}

ScriptId Builder::condition(const std::string& source, std::uint32_t line, std::uint32_t column) {
    return add(ScriptKind::condition, source, {0, {line, column}, {line, column}},
               "moment `arrival`, choice `key-first`");
}

ScriptId Builder::effect(const std::string& source, std::uint32_t line, std::uint32_t column) {
    return add(ScriptKind::effect, source, {0, {line, column}, {line, column}},
               "moment `arrival`, choice `key-first`");
}

ScriptId Builder::rules(const std::string& source) {
    scenario.rules = add(ScriptKind::rules, source, {1, {1, 1}, {1, 1}}, "");
    return *scenario.rules;
}

Compiled Builder::compile() const {
    MemoryFiles files(library_);
    return script::compile(scenario, files, "scripts");
}

State Builder::state() const {
    State state;
    state.stage = Stage::at_moment;
    for (const Variable& variable : scenario.variables)
        state.variables.push_back(variable.initial);
    return state;
}

Builder late_arrival() {
    Builder builder;
    builder.variable("room_shown", false)
        .variable("nights", std::int64_t{1})
        .variable("price", 80.5)
        .words("tone", {"neutral", "warm", "cold"})
        .force("storm")
        .force("airport-closed")
        .discovery("needs-cot")
        .promise("move-by-ten")
        .standard("own-the-problem")
        .standard("verify-identity")
        .speaker("okafor")
        .moment("arrival", {"name-the-fault", "key-first"})
        .moment("two-ways", {"both"});
    return builder;
}

void Recorder::happens(Fact fact) {
    frontstage::apply(state_, fact);
}

void Recorder::feels(Factor factor, int tenths) {
    done.push_back("feels " + std::string(word_for(factor)) + ' ' + std::to_string(tenths));
    happens(Felt{factor, tenths});
}

void Recorder::shows(StandardId standard, Evidence evidence) {
    done.push_back("shows " + scenario_.names.standards[standard] + ' ' +
                   std::string(word_for(evidence)));
    happens(StandardShown{standard, evidence});
}

void Recorder::mood_by(int tenths, std::string because) {
    done.push_back("mood " + std::to_string(tenths) + ' ' + because);
    happens(MoodMoved{tenths, because});
}

void Recorder::promise(PromiseId promise, std::optional<int> due_s) {
    done.push_back("promise " + scenario_.names.promises[promise] + ' ' +
                   (due_s ? std::to_string(*due_s) : "whenever"));
    happens(PromiseMade{promise, due_s});
}

void Recorder::keep(PromiseId promise) {
    done.push_back("keep " + scenario_.names.promises[promise]);
    happens(PromiseKept{promise});
}

void Recorder::discover(DiscoveryId discovery) {
    done.push_back("discover " + scenario_.names.discoveries[discovery]);
    happens(Discovered{discovery});
}

bool Recorder::chance(int percent) {
    done.push_back("chance " + std::to_string(percent));
    happens(ChanceDrawn{percent, luck});
    return luck;
}

void Recorder::say(std::optional<SpeakerId> speaker, std::string text) {
    done.push_back("say " + (speaker ? scenario_.names.speakers[*speaker] : "narrator") + ": " +
                   text);
    happens(LineSaid{speaker, text});
}

void Recorder::set(VariableId variable, Value value) {
    std::string words;
    if (const auto* truth = std::get_if<bool>(&value)) words = *truth ? "true" : "false";
    if (const auto* whole = std::get_if<std::int64_t>(&value)) words = std::to_string(*whole);
    if (const auto* decimal = std::get_if<double>(&value)) words = std::to_string(*decimal);
    if (const auto* word = std::get_if<WordId>(&value)) words = scenario_.names.words[*word];
    done.push_back("set " + scenario_.names.variables[variable] + ' ' + words);
    happens(VariableSet{variable, value});
}

Carried carry_out(const Builder& builder, Scripts& scripts, ScriptId effect, State state) {
    Carried carried;
    carried.after = std::move(state);
    Recorder recorder(builder.scenario, carried.after);
    carried.fault = scripts.carry_out(effect, carried.after, recorder);
    carried.done = std::move(recorder.done);
    return carried;
}

std::string words_of(const std::optional<Fault>& fault) {
    return fault ? fault->where + ": " + fault->message : "nothing";
}

std::string effect_of(const std::string& source, Builder builder) {
    const ScriptId effect = builder.effect(source);
    const Compiled compiled = builder.compile();
    const Carried carried = carry_out(builder, *compiled.scripts, effect, builder.state());
    std::string words;
    for (const std::string& deed : carried.done)
        words += (words.empty() ? "" : "; ") + deed;
    if (carried.fault) words += (words.empty() ? "" : "; ") + words_of(carried.fault);
    return words;
}

std::string answer_of(const std::string& source, Builder builder) {
    const ScriptId condition = builder.condition(source);
    const Compiled compiled = builder.compile();
    const Answer answer = compiled.scripts->holds(condition, builder.state());
    if (answer.fault) return words_of(answer.fault);
    return answer.truth == Truthful::holds ? "holds" : "fails";
}

std::string findings(const std::vector<Diagnostic>& diagnostics, std::string_view source) {
    std::string words;
    for (const Diagnostic& diagnostic : diagnostics)
        words += render(diagnostic, source);
    return words;
}

std::string findings_of_condition(const std::string& source) {
    Builder builder = late_arrival();
    builder.condition(source);
    return findings(builder.compile().diagnostics);
}

std::string findings_of_effect(const std::string& source) {
    Builder builder = late_arrival();
    builder.effect(source);
    return findings(builder.compile().diagnostics);
}

std::string findings_of_rules(const std::string& source) {
    Builder builder = late_arrival();
    builder.rules(source);
    return findings(builder.compile().diagnostics);
}

}  // namespace frontstage::script::testing
