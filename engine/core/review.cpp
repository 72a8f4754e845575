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
    {"somebody moved at once", "I was left waiting, and nobody seemed to notice"},
    {"somebody understood what the day had been like for me",
     "how it was for me did not seem to matter to anyone"},
    {"they knew what they were talking about", "I was given a guess where I needed an answer"},
    {"I was told plainly where things stood, the bad part included",
     "I had to find out for myself what I should have been told"},
    {"they did what they had said they would",
     "what I was promised and what I got were two different things"},
    {"the place itself did me good", "the place itself made it worse"},
}};

constexpr std::array<std::string_view, 5> openings{
    "I would not come back.", "Not what I was told to expect.", "It was all right.",
    "I was looked after.", "I will tell people about this one."};

constexpr std::array<std::string_view, 5> closings{
    "Look elsewhere.", "They could have done better with very little.",
    "Neither a warning nor a recommendation.", "I would come again.",
    "Whoever trains these people knows what they are doing."};

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

std::string sentence(const Scenario& scenario, const Move& move, std::string_view lead) {
    const std::string& touchpoint = scenario[move.moment].touchpoint;
    std::string text(lead);
    if (!touchpoint.empty())
        text += (lead.empty() ? "At " : " at ") + touchpoint + ", ";
    else if (!lead.empty())
        text += ' ';
    text += phrase_for(move);
    text[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(text[0])));
    return text + '.';
}

}  // namespace

std::string review_of(const Scenario& scenario, const Experience& experience) {
    const auto stars = static_cast<std::size_t>(experience.survey.stars - 1);
    std::string review(openings[stars]);
    const std::vector<Move> telling = most_telling(experience.mood);
    if (!telling.empty()) review += ' ' + sentence(scenario, telling[0], "");
    if (telling.size() > 1 && phrase_for(telling[1]) != phrase_for(telling[0])) {
        const bool turned = (telling[0].tenths > 0) != (telling[1].tenths > 0);
        review += ' ' + sentence(scenario, telling[1], turned ? "But" : "And");
    }
    return review + ' ' + std::string(closings[stars]);
}

}  // namespace frontstage
