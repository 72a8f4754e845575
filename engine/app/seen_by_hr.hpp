// What HR sees of one trainee, in sentences made of the very data: assessed attempts and their
// results, and certificates. Nothing else is made into a sentence, so nothing else can slip in.
#pragma once

#include <string>
#include <vector>

#include "app/certificates.hpp"
#include "app/results.hpp"
#include "core/phrasebook.hpp"

namespace frontstage::app {

struct HrView {
    const std::string& subject;
    const std::vector<records::Attempt>& attempts;
    const std::vector<Result>& results;
    const std::vector<Certificate>& certificates;
    const Phrasebook& words;
};
[[nodiscard]] std::vector<std::string> seen_by_hr(const HrView& view);

}  // namespace frontstage::app
