// Names for the things of a scenario, made of a person's own words: `Give a time that you can keep`
// as `give-a-time`.
#pragma once

#include <set>
#include <string>
#include <string_view>

namespace frontstage::author {

// Small letters, digits and hyphens; a few words of it; `otherwise` where nothing of it can stand
// in a name.
[[nodiscard]] std::string name_from_words(std::string_view words, std::string_view otherwise);

// Hands out names, each once: a second `give-a-time` is `give-a-time-2`.
class UniqueNames {
public:
    explicit UniqueNames(std::set<std::string> taken = {}) : taken_(std::move(taken)) {}
    [[nodiscard]] std::string fresh(const std::string& wanted);

private:
    std::set<std::string> taken_;
};

}  // namespace frontstage::author
