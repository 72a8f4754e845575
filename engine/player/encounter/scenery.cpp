#include "player/encounter/scenery.hpp"

#include <algorithm>

#include "app/plain_words.hpp"
#include "player/people/company.hpp"
#include "player/people/idle.hpp"
#include "player/people/telling.hpp"
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

// Whoever is met sitting is lower, and has a chair where the place has not painted a seat.
ImVec2 head_in(const std::string& place) {
    const Stance stance = stance_in(place);
    const bool low = stance == Stance::seated || stance == Stance::on_chair;
    return {292, low ? 296.0F : 262.0F};
}

Company company_in(const std::string& place, const Person& person) {
    Company company = company_for(person.look);
    if (stance_in(place) == Stance::on_chair && company.speaker.seat == Seat::none)
        company.speaker.seat = Seat::chair;
    return company;
}

void enter_person(Page& page, const Scenery& scenery, const Appearance& appearance, Rect frame) {
    page.enter({"person", Role::picture, scenery.people[appearance.who->number].id,
                page.words.term(appearance.to), frame, frame, std::nullopt, ""});
}

bool is_in(const Scenario& scenario, const Moment& moment, SpeakerId who) {
    const auto says = [who](const Line& line) { return line.speaker == who; };
    return (moment.speaker ? moment.speaker : scenario.customer) == who ||
           std::any_of(moment.lines.begin(), moment.lines.end(), says);
}

bool stood_before_us(const Scenario& scenario, const State& state, SpeakerId who) {
    for (const auto& [id, times] : state.visits) {
        if (times == 0 || id.number >= scenario.moments.size()) continue;
        const Moment& moment = scenario[id];
        const Channel channel = moment.meeting.channel.value_or(scenario.channel);
        if (contact_over(channel) == Contact::face_to_face && is_in(scenario, moment, who))
            return true;
    }
    return false;
}

int stars_for(int mood) {
    return std::clamp(1 + (mood + 12) / 25, 1, 5);
}

}  // namespace

Scenery scenery_of(const Scenario& scenario, const State& state) {
    const Meeting meeting = meeting_at(scenario, state);
    Scenery scenery{meeting.place, meeting.time, scenario.props, {}, {}, scenario.setting};
    state.forces.each([&](ForceId force) {
        scenery.forces.push_back(scenario.names.forces[force]);
        const std::vector<std::string>& seen = scenario[force].seen;
        scenery.forces.insert(scenery.forces.end(), seen.begin(), seen.end());
    });
    for (std::uint32_t i = 0; i < scenario.cast.size(); ++i) {
        const bool known =
            scenario.customer != SpeakerId{i} || stood_before_us(scenario, state, {i});
        scenery.people.push_back({scenario.names.speakers[{i}], scenario.cast[i].look,
                                  known ? Sight::known : Sight::unknown,
                                  stars_for(scenario.cast[i].mood)});
    }
    return scenery;
}

Scenery in_clothes(Scenery scenery, const Wardrobe& looks) {
    for (Person& person : scenery.people)
        person.look = dressed(person.look, looks);
    return scenery;
}

View with_posture_told(View view, const Scenery& scenery, const Phrasebook& words) {
    if (!view.speaker || contact_over(view.meeting.channel) != Contact::face_to_face) return view;
    const Look look = company_for(scenery.people[view.speaker->number].look).speaker;
    view.mood_words = mood_and_posture(words, view.mood_words, view.face, look);
    return view;
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
                app::place_words(scenery.place, page.words),
                page.words.term(scenery.time),
                everything,
                {},
                std::nullopt,
                ""});
}

void draw_our_side(Page& page, const Scenery& scenery) {
    if (page.canvas.theme().backdrops == Backdrops::drawn)
        draw_baked(page, scenery, "foreground", draw_foreground);
}

void draw_person_in_place(Page& page, const Scenery& scenery, const Appearance& appearance) {
    if (!appearance.who) return;
    const Point size = page.canvas.size();
    const ImVec2 px{size.x * page.canvas.unit(), size.y * page.canvas.unit()};
    const Brush brush(page.canvas.list(), px);
    const ImVec2 head = head_in(scenery.place);
    draw_company(page.canvas.list(), brush.at(head.x, head.y), brush.length(1.22F),
                 turning_of(page, appearance),
                 company_in(scenery.place, scenery.people[appearance.who->number]));
    draw_our_side(page, scenery);
    enter_person(page, scenery, appearance, {24, 84, size.x * 0.4375F - 56, size.y - 84});
}

void draw_calm_face(Canvas& canvas, const Person& person, Rect square) {
    constexpr float head_and_shoulders = 236;
    const float unit = canvas.unit();
    draw_figure(canvas.list(), {square.centre().x * unit, (square.y + square.h * 0.47F) * unit},
                square.w * unit / head_and_shoulders, pose_for(Face::content), {}, Arms::at_sides,
                look_for(person.look));
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
