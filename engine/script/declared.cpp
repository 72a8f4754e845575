#include "script/declared.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace frontstage::script {

Members::Members(std::vector<std::string> ids) : ids_(std::move(ids)) {
    const auto taken = [this](const std::string& key) {
        return std::find(ids_.begin(), ids_.end(), key) != ids_.end() ||
               std::find(keys_.begin(), keys_.end(), key) != keys_.end();
    };
    for (const std::string& id : ids_) {
        std::string key = id;
        std::replace(key.begin(), key.end(), '-', '_');
        keys_.push_back(key == id || !taken(key) ? key : id);
    }
}

std::optional<std::uint32_t> Members::find(std::string_view word) const {
    for (const auto* words : {&keys_, &ids_})
        for (std::size_t i = 0; i < words->size(); ++i)
            if ((*words)[i] == word) return static_cast<std::uint32_t>(i);
    return std::nullopt;
}

std::optional<std::string> Members::like(std::string_view word) const {
    return nearest(word, keys_);
}

Declared::Declared(const Scenario& of)
    : scenario(of),
      variables(of.names.variables.all()),
      known(of.names.discoveries.all()),
      forces(of.names.forces.all()) {}

std::vector<std::string> words_of_variable(const Scenario& scenario, const Variable& variable) {
    std::vector<std::string> words;
    for (const WordId word : variable.words)
        words.push_back(scenario.names.words[word]);
    return words;
}

std::string kind_words(const Scenario& scenario, const Variable& variable) {
    switch (kind_of(variable.initial)) {
        case Kind::yes_no: return "`true` or `false`";
        case Kind::whole: return "a whole number";
        case Kind::decimal: return "a number";
        case Kind::word:
            return "one of the words " + either_of(words_of_variable(scenario, variable));
    }
    return {};
}

std::vector<std::string> choices_of(const Scenario& scenario, MomentId moment) {
    std::vector<std::string> parts;
    for (const ChoiceId choice : scenario[moment].choices)
        parts.emplace_back(choice_part(scenario.names.choices[choice]));
    return parts;
}

}  // namespace frontstage::script
