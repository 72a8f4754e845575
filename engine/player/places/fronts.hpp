// What stands between us and the person, one function for each kind of counter, desk or table.
// Paints over whoever is there, from the waist down.
#pragma once

#include "player/places/list.hpp"

namespace frontstage::player {

void paint_plain_front(const Scene& scene);  // for props that need something to lie on
void paint_laid_table(const Scene& scene);
void paint_till_front(const Scene& scene);
void paint_returns_front(const Scene& scene);
void paint_reception_front(const Scene& scene);
void paint_bare_front(const Scene& scene);
void paint_calls_front(const Scene& scene);
void paint_portal_front(const Scene& scene);
void paint_home_front(const Scene& scene);

}  // namespace frontstage::player
