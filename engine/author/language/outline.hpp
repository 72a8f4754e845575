// A YAML text by its lines and indentation alone: keys, what stands behind them, and what stands
// below. Made for text that is just being typed: nothing is refused, and a part that makes no sense
// leaves the rest as it is. What it says of a sound file is what the loader reads there.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace frontstage::author {

struct TextRange {  // in bytes
    std::size_t begin = 0, end = 0;
    [[nodiscard]] bool holds(std::size_t at) const { return begin <= at && at <= end; }
    bool operator==(const TextRange&) const = default;
};

enum class Form : std::uint8_t { none, plain, quoted, block, flow };
enum class EntryKind : std::uint8_t {
    key,   // `name:`
    item,  // `-`, or a place in `[ ]`
    word   // neither yet: a word without a colon, or an empty place in `{ }`
};

struct Entry {
    EntryKind kind = EntryKind::key;
    std::optional<std::size_t> parent;  // none: at the top
    TextRange key;                      // without quotes; of an item, its dash or nothing
    Form form = Form::none;
    TextRange value;         // without quotes; of a block, its lines; of a flow, with its brackets
    std::size_t indent = 0;  // columns before it, in a block
    bool in_flow = false;
    std::size_t end = 0;  // of all that belongs to it
};

class Outline {
public:
    explicit Outline(std::string text);

    [[nodiscard]] const std::string& text() const { return text_; }
    // In the order of their beginnings.
    [[nodiscard]] const std::vector<Entry>& entries() const { return entries_; }

    [[nodiscard]] std::string_view key(const Entry& entry) const { return cut(entry.key); }
    [[nodiscard]] std::string_view value(const Entry& entry) const { return cut(entry.value); }
    [[nodiscard]] std::vector<std::size_t> children(std::optional<std::size_t> parent) const;
    [[nodiscard]] std::optional<std::size_t> child(std::optional<std::size_t> parent,
                                                   std::string_view key) const;
    // The keys from the top down to this entry; `-` for an item.
    [[nodiscard]] std::vector<std::string> path_to(std::size_t entry) const;
    // What is said behind a key: its text on one line, at most so many characters of it.
    [[nodiscard]] std::string said(std::size_t entry, std::size_t most = 400) const;
    // One word or a list of words behind a key.
    [[nodiscard]] std::vector<TextRange> words(std::size_t entry) const;

private:
    [[nodiscard]] std::string_view cut(TextRange range) const {
        return std::string_view(text_).substr(range.begin, range.end - range.begin);
    }

    std::string text_;
    std::vector<Entry> entries_;
};

}  // namespace frontstage::author
