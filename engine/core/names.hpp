// The kinds of id that a scenario has, and the tables that turn them into words and back.
// A record is decoded against such tables alone, which is why it can be folded without its
// scenario.
#pragma once

#include "base/ids.hpp"

namespace frontstage {

using MomentId = Id<struct MomentTag>;
// A choice is named with its moment, `arrival:key-first`, as in a path; so the id alone tells
// which.
using ChoiceId = Id<struct ChoiceTag>;
using EndingId = Id<struct EndingTag>;
using StandardId = Id<struct StandardTag>;
using ForceId = Id<struct ForceTag>;
using SpeakerId = Id<struct SpeakerTag>;
using VariableId = Id<struct VariableTag>;
using WordId = Id<struct WordTag>;  // one of the words that a variable may hold
using PromiseId = Id<struct PromiseTag>;
using DiscoveryId = Id<struct DiscoveryTag>;
using ScriptId = Id<struct ScriptTag>;  // a place in Scenario::scripts; scripts have no names

struct Names {
    NameTable<MomentTag> moments;
    NameTable<ChoiceTag> choices;
    NameTable<EndingTag> endings;
    NameTable<StandardTag> standards;
    NameTable<ForceTag> forces;
    NameTable<SpeakerTag> speakers;
    NameTable<VariableTag> variables;
    NameTable<WordTag> words;
    NameTable<PromiseTag> promises;
    NameTable<DiscoveryTag> discoveries;
};

// `key-first` of `arrival:key-first`.
[[nodiscard]] inline std::string_view choice_part(std::string_view name) {
    const std::size_t colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

[[nodiscard]] inline std::string choice_name(std::string_view moment, std::string_view choice) {
    return std::string(moment) + ':' + std::string(choice);
}

}  // namespace frontstage
