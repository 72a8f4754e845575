// Which keys and lists are open, line by line, going by their columns: what YAML calls indentation.
// Knows columns, not what the keys mean.
#pragma once

#include <optional>
#include <vector>

#include "loader/raw_text.hpp"

namespace frontstage::loader {

enum class BlockSort : std::uint8_t { keys, entries };

// Whether something is the first on its line; after a dash it is not.
enum class Standing : std::uint8_t { first_on_line, after_dash };

class RawBlocks {
public:
    explicit RawBlocks(RawText& raw) : raw_(raw) {}

    // Takes up a key or a dash at `at`. False, and told, if nothing above leaves room for it; no
    // more can then be read.
    [[nodiscard]] bool place(BlockSort sort, std::uint32_t at, Standing standing);

    // A key that stands further right than its fellows is told and moved to their column, in the
    // copy; the lines that stand below it in the same way go along. Returns by how much.
    [[nodiscard]] std::uint32_t move_left(std::uint32_t at);

    // The key or dash that was placed last has its value on the lines below, or has it now.
    void await_value(std::uint32_t at) { awaiting_ = raw_.column(at); }
    void settle_value() {
        awaiting_.reset();
        had_value_ = true;
    }
    // The column of the key or dash whose value may begin at `at`; -1 for the file's own; nothing
    // where no value is awaited.
    [[nodiscard]] std::optional<int> owner_of_value(std::uint32_t at) const;

    [[nodiscard]] bool has_keys_at(int column) const;
    [[nodiscard]] std::size_t depth() const { return blocks_.size(); }

private:
    struct Block {
        int column;
        BlockSort sort;
    };
    [[nodiscard]] bool fits(BlockSort sort, int column);
    void tell_misplaced(std::uint32_t at);

    RawText& raw_;
    std::vector<Block> blocks_;
    std::optional<int> awaiting_;  // the column of a key or dash whose value is still to come
    int moved_from_ = -1, moved_to_ = -1;
    int closed_ = -1;         // the column that was closed last
    bool had_value_ = false;  // of the file itself
};

}  // namespace frontstage::loader
