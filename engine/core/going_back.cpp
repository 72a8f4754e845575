#include "core/going_back.hpp"

#include <algorithm>

namespace frontstage {

std::optional<Facts> shared_facts(const Facts& other, const Branch& branch) {
    if (other.empty() || !std::holds_alternative<Began>(other.front())) return std::nullopt;
    std::uint32_t before = branch.decision;
    const auto decision = std::find_if(other.begin(), other.end(), [&](const Fact& fact) {
        return std::holds_alternative<ChoiceMade>(fact) && before-- == 0;
    });
    if (decision == other.end()) return std::nullopt;
    Facts shared(other.begin(), decision);
    auto& began = std::get<Began>(shared.front());
    began.mode = Mode::practice;
    began.from = branch;
    return shared;
}

}  // namespace frontstage
