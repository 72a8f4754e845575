#include "core/experience.hpp"

#include <algorithm>
#include <cstdlib>

#include "core/review.hpp"
#include "core/rounding.hpp"
#include "core/state.hpp"

namespace frontstage {
namespace {

constexpr int failure_tenths = 100;

// A fall by one choice, and what was done about it afterwards.
struct Failure {
    std::size_t beat = 0;  // the trough, in the mood curve
    std::array<bool, words_of<Recovery>.size()> done{};

    [[nodiscard]] bool recovered() const {
        const auto was = [this](Recovery part) { return done[static_cast<std::size_t>(part)]; };
        return was(Recovery::listen) && was(Recovery::act) && was(Recovery::close);
    }
};

struct Course {  // the encounter as the customer lived it
    std::vector<MoodBeat> mood;
    std::vector<Failure> failures;
    PerFactor<int> felt_hundredths{};
    int effort = 0;
    IdSet<ForceTag> forces;
    int reputation_tenths = 30;
};

class Living {
public:
    explicit Living(const Scenario& scenario) : scenario_(scenario) {}

    Course run(const Facts& facts) {
        for (const Fact& fact : facts) {
            std::visit(*this, fact);
            frontstage::apply(state_, fact);
            const bool arrived = std::holds_alternative<MomentReached>(fact);
            if (arrived || std::holds_alternative<Ended>(fact)) close_beat();
        }
        course_.forces = state_.forces;
        return std::move(course_);
    }

    void operator()(const Began& fact) { course_.reputation_tenths = fact.reputation_tenths; }
    void operator()(const ChoiceMade& fact) {
        choice_ = fact.choice;
        moment_ = state_.moment;
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
        // A loss weighs half as much again (Kahneman, Tversky 1979).
        course_.felt_hundredths[static_cast<std::size_t>(fact.factor)] +=
            fact.tenths * (fact.tenths < 0 ? 15 : 10);
        clamp(fact.factor);
    }
    void operator()(const EffortAsked& fact) { course_.effort += fact.effort; }
    void operator()(const ForceStruck&) {}
    void operator()(const MomentReached&) {}
    void operator()(const MoodMoved&) {}
    void operator()(const PromiseMade&) {}
    void operator()(const PromiseKept&) {}
    void operator()(const PromiseBroken&) {}
    void operator()(const Discovered&) {}
    void operator()(const VariableSet&) {}
    void operator()(const TimePassed&) {}
    void operator()(const ChanceDrawn&) {}
    void operator()(const LineSaid&) {}
    void operator()(const ScriptFaulted&) {}
    void operator()(const Ended&) {}

private:
    // Perception never leaves 1..9, however long the encounter.
    void clamp(Factor factor) {
        const auto i = static_cast<std::size_t>(factor);
        const int start = start_hundredths(factor);
        int& felt = course_.felt_hundredths[i];
        felt = std::clamp(start + felt, 100, 900) - start;
    }
    [[nodiscard]] int start_hundredths(Factor factor) const {
        const Zone zone = own_zone(factor);
        return (zone.adequate_tenths + zone.desired_tenths) * 5;
    }
    [[nodiscard]] Zone own_zone(Factor factor) const {
        if (!scenario_.customer) return {};
        return scenario_[*scenario_.customer].expects[static_cast<std::size_t>(factor)];
    }
    void close_beat() {
        if (course_.mood.empty()) {
            course_.mood.push_back({state_.mood_tenths, std::nullopt, state_.moment});
        } else if (choice_) {
            const int before = course_.mood.back().mood_tenths;
            course_.mood.push_back({state_.mood_tenths, choice_, moment_});
            if (before - state_.mood_tenths >= failure_tenths)
                course_.failures.push_back({course_.mood.size() - 1, {}});
        }
        choice_.reset();
    }

