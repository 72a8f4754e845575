// The names that a scenario declares, as Lua can write them. An id may hold dashes, which Lua reads
// as minus; so `needs-cot` may be written `known.needs_cot`.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/scenario.hpp"

namespace frontstage::script {

// The members of `state`, `known` or `forces`; a place here is the number of the id.
class Members {
public:
    explicit Members(std::vector<std::string> ids);
    [[nodiscard]] std::optional<std::uint32_t> find(std::string_view word) const;
    [[nodiscard]] std::optional<std::string> like(std::string_view word) const;
    // What Lua writes: the id with underscores, or the id itself where another already is that.
    [[nodiscard]] const std::vector<std::string>& keys() const { return keys_; }
    [[nodiscard]] const std::vector<std::string>& ids() const { return ids_; }

private:
    std::vector<std::string> ids_, keys_;
};

struct Declared {
    explicit Declared(const Scenario& of);
    const Scenario& scenario;
    Members variables, known, forces;
};

// "a whole number", "yes or no (true or false)" ...: what `variable` was declared to hold.
[[nodiscard]] std::string kind_words(const Scenario& scenario, const Variable& variable);

// The words that `variable` may hold.
[[nodiscard]] std::vector<std::string> words_of_variable(const Scenario& scenario,
                                                         const Variable& variable);

// "the choice parts of `moment`": for suggestions.
[[nodiscard]] std::vector<std::string> choices_of(const Scenario& scenario, MomentId moment);

}  // namespace frontstage::script
