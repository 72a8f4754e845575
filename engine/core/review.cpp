#include "core/review.hpp"

#include <algorithm>
#include <cstdlib>

#include "core/state.hpp"

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

struct Moved {
    int tenths = 0;
    std::optional<Factor> factor;  // the one that was felt most in this beat
    std::string touchpoint;
};

// One for each beat after the first of the mood curve.
std::vector<Moved> moves_of(const Scenario& scenario, const Facts& facts,
                            const Experience& experience) {
    std::vector<Moved> moves;
    for (std::size_t i = 1; i < experience.mood.size(); ++i) {
        const MoodBeat& beat = experience.mood[i];
        moves.push_back({beat.mood_tenths - experience.mood[i - 1].mood_tenths, std::nullopt,
                         scenario[beat.moment].touchpoint});
    }
    std::size_t beat = 0;  // of the choice whose facts are being read; 0: none yet
    PerFactor<int> felt{};
    for (const Fact& fact : facts) {
        if (std::holds_alternative<ChoiceMade>(fact)) {
            ++beat;
            felt = {};
        }
        const auto* feeling = std::get_if<Felt>(&fact);
        if (feeling == nullptr || beat == 0 || beat > moves.size()) continue;
        felt[static_cast<std::size_t>(feeling->factor)] += feeling->tenths;
        const auto most = std::max_element(felt.begin(), felt.end(),
                                           [](int a, int b) { return std::abs(a) < std::abs(b); });
        moves[beat - 1].factor = static_cast<Factor>(most - felt.begin());
    }
    return moves;
}

// Largest movement first; of equals the later, which is better remembered. Beats that left no mark
// on any factor have nothing to tell.
std::vector<Moved> most_telling(std::vector<Moved> moves) {
    std::reverse(moves.begin(), moves.end());
    std::erase_if(moves, [](const Moved& move) { return !move.factor || move.tenths == 0; });
    std::stable_sort(moves.begin(), moves.end(), [](const Moved& a, const Moved& b) {
        return std::abs(a.tenths) > std::abs(b.tenths);
    });
    if (moves.size() > 2) moves.resize(2);
    return moves;
}

std::string_view phrase_for(const Moved& move) {
    const Phrases& pair = phrases[static_cast<std::size_t>(*move.factor)];
    return move.tenths > 0 ? pair.praise : pair.complaint;
}

std::string sentence(const Moved& move, std::string_view lead) {
    std::string text(lead);
    if (!move.touchpoint.empty())
        text += (lead.empty() ? "At " : " at ") + move.touchpoint + ", ";
    else if (!lead.empty())
        text += ' ';
    text += phrase_for(move);
    text[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(text[0])));
    return text + '.';
}

}  // namespace

std::string review_of(const Scenario& scenario, const Facts& facts, const Experience& experience) {
    const auto stars = static_cast<std::size_t>(experience.survey.stars - 1);
    std::string review(openings[stars]);
    const std::vector<Moved> telling = most_telling(moves_of(scenario, facts, experience));
    if (!telling.empty()) review += ' ' + sentence(telling[0], "");
    if (telling.size() > 1 && (phrase_for(telling[1]) != phrase_for(telling[0]))) {
        const bool turned = (telling[0].tenths > 0) != (telling[1].tenths > 0);
        review += ' ' + sentence(telling[1], turned ? "But" : "And");
    }
    return review + ' ' + std::string(closings[stars]);
}

}  // namespace frontstage
