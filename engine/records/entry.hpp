// One event as the store keeps it: exact bytes, and the two things about them that it must know.
// The codec makes entries of facts; the store takes them without looking inside.
#pragma once

#include <cstdint>
#include <string>

namespace frontstage::records {

struct Entry {
    std::int64_t at_ms = 0;  // since 1970, UTC, by the clock of whoever saw it happen
    std::string kind;        // the fact's word: `choice-made`
    std::string body;        // one line of JSON; these bytes are hashed and never rewritten
    bool operator==(const Entry&) const = default;
};

}  // namespace frontstage::records
