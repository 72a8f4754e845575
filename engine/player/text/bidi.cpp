#include "player/text/bidi.hpp"

#include <fribidi.h>

#include <algorithm>
#include <numeric>

namespace frontstage::player {

Levels levels_of(std::u32string_view letters) {
    Levels levels;
    levels.of.assign(letters.size(), 0);
    // Before the first Hebrew letter there is nothing to turn round.
    if (std::ranges::all_of(letters, [](char32_t letter) { return letter < 0x590; })) return levels;
    const auto size = static_cast<FriBidiStrIndex>(letters.size());
    const auto* const text = reinterpret_cast<const FriBidiChar*>(letters.data());
    std::vector<FriBidiCharType> types(letters.size());
    std::vector<FriBidiBracketType> brackets(letters.size());
    std::vector<FriBidiLevel> found(letters.size());
    fribidi_get_bidi_types(text, size, types.data());
    fribidi_get_bracket_types(text, size, types.data(), brackets.data());
    FriBidiParType direction = FRIBIDI_PAR_ON;
    if (fribidi_get_par_embedding_levels_ex(types.data(), brackets.data(), size, &direction,
                                            found.data()) == 0)
        return levels;
    levels.direction = FRIBIDI_IS_RTL(direction) ? Direction::leftwards : Direction::rightwards;
    std::ranges::transform(found, levels.of.begin(), [](FriBidiLevel level) {
        return static_cast<std::uint8_t>(std::max<FriBidiLevel>(level, 0));
    });
    return levels;
}

std::vector<std::size_t> screen_order(const std::vector<std::uint8_t>& levels) {
    std::vector<std::size_t> order(levels.size());
    std::iota(order.begin(), order.end(), 0U);
    const unsigned most = levels.empty() ? 0 : *std::ranges::max_element(levels);
    // From the highest level down to 1, whatever is at that level or above it is turned round.
    for (unsigned level = most; level > 0; --level)
        for (std::size_t from = 0; from < levels.size();) {
            std::size_t to = from;
            while (to < levels.size() && levels[to] >= level)
                ++to;
            std::reverse(order.begin() + static_cast<std::ptrdiff_t>(from),
                         order.begin() + static_cast<std::ptrdiff_t>(to));
            from = std::max(to, from + 1);
        }
    return order;
}

}  // namespace frontstage::player
