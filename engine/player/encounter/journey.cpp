// The header of the encounter screen, left: the title and the journey.
#include <algorithm>
#include <cmath>

#include "core/phrases.hpp"
#include "player/drawing/icons.hpp"
#include "player/encounter/parts.hpp"
#include "player/page/edge.hpp"

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
    if (!leg.truth) return words("Start");
    switch (*leg.truth) {
        case Truth::first: return words("First moment");
        case Truth::second: return words("Second moment");
        case Truth::third: return words("Third moment");
    }
    return {};
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
        page.block("title", at_edge(title, {at.x + pad, at.y + 10}, rect.w - 2 * pad), title,
                   Tone::ink, view.title, Role::heading);
    float x = at.x + pad - 4, y = at.y + strip_top;
    if (drawn) {
        for (const Leg& leg : legs)
            x += draw_leg(page, leg, {x, y}, strip_height) + 4;
        const Rect strip_rect{at.x + pad - 4, y, strip, strip_height};
        page.enter({"journey", Role::meter, page.words("Journey"), journey_value(view, page.words),
                    strip_rect, strip_rect, std::nullopt, ""});
    }
    if (words.empty()) return rect;
    const Point words_at =
        beside ? Point{x + 6, y + (strip_height - line.height) / 2}
               : at_edge(line, {at.x + pad, y + (drawn ? strip_height + 4 : 0)}, rect.w - 2 * pad);
    page.block("touchpoint", words_at, line, beside ? Tone::ink : Tone::soft_ink, words);
    return rect;
}

}  // namespace frontstage::player
