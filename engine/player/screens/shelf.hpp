// The card of one encounter on the shelf: its place, its title, how long it takes, how far one has
// come with it.
#pragma once

#include "app/library.hpp"
#include "player/page/page.hpp"

namespace frontstage::player {

[[nodiscard]] float shelf_card_height(Page& page, const app::Shelved& shelved, float width);
void draw_shelf_card(Page& page, const app::Shelved& shelved, Rect rect);

// "12 minutes · 4 moments of truth".
[[nodiscard]] std::string length_words(const app::Shelved& shelved, const Phrasebook& words);

}  // namespace frontstage::player
