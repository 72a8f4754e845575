#include "core/trial.hpp"

#include <utility>

namespace frontstage {
namespace {

// Neither never nor always: it could come out either way.
bool is_open(const Toss& toss) {
    return toss.percent > 0 && toss.percent < 100;
}

}  // namespace

class Trial::Noting final : public Hands {
public:
    Noting(Trial& trial, Hands& hands) : trial_(trial), hands_(hands) {}

    void feels(Factor factor, int tenths) override { hands_.feels(factor, tenths); }
    void shows(StandardId standard, Evidence evidence) override {
        hands_.shows(standard, evidence);
    }
    void mood_by(int tenths, std::string because) override {
        hands_.mood_by(tenths, std::move(because));
    }
    void promise(PromiseId promise, std::optional<int> due_s) override {
        hands_.promise(promise, due_s);
    }
    void keep(PromiseId promise) override {
        trial_.kept_.push_back(promise);
        hands_.keep(promise);
    }
    void discover(DiscoveryId discovery) override { hands_.discover(discovery); }
    bool chance(int percent) override {
        Toss toss{percent, percent >= 100};
        if (trial_.chance_ == ChanceIs::the_seeds)
            toss.came = hands_.chance(percent);
        else if (const std::size_t nth = trial_.tossed_.size(); nth < trial_.wanted_.size())
            toss.came = trial_.wanted_[nth].came;
        trial_.tossed_.push_back(toss);
        return toss.came;
    }
    void say(std::optional<SpeakerId> speaker, std::string text) override {
        hands_.say(speaker, std::move(text));
    }
    void set(VariableId variable, Value value) override { hands_.set(variable, value); }

private:
    Trial& trial_;
    Hands& hands_;
};

std::optional<Fault> Trial::carry_out(ScriptId effect, const State& state, Hands& hands) {
    Noting noting(*this, hands);
    return scripts_.carry_out(effect, state, noting);
}

void Trial::begin_step_with(std::vector<Toss> outcomes) {
    wanted_ = std::move(outcomes);
    tossed_.clear();
    kept_.clear();
}

// Counts upwards with what came as its digits: the last that stayed away comes next.
bool Trial::another_outcome() {
    if (chance_ == ChanceIs::the_seeds) return false;
    std::vector<Toss> next = tossed_;
    while (!next.empty() && (next.back().came || !is_open(next.back())))
        next.pop_back();
    if (next.empty()) return false;
    next.back().came = true;
    begin_step_with(std::move(next));
    return true;
}

}  // namespace frontstage
