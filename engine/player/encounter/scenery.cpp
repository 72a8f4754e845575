#include "player/encounter/scenery.hpp"

#include <algorithm>

#include "app/plain_words.hpp"
#include "player/people/company.hpp"
#include "player/people/telling.hpp"
#include "player/places/backdrop.hpp"

namespace frontstage::player {
namespace {

constexpr int face_ms = 400;  // from one face to the next

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

Painting painting_of(Page& page, const Scenery& scenery, const std::string& layer, Painter paint) {
    const Point size = page.canvas.size();
    const ImVec2 px{size.x * page.canvas.unit(), size.y * page.canvas.unit()};
    return {layer + '|' + key_of(scenery), static_cast<int>(px.x), static_cast<int>(px.y),
            [paint, px, backdrop = backdrop_of(scenery)](ImDrawList& list) {
                paint(list, px, backdrop);
            }};
}

Painting behind(Page& page, const Scenery& scenery) {
    return painting_of(page, scenery, "behind", draw_backdrop);
}
Painting before(Page& page, const Scenery& scenery) {
    return painting_of(page, scenery, "before", draw_foreground);
}

void draw_baked(Page& page, const Painting& painting) {
    page.canvas.list().AddImage(
        page.baker.baked(painting), {0, 0},
        {static_cast<float>(painting.width_px), static_cast<float>(painting.height_px)});
}

// Wakes the window for whatever moves next. Nobody moves where no motion is wanted.
Idle idle_of(Page& page, const Lately& lately, std::uint32_t who) {
    if (page.motion == Motion::reduced) return {};
    const Alive alive = alive_at(page.now_ms, lately, who);
    page.wake_in(alive.next_ms);
    return alive.idle;
}

Turning turning_of(Page& page, const Appearance& appearance) {
    const std::uint32_t who = appearance.who->number;
    return {appearance.from, appearance.to, page.progress(appearance.since_ms, face_ms),
            idle_of(page, appearance.lately, who), idle_of(page, {}, who + 1)};
}

ImVec2 head_of(const Look& look) {
    return {292, look.seat == Seat::none ? 262.0F : 296.0F};
}

// What somebody sits on here who brings no seat of their own.
Seat seat_in(const std::string& place) {
    switch (stance_in(place)) {
        case Stance::at_counter:
        case Stance::standing: return Seat::none;
        case Stance::seated: return Seat::there;
        case Stance::on_chair: return Seat::chair;
    }
    return Seat::none;
}

// Grown-ups sit down together; a child does where there is room beside them.
Company company_in(const std::string& place, const Person& person) {
    Company company = company_for(person.look);
    const Seat seat = seat_in(place);
    if (company.speaker.seat == Seat::none) company.speaker.seat = seat;
    if (!company.other || company.other->seat != Seat::none) return company;
    if (company.other->age != Age::child || seat == Seat::there) company.other->seat = seat;
    return company;
}

void enter_person(Page& page, const Scenery& scenery, const Appearance& appearance, Rect frame) {
    page.enter({"person", Role::picture, scenery.people[appearance.who->number].id,
                page.words.term(appearance.to), frame, frame, std::nullopt, ""});
}

std::vector<Whereabouts> all_whereabouts(const Scenario& scenario) {
    const Meeting usual{scenario.channel, scenario.place, scenario.time};
    std::vector<Whereabouts> all;
    const auto note = [&](const auto& part) {
        const Meeting meeting = met(usual, part.meeting);
        const Whereabouts here{meeting.place, meeting.time};
        if (std::ranges::find(all, here) == all.end()) all.push_back(here);
    };
    std::ranges::for_each(scenario.moments, note);
    std::ranges::for_each(scenario.endings, note);
    return all;
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
    Scenery scenery{meeting.place,
                    meeting.time,
                    scenario.props,
                    {},
                    {},
                    scenario.setting,
                    all_whereabouts(scenario)};
    state.forces.each([&](ForceId force) {
        scenery.forces.push_back(scenario.names.forces[force]);
        const std::vector<std::string>& seen = scenario[force].seen;
        scenery.forces.insert(scenery.forces.end(), seen.begin(), seen.end());
    });
    for (std::uint32_t i = 0; i < scenario.cast.size(); ++i) {
        const bool known =
            scenario.customer != SpeakerId{i} || stood_before_us(scenario, state, {i});
        scenery.people.push_back({scenario.names.speakers[{i}], scenario.cast[i].look,
                                  known ? Acquaintance::known : Acquaintance::unknown,
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
    const Look look = company_in(scenery.place, scenery.people[view.speaker->number]).speaker;
    view.mood_words = mood_and_posture(words, view.mood_words, view.face, look);
    return view;
}

void draw_backdrop(Page& page, const Scenery& scenery) {
    const Point size = page.canvas.size();
    const Rect everything{0, 0, size.x, size.y};
    if (page.canvas.theme().backdrops == Backdrops::plain)
        page.canvas.fill(everything, page.canvas[Tone::ground]);
    else
        draw_baked(page, behind(page, scenery));
    page.enter({"backdrop",
                Role::picture,
                app::place_words(scenery.place, page.words),
                page.words.term(scenery.time),
                everything,
                {},
                std::nullopt,
                ""});
}

void prepare_places(Page& page, const Scenery& scenery) {
    if (page.canvas.theme().backdrops == Backdrops::plain) return;
    Scenery there = scenery;
    const auto prepare = [&] {
        page.baker.ahead(behind(page, there));
        page.baker.ahead(before(page, there));
    };
    prepare();
    for (const Whereabouts& elsewhere : scenery.elsewhere) {
        there.place = elsewhere.place;
        there.time = elsewhere.time;
        prepare();
    }
}

void draw_our_side(Page& page, const Scenery& scenery) {
    if (page.canvas.theme().backdrops == Backdrops::drawn) draw_baked(page, before(page, scenery));
}

void draw_person_in_place(Page& page, const Scenery& scenery, const Appearance& appearance) {
    if (!appearance.who) return;
    const Point size = page.canvas.size();
    const ImVec2 px{size.x * page.canvas.unit(), size.y * page.canvas.unit()};
    const Brush brush(page.canvas.list(), px);
    const Company company = company_in(scenery.place, scenery.people[appearance.who->number]);
    const ImVec2 head = head_of(company.speaker);
    draw_company(page.canvas.list(), brush.at(head.x, head.y), brush.length(1.22F),
                 turning_of(page, appearance), company);
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
