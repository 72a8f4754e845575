// The debrief's list of standards, what was missed first; then how it looked from the other side.
#include <algorithm>
#include <array>

#include "player/debrief/debrief_screen.hpp"
#include "player/debrief/parts.hpp"
#include "player/drawing/icons.hpp"

namespace frontstage::player {
namespace {

constexpr std::array verdict_order{StandardVerdict::missed, StandardVerdict::forfeited,
                                   StandardVerdict::partly, StandardVerdict::met,
                                   StandardVerdict::not_applicable};

std::string_view explained(StandardVerdict verdict) {
    switch (verdict) {
        case StandardVerdict::met: return phrase("Met");
        case StandardVerdict::partly: return phrase("Met in part");
        case StandardVerdict::missed: return phrase("Missed");
        case StandardVerdict::forfeited: return phrase("Forfeited: your path went past it");
        case StandardVerdict::not_applicable: return phrase("Did not apply here");
    }
    return {};
}

void draw_standard(Column& column, const StandardNote& note) {
    const Phrasebook& words = column.page().words;
    const float r = column.page().scaled(11), indent = 2 * r + 16;
    const Point pen = column.pen();
    draw_verdict(column.page().canvas, {pen.x + r, pen.y + r + 1}, r, note.verdict);
    const std::string verdict = words(explained(note.verdict));
    column.write(Type::hint, Tone::soft_ink,
                 note.critical ? words("{verdict}. Critical.", {{"verdict", verdict}}) : verdict,
                 Role::text, indent);
    column.write(Type::strong, Tone::ink, note.wording, Role::text, indent);
    const bool lacking =
        note.verdict != StandardVerdict::met && note.verdict != StandardVerdict::not_applicable;
    if (lacking && !note.good.empty())
        column.write(Type::label, Tone::soft_ink,
                     words("Good looks like: {words}", {{"words", note.good}}), Role::text, indent);
    column.space(16);
}

// From adequate to desired a box, what they got a diamond; the words of it stand above and below.
void draw_zone(Column& column, const PerceptionNote& note) {
    Page& page = column.page();
    Canvas& canvas = page.canvas;
    const Perceived& seen = note.perceived;
    column.write(Type::strong, Tone::ink,
                 page.words("{factor}: {place}", {{"factor", note.name}, {"place", note.place}}));
    const Rect room = column.take(38);
    const Rect track{room.x + 12, room.y + 10, room.w - 24, 18};
    const auto x = [&](double value) {
        return track.x + track.w * static_cast<float>(std::clamp(value, 1.0, 9.0) - 1) / 8;
    };
    canvas.fill({track.x, track.centre().y - 1.5F, track.w, 3}, canvas[Tone::chip], 1);
    const Rect zone{x(seen.adequate), track.y, std::max(6.0F, x(seen.desired) - x(seen.adequate)),
                    track.h};
    canvas.fill(zone, canvas[Tone::raised], 5);
    canvas.outline(zone, canvas[Tone::control_edge], 5, 1.6F);
    const Tone tone = seen.zone == ZonePlace::below    ? Tone::missed
                      : seen.zone == ZonePlace::within ? Tone::partly
                                                       : Tone::good;
    const auto diamond = [&](float size) {
        const Point c{x(seen.perceived), track.centre().y};
        return std::array<Point, 4>{{{c.x, c.y - size},
                                     {c.x + size * 0.8F, c.y},
                                     {c.x, c.y + size},
                                     {c.x - size * 0.8F, c.y}}};
    };
    canvas.convex(diamond(15), canvas[Tone::surface]);
    canvas.convex(diamond(12), canvas[tone]);
    page.enter(
        {column.next_id("zone"), Role::meter, note.name, note.place, room, room, std::nullopt, ""});
    column.write(Type::hint, Tone::soft_ink, note.sentence);
    column.space(16);
}

}  // namespace

void draw_standards(Column& column, const Debrief& debrief) {
    if (debrief.standards.empty()) return;
    column.open_card(column.page().words("Standards"));
    column.space(4);
    for (const StandardVerdict verdict : verdict_order)
        for (const StandardNote& note : debrief.standards)
            if (note.verdict == verdict) draw_standard(column, note);
    column.space(-12);
    column.close_card();
}

void draw_their_side(Column& column, const Debrief& debrief) {
    if (!debrief.perceptions.empty()) {
        column.open_card(column.page().words("How it looked from their side"));
        column.write(Type::hint, Tone::soft_ink,
                     column.page().words("The box runs from what they would put up with to what "
                                         "they hoped for. The diamond is what they got."));
        column.space(14);
        for (const PerceptionNote& note : debrief.perceptions)
            draw_zone(column, note);
        column.space(-12);
        column.close_card();
    }
    if (debrief.gap_sentences.empty()) return;
    column.open_card(column.page().words("Where the service fell short"));
    for (const std::string& sentence : debrief.gap_sentences) {
        if (&sentence != &debrief.gap_sentences.front()) column.space(8);
        column.write(Type::label, Tone::ink, sentence);
    }
    column.close_card();
}

void draw_circumstances(Column& column, const Debrief& debrief) {
    if (debrief.force_sentences.empty() && !debrief.without_forces) return;
    column.open_card(column.page().words("Beyond your control"));
    for (const std::string& sentence : debrief.force_sentences) {
        column.write(Type::label, Tone::ink, sentence);
        column.space(8);
    }
    if (debrief.without_forces) {
        column.space(8);
        column.write(Type::strong, Tone::ink, column.page().words("The same choices on a calm day"),
                     Role::heading);
        column.space(4);
        column.write(Type::label, Tone::ink, debrief.without_forces->sentence);
    }
    column.close_card();
}

void draw_survey(Column& column, const Debrief& debrief) {
    if (debrief.verdict == Verdict::unfinished) return;
    const Phrasebook& words = column.page().words;
    column.open_card(words("Their survey and review"));
    column.write(
        Type::hint, Tone::soft_ink,
        words("Simulated from this encounter. It is there to learn from and is not part of "
              "your result."));
    column.space(16);
    for (const SurveyReply& reply : debrief.afterwards.replies)
        draw_reply(column, reply);
    column.space(6);
    draw_stars(column, column.pen(), debrief.afterwards.stars);
    column.space(stars_size(column.page()).y);
    column.space(4);
    column.write(Type::dialogue, Tone::ink,
                 words("“{words}”", {{"words", debrief.afterwards.review}}));
    column.close_card();
}

}  // namespace frontstage::player
