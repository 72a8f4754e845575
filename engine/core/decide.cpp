#include "core/decide.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace frontstage {
namespace {

constexpr std::size_t most_said_of_a_key = 300;  // characters

// Facts become true one at a time: each is applied before the next is thought of, so that an effect
// sees what the choice before it did.
class Unfolding final : public Hands {
public:
    Unfolding(const Scenario& scenario, State& now, Scripts& scripts, Facts& facts)
        : scenario_(scenario), now_(now), scripts_(scripts), facts_(facts) {}

    void begin(const Begin& wish);
    void choose(ChoiceId choice, Chosen how);
    void follow(const Next& next);
    template <class What>
    void happens(What what) {
        facts_.emplace_back(std::move(what));
        frontstage::apply(now_, facts_.back());  // qualified: std::apply would do for a variant
    }

    // A repeat earns nothing, on either ledger; what it costs the customer it still costs.
    void feels(Factor factor, int tenths) override {
        if (tenths < 0 || !repeat_) happens(Felt{factor, tenths});
    }
    void shows(StandardId standard, Evidence evidence) override {
        if (!repeat_) happens(StandardShown{standard, evidence});
    }
    void mood_by(int tenths, std::string because) override;
    void promise(PromiseId promise, std::optional<int> due_s) override {
        happens(PromiseMade{promise, due_s});
    }
    void keep(PromiseId promise) override { settle<PromiseKept>(promise); }
    void discover(DiscoveryId discovery) override {
        if (!now_.known.contains(discovery)) happens(Discovered{discovery});
    }
    bool chance(int percent) override;
    void say(std::optional<SpeakerId> speaker, std::string text) override {
        happens(LineSaid{speaker, std::move(text)});
    }
    void set(VariableId variable, Value value) override { happens(VariableSet{variable, value}); }

private:
    bool holds(ScriptId condition);
    void fault(const Fault& fault) { happens(ScriptFaulted{fault.where, fault.message}); }
    void arrive(MomentId moment);
    void end(EndingId ending);
    void pass_time(int seconds);
    template <class Settled>
    void settle(PromiseId promise);
    [[nodiscard]] bool offers(ChoiceId choice);

