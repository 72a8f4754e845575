// What an editor shows of the word at a place, where it jumps to, and what a file consists of.
#pragma once

#include "author/language/view.hpp"
#include "base/diagnostic.hpp"

namespace frontstage::author {

struct Hover {
    std::string markdown;
    TextRange where;
};
[[nodiscard]] std::optional<Hover> hover_at(const LanguageView& view, std::size_t at);

// A file and the bytes in it: where a name is given, or all of an included file.
struct Destination {
    std::string file;
    TextRange where;
};
[[nodiscard]] std::vector<Destination> destinations_at(const app::Folders& folders,
                                                       const LanguageView& view, std::size_t at);

enum class SymbolKind : std::uint8_t { moment, choice, ending, other };
struct Symbol {
    SymbolKind kind = SymbolKind::other;
    std::string name;
    std::string said;
    TextRange whole, name_at;
    std::vector<Symbol> children;
};
[[nodiscard]] std::vector<Symbol> symbols_of(const LanguageView& view);

// The one word that a finding says should stand in its place; nothing where it is not that simple.
[[nodiscard]] std::optional<std::string> cure_in_a_word(const Diagnostic& finding);

}  // namespace frontstage::author
