#include "player/encounter/signs.hpp"

#include <array>

#include "player/drawing/icons.hpp"

namespace frontstage::player {

void draw_handset(Canvas& canvas, Point c, float size, Colour colour) {
    const float s = size;
    const std::array<Point, 4> grip{{{c.x - s * 0.3F, c.y - s * 0.3F},
                                     {c.x - s * 0.34F, c.y + s * 0.12F},
                                     {c.x - s * 0.12F, c.y + s * 0.34F},
                                     {c.x + s * 0.3F, c.y + s * 0.3F}}};
    canvas.bezier(grip, colour, s * 0.17F);
    const std::array<Point, 4> ear{{{c.x - s * 0.42F, c.y - s * 0.3F},
                                    {c.x - s * 0.2F, c.y - s * 0.46F},
                                    {c.x - s * 0.06F, c.y - s * 0.2F},
                                    {c.x - s * 0.26F, c.y - s * 0.08F}}};
    canvas.convex(ear, colour);
    const std::array<Point, 4> mouth{{{c.x + s * 0.08F, c.y + s * 0.26F},
                                      {c.x + s * 0.2F, c.y + s * 0.06F},
                                      {c.x + s * 0.46F, c.y + s * 0.2F},
                                      {c.x + s * 0.3F, c.y + s * 0.42F}}};
    canvas.convex(mouth, colour);
}

void draw_bubbles(Canvas& canvas, Point c, float size, Colour colour) {
    const float s = size;
    canvas.outline({c.x - s * 0.45F, c.y - s * 0.4F, s * 0.9F, s * 0.62F}, colour, s * 0.18F,
                   s * 0.1F);
    const std::array<Point, 3> tail{{{c.x - s * 0.2F, c.y + s * 0.18F},
                                     {c.x + s * 0.06F, c.y + s * 0.18F},
                                     {c.x - s * 0.24F, c.y + s * 0.46F}}};
    canvas.convex(tail, colour);
    for (const float at : {-0.2F, 0.0F, 0.2F})
        canvas.disc({c.x + s * at, c.y - s * 0.09F}, s * 0.06F, colour);
}

void draw_envelope(Canvas& canvas, Point c, float size, Colour colour) {
    const float s = size;
    canvas.outline({c.x - s * 0.46F, c.y - s * 0.32F, s * 0.92F, s * 0.64F}, colour, s * 0.08F,
                   s * 0.1F);
    const std::array<Point, 3> flap{{{c.x - s * 0.42F, c.y - s * 0.26F},
                                     {c.x, c.y + s * 0.08F},
                                     {c.x + s * 0.42F, c.y - s * 0.26F}}};
    canvas.path(flap, colour, s * 0.1F);
}

void draw_folder(Canvas& canvas, Point c, float size, Colour colour) {
    const float s = size;
    canvas.fill({c.x - s * 0.42F, c.y - s * 0.36F, s * 0.4F, s * 0.2F}, colour, s * 0.06F);
    canvas.outline({c.x - s * 0.42F, c.y - s * 0.26F, s * 0.84F, s * 0.62F}, colour, s * 0.08F,
                   s * 0.1F);
    canvas.line({c.x - s * 0.2F, c.y + s * 0.05F}, {c.x + s * 0.2F, c.y + s * 0.05F}, colour,
                s * 0.1F);
}

void draw_one_star(Canvas& canvas, Point centre, float size, Colour colour) {
    draw_star(canvas, centre, size * 0.46F, colour, true);
}

void draw_globe(Canvas& canvas, Point c, float size, Colour colour) {
    const float r = size * 0.42F;
    canvas.ring(c, r, colour, size * 0.09F);
    canvas.line({c.x - r, c.y}, {c.x + r, c.y}, colour, size * 0.07F);
    for (const float side : {-1.0F, 1.0F}) {
        const std::array<Point, 4> meridian{{{c.x, c.y - r},
                                             {c.x + side * r * 0.75F, c.y - r * 0.45F},
                                             {c.x + side * r * 0.75F, c.y + r * 0.45F},
                                             {c.x, c.y + r}}};
        canvas.bezier(meridian, colour, size * 0.07F);
    }
}

void draw_bulb(Canvas& canvas, Point c, float size, Colour colour) {
    const float r = size * 0.28F;
    canvas.ring({c.x, c.y - size * 0.12F}, r, colour, size * 0.1F);
    canvas.fill({c.x - r * 0.55F, c.y + size * 0.16F, r * 1.1F, size * 0.1F}, colour, 1);
    canvas.fill({c.x - r * 0.4F, c.y + size * 0.32F, r * 0.8F, size * 0.1F}, colour, 1);
}

}  // namespace frontstage::player
