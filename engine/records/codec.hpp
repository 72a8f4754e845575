// Facts as stored: one line of JSON each, in the author's words, so that a record can be read
// without Frontstage and outlives every edit of its scenario. The same fact always gives the same
// bytes. Must not know of the database, nor need the scenario.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>

#include "core/fact.hpp"
#include "core/names.hpp"
#include "records/entry.hpp"

namespace frontstage::records {

struct Event {
    std::int64_t at_ms = 0;  // since 1970, UTC
    Fact fact;
    bool operator==(const Event&) const = default;
};

// {"at":1234,"fact":"choice-made","choice":"arrival:key-first"}
// A byte that is not UTF-8 (a script may say anything) becomes U+FFFD; so whoever compares a re-run
// with a record compares what encode() makes of both.
[[nodiscard]] std::string encode(const Event& event, const Names& names);

[[nodiscard]] Entry entry_of(const Event& event, const Names& names);

// The event, or what is wrong with the line, in words. Never throws. Words that `names` does not
// know become new ids, past those of the scenario; so do not look an id up in a scenario whose
// digest is not that of the record.
[[nodiscard]] std::variant<Event, std::string> decode(std::string_view line, Names& names);

}  // namespace frontstage::records
