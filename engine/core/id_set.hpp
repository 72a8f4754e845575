// A set of ids of one kind, as bits: ids are small numbers in a row, and sets of them are copied
// and compared for every state that the explorer looks at.
#pragma once

#include <bit>
#include <cstdint>
#include <vector>

#include "base/ids.hpp"

namespace frontstage {

template <class Tag>
class IdSet {
public:
    void insert(Id<Tag> id) {
        const std::size_t block = id.number / 64;
        if (block >= blocks_.size()) blocks_.resize(block + 1);
        blocks_[block] |= bit(id);
    }
    [[nodiscard]] bool contains(Id<Tag> id) const {
        const std::size_t block = id.number / 64;
        return block < blocks_.size() && (blocks_[block] & bit(id)) != 0;
    }
    [[nodiscard]] bool empty() const { return blocks_.empty(); }
    [[nodiscard]] std::size_t size() const {
        std::size_t count = 0;
        for (const std::uint64_t block : blocks_)
            count += static_cast<std::size_t>(std::popcount(block));
        return count;
    }
    template <class Visit>
    void each(Visit visit) const {
        for (std::size_t block = 0; block < blocks_.size(); ++block)
            for (std::uint64_t left = blocks_[block]; left != 0; left &= left - 1)
                visit(Id<Tag>{static_cast<std::uint32_t>(block * 64 + std::countr_zero(left))});
    }
    // Never has an empty block at its end, so equal sets are equal in memory.
    bool operator==(const IdSet&) const = default;

private:
    static std::uint64_t bit(Id<Tag> id) { return std::uint64_t{1} << (id.number % 64); }
    std::vector<std::uint64_t> blocks_;
};

}  // namespace frontstage
