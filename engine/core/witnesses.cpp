#include "core/witnesses.hpp"

#include <algorithm>

#include "core/decide.hpp"

namespace frontstage {
namespace {

constexpr std::uint64_t seeds_tried = 200'000;

bool draws_like(Seed seed, const std::vector<Toss>& tosses) {
    for (std::size_t nth = 0; nth < tosses.size(); ++nth) {
        const auto rolled = static_cast<int>(below(100, draw(seed, Stream::script, nth)));
        if ((rolled < tosses[nth].percent) != tosses[nth].came) return false;
    }
    return true;
}

}  // namespace

std::optional<Witness> WitnessWriter::write(const StateGraph& graph, const std::vector<LinkId>& way,
                                            const Forces& forces) {
    Witness witness{forces, {}, seed_};
    std::vector<Toss> tosses;
    for (const LinkId id : way) {
        const Link& link = graph[id];
        if (link.step) witness.steps.push_back(*link.step);
        tosses.insert(tosses.end(), link.tossed.begin(), link.tossed.end());
    }
    if (!seed_ && !tosses.empty()) {
        witness.seed = seed_that_draws(tosses);
        if (!witness.seed) return std::nullopt;
    }
    return witness;
}

std::optional<Seed> WitnessWriter::seed_that_draws(const std::vector<Toss>& tosses) {
    std::vector<std::pair<int, bool>> key;
    for (const Toss& toss : tosses)
        key.emplace_back(toss.percent, toss.came);
    const auto [place, fresh] = found_.try_emplace(std::move(key));
    for (std::uint64_t seed = 1; fresh && seed <= seeds_tried && !place->second; ++seed)
        if (draws_like(Seed{seed}, tosses)) place->second = Seed{seed};
    return place->second;
}

std::optional<Facts> facts_of(const Scenario& scenario, Scripts& scripts, const Witness& witness,
                              Timing timing) {
    Facts facts;
    State state;
    Begin begin;
    begin.seed = witness.seed.value_or(Seed{1});
    begin.timing = timing;
    begin.forced = witness.forces;
    (void)advance(scenario, state, begin, scripts, facts);
    // Beats in a circle would be read for ever.
    const auto read_on = [&] {
        for (std::size_t i = 0; i < scenario.moments.size(); ++i)
            if (state.stage != Stage::at_moment ||
                advance(scenario, state, ReadOn{}, scripts, facts))
                return;
    };
    for (const Step& step : witness.steps) {
        read_on();
        const Command wish = step.choice ? Command(Choose{*step.choice}) : LetTimeRunOut{};
        if (state.moment != step.moment || advance(scenario, state, wish, scripts, facts))
            return std::nullopt;
    }
    read_on();
    return facts;
}

}  // namespace frontstage
