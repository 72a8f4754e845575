// Wishes built where they will lie: g++ 12 takes a variant that is moved into a variant for
// uninitialised.
#pragma once

#include <optional>
#include <utility>

#include "player/shell/wish.hpp"

namespace frontstage::player {

template <class Kind, class... Parts>
[[nodiscard]] std::optional<Wish> commanded(Parts... parts) {
    return std::optional<Wish>(std::in_place, std::in_place_type<Command>, std::in_place_type<Kind>,
                               Kind{parts...});
}

template <class Kind>
[[nodiscard]] std::optional<Wish> errand(Kind kind) {
    return std::optional<Wish>(std::in_place, std::in_place_type<Errand>, kind);
}

}  // namespace frontstage::player
