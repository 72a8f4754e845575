#include "core/rerun.hpp"

#include <algorithm>

#include "core/decide.hpp"

namespace frontstage {
namespace {

Begin begin_of(const Scenario& scenario, const Began& began, const Facts& facts) {
    Begin begin{began.digest, began.seed, began.mode, began.timing, began.reputation_tenths,
                {},           began.from};
    for (std::uint32_t i = 0; i < scenario.forces.size(); ++i) {
        const bool struck = std::any_of(facts.begin(), facts.end(), [i](const Fact& fact) {
            const auto* force = std::get_if<ForceStruck>(&fact);
            return force != nullptr && force->force == ForceId{i};
        });
        begin.forced.emplace_back(ForceId{i}, struck ? Presence::present : Presence::absent);
    }
    return begin;
}

}  // namespace

std::vector<Command> commands_of(const Scenario& scenario, const Facts& facts) {
    std::vector<Command> commands;
    bool answered = true;  // does a wish of the trainee's explain the next arrival?
    for (const Fact& fact : facts) {
        if (const auto* began = std::get_if<Began>(&fact)) {
            commands.emplace_back(begin_of(scenario, *began, facts));
        } else if (const auto* made = std::get_if<ChoiceMade>(&fact)) {
            if (made->how == Chosen::by_silence)
                commands.emplace_back(LetTimeRunOut{});
            else
                commands.emplace_back(Choose{made->choice});
            answered = true;
        } else if (const auto* ended = std::get_if<Ended>(&fact)) {
            if (!ended->ending)
                commands.emplace_back(Leave{});
            else if (!answered)
                commands.emplace_back(ReadOn{});
        } else if (std::holds_alternative<MomentReached>(fact)) {
            if (!answered) commands.emplace_back(ReadOn{});
            answered = false;
        } else if (const auto* rated = std::get_if<SelfRated>(&fact)) {
            commands.emplace_back(RateSelf{rated->rating});
        } else if (const auto* disagreed = std::get_if<Disagreed>(&fact)) {
            commands.emplace_back(
                Disagree{disagreed->choice, disagreed->objection, disagreed->words});
        }
    }
    return commands;
}

Rerun rerun(const Scenario& scenario, const std::vector<Command>& commands, Scripts& scripts) {
    Rerun result;
    State state;
    for (const Command& command : commands) {
        if (advance(scenario, state, command, scripts, result.facts)) {
            result.whole = false;
            break;
        }
    }
    return result;
}

State opening_of(const Facts& facts) {
    State state;
    for (const Fact& fact : facts) {
        frontstage::apply(state, fact);
        if (std::holds_alternative<MomentReached>(fact)) break;
    }
    return state;
}

std::optional<Rerun> rerun_without_forces(const Scenario& scenario, const Facts& facts,
                                          Scripts& scripts) {
    std::vector<Command> commands = commands_of(scenario, facts);
    if (commands.empty() || !std::holds_alternative<Begin>(commands.front())) return std::nullopt;
    auto& forced = std::get<Begin>(commands.front()).forced;
    const bool any = std::any_of(forced.begin(), forced.end(), [](const auto& force) {
        return force.second == Presence::present;
    });
    if (!any) return std::nullopt;
    for (auto& force : forced)
        force.second = Presence::absent;
    // What was thought of it afterwards belongs to the day as it was.
    std::erase_if(commands, [](const Command& command) {
        return std::holds_alternative<RateSelf>(command) ||
               std::holds_alternative<Disagree>(command);
    });
    return rerun(scenario, commands, scripts);
}

}  // namespace frontstage
