#include "core/review.hpp"

#include <algorithm>
#include <cstdlib>

namespace frontstage {
namespace {

struct Phrases {
    std::string_view praise, complaint;
};

// One pair for each factor, in the order of Factor.
constexpr PerFactor<Phrases> phrases{{
    {phrase("somebody moved at once"), phrase("I was left waiting, and nobody seemed to notice")},
    {phrase("somebody understood what the day had been like for me"),
     phrase("how it was for me did not seem to matter to anyone")},
    {phrase("they knew what they were talking about"),
     phrase("I was given a guess where I needed an answer")},
    {phrase("I was told plainly where things stood, the bad part included"),
     phrase("I had to find out for myself what I should have been told")},
    {phrase("they did what they had said they would"),
     phrase("what I was promised and what I got were two different things")},
    {phrase("the place itself did me good"), phrase("the place itself made it worse")},
}};

constexpr std::array<std::string_view, 5> openings{
    phrase("I would not come back."), phrase("Not what I was told to expect."),
    phrase("It was all right."), phrase("I was looked after."),
    phrase("I will tell people about this one.")};

constexpr std::array<std::string_view, 5> closings{
    phrase("Look elsewhere."), phrase("They could have done better with very little."),
    phrase("Neither a warning nor a recommendation."), phrase("I would come again."),
    phrase("Whoever trains these people knows what they are doing.")};

struct Move {  // of the mood, from one beat to the next
    int tenths = 0;
    Factor factor = Factor::empathy;
    MomentId moment;
};

// The two largest; of equals the later, which is better remembered. A beat that left no mark on any
// factor has nothing to tell.
std::vector<Move> most_telling(const std::vector<MoodBeat>& mood) {
    std::vector<Move> telling;
    for (std::size_t i = mood.size(); i-- > 1;) {
        const int tenths = mood[i].mood_tenths - mood[i - 1].mood_tenths;
        if (mood[i].strongest && tenths != 0)
            telling.push_back({tenths, *mood[i].strongest, mood[i].moment});
    }
    const auto told = std::min<std::ptrdiff_t>(2, std::ssize(telling));
    std::stable_sort(telling.begin(), telling.end(), [](const Move& a, const Move& b) {
        return std::abs(a.tenths) > std::abs(b.tenths);
    });
    telling.resize(static_cast<std::size_t>(told));
    return telling;
}

std::string_view phrase_for(const Move& move) {
    const Phrases& pair = phrases[static_cast<std::size_t>(move.factor)];
    return move.tenths > 0 ? pair.praise : pair.complaint;
}

// How a sentence of the review begins: by itself, against the one before it, or after it.
enum class Lead { none, but, also };

std::string sentence(const Scenario& scenario, const Move& move, Lead lead,
                     const Phrasebook& words) {
    constexpr std::array with_place{phrase("At {touchpoint}, {phrase}."),
                                    phrase("But at {touchpoint}, {phrase}."),
                                    phrase("And at {touchpoint}, {phrase}.")};
    constexpr std::array alone{phrase("{phrase}."), phrase("But {phrase}."),
                               phrase("And {phrase}.")};
    const std::string& touchpoint = scenario[move.moment].touchpoint;
    const auto& leads = touchpoint.empty() ? alone : with_place;
    return capitalised(words(leads[static_cast<std::size_t>(lead)],
                             {{"touchpoint", touchpoint}, {"phrase", words(phrase_for(move))}}));
}

}  // namespace

std::string review_of(const Scenario& scenario, const Experience& experience,
                      const Phrasebook& words) {
    const auto stars = static_cast<std::size_t>(experience.survey.stars - 1);
    std::string review = words(openings[stars]);
    const std::vector<Move> telling = most_telling(experience.mood);
    if (!telling.empty()) review += ' ' + sentence(scenario, telling[0], Lead::none, words);
    if (telling.size() > 1 && phrase_for(telling[1]) != phrase_for(telling[0])) {
        const bool turned = (telling[0].tenths > 0) != (telling[1].tenths > 0);
        review += ' ' + sentence(scenario, telling[1], turned ? Lead::but : Lead::also, words);
    }
    return review + ' ' + words(closings[stars]);
}

}  // namespace frontstage
