// A walk played as `test` plays it: with the time limits as written, the forces that it names and
// the others as its seed has them.
#pragma once

#include <optional>

#include "app/path.hpp"
#include "app/rehearsal.hpp"
#include "core/walk.hpp"

namespace frontstage::author {

// Begins the encounter, which has not begun, and takes the path. Nothing: every step was taken.
[[nodiscard]] std::optional<app::PathStop> play_walk(const Walk& walk, app::Rehearsal& rehearsal);

// The choices that were taken, `arrival:key-first`, in their order; the time that ran out counts as
// the choice that came of it.
[[nodiscard]] std::vector<std::string> choices_taken(const Facts& facts, const Names& names);

}  // namespace frontstage::author
