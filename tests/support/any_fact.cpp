#include "support/any_fact.hpp"

#include <limits>

namespace frontstage::testing {
namespace {

class Drawing {
public:
    Drawing(Dice& dice, Figures figures, std::uint32_t ids)
        : dice_(dice), figures_(figures), ids_(ids) {}

    Fact fact() {
        switch (dice_.below(std::variant_size_v<Fact>)) {
            case 0:
                return Began{"any",        "sha256:0",     Seed{dice_.below(99)},
                             term<Mode>(), term<Timing>(), figure(),
                             figure(),     maybe_branch()};
            case 1: return ForceStruck{id<ForceId>(), figure()};
            case 2: return moment_reached();
            case 3:
                return ChoiceMade{id<ChoiceId>(),
                                  dice_.percent(20) ? Chosen::by_silence : Chosen::by_trainee};
            case 4: return StandardShown{id<StandardId>(), term<Evidence>()};
            case 5: return Felt{term<Factor>(), figure()};
            case 6: return MoodMoved{figure(), "because"};
            case 7: return EffortAsked{figure()};
            case 8: return PromiseMade{id<PromiseId>(), maybe_figure()};
            case 9: return PromiseKept{id<PromiseId>()};
            case 10: return PromiseBroken{id<PromiseId>()};
            case 11: return Discovered{id<DiscoveryId>()};
            case 12: return VariableSet{id<VariableId>(), value()};
            case 13: return TimePassed{figure()};
            case 14: return ChanceDrawn{figure(), dice_.percent(50)};
            case 15: return LineSaid{maybe_id<SpeakerId>(), "words"};
            case 16: return ScriptFaulted{"rules.lua:1", "words"};
            case 17: return SelfRated{term<SelfRating>()};
            case 18: return Disagreed{id<ChoiceId>(), term<Objection>(), "words"};
            default: return Ended{maybe_id<EndingId>()};
        }
    }

private:
    int figure() {
        using Limits = std::numeric_limits<int>;
        if (figures_ == Figures::extreme && dice_.percent(30))
            return dice_.percent(50) ? Limits::max() : Limits::min();
        return dice_.between(-400, 400);
    }
    std::optional<Branch> maybe_branch() {
        if (dice_.percent(70)) return std::nullopt;
        return Branch{"another", dice_.below(9)};
    }
    std::optional<int> maybe_figure() {
        if (dice_.percent(30)) return std::nullopt;
        return figure();
    }
    template <class Id>
    Id id() {
        return {dice_.below(ids_)};
    }
    template <class Id>
    std::optional<Id> maybe_id() {
        if (dice_.percent(30)) return std::nullopt;
        return id<Id>();
    }
    template <class Term>
    Term term() {
        return static_cast<Term>(dice_.below(words_of<Term>.size()));
    }
    Value value() {
        switch (dice_.below(4)) {
            case 0: return dice_.percent(50);
            case 1: return std::int64_t{figure()};
            case 2: return figure() / 10.0;
            default: return id<WordId>();
        }
    }
    Fact moment_reached() {
        MomentReached fact{id<MomentId>(), {}};
        for (std::uint32_t left = dice_.below(4); left > 0; --left)
            fact.offered.push_back(id<ChoiceId>());
        return fact;
    }

    Dice& dice_;
    Figures figures_;
    std::uint32_t ids_;
};

}  // namespace

Fact any_fact(Dice& dice, Figures figures, std::uint32_t ids) {
    return Drawing(dice, figures, ids).fact();
}

}  // namespace frontstage::testing
