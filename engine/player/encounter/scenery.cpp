#include "player/encounter/scenery.hpp"

#include <algorithm>

#include "player/people/company.hpp"
#include "player/people/idle.hpp"
#include "player/places/backdrop.hpp"

namespace frontstage::player {
namespace {

constexpr int face_ms = 400;        // from one face to the next
constexpr int blink_frame_ms = 60;  // three pictures are enough for so short a thing

Backdrop backdrop_of(const Scenery& scenery) {
    return {scenery.place, scenery.time, scenery.forces, scenery.props};
}

// What a picture is baked for: it is painted anew when any of this changes.
std::string key_of(const Scenery& scenery) {
    std::string key = scenery.place + '|' + std::string(word_for(scenery.time));
    for (const std::string& force : scenery.forces)
        key += "|+" + force;
    for (const std::string& prop : scenery.props)
        key += "|" + prop;
    return key;
}

using Painter = void (*)(ImDrawList&, ImVec2, const Backdrop&);

void draw_baked(Page& page, const Scenery& scenery, const std::string& name, Painter paint) {
    const Point size = page.canvas.size();
    const ImVec2 px{size.x * page.canvas.unit(), size.y * page.canvas.unit()};
    const ImTextureID picture =
        page.baker.baked(name, key_of(scenery), static_cast<int>(px.x), static_cast<int>(px.y),
                         [&](ImDrawList& list) { paint(list, px, backdrop_of(scenery)); });
    page.canvas.list().AddImage(picture, {0, 0}, px);
}

// Blinks, and wakes the window for it. Nobody moves where no motion is wanted.
Idle idle_of(Page& page, std::uint32_t who) {
    if (page.motion == Motion::reduced) return {};
    const int rest_ms = ms_to_next_blink(page.now_ms, who);
    page.wake_in(rest_ms == 0 ? blink_frame_ms : rest_ms);
    return {idle_at(page.now_ms, Attention::resting, who).blink, 0, 0, 0};
}

Turning turning_of(Page& page, const Appearance& appearance) {
    const std::uint32_t who = appearance.who->number;
    return {appearance.from, appearance.to, page.progress(appearance.since_ms, face_ms),
            idle_of(page, who), idle_of(page, who + 1)};
}

void enter_person(Page& page, const Scenery& scenery, const Appearance& appearance, Rect frame) {
    page.enter({"person", Role::picture, scenery.people[appearance.who->number].id,
                page.words.term(appearance.to), frame, frame, std::nullopt, ""});
}

}  // namespace

Scenery scenery_of(const Scenario& scenario, const State& state) {
    Scenery scenery{scenario.place, scenario.time, scenario.props, {}, {}};
    state.forces.each(
        [&](ForceId force) { scenery.forces.push_back(scenario.names.forces[force]); });
    for (std::uint32_t i = 0; i < scenario.cast.size(); ++i)
        scenery.people.push_back({scenario.names.speakers[{i}], scenario.cast[i].look});
    return scenery;
}

Scenery in_clothes(Scenery scenery, const Wardrobe& looks) {
    for (Person& person : scenery.people)
        person.look = dressed(person.look, looks);
    return scenery;
}

void draw_backdrop(Page& page, const Scenery& scenery) {
    const Point size = page.canvas.size();
    const Rect everything{0, 0, size.x, size.y};
    if (page.canvas.theme().backdrops == Backdrops::plain)
        page.canvas.fill(everything, page.canvas[Tone::ground]);
    else
        draw_baked(page, scenery, "backdrop", draw_backdrop);
    page.enter({"backdrop",
                Role::picture,
                scenery.place,
                page.words.term(scenery.time),
                everything,
                {},
                std::nullopt,
                ""});
}

void draw_person_in_place(Page& page, const Scenery& scenery, const Appearance& appearance) {
    if (!appearance.who) return;
    const Point size = page.canvas.size();
    const ImVec2 px{size.x * page.canvas.unit(), size.y * page.canvas.unit()};
    const Brush brush(page.canvas.list(), px);
    draw_company(page.canvas.list(), brush.at(292, 262), brush.length(1.22F),
                 turning_of(page, appearance),
                 company_for(scenery.people[appearance.who->number].look));
    if (page.canvas.theme().backdrops == Backdrops::drawn)
        draw_baked(page, scenery, "foreground", draw_foreground);
    enter_person(page, scenery, appearance, {24, 84, size.x * 0.4375F - 56, size.y - 84});
}

void draw_portrait(Page& page, const Scenery& scenery, const Appearance& appearance, Rect frame) {
    if (!appearance.who) return;
    constexpr float head_and_shoulders = 250;  // what a head at scale 1 needs to be seen with them
    const float unit = page.canvas.unit();
    page.canvas.clip(frame);
    Company alone = company_for(scenery.people[appearance.who->number].look);
    alone.other.reset();
    draw_company(page.canvas.list(), {frame.centre().x * unit, (frame.y + frame.h * 0.46F) * unit},
                 std::min(frame.w, frame.h) * unit / head_and_shoulders,
                 turning_of(page, appearance), alone);
    page.canvas.unclip();
    enter_person(page, scenery, appearance, frame);
}

}  // namespace frontstage::player
