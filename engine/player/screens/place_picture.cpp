#include "player/screens/place_picture.hpp"

#include <cmath>

#include "player/places/backdrop.hpp"

namespace frontstage::player {
namespace {

ImDrawFlags flags_of(Corners corners) {
    switch (corners) {
        case Corners::top: return ImDrawFlags_RoundCornersTop;
        case Corners::none: return ImDrawFlags_RoundCornersNone;
        case Corners::all: return ImDrawFlags_RoundCornersAll;
    }
    return ImDrawFlags_RoundCornersAll;
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
    // One painting for every card that shows this place at this size.
    const std::string key = place + '|' + std::string(word_for(time));
    const std::string name = "small:" + key + (corners == Corners::top ? "" : ":wide");
    const ImTextureID picture = page.baker.baked(name, key, static_cast<int>(px.x),
                                                 static_cast<int>(px.y), [&](ImDrawList& list) {
                                                     const Backdrop backdrop{place, time, {}, {}};
                                                     draw_backdrop(list, px, backdrop);
                                                     draw_foreground(list, px, backdrop);
                                                 });
    page.canvas.list().AddImageRounded(picture, from, {from.x + px.x, from.y + px.y}, {0, 0},
                                       {1, 1}, IM_COL32_WHITE, card_radius * unit,
                                       flags_of(corners));
}

}  // namespace frontstage::player
