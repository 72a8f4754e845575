// The points that can be had from a state, found by trying every path: slow, plain, and written
// without a look at how the Outlook does it. What the Outlook says is held against this.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/outlook.hpp"
#include "support/given.hpp"

namespace frontstage::testing {

class BruteForce {
public:
    // Every state that can be reached from `start`.
    BruteForce(Play& play, const State& start);

    // Over all paths from the start that go nowhere twice, to an ending or to where nothing new can
    // come. Nothing where there are too many states or paths to try them all.
    [[nodiscard]] std::optional<PointRange> total();

    [[nodiscard]] const std::vector<State>& states() const { return states_; }
    [[nodiscard]] bool too_many() const { return too_many_; }

private:
    static constexpr std::size_t over = static_cast<std::size_t>(-1);
    struct Way {
        int points;
        std::size_t to;
    };

    void expand(std::size_t number);
    std::size_t number_of(const State& state);
    [[nodiscard]] std::string key_of(const State& state) const;
    [[nodiscard]] std::vector<bool> reachable_from(std::size_t start) const;
    [[nodiscard]] bool nothing_new_from(std::size_t number) const;
    void follow(std::size_t number, int points);

    Play& play_;
    std::map<std::string, std::size_t> numbers_;
    std::vector<State> states_;
    std::vector<std::vector<Way>> ways_;
    std::vector<std::vector<bool>> reachable_;  // from each state, each state
    std::vector<bool> on_path_, dead_end_;
    std::optional<PointRange> range_;
    std::size_t steps_ = 0;
    bool too_many_ = false;
};

}  // namespace frontstage::testing