    const Scenario& scenario_;
    State state_;
    Course course_;
    std::optional<ChoiceId> choice_;
    MomentId moment_;
};

Zone shifted(Zone zone, const ZoneShift& by) {
    return {zone.adequate_tenths + by.adequate_tenths, zone.desired_tenths + by.desired_tenths};
}

// The person's zone, moved by what they met before, by the forces at work, and by what they have
// heard: half a point for each star above or below three.
Zone expected(const Scenario& scenario, const Course& course, std::size_t factor) {
    Zone zone = scenario.customer ? scenario[*scenario.customer].expects[factor] : Zone{};
    for (const PriorInfluence& influence : scenario.before)
        zone = shifted(zone, influence.shifts[factor]);
    course.forces.each([&](ForceId force) {
        if (force.number < scenario.forces.size())
            zone = shifted(zone, scenario[force].shifts[factor]);
    });
    const int heard = (course.reputation_tenths - 30) / 2;
    zone = shifted(zone, {heard, heard});
    zone.adequate_tenths = std::clamp(zone.adequate_tenths, 10, 90);
    zone.desired_tenths = std::clamp(zone.desired_tenths, zone.adequate_tenths, 90);
    return zone;
}

Perceived perceived(const Scenario& scenario, const Course& course, std::size_t factor) {
    const Zone own = scenario.customer ? scenario[*scenario.customer].expects[factor] : Zone{};
    const Zone zone = expected(scenario, course, factor);
    const int start = (own.adequate_tenths + own.desired_tenths) * 5;
    const int hundredths = std::clamp(start + course.felt_hundredths[factor], 100, 900);
    Perceived result{hundredths / 100.0, zone.adequate_tenths / 10.0, zone.desired_tenths / 10.0,
                     ZonePlace::within};
    if (hundredths < zone.adequate_tenths * 10)
        result.zone = ZonePlace::below;
    else if (hundredths >= zone.desired_tenths * 10)
        result.zone = ZonePlace::above;
    return result;
}

std::vector<int> tenths_of(const std::vector<MoodBeat>& beats) {
    std::vector<int> moods;
    for (const MoodBeat& beat : beats)
        moods.push_back(beat.mood_tenths);
    return moods;
}

// The moods searched for the peak: a trough that was put right enters half way to the mood before
// it.
std::vector<int> with_recovery(const Course& course, const std::vector<int>& moods) {
    std::vector<int> lifted = moods;
    for (const Failure& failure : course.failures)
        if (failure.recovered())
            lifted[failure.beat] = (moods[failure.beat] + moods[failure.beat - 1]) / 2;
    return lifted;
}

}  // namespace

double peak_end(const std::vector<int>& moods_tenths, const std::vector<int>& peak_moods_tenths) {
    if (moods_tenths.empty()) return 50.0;
    double sum = 0;
    for (const int mood : moods_tenths)
        sum += mood;
    int peak = peak_moods_tenths.front();
    for (const int mood : peak_moods_tenths)  // of equals the later, which is better remembered
        if (std::abs(mood - 500) >= std::abs(peak - 500)) peak = mood;
    const double mean = sum / static_cast<double>(moods_tenths.size());
    return (0.5 * mean + 0.25 * peak + 0.25 * moods_tenths.back()) / 10.0;
}

Survey survey_of(double satisfaction, int effort) {
    const int csat = 1 + rounded(satisfaction / 25.0);
    return {csat, rounded(satisfaction / 10.0), std::clamp(1 + effort, 1, 7), csat};
}

double net_promoter_score(const std::vector<int>& items) {
    if (items.empty()) return 0;
    int net = 0;
    for (const int item : items)
        net += item >= 9 ? 1 : item <= 6 ? -1 : 0;
    return 100.0 * net / static_cast<double>(items.size());
}

double satisfied_percent(const std::vector<int>& csat) {
    if (csat.empty()) return 0;
    const auto satisfied =
        std::count_if(csat.begin(), csat.end(), [](int item) { return item >= 4; });
    return 100.0 * static_cast<double>(satisfied) / static_cast<double>(csat.size());
}

Experience experience_of(const Scenario& scenario, const Facts& facts) {
    const Course course = Living(scenario).run(facts);
    Experience experience;
    experience.mood = course.mood;
    double gap = 0;
    for (std::size_t factor = 0; factor < factor_count; ++factor) {
        const Perceived& seen = experience.factors[factor] = perceived(scenario, course, factor);
        gap += seen.perceived - (seen.adequate + seen.desired) / 2;
    }
    experience.gap = gap / factor_count;
    const std::vector<int> moods = tenths_of(course.mood);
    experience.peak_end = peak_end(moods, with_recovery(course, moods));
    experience.satisfaction = std::clamp(experience.peak_end + 8 * experience.gap, 0.0, 100.0);
    experience.return_intent = std::clamp(peak_end(moods, moods) + 8 * experience.gap, 0.0, 100.0);
    experience.recovered = std::any_of(course.failures.begin(), course.failures.end(),
                                       [](const Failure& failure) { return failure.recovered(); });
    experience.survey = survey_of(experience.satisfaction, course.effort);
    experience.review = review_of(scenario, facts, experience);
    return experience;
}

}  // namespace frontstage
