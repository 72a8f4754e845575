#include "core/course.hpp"

#include <algorithm>
#include <cstdlib>

#include "core/perception.hpp"
#include "core/plausible.hpp"
#include "core/state.hpp"

namespace frontstage {
namespace {

// Keeps of the state only what the customer lives by.
class Living {
public:
    explicit Living(const Scenario& scenario) : scenario_(scenario) {}

    Course run(const Facts& facts) {
        for (const Fact& fact : facts)
            std::visit(*this, fact);
        return std::move(course_);
    }

    void operator()(const Began& fact) {
        mood_tenths_ = moved_mood(0, fact.mood_tenths);
        course_.reputation_tenths = fact.reputation_tenths;
    }
    void operator()(const ForceStruck& fact) {
        mood_tenths_ = moved_mood(mood_tenths_, fact.mood_tenths);
        course_.forces.insert(fact.force);
    }
    void operator()(const MomentReached& fact) {
        if (course_.mood.empty()) course_.mood.push_back({mood_tenths_, {}, fact.moment, {}});
        close_beat();
        moment_ = fact.moment;
    }
    void operator()(const ChoiceMade& fact) {
        choice_ = fact.choice;
        felt_now_ = {};
    }
    void operator()(const StandardShown& fact) {
        if (fact.evidence != Evidence::met || fact.standard.number >= scenario_.standards.size())
            return;
        const std::optional<Recovery>& part = scenario_[fact.standard].recovery;
        if (!part) return;
        for (Failure& failure : course_.failures)
            failure.done[static_cast<std::size_t>(*part)] = true;
    }
    void operator()(const Felt& fact) {
        const auto factor = static_cast<std::size_t>(fact.factor);
        const int tenths = plausible(fact.tenths);
        felt_now_[factor] += tenths;
        // A loss weighs half as much again (after Kahneman and Tversky 1979), and perception never
        // leaves 1..9, however long the encounter.
        const int start = start_hundredths(scenario_, factor);
        const int weighed = tenths * (tenths < 0 ? 15 : 10);
        int& felt = course_.felt_hundredths[factor];
        felt = std::clamp(start + felt + weighed, 100, 900) - start;
    }
    void operator()(const MoodMoved& fact) { mood_tenths_ = moved_mood(mood_tenths_, fact.tenths); }
    void operator()(const EffortAsked& fact) { course_.effort += plausible(fact.effort); }
    void operator()(const Ended&) { close_beat(); }
    void operator()(const PromiseMade&) {}
    void operator()(const PromiseKept&) {}
    void operator()(const PromiseBroken&) {}
    void operator()(const Discovered&) {}
    void operator()(const VariableSet&) {}
    void operator()(const TimePassed&) {}
    void operator()(const ChanceDrawn&) {}
    void operator()(const LineSaid&) {}
    void operator()(const ScriptFaulted&) {}
    void operator()(const SelfRated&) {}
    void operator()(const Disagreed&) {}

private:
    void close_beat() {
        if (!choice_ || course_.mood.empty()) return;
        const int before = course_.mood.back().mood_tenths;
        course_.mood.push_back({mood_tenths_, choice_, moment_, strongest()});
        if (before - mood_tenths_ >= failure_tenths)
            course_.failures.push_back({course_.mood.size() - 1, {}});
        choice_.reset();
    }

    [[nodiscard]] std::optional<Factor> strongest() const {
        const auto most = std::max_element(felt_now_.begin(), felt_now_.end(),
                                           [](int a, int b) { return std::abs(a) < std::abs(b); });
        if (*most == 0) return std::nullopt;
        return static_cast<Factor>(most - felt_now_.begin());
    }

    const Scenario& scenario_;
    Course course_;
    std::optional<ChoiceId> choice_;
    MomentId moment_;
    PerFactor<int> felt_now_{};  // by the choice at hand
    int mood_tenths_ = 500;
};

}  // namespace

bool Failure::recovered() const {
    const auto was = [this](Recovery part) { return done[static_cast<std::size_t>(part)]; };
    return was(Recovery::listen) && was(Recovery::act) && was(Recovery::close);
}

Course course_of(const Scenario& scenario, const Facts& facts) {
    return Living(scenario).run(facts);
}

}  // namespace frontstage