    const Scenario& scenario_;
    State& now_;
    Scripts& scripts_;
    Facts& facts_;
    bool repeat_ = false;  // of the choice that now unfolds
};

Presence drawn(const Scenario& scenario, ForceId force, const Begin& wish) {
    for (const auto& [forced, presence] : wish.forced)
        if (forced == force) return presence;
    const std::optional<int>& percent = scenario[force].chance_percent;
    if (!percent) return Presence::present;
    // By name, so that another force written above this one does not change this one's weather.
    const std::uint64_t number = number_of(scenario.names.forces[force]);
    const auto roll = static_cast<int>(below(100, draw(wish.seed, Stream::force, number)));
    return roll < *percent ? Presence::present : Presence::absent;
}

void Unfolding::begin(const Begin& wish) {
    const int mood = scenario_.customer ? scenario_[*scenario_.customer].mood : 50;
    happens(Began{scenario_.id, wish.digest, wish.seed, wish.mode, wish.timing, mood * 10,
                  wish.reputation_tenths, wish.from});
    for (std::uint32_t i = 0; i < scenario_.forces.size(); ++i)
        if (drawn(scenario_, ForceId{i}, wish) == Presence::present)
            happens(ForceStruck{ForceId{i}, scenario_.forces[i].mood * 10});
    for (std::uint32_t i = 0; i < scenario_.variables.size(); ++i)
        happens(VariableSet{VariableId{i}, scenario_.variables[i].initial});
    for (const PriorInfluence& influence : scenario_.before)
        for (const PromiseId promise : influence.promises)
            happens(PromiseMade{promise, {}});
    arrive(scenario_.opening);
}

// The order of what follows a choice is part of the format: promises are settled before the time
// that keeping them takes, time passes before anybody feels anything, the author's effect comes
// last.
void Unfolding::choose(ChoiceId id, Chosen how) {
    const Choice& choice = scenario_[id];
    repeat_ = now_.taken.contains(id);
    happens(ChoiceMade{id, how});
    for (const PromiseId promise : choice.keeps)
        settle<PromiseKept>(promise);
    for (const PromiseId promise : choice.breaks)
        settle<PromiseBroken>(promise);
    pass_time(choice.takes_s);
    for (const Showing& showing : choice.shows)
        shows(showing.standard, showing.evidence);
    for (const Feeling& feeling : choice.feels)
        feels(feeling.factor, feeling.tenths);
    if (choice.mood != 0) mood_by(choice.mood * 10, {});
    if (choice.effort != 0) happens(EffortAsked{choice.effort});
    for (const DiscoveryId discovery : choice.discovers)
        discover(discovery);
    for (const Promising& promising : choice.promises)
        promise(promising.promise, promising.due_s);
    if (choice.effect)
        if (const auto failed = scripts_.carry_out(*choice.effect, now_, *this)) fault(*failed);
    follow(choice.next);
}

void Unfolding::follow(const Next& next) {
    for (const Turn& turn : next) {
        // The last turn is the `otherwise`; taking it whatever it says keeps this total.
        if (turn.when && &turn != &next.back() && !holds(*turn.when)) continue;
        std::visit(Overloaded{[this](MomentId moment) { arrive(moment); },
                              [this](EndingId ending) { end(ending); }},
                   turn.to);
        return;
    }
}

// Conditions are asked by somebody who has arrived: the visit counts, and the beat before is
// closed.
void Unfolding::arrive(MomentId id) {
    frontstage::apply(now_, MomentReached{id, {}});
    const Moment& moment = scenario_[id];
    now_.offered.reserve(moment.choices.size());
    for (const ChoiceId choice : moment.choices)
        if (offers(choice)) now_.offered.push_back(choice);
    facts_.emplace_back(MomentReached{id, now_.offered});
}

bool Unfolding::offers(ChoiceId id) {
    const Choice& choice = scenario_[id];
    if (choice.repeats == Repeats::once && now_.taken.contains(id)) return false;
    return !choice.when || holds(*choice.when);
}

void Unfolding::end(EndingId ending) {
    for (const PromiseState& made : now_.promises)
        if (made.standing == Standing::open) happens(PromiseBroken{made.promise});
    happens(Ended{ending});
}

bool Unfolding::holds(ScriptId condition) {
    Answer answer = scripts_.holds(condition, now_);
    if (answer.fault) fault(*answer.fault);
    return answer.truth == Truthful::holds;
}

void Unfolding::pass_time(int seconds) {
    if (seconds == 0) return;
    happens(TimePassed{seconds});
    for (const PromiseState& made : now_.promises)
        if (made.standing == Standing::open && made.due_at_s && now_.clock_s > *made.due_at_s)
            happens(PromiseBroken{made.promise});
}

template <class Settled>
void Unfolding::settle(PromiseId promise) {
    const auto open = [&](const PromiseState& made) {
        return made.promise == promise && made.standing == Standing::open;
    };
    if (std::any_of(now_.promises.begin(), now_.promises.end(), open)) happens(Settled{promise});
}

// After the first failure every further fall weighs half as much again (design: scoring, B).
void Unfolding::mood_by(int tenths, std::string because) {
    if (tenths >= 0 && repeat_) return;
    if (tenths < 0 && now_.failures > 0) tenths = tenths * 3 / 2;
    happens(MoodMoved{tenths, std::move(because)});
}

bool Unfolding::chance(int percent) {
    const std::uint64_t rolled =
        draw(now_.seed, Stream::script, static_cast<std::uint64_t>(now_.draws));
    const bool came = static_cast<int>(below(100, rolled)) < percent;
    happens(ChanceDrawn{percent, came});
    return came;
}

// --- what is declined -------------------------------------------------------------------------

std::string offered_words(const Scenario& scenario, const State& state) {
    std::string words;
    for (const ChoiceId choice : state.offered)
        words += (words.empty() ? "`" : ", `") +
                 std::string(choice_part(scenario.names.choices[choice])) + '`';
    return words.empty() ? "nothing" : words;
}

// Of wishes that are made once it is over.
std::optional<Rejection> declined_afterwards(const Scenario& scenario, const State& state,
                                             const Command& command) {
    if (state.stage != Stage::over)
        return Rejection{Declined::not_over, "this encounter is not over yet"};
    if (std::holds_alternative<RateSelf>(command) && state.self_rating)
        return Rejection{Declined::already_rated, "it was already said how well this went"};
    const auto* disagree = std::get_if<Disagree>(&command);
    if (disagree == nullptr || state.taken.contains(disagree->choice)) return std::nullopt;
    const bool named = disagree->choice.number < scenario.choices.size();
    return Rejection{
        Declined::not_chosen,
        (named ? '`' + scenario.names.choices[disagree->choice] + '`' : "that choice") +
            " was not chosen in this encounter"};
}

bool comes_afterwards(const Command& command) {
    return std::holds_alternative<RateSelf>(command) || std::holds_alternative<Disagree>(command);
}

std::optional<Rejection> declined(const Scenario& scenario, const State& state,
                                  const Command& command) {
    if (std::holds_alternative<Begin>(command)) {
        if (state.stage == Stage::not_begun) return std::nullopt;
        return Rejection{Declined::already_begun, "this encounter has already begun"};
    }
    if (state.stage == Stage::not_begun)
        return Rejection{Declined::not_begun, "this encounter has not begun yet"};
    if (comes_afterwards(command)) return declined_afterwards(scenario, state, command);
    if (state.stage == Stage::over)
        return Rejection{Declined::already_over, "this encounter is over"};
    const std::string& here = scenario.names.moments[state.moment];
    const Moment& moment = scenario[state.moment];
    if (const auto* wish = std::get_if<Choose>(&command)) {
        if (std::find(state.offered.begin(), state.offered.end(), wish->choice) !=
            state.offered.end())
            return std::nullopt;
        const bool named = wish->choice.number < scenario.choices.size();
        return Rejection{
            Declined::not_offered,
            (named ? '`' + scenario.names.choices[wish->choice] + "` is" : "that choice is") +
                " not offered at `" + here + "`; offered are " + offered_words(scenario, state)};
    }
    if (std::holds_alternative<ReadOn>(command)) {
        if (!moment.choices.empty())
            return Rejection{
                Declined::must_choose,
                "`" + here + "` waits for a choice; offered are " + offered_words(scenario, state)};
        if (moment.next.empty())
            return Rejection{Declined::nothing_to_read_on, "nothing follows `" + here + "`"};
    }
    if (std::holds_alternative<LetTimeRunOut>(command) && !time_can_run_out(scenario, state))
        return Rejection{Declined::no_time_limit, "there is no time limit at `" + here + "`"};
    return std::nullopt;
}

}  // namespace

