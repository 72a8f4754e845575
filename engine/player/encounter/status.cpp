// The header of the encounter screen, right: mood, service clock, time left.
#include <algorithm>
#include <cmath>

#include "player/drawing/icons.hpp"
#include "player/encounter/parts.hpp"
#include "player/page/words.hpp"

namespace frontstage::player {
namespace {

constexpr float pad = 16;

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
    const bool clocked = model.manner.clock == ServiceClock::shown;
    if (clocked) parts.clock = canvas.set(Type::strong, clock_words(model.view.clock_s), 10'000);
    const float sign = page.scaled(18) + 6;
    if (page.one_column()) {  // all in one line: height is what is short there
        parts.bar_width = page.scaled(110);
        parts.mood_width = parts.mood.width + 10 + parts.bar_width + 10 + parts.figure.width;
        if (clocked) parts.clock_width = parts.clock.width + sign;
    } else {
        parts.mood_width = parts.bar_width = 150;
        if (clocked) {
            parts.clock_label = canvas.set(Type::hint, page.words("Time so far"), 10'000);
            parts.clock_width = std::max(parts.clock_label.width, parts.clock.width + sign);
        }
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

void draw_service_clock(Page& page, const EncounterModel& model, const StatusParts& parts,
                        Rect rect) {
    Canvas& canvas = page.canvas;
    const float whole = parts.clock_label.height + parts.clock.height;
    const float top = rect.y + (rect.h - whole) / 2, radius = page.scaled(8);
    canvas.write(parts.clock_label, {rect.x, top}, canvas[Tone::soft_ink]);
    draw_clock(canvas, {rect.x + radius, top + parts.clock_label.height + parts.clock.height / 2},
               radius, canvas[Tone::soft_ink]);
    canvas.write(parts.clock, {rect.x + page.scaled(18) + 6, top + parts.clock_label.height},
                 canvas[Tone::ink]);
    const Rect clock{rect.x, top, rect.w, whole};
    page.enter({"clock", Role::meter, page.words("Time on the customer's clock"),
                clock_words(model.view.clock_s), clock, clock, std::nullopt, ""});
}

}  // namespace

StatusSize status_size(Page& page, const EncounterModel& model) {
    const StatusParts parts = status_parts(page, model);
    const float ring = parts.ring > 0 ? parts.ring + 20 : 0;
    const float clock = parts.clock_width > 0 ? 24 + parts.clock_width : 0;
    return {2 * pad + parts.mood_width + clock + ring,
            std::max({page.one_column() ? 48.0F : 64.0F,
                      parts.clock_label.height + parts.clock.height + 16, parts.ring + 12})};
}

void draw_status(Page& page, const EncounterModel& model, Rect rect) {
    const StatusParts parts = status_parts(page, model);
    page.card(rect);
    float x = rect.x + pad;
    draw_mood(page, model, parts, {x, rect.y}, rect.h);
    x += parts.mood_width;
    if (parts.clock_width > 0) {
        x += 24;
        draw_service_clock(page, model, parts, {x, rect.y, parts.clock_width, rect.h});
        x += parts.clock_width;
    }
    if (!model.left_ms) return;
    x += 20;
    draw_time_left(page, model, parts,
                   {x, rect.y + (rect.h - parts.ring) / 2, parts.ring, parts.ring});
}

}  // namespace frontstage::player
