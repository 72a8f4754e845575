// What YAML finds in a text, one thing after the other, each with its place. Only yaml_events.cpp
// knows of libyaml. Knows nothing of what is built from it.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "loader/source_text.hpp"

namespace frontstage::loader {

// How a text is written: `plain`, "quoted", below `|`, or below `>`.
enum class Writing : std::uint8_t { plain, quoted, literal, folded };

enum class YamlSign : std::uint8_t { text, list, list_end, mapping, mapping_end, reference };

struct YamlEvent {
    YamlSign sign = YamlSign::text;
    ByteRange where;         // of a list's beginning or end: the bracket, if it has any
    std::string_view value;  // of a text, for as long as the event is looked at
    Writing writing = Writing::plain;
};

struct YamlFault {
    std::uint32_t at = 0;
    std::string message;  // in a person's words
};

enum class Reading : std::uint8_t { goes_on, stops };

// Reads the first document of `text`, which is in UTF-8 and has no carriage returns. What was found
// before a fault has been visited.
[[nodiscard]] std::optional<YamlFault> each_event(
    std::string_view text, const std::function<Reading(const YamlEvent&)>& visit);

}  // namespace frontstage::loader
