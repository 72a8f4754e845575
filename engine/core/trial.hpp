// Scripts at work for an explorer that tries a step: chance may come out both ways, one after the
// other, and what was drawn and kept is noted. A seed's own draws, or every outcome: the encounter
// itself cannot tell.
#pragma once

#include <vector>

#include "core/scripts.hpp"

namespace frontstage {

struct Toss {  // of a script's chance()
    int percent = 0;
    bool came = false;
    bool operator==(const Toss&) const = default;
};

enum class ChanceIs : std::uint8_t { the_seeds, both_ways };

class Trial final : public Scripts {
public:
    Trial(Scripts& scripts, ChanceIs chance) : scripts_(scripts), chance_(chance) {}

    // A step is tried from the start: again and again, until no other outcome is left.
    void begin_step() { begin_step_with({}); }
    [[nodiscard]] bool another_outcome();

    // Of the step just tried.
    [[nodiscard]] const std::vector<Toss>& tossed() const { return tossed_; }
    [[nodiscard]] const std::vector<PromiseId>& kept() const { return kept_; }

    Answer holds(ScriptId condition, const State& state) override {
        return scripts_.holds(condition, state);
    }
    std::optional<Fault> carry_out(ScriptId effect, const State& state, Hands& hands) override;
    const Reads& reads() const override { return scripts_.reads(); }

private:
    class Noting;
    void begin_step_with(std::vector<Toss> outcomes);

    Scripts& scripts_;
    ChanceIs chance_;
    std::vector<Toss> wanted_, tossed_;
    std::vector<PromiseId> kept_;
};

}  // namespace frontstage
