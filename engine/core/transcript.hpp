// Every line of an encounter so far, rebuilt from its facts, so that it is whole after a resume.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/fact.hpp"
#include "core/phrasebook.hpp"
#include "core/scenario.hpp"

namespace frontstage {

enum class SaidBy : std::uint8_t { narrator, cast, trainee };
struct Said {
    SaidBy by = SaidBy::narrator;
    std::string name;  // empty for the narrator
    std::string text;
    std::optional<std::size_t> decision = {};  // of the trainee's: which one, from 0
    Delivery delivery = Delivery::says;        // of the trainee
    Channel channel = Channel::desk;           // on which it was said
    int clock_s = 0;                           // on the customer's clock
    bool operator==(const Said&) const = default;
};
using Transcript = std::vector<Said>;

[[nodiscard]] Transcript transcript_of(const Scenario& scenario, const Facts& facts,
                                       const Phrasebook& words = {});

}  // namespace frontstage
