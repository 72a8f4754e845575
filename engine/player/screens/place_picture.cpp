#include "player/screens/place_picture.hpp"

#include <algorithm>
#include <cmath>

#include "player/places/backdrop.hpp"

namespace frontstage::player {
namespace {

constexpr float flatness = 9.0F / 16.0F;  // of a place as it is composed: its height by its width
constexpr float above = 0.4F;  // the part of what does not fit that is left away at the top

ImDrawFlags flags_of(Corners corners) {
    switch (corners) {
        case Corners::top: return ImDrawFlags_RoundCornersTop;
        case Corners::right: return ImDrawFlags_RoundCornersRight;
        case Corners::none: return ImDrawFlags_RoundCornersNone;
        case Corners::all: return ImDrawFlags_RoundCornersAll;
    }
    return ImDrawFlags_RoundCornersAll;
}

// All that was drawn so far, and what it was cut to.
void lift(ImDrawList& list, float by) {
    for (ImDrawVert& corner : list.VtxBuffer)
        corner.pos.y -= by;
    for (ImDrawCmd& command : list.CmdBuffer) {
        command.ClipRect.y -= by;
        command.ClipRect.w -= by;
    }
}

bool is_clipped_away(const ImDrawList& list, ImVec2 from, ImVec2 to) {
    const ImVec2 least = list.GetClipRectMin(), most = list.GetClipRectMax();
    return from.x >= most.x || from.y >= most.y || to.x <= least.x || to.y <= least.y;
}

// Whole where the rectangle is flatter than a place; one that is taller is filled to its edges.
void draw_cropped(ImDrawList& list, ImVec2 px, const Backdrop& backdrop) {
    const ImVec2 whole{px.x, std::max(px.y, std::round(px.x * flatness))};
    list.PushClipRect({0, 0}, whole);
    draw_backdrop(list, whole, backdrop);
    draw_foreground(list, whole, backdrop);
    lift(list, std::round((whole.y - px.y) * above));
}

}  // namespace

bool pictures_wanted(Page& page) {
    return page.canvas.theme().backdrops == Backdrops::drawn;
}

void draw_place_picture(Page& page, const std::string& place, TimeOfDay time, Rect rect,
                        Corners corners) {
    const float unit = page.canvas.unit();
    const ImVec2 from{std::round(rect.x * unit), std::round(rect.y * unit)};
    const ImVec2 px{std::round(rect.w * unit), std::round(rect.h * unit)};
    const ImVec2 to{from.x + px.x, from.y + px.y};
    Painting painting{place + '|' + std::string(word_for(time)), static_cast<int>(px.x),
                      static_cast<int>(px.y),
                      [px, backdrop = Backdrop{place, time, {}, {}}](ImDrawList& list) {
                          draw_cropped(list, px, backdrop);
                      }};
    if (is_clipped_away(page.canvas.list(), from, to))
        page.baker.ahead(std::move(painting));
    else
        page.canvas.list().AddImageRounded(page.baker.baked(painting), from, to, {0, 0}, {1, 1},
                                           IM_COL32_WHITE, card_radius * unit, flags_of(corners));
}

}  // namespace frontstage::player
