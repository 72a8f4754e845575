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

bool is_clipped_away(const ImDrawList& list, ImVec2 from, ImVec2 to) {
    const ImVec2 least = list.GetClipRectMin(), most = list.GetClipRectMax();
    return from.x >= most.x || from.y >= most.y || to.x <= least.x || to.y <= least.y;
}

}  // namespace

bool pictures_wanted(Page& page) {
    return page.canvas.theme().backdrops == Backdrops::drawn;
}

void draw_place_picture(Page& page, const std::string& place, TimeOfDay time, Rect rect,
                        Corners corners, std::string_view where) {
    const float unit = page.canvas.unit();
    const ImVec2 from{std::round(rect.x * unit), std::round(rect.y * unit)};
    const ImVec2 px{std::round(rect.w * unit), std::round(rect.h * unit)};
    const ImVec2 to{from.x + px.x, from.y + px.y};
    if (is_clipped_away(page.canvas.list(), from, to)) return;
    // Whole where the rectangle is flatter than a place; one that is taller is filled to its edges.
    const ImVec2 whole{px.x, std::max(px.y, std::round(px.x * flatness))};
    // One painting for all cards of a kind that show this place: they are of one size.
    const std::string key = place + '|' + std::string(word_for(time));
    const std::string name = std::string(where) + '|' + key;
    const ImTextureID picture = page.baker.baked(name, key, static_cast<int>(whole.x),
                                                 static_cast<int>(whole.y), [&](ImDrawList& list) {
                                                     const Backdrop backdrop{place, time, {}, {}};
                                                     draw_backdrop(list, whole, backdrop);
                                                     draw_foreground(list, whole, backdrop);
                                                 });
    const float top = std::round((whole.y - px.y) * above);
    page.canvas.list().AddImageRounded(picture, from, to, {0, top / whole.y},
                                       {1, (top + px.y) / whole.y}, IM_COL32_WHITE,
                                       card_radius * unit, flags_of(corners));
}

}  // namespace frontstage::player
