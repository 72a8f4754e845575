#include "core/experience.hpp"

#include <algorithm>
#include <cstdlib>

#include "core/review.hpp"
#include "core/rounding.hpp"
#include "core/state.hpp"

namespace frontstage {
namespace {

std::vector<int> tenths_of(const std::vector<MoodBeat>& beats) {
    std::vector<int> moods;
    moods.reserve(beats.size());
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

// Factors weigh the same unless an organisation says otherwise.
double gap_of(const PerFactor<Perceived>& factors) {
    double sum = 0;
    for (const Perceived& seen : factors)
        sum += seen.perceived - (seen.adequate + seen.desired) / 2;
    return sum / factor_count;
}

}  // namespace

std::size_t peak_of(const std::vector<int>& moods_tenths) {
    std::size_t peak = 0;
    for (std::size_t i = 0; i < moods_tenths.size(); ++i)  // of equals the later: better remembered
        if (std::abs(moods_tenths[i] - 500) >= std::abs(moods_tenths[peak] - 500)) peak = i;
    return peak;
}

double peak_end(const std::vector<int>& moods_tenths, const std::vector<int>& peak_moods_tenths) {
    if (moods_tenths.empty()) return 50.0;
    double sum = 0;
    for (const int mood : moods_tenths)
        sum += mood;
    const int peak = peak_moods_tenths[peak_of(peak_moods_tenths)];
    const double mean = sum / static_cast<double>(moods_tenths.size());
    return (0.5 * mean + 0.25 * peak + 0.25 * moods_tenths.back()) / 10.0;
}

SurveyAnswers survey_of(double satisfaction, int effort) {
    const int csat = 1 + rounded(satisfaction / 25.0);
    return {csat, rounded(satisfaction / 10.0), 1 + std::clamp(effort, 0, 6), csat};
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
    const Course course = course_of(scenario, facts);
    const std::vector<int> moods = tenths_of(course.mood);
    Experience experience;
    experience.mood = course.mood;
    experience.factors = perceptions_of(scenario, course);
    experience.gap = gap_of(experience.factors);
    const auto satisfied_by = [&](double remembered) {
        return std::clamp(remembered + 8 * experience.gap, 0.0, 100.0);
    };
    const std::vector<int> searched = with_recovery(course, moods);
    experience.peak_end = peak_end(moods, searched);
    experience.peak_beat = peak_of(searched);
    experience.satisfaction = satisfied_by(experience.peak_end);
    experience.return_intent = satisfied_by(peak_end(moods, moods));
    experience.recovered = std::any_of(course.failures.begin(), course.failures.end(),
                                       [](const Failure& failure) { return failure.recovered(); });
    experience.survey = survey_of(experience.satisfaction, course.effort);
    experience.review = review_of(scenario, experience);
    return experience;
}

}  // namespace frontstage
