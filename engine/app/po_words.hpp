// What is wrong with a PO file, in words for a translator, and what gettext's library does not say:
// whether it can be read at all, and on which line each entry begins.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/po_file.hpp"

namespace frontstage::app {

struct PoTrouble {  // as gettext tells it
    std::string text;
    std::uint32_t line = 0, column = 0;
};

// Too large, not UTF-8, or said to be something else: the library would give up or guess.
[[nodiscard]] std::optional<Diagnostic> unreadable_po(const std::string& path,
                                                      const std::string& text);

[[nodiscard]] std::vector<Diagnostic> told(const std::string& path,
                                           const std::vector<PoTrouble>& troubles);

// Gives every entry the line of its `msgctxt` or `msgid`.
void number_lines(const std::string& text, PoFile& file);

}  // namespace frontstage::app
