// The debrief's first cards: the verdict, what outweighs it, and what to take along.
#include <utility>

#include "player/debrief/debrief_screen.hpp"
#include "player/debrief/parts.hpp"
#include "player/drawing/icons.hpp"

namespace frontstage::player {
namespace {

bool was_missed(const StandardNote& note) {
    return note.verdict == StandardVerdict::missed || note.verdict == StandardVerdict::forfeited;
}

// A frame of its own around each, so that nothing else of the card is read first.
void draw_critical(Column& column, const Debrief& debrief) {
    Page& page = column.page();
    Canvas& canvas = page.canvas;
    const float size = page.scaled(20), pad = 14;
    for (const StandardNote& note : debrief.standards) {
        if (!note.critical || !was_missed(note)) continue;
        column.space(pad);
        const Point pen = column.pen();
        draw_flag(canvas, {pen.x + pad + 2, pen.y + size + 3}, size, canvas[Tone::missed]);
        column.write(Type::hint, Tone::soft_ink, page.words("A critical standard was missed"),
                     Role::text, size + 2 * pad);
        column.write(Type::strong, Tone::ink, note.wording, Role::text, size + 2 * pad);
        column.space(pad);
        canvas.outline({pen.x, pen.y - pad, column.width(), column.pen().y - pen.y + pad},
                       canvas[Tone::missed], 10, 2);
        column.space(12);
    }
}

std::string verdict_title(const Debrief& debrief, const Phrasebook& words) {
    switch (debrief.verdict) {
        case Verdict::met: return words("You met the mark");
        case Verdict::not_yet: return words("Not there yet");
        case Verdict::not_yet_critical: return words("Not yet: one thing outweighs the rest");
        case Verdict::unfinished: return words("Unfinished");
    }
    return {};
}

void draw_strengths(Column& column, const Debrief& debrief) {
    Page& page = column.page();
    column.write(Type::section, Tone::ink,
                 page.words(debrief.strengths.size() == 1 ? phrase("What you did well")
                                                          : phrase("Two things you did well")),
                 Role::heading);
    const float size = page.scaled(10);
    for (const std::string& strength : debrief.strengths) {
        column.space(10);
        const Point pen = column.pen();
        draw_verdict(page.canvas, {pen.x + size, pen.y + size + 1}, size, StandardVerdict::met);
        column.write(Type::label, Tone::ink, strength, Role::text, 2 * size + 12);
    }
}

// What went well, what they thought of it themselves, and how it ended.
void draw_looking_back(Column& column, const Debrief& debrief) {
    if (debrief.strengths.empty() && debrief.calibration.empty() && debrief.ending.empty()) return;
    column.open_card("");
    float gap = 0;  // before all but the first
    const auto write = [&](Tone tone, const std::string& sentences) {
        if (sentences.empty()) return;
        column.space(std::exchange(gap, 14));
        column.write(Type::label, tone, sentences);
    };
    if (!debrief.strengths.empty()) {
        draw_strengths(column, debrief);
        gap = 18;
    }
    write(Tone::ink, debrief.calibration);
    write(Tone::soft_ink, debrief.ending);
    column.close_card();
}

}  // namespace

// The verdict and what it rests on, so short that what to try next stands below it without
// scrolling.
void draw_result(Column& column, const Debrief& debrief) {
    const Phrasebook& words = column.page().words;
    column.open_card("");
    column.write(Type::hint, Tone::accent, debrief.title);
    column.space(4);
    column.write(Type::title, Tone::ink, verdict_title(debrief, words), Role::heading);
    column.space(10);
    if (debrief.verdict == Verdict::unfinished) {
        column.write(Type::label, Tone::ink, debrief.headline);
    } else {
        draw_critical(column, debrief);
        draw_conduct_bar(
            column,
            words("Conduct: {total} of 100", {{"total", std::to_string(debrief.conduct.total)}}),
            debrief.conduct.total, debrief.pass_percent,
            debrief.verdict == Verdict::met ? Tone::good : Tone::partly);
    }
    column.close_card();
}

void draw_next_step(Column& column, const Debrief& debrief) {
    if (!debrief.try_next.empty()) {
        column.open_card(column.page().words("One thing to try next time"));
        write_striped(column, Type::choice,
                      column.page().words("“{words}”", {{"words", debrief.try_next}}));
        column.close_card();
    }
    draw_looking_back(column, debrief);
}

}  // namespace frontstage::player
