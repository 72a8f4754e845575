// What rooms are built of, so that every place is by the same hand: walls, windows, lamps, desks,
// shelves, seats, screens. The light comes from the upper left in all of them. Knows no place.
#pragma once

#include <array>
#include <cstdint>

#include "player/places/list.hpp"
#include "player/places/outside.hpp"

namespace frontstage::player {

enum class Flooring : std::uint8_t { boards, tiles, carpet };
struct Walls {
    std::uint32_t wall = 0, floor = 0;
    float floor_line = 480;
    Flooring flooring = Flooring::boards;
    Outlook outlook = Outlook::skyline;
};
void paint_walls(const Scene& scene, const Walls& walls);
// A window in a wall, with what is outside it and the light that it lets in.
void paint_window(const Scene& scene, const Walls& walls, Box box, int panes);
// A flat piece of furniture: a lit upper edge, a face that darkens downwards, a shadow at its foot.
void paint_case(const Scene& scene, Box box, std::uint32_t colour, int doors);
// What is seen of a box beside its face: its top, where that is below the eye, and the side that is
// turned to the middle. It is as deep as the share of its distance by which its back is further
// off.
void paint_top(const Scene& scene, Box box, Ink ink, float depth);
void paint_side(const Scene& scene, Box box, Ink ink, float depth);
// Boards in a frame, with goods on them in few, quiet colours.
using Goods = std::array<std::uint32_t, 4>;
enum class Wares : std::uint8_t { jars, books, folded, parcels, binders, bottles };
void paint_shelves(const Scene& scene, Box box, int rows, std::uint32_t wood, const Goods& goods,
                   Wares wares);
void paint_table_of_goods(const Scene& scene, Box box, const Goods& cloths);
void paint_parcel(const Scene& scene, Box box);
// Clothes on a rail; they hang side by side and differ in length and colour.
void paint_rail(const Scene& scene, Box box, const Goods& cloths);
void paint_hanging_lamp(const Scene& scene, ImVec2 at);
// A flat light in the ceiling, of an office or a clinic.
void paint_ceiling_light(const Scene& scene, ImVec2 at, float half_width);
void paint_frame_on_wall(const Scene& scene, Box box, std::uint32_t high, std::uint32_t low);
// A monitor from behind or before; dark where the systems are down.
void paint_monitor(const Scene& scene, Box box);
void paint_chair(const Scene& scene, ImVec2 foot, float scale, std::uint32_t cloth);
void paint_sofa(const Scene& scene, Box box, std::uint32_t cloth);
void paint_cushion(const Scene& scene, ImVec2 at, float size, std::uint32_t cloth);
// A rug as a strip of the floor, from the line near us to the one further off.
void paint_rug(const Scene& scene, Box box, std::uint32_t cloth);
void paint_door(const Scene& scene, Box box, std::uint32_t wood);
// It shows what an ordinary hour of that part of the day would be.
void paint_clock(const Scene& scene, ImVec2 at, float radius);
// A cloth that hangs in folds between two edges, to the floor.
void paint_drape(const Scene& scene, Box box, std::uint32_t cloth);
// The near edge of a desk or a counter, over the whole width, before the person.
enum class Grain : std::uint8_t { none, wood };
struct Desk {
    std::uint32_t top = 0, face = 0;
    Grain grain = Grain::wood;
};
void paint_desk(const Scene& scene, const Desk& desk);
void paint_keyboard(const Scene& scene, float x);
// A stand with the headset that calls are taken with.
void paint_headset(const Scene& scene, ImVec2 foot);

}  // namespace frontstage::player
