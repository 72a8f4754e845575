// JSON Schemas (draft-07) of the files that trainers write, for editors that know YAML. Made from
// the tables by which the loader reads, so that the two cannot differ. What only the whole scenario
// can tell (a name that nobody declares, a ladder of conditions without an `otherwise`) is for
// `check`.
#pragma once

#include <array>
#include <cstdint>
#include <string>

#include "core/vocabulary.hpp"

namespace frontstage {
namespace author {

enum class FileKind : std::uint8_t { scenario, standards, programme, walk, included };
inline constexpr std::array all_file_kinds{FileKind::scenario, FileKind::standards,
                                           FileKind::programme, FileKind::walk, FileKind::included};

// The schema's text, ending with a line feed.
[[nodiscard]] std::string schema_of(FileKind kind);
[[nodiscard]] std::string schema_file_name(FileKind kind);

}  // namespace author

template <>
inline constexpr std::array<std::string_view, 5> words_of<author::FileKind>{
    "scenario", "standards", "programme", "walk", "included"};

}  // namespace frontstage
