// The line ids of translations, which are made of names: `moments/arrival/choices/key-first/why`.
// Read as plain lines of a PO file, so that not a byte of the rest changes.
#pragma once

#include <string_view>

#include "author/names/text_edits.hpp"
#include "base/mention.hpp"

namespace frontstage::author {

// `name` as in a Mention, `to` its new own part; in the order of their places.
[[nodiscard]] std::vector<TextEdit> edits_of_line_ids(const std::string& path,
                                                      std::string_view text, NameKind kind,
                                                      std::string_view name, const std::string& to);

}  // namespace frontstage::author
