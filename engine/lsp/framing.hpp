// Messages on a stream, as the language server protocol frames them: a header that says how many
// bytes follow, an empty line, the bytes. Knows nothing of what they say.
#pragma once

#include <iosfwd>
#include <optional>
#include <string>
#include <string_view>

namespace frontstage::lsp {

// No text that a person edits comes near; more is not held in memory.
inline constexpr std::size_t largest_message = std::size_t{64} << 20U;

// Nothing when the stream has ended. What is no message is passed over; one that is too large is
// given as an empty text.
[[nodiscard]] std::optional<std::string> read_message(std::istream& in);

void write_message(std::ostream& out, std::string_view body);

}  // namespace frontstage::lsp
