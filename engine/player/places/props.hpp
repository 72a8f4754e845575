// A prop by its word, and how several are laid out in a row of places. Knows no prop.
#pragma once

#include <array>
#include <string_view>

#include "player/places/list.hpp"

namespace frontstage::player {

using PropPainter = void (*)(const Scene&, ImVec2);
struct Prop {
    std::string_view word;
    PropPainter paint;
};

void paint_coffee_machine(const Scene& scene, ImVec2 foot);
void paint_cake(const Scene& scene, ImVec2 foot);

// One after the other from the place nearest to the person; what finds none stays away.
template <std::size_t props, std::size_t places>
void lay(const Scene& scene, const std::array<Prop, props>& all,
         const std::array<ImVec2, places>& where) {
    std::size_t next = 0;
    for (const Prop& prop : all)
        if (next < places && scene.has(prop.word)) prop.paint(scene, where[next++]);
}

}  // namespace frontstage::player
