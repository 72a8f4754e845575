// The parts that a debrief's page is put together from.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/debrief.hpp"

namespace frontstage::pages {

using Row = std::vector<std::string>;

// Each takes words as they are and escapes them; nothing where there are none.
[[nodiscard]] std::string paragraph(std::string_view words, std::string_view classes);
[[nodiscard]] std::string bullets(const std::vector<std::string>& sentences);
[[nodiscard]] std::string table(const std::string& caption, const std::vector<std::string>& heads,
                                const std::vector<Row>& rows);
// `inner` is HTML already.
[[nodiscard]] std::string section(std::string_view heading, const std::string& inner);
[[nodiscard]] std::string stars(int given, const Phrasebook& words);

[[nodiscard]] std::string decisions_section(const Debrief& debrief, const Phrasebook& words);
[[nodiscard]] std::string standards_section(const Debrief& debrief, const Phrasebook& words);

}  // namespace frontstage::pages
