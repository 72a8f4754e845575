// Two versions of a scenario held against each other: what came, what went, what has probably only
// been renamed, and what is said otherwise. A value; who prints it, and what chance makes of the
// two, is elsewhere.
#pragma once

#include <string>
#include <vector>

#include "author/versions/faces.hpp"

namespace frontstage::author {

enum class Change : std::uint8_t { added, removed, renamed, changed };
[[nodiscard]] std::string_view word_for(Change change);

struct Edit {
    std::string key, before, after;  // empty: it was not, or is no longer, said
};

struct VersionChange {
    Change change = Change::changed;
    Named what;               // as it is called now; what was removed, as it was called
    std::string was;          // renamed: from what. The same words under another name are a guess
    std::vector<Edit> edits;  // changed, or renamed and changed
};

// What was removed stands first, then the others in the order of the new file.
[[nodiscard]] std::vector<VersionChange> changes_between(const Scenario& before,
                                                         const Scenario& after);

}  // namespace frontstage::author
