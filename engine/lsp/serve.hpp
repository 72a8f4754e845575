// The language server on two streams. One thread reads, one looks at files, and the caller's
// answers: so an answer never waits for a file that takes long, and nothing is told twice.
#pragma once

#include <iosfwd>

#include "app/folders.hpp"

namespace frontstage::lsp {

enum class End : std::uint8_t { orderly, sudden };

// Until `exit`, or the end of `in`.
[[nodiscard]] End serve(app::Folders folders, std::istream& in, std::ostream& out);

}  // namespace frontstage::lsp
