#include "loader/codes.hpp"

#include <algorithm>
#include <array>
#include <cassert>

namespace frontstage::loader {
namespace {

constexpr auto error = Severity::error;
constexpr auto warning = Severity::warning;
constexpr auto anyway = Needs::what_was_read;
constexpr auto whole = Needs::the_whole_file;

constexpr std::array all_codes{
    Code{"bad-id", error, anyway, "A name holds a sign that names may not hold, or is reserved."},
    Code{"bad-indent", error, anyway, "A line is indented like nothing above it."},
    Code{"bad-path", error, anyway, "An include leads out of the folder of scenarios."},
    Code{"bracket-never-closed", error, anyway, "A bracket or brace is opened and never closed."},
    Code{"duplicate-id", error, anyway, "Two things of one kind have the same name."},
    Code{"duplicate-key", error, anyway, "A key is written twice in the same place."},
    Code{"either-or", error, anyway, "Two keys are written of which only one may be."},
    Code{"empty-file", error, anyway, "The file holds nothing but comments."},
    Code{"empty-value", error, anyway, "A key is written and nothing stands after it."},
    Code{"file-too-large", error, anyway, "The file is larger than any scenario needs to be."},
    Code{"folded-lua", error, anyway, "Lua is written after `>`, which joins its lines."},
    Code{"include-cycle", error, anyway, "A file includes itself, perhaps by way of another."},
    Code{"line-too-long", error, anyway, "A line is longer than anybody can read."},
    Code{"missing-file", error, anyway, "A file is named and is not there."},
    Code{"missing-key", error, whole, "Something that must be said is not said."},
    Code{"missing-why", warning, whole, "A choice does not say why it counts as it does."},
    Code{"not-text", error, anyway, "The file holds bytes that are no text in UTF-8."},
    Code{"otherwise-last", error, anyway, "A `next:` by rule does not end with `otherwise`."},
    Code{"out-of-range", error, anyway, "A number is smaller or larger than it may be."},
    Code{"quote-never-closed", error, anyway, "A quote is opened and never closed."},
    Code{"quotes-needed", error, anyway, "A text holds a sign that YAML reads as its own."},
    Code{"tab-indent", error, anyway, "A line is indented with a tab."},
    Code{"text-cut-off", error, anyway, "A `#` cuts a text short, and what follows is lost."},
    Code{"too-deep", error, anyway, "Things are nested deeper than any scenario needs."},
    Code{"too-many-findings", error, anyway,
         "There is more to find than is worth showing at once."},
    Code{"unknown-choice", error, whole, "A choice is named that the moment does not have."},
    Code{"unknown-ending", error, whole, "An ending is named that the scenario does not have."},
    Code{"unknown-escape", error, anyway,
         "A backslash in double quotes is followed by a wrong sign."},
    Code{"unknown-force", error, whole, "A force is named that the scenario does not have."},
    Code{"unknown-key", error, anyway, "A key is written that means nothing in this place."},
    Code{"unknown-moment", error, whole, "A moment or ending is named that is nowhere written."},
    Code{"unknown-promise", error, whole, "A promise is kept or broken that nobody makes."},
    Code{"unknown-speaker", error, whole, "Somebody is named who is not in the cast."},
    Code{"unknown-standard", error, whole, "A standard is named that is not in the list."},
    Code{"unknown-state", error, whole,
         "A walk expects a value that the scenario does not declare."},
    Code{"unknown-word", error, anyway, "A word is written where only certain words may be."},
    Code{"wrong-kind", error, anyway, "A key holds another kind of thing than it takes."},
    Code{"yaml-anchor", error, anyway, "`&`, `*` or `<<` is written, which would drop words."},
    Code{"yaml-documents", error, anyway, "The file holds a `---`, `...` or `%` line within it."},
    Code{"yaml-syntax", error, anyway, "A line is neither a key with its value nor a list entry."},
    Code{"yaml-tag", error, anyway, "A value begins with `!`, which would drop the word."},
};

}  // namespace

std::span<const Code> codes() {
    return all_codes;
}

const Code& code_named(std::string_view name) {
    const auto found = std::find_if(all_codes.begin(), all_codes.end(),
                                    [&](const Code& code) { return code.name == name; });
    assert(found != all_codes.end());
    return *found;
}

}  // namespace frontstage::loader