bool time_can_run_out(const Scenario& scenario, const State& state) {
    const Moment& moment = scenario[state.moment];
    return moment.within_s && moment.silence && state.timing != Timing::off;
}

std::optional<Rejection> advance(const Scenario& scenario, State& state, const Command& command,
                                 Scripts& scripts, Facts& facts) {
    if (auto rejection = declined(scenario, state, command)) return rejection;
    Unfolding unfolding(scenario, state, scripts, facts);
    std::visit(
        Overloaded{[&](const Begin& wish) { unfolding.begin(wish); },
                   [&](const Choose& wish) { unfolding.choose(wish.choice, Chosen::by_trainee); },
                   [&](const ReadOn&) { unfolding.follow(scenario[state.moment].next); },
                   [&](const LetTimeRunOut&) {
                       unfolding.choose(*scenario[state.moment].silence, Chosen::by_silence);
                   },
                   [&](const Leave&) { unfolding.happens(Ended{}); },
                   [&](const RateSelf& wish) { unfolding.happens(SelfRated{wish.rating}); },
                   [&](const Disagree& wish) {
                       unfolding.happens(Disagreed{wish.choice, wish.objection,
                                                   one_line(wish.words, most_said_of_a_key)});
                   }},
        command);
    return std::nullopt;
}

Outcome decide(const Scenario& scenario, const State& state, const Command& command,
               Scripts& scripts) {
    State now = state;
    Facts facts;
    if (auto rejection = advance(scenario, now, command, scripts, facts)) return *rejection;
    return facts;
}

}  // namespace frontstage
