#include "author/language/outline.hpp"

#include <algorithm>

#include "author/language/outline_reader.hpp"

namespace frontstage::author {

Outline::Outline(std::string text) : text_(std::move(text)), entries_(read_outline(text_)) {}

std::vector<std::size_t> Outline::children(std::optional<std::size_t> parent) const {
    std::vector<std::size_t> found;
    const std::size_t first = parent ? *parent + 1 : 0;
    for (std::size_t i = first; i < entries_.size(); ++i) {
        if (parent && entries_[i].key.begin > entries_[*parent].end) break;
        if (entries_[i].parent == parent) found.push_back(i);
    }
    return found;
}

std::optional<std::size_t> Outline::child(std::optional<std::size_t> parent,
                                          std::string_view name) const {
    for (const std::size_t each : children(parent))
        if (entries_[each].kind == EntryKind::key && key(entries_[each]) == name) return each;
    return std::nullopt;
}

std::vector<std::string> Outline::path_to(std::size_t entry) const {
    std::vector<std::string> path;
    for (std::optional<std::size_t> at = entry; at; at = entries_[*at].parent)
        path.emplace_back(entries_[*at].kind == EntryKind::item ? "-" : key(entries_[*at]));
    std::reverse(path.begin(), path.end());
    return path;
}

std::string Outline::said(std::size_t entry, std::size_t most) const {
    std::string text;
    bool gap = false;
    for (const char c : value(entries_[entry])) {
        const bool blank = c == ' ' || c == '\n' || c == '\t' || c == '\r';
        if (!blank && gap && !text.empty()) text += ' ';
        gap = blank;
        if (blank) continue;
        const bool begins = (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
        if (begins && text.size() >= most) return text + "...";
        text += c;
    }
    return text;
}

std::vector<TextRange> Outline::words(std::size_t entry) const {
    const Entry& of = entries_[entry];
    if (of.form == Form::plain || of.form == Form::quoted) return {of.value};
    std::vector<TextRange> found;
    for (const std::size_t each : children(entry)) {
        const Entry& item = entries_[each];
        const TextRange word = item.kind == EntryKind::item ? item.value : item.key;
        if (word.end > word.begin && item.form != Form::flow) found.push_back(word);
    }
    return found;
}

}  // namespace frontstage::author
