// A PO file, the form in which translators work, as a value. Read and written through gettext's
// own library; what is wrong in one is a diagnostic with its line. Knows nothing of scenarios.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/diagnostic.hpp"

namespace frontstage::app {

enum class PoStanding : std::uint8_t {
    sure,
    unsure,   // `#, fuzzy`: the source changed after it was translated
    obsolete  // `#~`: the source has no such line any more
};

struct PoEntry {
    std::string context;             // the line id
    std::string source;              // what is translated
    std::string source_many;         // the same for other numbers than 1; empty: no number in it
    std::vector<std::string> words;  // one, or one for each plural form; all empty: not translated
    PoStanding standing = PoStanding::sure;
    std::string previous;                                     // what an unsure one was made from
    std::string comments;                                     // the translator's
    std::string notes;                                        // for the translator
    std::vector<std::pair<std::string, std::size_t>> stands;  // file and line of the source
    std::uint32_t line = 0;                                   // in the PO file; 0: not known

    [[nodiscard]] bool translated() const { return !words.empty() && !words.front().empty(); }
};

struct PoFile {
    std::string header;    // `Language: de\n` and so on
    std::string comments;  // above it
    std::vector<PoEntry> entries;
};

struct PoRead {
    std::optional<PoFile> file;  // none where it cannot be relied on
    std::vector<Diagnostic> diagnostics;
};

// `path` is only what diagnostics call it.
[[nodiscard]] PoRead read_po(const std::string& path, const std::string& text);

[[nodiscard]] std::string po_text(const PoFile& file);

}  // namespace frontstage::app
