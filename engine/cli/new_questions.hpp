// What `new` wants to know: asked one by one, or said by flags.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "author/starter/starter.hpp"
#include "cli/interview.hpp"

namespace frontstage::cli {

// What was given so far, by a flag or by hand; empty where nothing was.
struct StarterWishes {
    std::string title, setting, channel, place, language, role, customer, arrives;
    std::vector<std::string> goods, mistakes;
};

// Each wish as it may be used; nothing, or why one cannot be.
[[nodiscard]] std::optional<std::string> make_usable(StarterWishes& wishes);

// What is usual for all that was not wished.
[[nodiscard]] author::StarterAnswers answers_from(const std::string& id,
                                                  const StarterWishes& wishes);

// Of everything that was not wished; the answers go into `wishes`, which outlives them.
[[nodiscard]] std::vector<Question> starter_questions(const std::string& id, StarterWishes& wishes);

}  // namespace frontstage::cli
