#include "author/versions/chance.hpp"

#include <algorithm>
#include <cmath>
#include <vector>

#include "core/conduct.hpp"
#include "core/decide.hpp"
#include "core/outlooks.hpp"
#include "core/policy.hpp"

namespace frontstage::author {
namespace {

constexpr std::uint64_t most_wishes = 2'000;  // a random player may go in circles for a while
constexpr std::size_t budget_of_outlook = 50'000;

int conduct_of_play(const Scenario& scenario, Scripts& scripts, Outlooks& outlooks, Seed seed) {
    State state;
    Facts facts;
    Begin begin;
    begin.seed = seed;
    begin.timing = Timing::x1;
    (void)advance(scenario, state, begin, scripts, facts);
    const State opening = state;
    for (std::uint64_t nth = 0; nth < most_wishes; ++nth) {
        const auto wish = wish_of(Policy::random, scenario, state, nullptr, scripts, nth);
        if (!wish || advance(scenario, state, *wish, scripts, facts)) break;
    }
    return conduct_of(scenario, facts, outlooks.from(opening)).total;
}

}  // namespace

Spread spread_of(const Scenario& scenario, Scripts& scripts) {
    const Weathers weathers(scenario, scripts.reads(), {});
    Outlooks outlooks(scenario, scripts, weathers, scripts.reads().chance == Reading::yes,
                      budget_of_outlook);
    std::vector<int> totals;
    Spread spread;
    double sum = 0, squares = 0;
    for (std::uint64_t seed = 0; seed < spread_plays; ++seed) {
        const int total = conduct_of_play(scenario, scripts, outlooks, Seed{seed});
        totals.push_back(total);
        sum += total;
        squares += static_cast<double>(total) * total;
        ++spread.by_tens[static_cast<std::size_t>(std::min(total / 10, 9))];
    }
    std::sort(totals.begin(), totals.end());
    spread.mean = sum / spread_plays;
    spread.deviation = std::sqrt(std::max(0.0, squares / spread_plays - spread.mean * spread.mean));
    for (std::size_t i = 0; i < spread.quartiles.size(); ++i)
        spread.quartiles[i] = totals[i * (totals.size() - 1) / 4];
    return spread;
}

}  // namespace frontstage::author
