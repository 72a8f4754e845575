#include "core/transcript.hpp"

#include "core/view.hpp"

namespace frontstage {
namespace {

void take_lines(const Scenario& scenario, const State& state, const Phrasebook& words,
                Transcript& transcript) {
    View view = view_of(scenario, state, words);
    for (SpokenLine& line : view.lines)
        transcript.push_back({line.speaker ? SaidBy::cast : SaidBy::narrator, std::move(line.name),
                              std::move(line.text), std::nullopt, Delivery::says,
                              view.meeting.channel, view.clock_s});
}

std::string trainee_words(const Choice& choice, Chosen how, const Phrasebook& words) {
    if (how == Chosen::by_silence)
        return words("(Time ran out.) {words}", {{"words", choice.text}});
    return choice.text;
}

}  // namespace

Transcript transcript_of(const Scenario& scenario, const Facts& facts, const Phrasebook& words) {
    Transcript transcript;
    State state;
    std::size_t decision = 0;
    bool heard = true;  // the lines of where we are were taken
    for (const Fact& fact : facts) {
        const auto* choice = std::get_if<ChoiceMade>(&fact);
        const bool leaves = choice != nullptr || std::holds_alternative<MomentReached>(fact) ||
                            std::holds_alternative<Ended>(fact);
        if (leaves && !heard) take_lines(scenario, state, words, transcript);
        if (leaves) heard = true;
        if (choice != nullptr)
            transcript.push_back({SaidBy::trainee, words("You"),
                                  trainee_words(scenario[choice->choice], choice->how, words),
                                  decision++, scenario[choice->choice].delivery,
                                  meeting_at(scenario, state).channel, state.clock_s});
        apply(state, fact);
        if (std::holds_alternative<MomentReached>(fact) || std::holds_alternative<Ended>(fact))
            heard = false;
    }
    if (!heard) take_lines(scenario, state, words, transcript);
    return transcript;
}

}  // namespace frontstage
