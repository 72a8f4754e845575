// Where something stands in a file that a person wrote.
// Knows nothing of files themselves: a path here is a word to show, never one to open.
#pragma once

#include <cstdint>
#include <string>

namespace frontstage {

// Both 1-based; a column counts characters (code points), not bytes. 0 means the whole file.
struct SourcePos {
    std::uint32_t line = 0;
    std::uint32_t column = 0;
    bool operator==(const SourcePos&) const = default;
    auto operator<=>(const SourcePos&) const = default;
};

// `end` is one past the last character.
struct SourceSpan {
    std::string file;
    SourcePos begin, end;
    bool operator==(const SourceSpan&) const = default;
};

// A span that a scenario can hold by the ten thousand: the file is a place in the scenario's list.
struct Place {
    std::uint32_t file = 0;
    SourcePos begin, end;
    bool operator==(const Place&) const = default;
};

}  // namespace frontstage
