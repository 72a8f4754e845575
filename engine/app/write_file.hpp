// Writing over a file so that at every instant either the old text or the new one is there.
#pragma once

#include <optional>
#include <string>

namespace frontstage::app {

// Why it could not be written, in the system's words; nothing where it was. Keeps who may read it,
// and writes to what a link leads to.
[[nodiscard]] std::optional<std::string> write_file(const std::string& path,
                                                    const std::string& text);

}  // namespace frontstage::app
