// The form in which encounters are tested:
//   given(play, {"began", "moment-reached arrival offering key-first"})
//       .when("choose key-first")
//       .then({"choice-made arrival:key-first", "mood -6", "ended settled"});
// Every `when` also checks what holds of any wish: deciding twice gives the same, leaves the state
// alone, and agrees with advancing in place.
#pragma once

#include <source_location>
#include <string>
#include <string_view>

#include "core/decide.hpp"
#include "support/fact_text.hpp"
#include "support/scenario_builder.hpp"

namespace frontstage::testing {

class Answered {
public:
    Answered(const Play& play, Outcome outcome, std::string asked)
        : play_(play), outcome_(std::move(outcome)), asked_(std::move(asked)) {}

    void then(const Lines& expected,
              std::source_location here = std::source_location::current()) const;
    // Among others: these lines one after the other, with nothing between.
    void then_among_others(const Lines& expected,
                           std::source_location here = std::source_location::current()) const;
    void declines(Declined reason, std::string_view message = {},
                  std::source_location here = std::source_location::current()) const;

private:
    const Play& play_;
    Outcome outcome_;
    std::string asked_;
};

class Given {
public:
    Given(Play& play, State state) : play_(play), state_(std::move(state)) {}
    [[nodiscard]] Answered when(std::string_view wish) const;
    [[nodiscard]] Answered when(const Command& wish, std::string asked) const;

private:
    Play& play_;
    State state_;
};

// After these facts.
[[nodiscard]] Given given(Play& play, const Lines& facts);
// After these wishes, all of which must be granted.
[[nodiscard]] Given played(Play& play, const Lines& wishes);
// What came of these wishes, all of which must be granted.
[[nodiscard]] Facts facts_of(Play& play, const Lines& wishes);

}  // namespace frontstage::testing
