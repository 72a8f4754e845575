// What the kinds of hair share: how hair takes the light, and curls, which have a file of their
// own.
#pragma once

#include "player/people/parts.hpp"

namespace frontstage::player {

// The hair's colour, `by` of the way to where light falls on it.
[[nodiscard]] Ink hair_lit(const Look& look, float by);
// The colour of a cap of hair, along it from ear to ear and across from outline to hairline.
[[nodiscard]] Ink hair_sheen(const Look& look, float along, float across);

void draw_curls_behind(const Sitter& sitter);
void draw_curls(const Sitter& sitter);

// Hair that hangs: loose from a parting, in braids, or in a tail behind.
void draw_length_behind(const Sitter& sitter);
void draw_length(const Sitter& sitter);
void draw_braids(const Sitter& sitter);

}  // namespace frontstage::player
