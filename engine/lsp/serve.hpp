// The language server on two streams. One thread reads, one looks at files as they change, one
// plays every path of what has come to rest, and the caller's answers: so neither an answer nor a
// finding waits for what takes long.
#pragma once

#include <iosfwd>

#include "app/folders.hpp"

namespace frontstage::lsp {

enum class End : std::uint8_t { orderly, sudden };

// Until `exit`, or the end of `in`.
[[nodiscard]] End serve(app::Folders folders, std::istream& in, std::ostream& out);

}  // namespace frontstage::lsp
