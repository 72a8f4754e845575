#include "core/chance_line.hpp"

#include <cmath>

#include "core/decide.hpp"

namespace frontstage {
namespace {

constexpr int random_plays = 1'000;
constexpr std::size_t most_wishes = 10'000;  // a random player may go in circles for a while
// Plays have a larger allowance than the walk, and wait for scripts that fail no longer.
constexpr std::size_t work_of_a_fault_in_play = 10 * work_of_a_fault;
constexpr std::uint64_t bots_tried_in = 64;  // combinations of forces

bool passes_better(const Bot& one, const Bot& other) {
    const bool met = one.verdict == Verdict::met, other_met = other.verdict == Verdict::met;
    return met != other_met ? met : one.conduct > other.conduct;
}

}  // namespace

Chance ChanceLine::run(std::uint64_t walked) {
    Chance chance;
    chance.longest_bot = bot(Policy::longest, walked);
    chance.politest_bot = bot(Policy::politest, walked);
    chance.longest = chance.longest_bot.conduct;
    chance.politest = chance.politest_bot.conduct;
    double sum = 0, squares = 0;
    for (int play = 0; play < random_plays; ++play) {
        // With a seed of one's own, its draws stay and the player alone is another one each time.
        const auto first_wish =
            wish_.seed ? static_cast<std::uint64_t>(play) * most_wishes : std::uint64_t{0};
        const auto conduct = conduct_by(Policy::random, beginning(play), first_wish);
        if (!conduct) break;
        ++chance.plays;
        chance.extreme += conduct->total <= 5 || conduct->total >= 95 ? 1 : 0;
        sum += conduct->total;
        squares += static_cast<double>(conduct->total) * conduct->total;
    }
    if (chance.plays == 0) return chance;
    chance.mean = sum / chance.plays;
    chance.deviation = std::sqrt(std::max(0.0, squares / chance.plays - chance.mean * chance.mean));
    return chance;
}

Begin ChanceLine::beginning(int play) const {
    Begin begin;
    begin.seed = wish_.seed.value_or(Seed{static_cast<std::uint64_t>(play)});
    begin.timing = wish_.timing;
    begin.forced = wish_.forced;
    return begin;
}

Bot ChanceLine::bot(Policy policy, std::uint64_t walked) {
    Bot best;
    for (std::uint64_t nth = 0; nth < std::min(walked, bots_tried_in); ++nth) {
        Begin begin = beginning(1);
        begin.forced = weathers_.nth(nth);
        const auto conduct = conduct_by(policy, begin, 0);
        if (!conduct) break;
        const Bot found{conduct->total, conduct->verdict};
        if (nth == 0 || passes_better(found, best)) best = found;
    }
    return best;
}

std::optional<Conduct> ChanceLine::conduct_by(Policy policy, const Begin& begin,
                                              std::uint64_t first_wish) {
    State state;
    Facts facts;
    (void)advance(scenario_, state, begin, scripts_, facts);
    const State opening = state;
    std::size_t looked_at = 0;
    for (std::uint64_t nth = 0; nth < most_wishes; ++nth) {
        const auto wish = wish_of(policy, scenario_, state, nullptr, scripts_, first_wish + nth);
        if (!wish || advance(scenario_, state, *wish, scripts_, facts)) break;
        std::size_t work = 1;
        for (; looked_at < facts.size(); ++looked_at)
            if (std::holds_alternative<ScriptFaulted>(facts[looked_at]))
                work += work_of_a_fault_in_play;
        if (!allowance_.take(work)) return std::nullopt;
    }
    return conduct_of(scenario_, facts, outlooks_.from(opening));
}

}  // namespace frontstage
