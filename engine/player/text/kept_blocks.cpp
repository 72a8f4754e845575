// What was set lately.
#include <utility>

#include "player/text/fonts.hpp"

namespace frontstage::player {
namespace {

constexpr std::size_t most_glyphs = 60'000;  // in each half, where a block weighs some by itself
constexpr std::size_t block_weight = 16;

std::size_t weight_of(const TextBlock& block) {
    std::size_t weight = block_weight;
    for (const SetLine& line : block.lines)
        weight += line.glyphs.size() + line.text.size() / 8 + 4;
    return weight;
}

}  // namespace

const TextBlock* Fonts::Kept::find(const std::string& key) {
    if (const auto found = newer_.find(key); found != newer_.end()) return &found->second;
    auto found = older_.extract(key);
    if (found.empty()) return nullptr;
    weight_ += weight_of(found.mapped());
    return &newer_.insert(std::move(found)).position->second;
}

const TextBlock& Fonts::Kept::keep(const std::string& key, TextBlock block) {
    if (weight_ > most_glyphs) {
        older_ = std::exchange(newer_, {});
        weight_ = 0;
    }
    weight_ += weight_of(block);
    return newer_.insert_or_assign(key, std::move(block)).first->second;
}

void Fonts::Kept::clear() {
    newer_.clear();
    older_.clear();
    weight_ = 0;
}

}  // namespace frontstage::player
