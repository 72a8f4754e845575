// A small page of Markdown as plain text for a terminal: a heading, paragraphs and fenced boxes.
// Whatever else a page holds is shown as it is written.
#pragma once

#include <string>
#include <string_view>

namespace frontstage::cli {

[[nodiscard]] std::string markdown_text(std::string_view page);

}  // namespace frontstage::cli
