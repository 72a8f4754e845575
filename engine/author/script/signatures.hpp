// Who has read a scenario and stands by it: one line of JSON for each signature, in a file beside
// the scenario that is only ever appended to. It is no part of the scenario, so that signing does
// not change what was signed. A name here is what somebody typed; it proves nothing by itself.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace frontstage::author {

inline constexpr std::string_view signatures_file = "signatures.jsonl";

struct Signature {
    std::string digest;  // of the text that was read
    std::string name;
    std::string role, note;  // may be empty
    std::string at;          // UTC, `2026-11-22T07:04:18Z`
    bool operator==(const Signature&) const = default;
};

struct Signatures {
    std::vector<Signature> all;         // in the order in which they were given
    std::vector<std::size_t> not_read;  // lines that hold none
};

[[nodiscard]] Signatures signatures_in(const std::string& text);

// Ends with a line feed; holds no other, whatever was typed.
[[nodiscard]] std::string line_for(const Signature& signature);

// The moment of `now_ms` since 1970 as it is written.
[[nodiscard]] std::string utc_words(std::int64_t now_ms);

// `signatures.jsonl` beside this file of a scenario.
[[nodiscard]] std::string signatures_path(const std::string& scenario_file);

}  // namespace frontstage::author
