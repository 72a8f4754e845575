// Two texts laid over each other word by word.
#pragma once

#include <string>
#include <string_view>

namespace frontstage::author {

// `The storm [-has-] {+had+} closed`: what went between `[-` and `-]`, what came between `{+` and
// `+}`. Of what stays only a few words around each change are shown. Texts that differ in no word
// say so.
[[nodiscard]] std::string word_diff(std::string_view before, std::string_view after);

}  // namespace frontstage::author
