#include "player/debrief/debrief_screen.hpp"

#include <algorithm>
#include <string>

#include "player/drawing/icons.hpp"

namespace frontstage::player {
namespace {

// The figure as a bar to 100 with a tick where the pass mark lies.
void draw_conduct_bar(Column& column, const Debrief& debrief) {
    Page& page = column.page();
    Canvas& canvas = page.canvas;
    const Phrasebook& words = page.words;
    const std::string mark =
        words("pass mark {mark}", {{"mark", std::to_string(debrief.pass_percent)}});
    const TextBlock label = canvas.set(Type::hint, mark, column.width());
    const Rect room = column.take(16 + 10 + label.height);
    const Rect track{room.x, room.y, room.w, 16};
    const float share = static_cast<float>(std::clamp(debrief.conduct.total, 0, 100)) / 100;
    const bool passed = debrief.verdict == Verdict::met;
    canvas.fill({track.x, track.y, track.w * share, track.h},
                canvas[passed ? Tone::good : Tone::partly], 8);
    canvas.outline(track, canvas[Tone::control_edge], 8, 1.2F);
    const float x = track.x + track.w * static_cast<float>(debrief.pass_percent) / 100;
    canvas.fill({x - 1.5F, track.y - 5, 3, track.h + 12}, canvas[Tone::ink], 1.5F);
    const float label_x = std::clamp(x - label.width / 2, track.x, track.right() - label.width);
    canvas.write(label, {label_x, track.bottom() + 8}, canvas[Tone::soft_ink]);
    page.enter({column.next_id("conduct"), Role::meter, words("Conduct"),
                words("{total} of 100, {mark}",
                      {{"total", std::to_string(debrief.conduct.total)}, {"mark", mark}}),
                room, room, std::nullopt, ""});
}

void draw_critical(Column& column, const Debrief& debrief) {
    for (const StandardNote& note : debrief.standards) {
        const bool missed =
            note.verdict == StandardVerdict::missed || note.verdict == StandardVerdict::forfeited;
        if (!note.critical || !missed) continue;
        const Point pen = column.pen();
        const float size = column.page().scaled(18);
        draw_flag(column.page().canvas, {pen.x + 3, pen.y + size + 3}, size,
                  column.page().canvas[Tone::missed]);
        column.write(
            Type::strong, Tone::ink,
            column.page().words("Critical, missed: {wording}", {{"wording", note.wording}}),
            Role::text, size + 10);
        column.space(6);
    }
}

void draw_next_step(Column& column, const Debrief& debrief) {
    if (debrief.strengths.empty() && debrief.try_next.empty()) return;
    column.open_card("");
    if (!debrief.strengths.empty()) {
        column.write(
            Type::section, Tone::ink,
            column.page().words(debrief.strengths.size() == 1 ? phrase("What you did well")
                                                              : phrase("Two things you did well")),
            Role::heading);
        column.space(6);
        const float size = column.page().scaled(9);
        for (const std::string& strength : debrief.strengths) {
            const Point pen = column.pen();
            draw_verdict(column.page().canvas, {pen.x + size, pen.y + size + 3}, size,
                         StandardVerdict::met);
            column.write(Type::label, Tone::ink, strength, Role::text, 2 * size + 10);
            column.space(6);
        }
    }
    if (!debrief.try_next.empty()) {
        if (!debrief.strengths.empty()) column.space(10);
        column.write(Type::section, Tone::ink, column.page().words("One thing to try next time"),
                     Role::heading);
        column.space(6);
        const Point from = column.pen();
        column.write(Type::choice, Tone::ink, debrief.try_next, Role::text, 16);
        column.page().canvas.fill({from.x, from.y + 2, 4, column.pen().y - from.y - 4},
                                  column.page().canvas[Tone::accent], 2);
    }
    column.close_card();
}

void draw_faults(Column& column, const Debrief& debrief) {
    if (debrief.faults.empty()) return;
    column.open_card(column.page().words("A rule of this scenario failed"));
    column.write(
        Type::label, Tone::ink,
        column.page().words("This is not your doing. Tell the trainer what is written here."));
    for (const std::string& fault : debrief.faults) {
        column.space(6);
        column.write(Type::label, Tone::soft_ink, fault);
    }
    column.close_card();
}

}  // namespace

void draw_result(Column& column, const Debrief& debrief) {
    column.open_card("");
    column.write(Type::hint, Tone::accent, debrief.title);
    column.space(4);
    column.write(Type::title, Tone::ink, debrief.headline, Role::heading);
    column.space(12);
    draw_critical(column, debrief);
    if (debrief.verdict != Verdict::unfinished) {
        column.space(8);
        column.write(Type::strong, Tone::ink,
                     column.page().words("Conduct: {total} of 100",
                                         {{"total", std::to_string(debrief.conduct.total)}}));
        column.space(10);
        draw_conduct_bar(column, debrief);
    }
    if (!debrief.ending.empty()) {
        column.space(12);
        column.write(Type::label, Tone::soft_ink, debrief.ending);
    }
    column.close_card();
}

void draw_debrief(Page& page, const Debrief& debrief, Purpose purpose) {
    std::vector<Column::Button> buttons{
        {"open-transcript", page.words("Transcript"), {Act::transcript, 0}, Emphasis::plain}};
    if (purpose != Purpose::walk)  // one play, one walk
        buttons.push_back(
            {"play-again", page.words("Play again"), {Act::play_again, 0}, Emphasis::plain});
    buttons.push_back({"done", page.words("Done"), {Act::done, 0}, Emphasis::primary});
    Column column(page, "debrief", page.words("Debrief"), 880, buttons);
    draw_result(column, debrief);
    draw_next_step(column, debrief);
    draw_decisions(column, debrief);
    draw_standards(column, debrief);
    draw_mood_chart(column, debrief);
    draw_their_side(column, debrief);
    draw_survey(column, debrief);
    draw_circumstances(column, debrief);
    draw_faults(column, debrief);
    column.close();
}

}  // namespace frontstage::player
