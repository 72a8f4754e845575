#include "core/brute_force.hpp"

namespace frontstage::testing {
namespace {

constexpr std::size_t most_states = 400;
constexpr std::size_t most_steps = 200'000;

int points_by_the_book(const Scenario& scenario, const State& before, ChoiceId choice) {
    if (before.taken.contains(choice)) return 0;
    if (scenario[before.moment].scoring == Scoring::contested) return 0;
    switch (scenario[choice].quality) {
        case Quality::best: return 4;
        case Quality::good: return 3;
        case Quality::weak: return 1;
        case Quality::harmful: return 0;
    }
    return 0;
}

}  // namespace

BruteForce::BruteForce(Play& play, const State& start) : play_(play) {
    (void)number_of(start);
    for (std::size_t number = 0; number < states_.size() && !too_many_; ++number)
        expand(number);
}

// Whatever could matter, much of which does not.
std::string BruteForce::key_of(const State& state) const {
    std::string key = std::to_string(state.moment.number) + '|';
    for (std::uint32_t i = 0; i < play_.scenario.choices.size(); ++i)
        key += state.taken.contains(ChoiceId{i}) ? '1' : '0';
    for (std::uint32_t i = 0; i < play_.scenario.names.discoveries.size(); ++i)
        key += state.known.contains(DiscoveryId{i}) ? '1' : '0';
    for (const Value& value : state.variables)
        key += std::get<bool>(value) ? '1' : '0';
    const Reads& reads = play_.scripts.reads();
    if (reads.mood == Reading::yes)
        key += '|' + std::to_string(state.mood_tenths) + (state.failures > 0 ? '!' : ' ');
    if (reads.chance == Reading::yes) key += '|' + std::to_string(state.draws);
    return key;
}

std::size_t BruteForce::number_of(const State& state) {
    const auto [place, fresh] = numbers_.try_emplace(key_of(state), states_.size());
    if (fresh) {
        states_.push_back(state);
        ways_.emplace_back();
        too_many_ = states_.size() > most_states;
    }
    return place->second;
}

void BruteForce::expand(std::size_t number) {
    std::vector<Command> wishes{ReadOn{}, LetTimeRunOut{}};
    for (std::uint32_t i = 0; i < play_.scenario.choices.size(); ++i)
        wishes.emplace_back(Choose{ChoiceId{i}});
    for (const Command& wish : wishes) {
        const State before = states_[number];
        const Outcome outcome = decide(play_.scenario, before, wish, play_.scripts);
        const auto* facts = std::get_if<Facts>(&outcome);
        if (facts == nullptr) continue;
        int points = 0;
        for (const Fact& fact : *facts)
            if (const auto* made = std::get_if<ChoiceMade>(&fact))
                points = points_by_the_book(play_.scenario, before, made->choice);
        const State after = replay(*facts, before);
        const std::size_t to = after.stage == Stage::over ? over : number_of(after);
        ways_[number].push_back({points, to});
    }
}

std::vector<bool> BruteForce::reachable_from(std::size_t start) const {
    std::vector<bool> reached(states_.size(), false);
    std::vector<std::size_t> waiting{start};
    while (!waiting.empty()) {
        const std::size_t at = waiting.back();
        waiting.pop_back();
        for (const Way& way : ways_[at])
            if (way.to != over && !reached[way.to]) {
                reached[way.to] = true;
                waiting.push_back(way.to);
            }
    }
    return reached;
}

// No ending can be reached, and whatever can be reached leads back here.
bool BruteForce::nothing_new_from(std::size_t number) const {
    for (const Way& way : ways_[number])
        if (way.to == over) return false;
    for (std::size_t i = 0; i < states_.size(); ++i) {
        if (!reachable_[number][i]) continue;
        if (!reachable_[i][number]) return false;
        for (const Way& way : ways_[i])
            if (way.to == over) return false;
    }
    return true;
}

std::optional<PointRange> BruteForce::total() {
    if (too_many_) return std::nullopt;
    on_path_.assign(states_.size(), false);
    reachable_.clear();
    for (std::size_t i = 0; i < states_.size(); ++i)
        reachable_.push_back(reachable_from(i));
    dead_end_.clear();
    for (std::size_t i = 0; i < states_.size(); ++i)
        dead_end_.push_back(nothing_new_from(i));
    follow(0, 0);
    return too_many_ ? std::nullopt : range_;
}

void BruteForce::follow(std::size_t number, int points) {
    const auto arrives = [this](int sum) {
        if (!range_) range_ = PointRange{sum, sum};
        range_->least = std::min(range_->least, sum);
        range_->most = std::max(range_->most, sum);
    };
    if (++steps_ > most_steps) too_many_ = true;
    if (too_many_) return;
    if (dead_end_[number]) return arrives(points);
    on_path_[number] = true;
    for (const Way& way : ways_[number]) {
        if (way.to == over)
            arrives(points + way.points);
        else if (!on_path_[way.to])
            follow(way.to, points + way.points);
    }
    on_path_[number] = false;
}

}  // namespace frontstage::testing
