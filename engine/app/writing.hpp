// Files on the disk, written: for the first time, over what was there, or on at the end. What goes
// wrong is a sentence that names the file and says why, without a stop.
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace frontstage::app {

// At every instant either the old text is there or the new one. Keeps who may read it, and writes
// to what a link leads to.
[[nodiscard]] std::optional<std::string> write_file(const std::string& path,
                                                    const std::string& text);
// At the end of the file, which is made where there is none.
[[nodiscard]] std::optional<std::string> append_to_file(const std::string& path,
                                                        const std::string& text);

struct NewFile {
    std::string path, text;
};

// All of them or, where one cannot be written, none. Makes the folders that are missing, and never
// touches what is there already.
[[nodiscard]] std::optional<std::string> write_new(const std::vector<NewFile>& files);

// Whether anything stands there, of whatever kind.
[[nodiscard]] bool is_taken(const std::string& path);

// Why a file could not be written at this path, as far as that can be told before; nothing: it can.
[[nodiscard]] std::optional<std::string> why_not_writable(const std::string& path);

}  // namespace frontstage::app
