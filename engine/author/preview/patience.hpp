// Scripts that are asked with limited patience. A rule that never ends costs its whole budget every
// time, and whoever looks at every path asks thousands of times; a rule that has failed often
// enough is answered for without being run again.
#pragma once

#include <map>

#include "core/scripts.hpp"

namespace frontstage::author {

class PatientScripts final : public Scripts {
public:
    // `below` outlives this.
    explicit PatientScripts(Scripts& below) : below_(below) {}

    [[nodiscard]] Answer holds(ScriptId condition, const State& state) override {
        Failing& failing = failing_[condition.number];
        if (failing.times >= patience) return {Truthful::faults, failing.fault};
        Answer answer = below_.holds(condition, state);
        if (answer.fault) failing.note(*answer.fault);
        return answer;
    }
    [[nodiscard]] std::optional<Fault> carry_out(ScriptId effect, const State& state,
                                                 Hands& hands) override {
        Failing& failing = failing_[effect.number];
        if (failing.times >= patience) return failing.fault;
        std::optional<Fault> fault = below_.carry_out(effect, state, hands);
        if (fault) failing.note(*fault);
        return fault;
    }
    [[nodiscard]] const Reads& reads() const override { return below_.reads(); }

private:
    static constexpr int patience = 100;
    struct Failing {
        void note(const Fault& seen) {
            fault = seen;
            ++times;
        }
        int times = 0;
        Fault fault;
    };
    Scripts& below_;
    std::map<std::uint32_t, Failing> failing_;
};

}  // namespace frontstage::author
