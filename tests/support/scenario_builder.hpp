// Scenarios for tests, written in C++ much as a trainer writes them in YAML. Keeps what
// scenario.hpp asks of whoever builds one: ids count the places in their lists, choices stand in
// the order of their moments, and every next has an otherwise. A name that nothing bears fails the
// test.
#pragma once

#include <functional>
#include <initializer_list>
#include <string>
#include <utility>
#include <vector>

#include "core/scenario.hpp"
#include "support/scripted.hpp"

namespace frontstage::testing {

// A scenario with the scripts that its choices carry.
struct Play {
    Scenario scenario;
    Scripted scripts;
};

// The parts of a standard, a force and an influence that tests speak of; every one has a default,
// so that a test names only what it is about.
struct StandardDraft {
    int weight = 1;
    Criticality criticality = Criticality::ordinary;
    std::optional<Recovery> recovery = {};
    std::optional<int> limit_s = {};
};
struct ForceDraft {
    int mood = 0;
    std::optional<int> chance_percent = {};
    ZoneShift expects = {};  // on every factor
    std::string says = {};
};
struct InfluenceDraft {
    ZoneShift expects = {};  // on every factor
    std::vector<std::string> promises = {};
};

struct TurnDraft {
    std::optional<Condition> when;
    std::string to;
};

// One choice, with its references still in words.
class ChoiceDraft {
public:
    explicit ChoiceDraft(std::string name) : name_(std::move(name)) { value_.text = name_; }

    ChoiceDraft& best() { return quality(Quality::best); }
    ChoiceDraft& good() { return quality(Quality::good); }
    ChoiceDraft& weak() { return quality(Quality::weak); }
    ChoiceDraft& harmful() { return quality(Quality::harmful); }
    ChoiceDraft& quality(Quality quality);
    ChoiceDraft& says(std::string text);
    ChoiceDraft& does(std::string text);
    ChoiceDraft& why(std::string text);
    ChoiceDraft& again();
    ChoiceDraft& when(Condition condition);
    ChoiceDraft& locked(std::string because);
    ChoiceDraft& effect(Effect effect);
    ChoiceDraft& shows(std::string standard, Evidence evidence = Evidence::met);
    ChoiceDraft& feels(Factor factor, int tenths);
    ChoiceDraft& mood(int points);
    ChoiceDraft& takes(int seconds);
    ChoiceDraft& effort(int effort);
    ChoiceDraft& promises(std::string promise, std::optional<int> due_s = {});
    ChoiceDraft& keeps(std::string promise);
    ChoiceDraft& breaks(std::string promise);
    ChoiceDraft& discovers(std::string discovery);
    ChoiceDraft& next(std::string to);
    ChoiceDraft& next_if(Condition condition, std::string to);  // before the plain next

private:
    friend class ScenarioBuilder;
    std::string name_;
    Choice value_;
    std::optional<Condition> when_;
    std::optional<Effect> effect_;
    std::vector<std::pair<std::string, Evidence>> shows_;
    std::vector<std::pair<std::string, std::optional<int>>> promises_;
    std::vector<std::string> keeps_, breaks_, discovers_;
    std::vector<TurnDraft> next_;
};

[[nodiscard]] inline ChoiceDraft choice(std::string name) {
    return ChoiceDraft(std::move(name));
}

class ScenarioBuilder {
public:
    explicit ScenarioBuilder(std::string id);

    ScenarioBuilder& pass(int percent);
    // The first is the customer, whose expectations are 5 to 7 on every factor unless said.
    ScenarioBuilder& cast(std::string id, int mood = 50, Zone expects = {});
    ScenarioBuilder& force(std::string id, ForceDraft force = {});
    ScenarioBuilder& before(std::string name, InfluenceDraft influence);
    ScenarioBuilder& variable(std::string name, Value initial);
    // A choice that discovers it need not exist; where one does, this is not needed.
    ScenarioBuilder& discovery(std::string name);
    ScenarioBuilder& standard(std::string id, StandardDraft standard = {});

    // The first moment is the opening. What follows `moment` or `beat` below speaks of that one.
    ScenarioBuilder& moment(std::string name, std::vector<ChoiceDraft> choices);
    ScenarioBuilder& beat(std::string name, std::string next);
    ScenarioBuilder& contested();
    ScenarioBuilder& within(int seconds, std::string silence);
    ScenarioBuilder& stop(Truth truth, std::string touchpoint);
    ScenarioBuilder& line(std::string text, std::string speaker = {});

    ScenarioBuilder& ending(std::string name, std::string text = {});

    [[nodiscard]] Play play() const;

private:
    struct MomentDraft {
        std::string name;
        Moment value;
        std::vector<ChoiceDraft> choices;
        std::vector<TurnDraft> next;
        std::string silence;
        std::vector<std::pair<std::string, std::string>> lines;  // speaker, text
    };
    class Assembly;

    Scenario frame_;
    std::vector<MomentDraft> moments_;
    std::vector<std::string> endings_;
};

[[nodiscard]] inline ScenarioBuilder a_scenario(std::string id = "hotel/test") {
    return ScenarioBuilder(std::move(id));
}

}  // namespace frontstage::testing
