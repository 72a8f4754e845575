#include "player/scenery.hpp"

#include <cmath>

namespace frontstage::player {

Scenery scenery_of(const Scenario& scenario, const State& state) {
    Scenery scenery{scenario.place, scenario.time, scenario.props, {}, {}};
    state.forces.each(
        [&](ForceId force) { scenery.forces.push_back(scenario.names.forces[force]); });
    for (std::uint32_t i = 0; i < scenario.cast.size(); ++i)
        scenery.people.push_back({scenario.names.speakers[{i}], scenario.cast[i].look});
    return scenery;
}

void draw_backdrop(Page& page, const Scenery& scenery) {
    const Point size = page.canvas.size();
    page.canvas.fill({0, 0, size.x, size.y}, page.canvas[Tone::ground]);
    page.enter({"backdrop",
                Role::picture,
                scenery.place,
                std::string(word_for(scenery.time)),
                {0, 0, size.x, size.y},
                {},
                std::nullopt,
                ""});
}

void draw_person(Page& page, const Scenery& scenery, const Appearance& appearance, Rect frame) {
    if (!appearance.who) return;
    page.progress(appearance.since_ms, 400);
    page.canvas.clip(frame);
    const float r = frame.w * 0.24F;
    page.canvas.disc({frame.centre().x, frame.y + frame.h * 0.8F + r}, r * 1.7F, {106, 124, 150});
    page.canvas.disc({frame.centre().x, frame.y + frame.h * 0.42F}, r, {214, 170, 146});
    page.canvas.unclip();
    page.enter({"person", Role::picture, scenery.people[appearance.who->number].id,
                std::string(word_for(appearance.to)), frame, frame, std::nullopt, ""});
}

}  // namespace frontstage::player
