// The header of the encounter screen: the journey on the left, mood and clock on the right.
#include <algorithm>
#include <cmath>

#include "player/drawing/icons.hpp"
#include "player/encounter/encounter.hpp"
#include "player/page/words.hpp"

namespace frontstage::player {
namespace {

constexpr float pad = 16, dot = 18;

// The stops that belong to one moment of truth; a stop without one belongs to the one before.
struct Leg {
    std::optional<Truth> truth;
    std::vector<const JourneyStop*> stops;
    Progress progress = Progress::ahead;
};

std::vector<Leg> legs_of(const View& view) {
    std::vector<Leg> legs;
    for (const JourneyStop& stop : view.journey) {
        if (legs.empty() || (stop.truth && legs.back().truth && stop.truth != legs.back().truth))
            legs.push_back({stop.truth, {}, Progress::ahead});
        Leg& leg = legs.back();
        if (!leg.truth) leg.truth = stop.truth;
        leg.stops.push_back(&stop);
        if (stop.progress == Progress::now || leg.progress == Progress::now)
            leg.progress = Progress::now;
        else
            leg.progress = stop.progress;
    }
    return legs;
}

std::string leg_word(const Leg& leg, const Phrasebook& words) {
    return leg.truth ? capitalised(words.term(*leg.truth)) : words("Start");
}

const JourneyStop* stop_now(const View& view) {
    for (const JourneyStop& stop : view.journey)
        if (stop.progress == Progress::now) return &stop;
    return nullptr;
}

// "Second moment of truth: Front desk"; what a voice says and what is written where room is short.
std::string journey_words(const View& view, const Phrasebook& words) {
    const JourneyStop* now = stop_now(view);
    if (now == nullptr) return view.stage == Stage::over ? words("The encounter is over") : "";
    if (!now->truth) return now->touchpoint;
    return truth_words(*now->truth, words) +
           (now->touchpoint.empty() ? "" : ": " + now->touchpoint);
}

float leg_width(Page& page, const Leg& leg) {
    return page.canvas.width_of(Type::hint, leg_word(leg, page.words)) + 20 + 6 +
           dot * static_cast<float>(leg.stops.size());
}

void draw_stop(Canvas& canvas, Point at, Progress progress) {
    switch (progress) {
        case Progress::done:
            canvas.disc(at, 6.5F, canvas[Tone::soft_ink]);
            return draw_tick(canvas, at, 8, canvas[Tone::surface]);
        case Progress::now:
            canvas.disc(at, 7.5F, canvas[Tone::accent]);
            return canvas.disc(at, 2.5F, canvas[Tone::on_accent]);
        case Progress::ahead: return canvas.ring(at, 5.5F, canvas[Tone::control_edge], 1.6F);
    }
}

float draw_leg(Page& page, const Leg& leg, Point at, float height) {
    Canvas& canvas = page.canvas;
    const float width = leg_width(page, leg);
    if (leg.progress == Progress::now)
        canvas.fill({at.x, at.y, width, height}, canvas[Tone::raised], chip_radius);
    const TextBlock word = canvas.set(Type::hint, leg_word(leg, page.words), width);
    const Tone tone = leg.progress == Progress::now ? Tone::accent : Tone::soft_ink;
    canvas.write(word, {at.x + 10, at.y + (height - word.height) / 2}, canvas[tone]);
    float x = at.x + 10 + word.width + 6 + dot / 2;
    for (const JourneyStop* stop : leg.stops) {
        draw_stop(canvas, {x, at.y + height / 2}, stop->progress);
        x += dot;
    }
    return width;
}

std::string journey_value(const View& view, const Phrasebook& words) {
    int done = 0, ahead = 0;
    for (const JourneyStop& stop : view.journey) {
        done += stop.progress == Progress::done ? 1 : 0;
        ahead += stop.progress == Progress::ahead ? 1 : 0;
    }
    return words("{place}; {done} done, {ahead} ahead", {{"place", journey_words(view, words)},
                                                         {"done", std::to_string(done)},
                                                         {"ahead", std::to_string(ahead)}});
}

}  // namespace

Rect draw_journey(Page& page, const View& view, Point at, float width, float least_height) {
    Canvas& canvas = page.canvas;
    const float inner = width - 2 * pad;
    // Where height is short the title is left to the window's own bar.
    const bool titled = !page.one_column() || canvas.size().y >= page.scaled(420);
    const TextBlock title = titled ? canvas.set(Type::strong, view.title, inner) : TextBlock{};
    const std::vector<Leg> legs = legs_of(view);
    float strip = 0;
    for (const Leg& leg : legs)
        strip += leg_width(page, leg) + 4;
    const JourneyStop* now = stop_now(view);
    const std::string place = now == nullptr ? journey_words(view, page.words) : now->touchpoint;
    const float room_for_place = inner - strip - 8;
    const bool drawn = strip > 0 && strip <= inner;
    const bool beside = drawn && canvas.width_of(Type::hint, place) <= room_for_place;
    const std::string words = drawn ? place : journey_words(view, page.words);
    const TextBlock line = canvas.set(Type::hint, words, beside ? room_for_place : inner);
    const float strip_height = std::max(26.0F, line.line_height + 4);

    const float strip_top = titled ? 10 + title.height + 4 : 8;
    float height = strip_top + 8;
    if (drawn) height += strip_height;
    if (!beside && !words.empty()) height += line.height + (drawn ? 4 : 0);
    height = std::max(height, least_height);
    const float used =
        std::max(title.width, drawn ? strip + (beside ? line.width + 8 : 0) : line.width);
    const Rect rect{at.x, at.y, std::min(width, used + 2 * pad + 8), height};
    page.card(rect);
    if (titled)
        page.block("title", {at.x + pad, at.y + 10}, title, Tone::ink, view.title, Role::heading);
    float x = at.x + pad - 4, y = at.y + strip_top;
    if (drawn) {
        for (const Leg& leg : legs)
            x += draw_leg(page, leg, {x, y}, strip_height) + 4;
        const Rect strip_rect{at.x + pad - 4, y, strip, strip_height};
        page.enter({"journey", Role::meter, page.words("Journey"), journey_value(view, page.words),
                    strip_rect, strip_rect, std::nullopt, ""});
    }
    if (words.empty()) return rect;
    const Point words_at = beside ? Point{x + 6, y + (strip_height - line.height) / 2}
                                  : Point{at.x + pad, y + (drawn ? strip_height + 4 : 0)};
    page.block("touchpoint", words_at, line, beside ? Tone::ink : Tone::soft_ink, words);
    return rect;
}

namespace {

struct StatusParts {
    TextBlock mood, figure, clock_label, clock, left;
    float mood_width = 0, bar_width = 0, clock_width = 0, ring = 0;
};

std::string left_words(int left_ms) {
    return std::to_string((left_ms + 999) / 1000);
}

StatusParts status_parts(Page& page, const EncounterModel& model) {
    Canvas& canvas = page.canvas;
    StatusParts parts;
    parts.mood = canvas.set(Type::hint, page.words("Mood"), 10'000);
    parts.figure = canvas.set(Type::hint, std::to_string(model.view.mood), 10'000);
    parts.clock = canvas.set(Type::strong, clock_words(model.view.clock_s), 10'000);
    const float sign = page.scaled(18) + 6;
    if (page.one_column()) {  // all in one line: height is what is short there
        parts.bar_width = page.scaled(110);
        parts.mood_width = parts.mood.width + 10 + parts.bar_width + 10 + parts.figure.width;
        parts.clock_width = parts.clock.width + sign;
    } else {
        parts.clock_label = canvas.set(Type::hint, page.words("Time so far"), 10'000);
        parts.mood_width = parts.bar_width = 150;
        parts.clock_width = std::max(parts.clock_label.width, parts.clock.width + sign);
    }
    if (model.left_ms) {
        parts.left = canvas.set(Type::strong, left_words(*model.left_ms), 10'000);
        parts.ring = page.scaled(page.one_column() ? 36 : 44);
    }
    return parts;
}

// Full turns to nothing; the number stays, for whoever cannot see the ring well.
void draw_time_left(Page& page, const EncounterModel& model, const StatusParts& parts, Rect rect) {
    Canvas& canvas = page.canvas;
    const float whole = static_cast<float>(model.view.within_s.value_or(1)) * 1000;
    const float share = std::clamp(static_cast<float>(*model.left_ms) / whole, 0.0F, 1.0F);
    const float radius = rect.w / 2 - 3;
    canvas.ring(rect.centre(), radius, canvas[Tone::chip], 5);
    const Tone tone = share < 0.25F ? Tone::missed : Tone::accent;
    canvas.arc(rect.centre(), radius, 0, share, canvas[tone], 5);
    canvas.write(parts.left,
                 {rect.centre().x - parts.left.width / 2, rect.centre().y - parts.left.height / 2},
                 canvas[Tone::ink]);
    page.enter({"time-left", Role::meter, page.words("Time to answer"),
                page.words("{n} seconds", {{"n", left_words(*model.left_ms)}}), rect, rect,
                std::nullopt, ""});
}

void draw_mood(Page& page, const EncounterModel& model, const StatusParts& parts, Point at,
               float height) {
    Canvas& canvas = page.canvas;
    const float mood = page.ease("mood", static_cast<float>(model.view.mood) / 100, 400);
    const bool line = page.one_column();
    const float words = parts.mood.height, bar = 12;
    const float whole = line ? words : words + 4 + bar;
    const float top = at.y + (height - whole) / 2;
    const Rect track{line ? at.x + parts.mood.width + 10 : at.x,
                     line ? top + (words - bar) / 2 : top + words + 4, parts.bar_width, bar};
    canvas.write(parts.mood, {at.x, top}, canvas[Tone::soft_ink]);
    canvas.write(parts.figure, {at.x + parts.mood_width - parts.figure.width, top},
                 canvas[Tone::ink]);
    canvas.fill(track, canvas[Tone::surface], 6);
    const Tone tone = model.view.mood < 35   ? Tone::missed
                      : model.view.mood < 65 ? Tone::partly
                                             : Tone::good;
    canvas.fill({track.x, track.y, std::max(12.0F, track.w * mood), track.h}, canvas[tone], 6);
    canvas.outline(track, canvas[Tone::control_edge], 6, 1.2F);
    const Rect rect{at.x, top, parts.mood_width, whole};
    page.enter({"mood", Role::meter, page.words("Mood"),
                page.words("{face}, {mood} of 100", {{"face", model.view.mood_words},
                                                     {"mood", std::to_string(model.view.mood)}}),
                rect, rect, std::nullopt, ""});
}

}  // namespace

StatusSize status_size(Page& page, const EncounterModel& model) {
    const StatusParts parts = status_parts(page, model);
    const float ring = parts.ring > 0 ? parts.ring + 20 : 0;
    return {2 * pad + parts.mood_width + 24 + parts.clock_width + ring,
            std::max({page.one_column() ? 48.0F : 64.0F,
                      parts.clock_label.height + parts.clock.height + 16, parts.ring + 12})};
}

void draw_status(Page& page, const EncounterModel& model, Rect rect) {
    Canvas& canvas = page.canvas;
    const StatusParts parts = status_parts(page, model);
    page.card(rect);
    float x = rect.x + pad;
    draw_mood(page, model, parts, {x, rect.y}, rect.h);
    x += parts.mood_width + 24;
    const float top = rect.y + (rect.h - parts.clock_label.height - parts.clock.height) / 2;
    canvas.write(parts.clock_label, {x, top}, canvas[Tone::soft_ink]);
    const float radius = page.scaled(8);
    draw_clock(canvas, {x + radius, top + parts.clock_label.height + parts.clock.height / 2},
               radius, canvas[Tone::soft_ink]);
    canvas.write(parts.clock, {x + page.scaled(18) + 6, top + parts.clock_label.height},
                 canvas[Tone::ink]);
    const Rect clock{x, top, parts.clock_width, parts.clock_label.height + parts.clock.height};
    page.enter({"clock", Role::meter, page.words("Time on the customer's clock"),
                clock_words(model.view.clock_s), clock, clock, std::nullopt, ""});
    if (!model.left_ms) return;
    x += parts.clock_width + 20;
    draw_time_left(page, model, parts,
                   {x, rect.y + (rect.h - parts.ring) / 2, parts.ring, parts.ring});
}

}  // namespace frontstage::player
