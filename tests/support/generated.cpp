#include "support/generated.hpp"

namespace frontstage::testing {
namespace {

class Writer {
public:
    explicit Writer(std::uint64_t seed) : dice_(seed), moments_(dice_.between(3, 8)) {}

    Play write() {
        ScenarioBuilder builder = a_scenario("any/generated");
        builder.cast("guest", dice_.between(30, 80));
        builder.force("storm", {.mood = -15, .chance_percent = 50});
        builder.variable("red", false).variable("blue", false).discovery("need");
        builder.standard("own", {.weight = 2, .recovery = Recovery::act});
        builder.standard("close", {.recovery = Recovery::close, .limit_s = 120});
        for (int moment = 0; moment < moments_; ++moment)
            add_moment(builder, moment);
        return builder.ending("well").ending("badly").play();
    }

private:
    static std::string name(int moment) { return "m" + std::to_string(moment); }

    void add_moment(ScenarioBuilder& builder, int moment) {
        if (moment > 0 && dice_.percent(12)) {
            builder.beat(name(moment), target(moment));
            return;
        }
        std::vector<ChoiceDraft> choices;
        const int count = dice_.between(1, 3);
        const Repeats silence = dice_.percent(20) ? Repeats::again : Repeats::once;
        for (int i = 0; i < count; ++i)
            choices.push_back(any_choice(moment, i, silence));
        builder.moment(name(moment), choices);
        if (dice_.percent(15)) builder.contested();
        if (silence == Repeats::again)
            builder.within(20, "c" + std::to_string(dice_.between(0, count - 1)));
    }

    // Mostly onwards, sometimes back, often enough to an end.
    std::string target(int from) {
        const int to =
            dice_.percent(25) ? dice_.between(0, moments_ - 1) : from + dice_.between(1, 3);
        if (to < moments_) return name(to);
        return dice_.percent(50) ? "well" : "badly";
    }

    ChoiceDraft any_choice(int moment, int number, Repeats by_silence) {
        ChoiceDraft draft = choice("c" + std::to_string(number));
        draft.quality(static_cast<Quality>(dice_.below(4)));
        if (dice_.percent(30)) draft.mood(dice_.between(-20, 15));
        if (dice_.percent(20)) draft.shows("own", static_cast<Evidence>(dice_.below(3)));
        if (dice_.percent(20)) draft.shows("close");
        if (dice_.percent(30))
            draft.feels(static_cast<Factor>(dice_.below(6)), dice_.between(-20, 20));
        if (dice_.percent(20)) draft.takes(dice_.between(1, 90));
        if (dice_.percent(15)) draft.promises("call", dice_.between(10, 100));
        if (dice_.percent(10)) draft.keeps("call");
        if (dice_.percent(20)) draft.discovers("need");
        const Repeats repeats = dice_.percent(15) ? Repeats::again : by_silence;
        if (repeats == Repeats::again && by_silence == Repeats::once) draft.again();
        if (dice_.percent(number == 0 ? 8 : 35)) draft.when(any_condition());
        if (dice_.percent(35)) draft.effect(any_effect(repeats));
        if (dice_.percent(20)) draft.next_if(any_condition(), target(moment));
        return draft.next(target(moment));
    }

    Condition any_condition() {
        switch (dice_.below(8)) {
            case 0: return flag_up("red");
            case 1: return flag_down("red");
            case 2: return flag_up("blue");
            case 3: return flag_down("blue");
            case 4: return was_chosen("m0:c0");
            case 5: return is_known("need");
            case 6: return under_force("storm");
            default: return dice_.percent(50) ? mood_above(45) : faulty("a fault");
        }
    }

    // No chance in what can be repeated, by choice or by silence: draws are counted, so the states
    // would never end.
    Effect any_effect(Repeats repeats) {
        switch (dice_.below(4)) {
            case 0: return raises("red");
            case 1: return raises("blue");
            case 2: return {{}, [](const Sight&, Doings& does) { does.set("red", false); }};
            default:
                if (repeats == Repeats::again) return raises("blue");
                return {{.chance = Reading::yes}, [](const Sight&, Doings& does) {
                            if (does.chance(50)) does.set("blue", true);
                        }};
        }
    }

    Dice dice_;
    int moments_;
};

}  // namespace

Play generated_play(std::uint64_t seed) {
    return Writer(seed).write();
}

Begin generated_begin(std::uint64_t seed) {
    Begin begin;
    begin.seed.value = seed;
    begin.timing = seed % 2 == 0 ? Timing::off : Timing::x1;
    return begin;
}

Facts random_run(Play& play, const Begin& begin, std::uint64_t seed, std::size_t most_wishes) {
    Dice dice(seed);
    Facts facts;
    State state;
    (void)advance(play.scenario, state, begin, play.scripts, facts);
    for (std::size_t i = 0; i < most_wishes && state.stage == Stage::at_moment; ++i) {
        std::vector<Command> wishes;
        for (const ChoiceId choice : state.offered)
            wishes.emplace_back(Choose{choice});
        if (play.scenario[state.moment].choices.empty()) wishes.emplace_back(ReadOn{});
        if (time_can_run_out(play.scenario, state)) wishes.emplace_back(LetTimeRunOut{});
        if (wishes.empty()) break;
        const auto chosen = dice.below(static_cast<std::uint32_t>(wishes.size()));
        (void)advance(play.scenario, state, wishes[chosen], play.scripts, facts);
    }
    return facts;
}

}  // namespace frontstage::testing
