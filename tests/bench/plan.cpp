#include "bench/plan.hpp"

#include <algorithm>

#include "base/random.hpp"
#include "core/vocabulary.hpp"

namespace frontstage::bench {
namespace {

class Dice {
public:
    explicit Dice(std::uint64_t seed) : seed_{seed} {}
    int upto(int bound) {
        return static_cast<int>(
            below(static_cast<std::uint32_t>(bound), draw(seed_, Stream::look, count_++)));
    }

private:
    Seed seed_;
    std::uint64_t count_ = 0;
};

PlannedChoice planned(Dice& dice, std::size_t target) {
    PlannedChoice choice;
    choice.counter = dice.upto(2);
    choice.at_least = dice.upto(2);
    choice.flag = dice.upto(2);
    choice.wanted = dice.upto(2) == 0;
    choice.toggled = dice.upto(2);
    choice.both = dice.upto(2) == 0;
    choice.quality = dice.upto(4);
    choice.target = target;
    return choice;
}

std::string choice_yaml(const PlannedChoice& choice, std::size_t number,
                        const std::string& target) {
    std::string text = "      choice-" + std::to_string(number) + ":\n";
    text +=
        "        say: Let me see what I can do about that for you, and I will come straight "
        "back.\n";
    text += "        quality: " +
            std::string(words_of<Quality>[static_cast<std::size_t>(choice.quality)]) + '\n';
    if (choice.conditional) text += "        when: " + condition_in_lua(choice) + '\n';
    text += "        mood: +1\n";
    text += "        why: Saying when you will be back is what makes a wait bearable.\n";
    text += "        effect: |\n          " + effect_in_lua(choice) + '\n';
    return text + "        next: " + target + '\n';
}

}  // namespace

Plan layered(std::size_t moments, std::size_t width, std::uint64_t seed) {
    Dice dice(seed);
    Plan plan;
    for (std::size_t at = 0; at < moments; ++at) {
        const std::size_t next_layer = (at / width + 1) * width;
        std::vector<PlannedChoice> choices;
        for (int i = 0; i < 3; ++i) {
            const std::size_t target =
                next_layer + static_cast<std::size_t>(dice.upto(static_cast<int>(width)));
            choices.push_back(planned(dice, std::min(target, moments)));
            choices.back().conditional = i < 2;
        }
        plan.moments.push_back(std::move(choices));
    }
    return plan;
}

Plan tree(const std::vector<int>& branching) {
    Dice dice(7);
    Plan plan;
    for (std::size_t level = 0; level < branching.size(); ++level) {
        std::vector<PlannedChoice> choices;
        for (int i = 0; i < branching[level]; ++i)
            choices.push_back(planned(dice, level + 1));
        plan.moments.push_back(std::move(choices));
    }
    return plan;
}

std::string condition_in_lua(const PlannedChoice& choice) {
    return "state.c" + std::to_string(choice.counter) + " >= " + std::to_string(choice.at_least) +
           " and " + (choice.wanted ? "state.f" : "not state.f") + std::to_string(choice.flag);
}

std::string effect_in_lua(const PlannedChoice& choice) {
    const std::string counter = "state.c" + std::to_string(choice.counter);
    const std::string flag = "state.f" + std::to_string(choice.toggled);
    std::string text = counter + " = " + std::to_string(most_of(choice.counter)) + " - " + counter +
                       "; " + flag + " = not " + flag;
    if (choice.both) text += "; state.c" + std::to_string(1 - choice.counter) + " = 1";
    return text;
}

std::string as_yaml(const Plan& plan) {
    std::string text =
        "scenario: hotel/generated\ntitle: A generated encounter\n"
        "state: {c0: 0, c1: 0, f0: false, f1: true}\nopening: moment-0\nmoments:\n";
    for (std::size_t at = 0; at < plan.moments.size(); ++at) {
        text += "  moment-" + std::to_string(at) +
                ":\n    says: I have been standing here for a while now.\n    choices:\n";
        std::size_t number = 0;
        for (const PlannedChoice& choice : plan.moments[at]) {
            const bool last = choice.target >= plan.moments.size();
            text += choice_yaml(choice, number++,
                                last ? "done" : "moment-" + std::to_string(choice.target));
        }
    }
    return text + "endings:\n  done:\n    says: They nod and go.\n";
}

}  // namespace frontstage::bench
