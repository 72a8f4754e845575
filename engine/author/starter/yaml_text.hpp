// A person's words written into a YAML file so that the loader reads back the same words, whatever
// they are: `no`, a colon, a `#`, quotes, an emoji. Writes text only; knows no scenario.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace frontstage::author {

// Words on one line: white space of any kind, and signs that no text file holds, become one blank.
// Empty where nothing is left. `text` is valid UTF-8.
[[nodiscard]] std::string tidy(std::string_view text);

// What stands after `key: `, without a line feed at its end. `text` is tidy and not empty. Short
// and harmless words stand bare, others in double quotes; a long text stands below `>-`, wrapped,
// `indent` blanks further in than the page's edge.
[[nodiscard]] std::string yaml_value(std::string_view text, std::size_t indent);

// The same on one line, as between `{` and `}`.
[[nodiscard]] std::string yaml_word(std::string_view text);

// Whether YAML, or somebody who knows it, takes the word for something other than text: `no`, `on`.
[[nodiscard]] bool means_something_to_yaml(std::string_view word);

}  // namespace frontstage::author
