// `known.needs-cot`, which Lua reads as `known.needs` less `cot`: ids have dashes, Lua's names do
// not, and a trainer cannot be expected to know.
#pragma once

#include <optional>
#include <string>

#include "script/declared.hpp"
#include "script/scan.hpp"

namespace frontstage::script {

struct DashedWord {
    std::string key;       // what Lua writes
    std::size_t last = 0;  // token
};

// The declared word that begins with what `mention` says, if the text goes on to spell one.
[[nodiscard]] std::optional<DashedWord> dashed_word(const Scan& scan, const Mention& mention,
                                                    const Members& members);

// Whether `token` is a later part of such a word.
[[nodiscard]] bool is_in_dashed_word(const Scan& scan, const Declared& declared, std::size_t token);

}  // namespace frontstage::script
