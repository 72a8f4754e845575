// Writing what a command made to where its user wants it.
#pragma once

#include <optional>
#include <string>

namespace frontstage::app {

// The whole file anew; what stood there stays as it was unless all of it could be written. A
// sentence that says why, where it could not.
[[nodiscard]] std::optional<std::string> write_file(const std::string& path,
                                                    const std::string& text);
// At the end of the file, which is made where there is none.
[[nodiscard]] std::optional<std::string> append_to_file(const std::string& path,
                                                        const std::string& text);

}  // namespace frontstage::app
