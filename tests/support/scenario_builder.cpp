#include "support/scenario_builder.hpp"

#include <stdexcept>

namespace frontstage::testing {

ChoiceDraft& ChoiceDraft::quality(Quality quality) {
    value_.quality = quality;
    return *this;
}
ChoiceDraft& ChoiceDraft::says(std::string text) {
    value_.text = std::move(text);
    return *this;
}
ChoiceDraft& ChoiceDraft::does(std::string text) {
    value_.delivery = Delivery::does;
    return says(std::move(text));
}
ChoiceDraft& ChoiceDraft::why(std::string text) {
    value_.why = std::move(text);
    return *this;
}
ChoiceDraft& ChoiceDraft::again() {
    value_.repeats = Repeats::again;
    return *this;
}
ChoiceDraft& ChoiceDraft::when(Condition condition) {
    when_ = std::move(condition);
    return *this;
}
ChoiceDraft& ChoiceDraft::locked(std::string because) {
    value_.locked = std::move(because);
    return *this;
}
ChoiceDraft& ChoiceDraft::effect(Effect effect) {
    effect_ = std::move(effect);
    return *this;
}
ChoiceDraft& ChoiceDraft::shows(std::string standard, Evidence evidence) {
    shows_.emplace_back(std::move(standard), evidence);
    return *this;
}
ChoiceDraft& ChoiceDraft::feels(Factor factor, int tenths) {
    value_.feels.push_back({factor, tenths});
    return *this;
}
ChoiceDraft& ChoiceDraft::mood(int points) {
    value_.mood = points;
    return *this;
}
ChoiceDraft& ChoiceDraft::takes(int seconds) {
    value_.takes_s = seconds;
    return *this;
}
ChoiceDraft& ChoiceDraft::effort(int effort) {
    value_.effort = effort;
    return *this;
}
ChoiceDraft& ChoiceDraft::promises(std::string promise, std::optional<int> due_s) {
    promises_.emplace_back(std::move(promise), due_s);
    return *this;
}
ChoiceDraft& ChoiceDraft::keeps(std::string promise) {
    keeps_.push_back(std::move(promise));
    return *this;
}
ChoiceDraft& ChoiceDraft::breaks(std::string promise) {
    breaks_.push_back(std::move(promise));
    return *this;
}
ChoiceDraft& ChoiceDraft::discovers(std::string discovery) {
    discovers_.push_back(std::move(discovery));
    return *this;
}
ChoiceDraft& ChoiceDraft::next(std::string to) {
    next_.push_back({std::nullopt, std::move(to)});
    return *this;
}
ChoiceDraft& ChoiceDraft::next_if(Condition condition, std::string to) {
    next_.push_back({std::move(condition), std::move(to)});
    return *this;
}

ScenarioBuilder::ScenarioBuilder(std::string id) {
    frame_.id = std::move(id);
    frame_.title = "A test";
    frame_.files = {"scenario.yaml"};
}
ScenarioBuilder& ScenarioBuilder::pass(int percent) {
    frame_.pass_percent = percent;
    return *this;
}
ScenarioBuilder& ScenarioBuilder::cast(std::string id, int mood, Zone expects) {
    CastMember member;
    member.name = "the " + id;
    member.mood = mood;
    member.expects.fill(expects);
    const SpeakerId speaker = frame_.names.speakers.intern(id);
    frame_.cast.push_back(std::move(member));
    if (!frame_.customer) frame_.customer = speaker;
    return *this;
}
ScenarioBuilder& ScenarioBuilder::force(std::string id, ForceDraft draft) {
    (void)frame_.names.forces.intern(id);
    Force force;
    force.says = draft.says.empty() ? "There is a " + id + "." : draft.says;
    force.chance_percent = draft.chance_percent;
    force.mood = draft.mood;
    force.shifts.fill(draft.expects);
    frame_.forces.push_back(std::move(force));
    return *this;
}
ScenarioBuilder& ScenarioBuilder::before(std::string name, InfluenceDraft draft) {
    PriorInfluence influence;
    influence.name = std::move(name);
    influence.shifts.fill(draft.expects);
    for (const std::string& promise : draft.promises)
        influence.promises.push_back(frame_.names.promises.intern(promise));
    frame_.before.push_back(std::move(influence));
    return *this;
}
ScenarioBuilder& ScenarioBuilder::variable(std::string name, Value initial) {
    (void)frame_.names.variables.intern(name);
    frame_.variables.push_back({initial, {}, {}});
    return *this;
}
ScenarioBuilder& ScenarioBuilder::discovery(std::string name) {
    (void)frame_.names.discoveries.intern(name);
    return *this;
}
ScenarioBuilder& ScenarioBuilder::standard(std::string id, StandardDraft draft) {
    (void)frame_.names.standards.intern(id);
    Standard standard;
    standard.wording = "Do " + id + ".";
    standard.weight = draft.weight;
    standard.criticality = draft.criticality;
    standard.recovery = draft.recovery;
    standard.limit_s = draft.limit_s;
    frame_.standards.push_back(std::move(standard));
    return *this;
}
ScenarioBuilder& ScenarioBuilder::moment(std::string name, std::vector<ChoiceDraft> choices) {
    moments_.push_back({std::move(name), {}, std::move(choices), {}, {}, {}});
    return *this;
}
ScenarioBuilder& ScenarioBuilder::beat(std::string name, std::string next) {
    moments_.push_back({std::move(name), {}, {}, {{std::nullopt, std::move(next)}}, {}, {}});
    return *this;
}
ScenarioBuilder& ScenarioBuilder::contested() {
    moments_.back().value.scoring = Scoring::contested;
    return *this;
}
ScenarioBuilder& ScenarioBuilder::within(int seconds, std::string silence) {
    moments_.back().value.within_s = seconds;
    moments_.back().silence = std::move(silence);
    return *this;
}
ScenarioBuilder& ScenarioBuilder::stop(Truth truth, std::string touchpoint) {
    moments_.back().value.truth = truth;
    moments_.back().value.touchpoint = std::move(touchpoint);
    return *this;
}
ScenarioBuilder& ScenarioBuilder::line(std::string text, std::string speaker) {
    moments_.back().lines.emplace_back(std::move(speaker), std::move(text));
    return *this;
}
ScenarioBuilder& ScenarioBuilder::ending(std::string name, std::string text) {
    Ending ending;
    if (!text.empty()) ending.lines.push_back({std::nullopt, std::move(text)});
    frame_.endings.push_back(std::move(ending));
    endings_.push_back(std::move(name));
    return *this;
}

// Names first, so that a choice may lead to a moment written below it; then everything else.
class ScenarioBuilder::Assembly {
public:
    explicit Assembly(const ScenarioBuilder& drafts) : drafts_(drafts), made_(drafts.frame_) {}

    Play run() {
        for (const MomentDraft& moment : drafts_.moments_)
            (void)made_.names.moments.intern(moment.name);
        for (const std::string& ending : drafts_.endings_)
            (void)made_.names.endings.intern(ending);
        for (const MomentDraft& moment : drafts_.moments_)
            add(moment);
        Names names = made_.names;
        return {std::move(made_), Scripted(std::move(names), std::move(scripts_))};
    }

private:
    void add(const MomentDraft& draft) {
        Moment moment = draft.value;
        const MomentId here = *made_.names.moments.find(draft.name);
        for (const ChoiceDraft& choice : draft.choices)
            moment.choices.push_back(add(here, draft.name, choice));
        moment.next = next_of(draft.next);
        if (!draft.silence.empty())
            moment.silence = found(made_.names.choices.find(choice_name(draft.name, draft.silence)),
                                   draft.silence);
        for (const auto& [speaker, text] : draft.lines) {
            std::optional<SpeakerId> who;
            if (!speaker.empty()) who = found(made_.names.speakers.find(speaker), speaker);
            moment.lines.push_back({who, text});
        }
        made_.moments.push_back(std::move(moment));
    }

    ChoiceId add(MomentId here, const std::string& moment, const ChoiceDraft& draft) {
        Choice choice = draft.value_;
        choice.moment = here;
        if (draft.when_) choice.when = script(*draft.when_, ScriptKind::condition);
        if (draft.effect_) choice.effect = script(*draft.effect_, ScriptKind::effect);
        for (const auto& [standard, evidence] : draft.shows_)
            choice.shows.push_back(
                {found(made_.names.standards.find(standard), standard), evidence});
        for (const auto& [promise, due_s] : draft.promises_)
            choice.promises.push_back({made_.names.promises.intern(promise), due_s});
        for (const std::string& promise : draft.keeps_)
            choice.keeps.push_back(made_.names.promises.intern(promise));
        for (const std::string& promise : draft.breaks_)
            choice.breaks.push_back(made_.names.promises.intern(promise));
        for (const std::string& discovery : draft.discovers_)
            choice.discovers.push_back(made_.names.discoveries.intern(discovery));
        choice.next = next_of(draft.next_);
        if (choice.next.empty() || choice.next.back().when)
            throw std::logic_error("choice `" + draft.name_ + "` leads nowhere");
        const ChoiceId id = made_.names.choices.intern(choice_name(moment, draft.name_));
        if (id.number != made_.choices.size())
            throw std::logic_error("choice `" + draft.name_ + "` stands twice");
        made_.choices.push_back(std::move(choice));
        return id;
    }

    Next next_of(const std::vector<TurnDraft>& drafts) {
        Next next;
        for (const TurnDraft& draft : drafts) {
            std::optional<ScriptId> when;
            if (draft.when) when = script(*draft.when, ScriptKind::condition);
            next.push_back({when, target(draft.to)});
        }
        return next;
    }

    Target target(const std::string& name) {
        if (const auto moment = made_.names.moments.find(name)) return *moment;
        return found(made_.names.endings.find(name), name);
    }

    ScriptId script(Scripted::One one, ScriptKind kind) {
        scripts_.push_back(std::move(one));
        made_.scripts.push_back({kind, {}, {}, {}});
        return {static_cast<std::uint32_t>(scripts_.size() - 1)};
    }

    template <class Id>
    static Id found(std::optional<Id> id, const std::string& name) {
        if (!id) throw std::logic_error("a test names `" + name + "`, which is not there");
        return *id;
    }

    const ScenarioBuilder& drafts_;
    Scenario made_;
    std::vector<Scripted::One> scripts_;
};

Play ScenarioBuilder::play() const {
    return Assembly(*this).run();
}

}  // namespace frontstage::testing
