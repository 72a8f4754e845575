// The author's column: the encounter from the inside. What the last choice changed stands out.
#include <algorithm>
#include <array>
#include <cmath>

#include "player/author/column.hpp"
#include "player/page/words.hpp"

namespace frontstage::player {
namespace {

// "owed_move" at the left, "true, was false" at the right, or below where they do not fit.
void draw_row(Column& column, const std::string& name, const std::string& value,
              const std::string& note, Tone note_tone) {
    Page& page = column.page();
    Canvas& canvas = page.canvas;
    const float width = column.width();
    const TextBlock left = canvas.set(Type::label, name, width);
    const TextBlock right = canvas.set(Type::strong, value, width);
    const TextBlock below = canvas.set(Type::hint, note, width);
    const bool beside = left.width + 16 + right.width <= width;
    const float first = beside ? std::max(left.height, right.height) : left.height + right.height;
    const float noted = note.empty() ? 0 : below.height;
    const Rect rect = column.take(first + noted + 6);
    canvas.write(left, {rect.x, rect.y}, canvas[Tone::ink]);
    const Point at =
        beside ? Point{rect.right() - right.width, rect.y} : Point{rect.x, rect.y + left.height};
    canvas.write(right, at, canvas[Tone::ink]);
    if (!note.empty()) canvas.write(below, {rect.x, rect.y + first}, canvas[note_tone]);
    page.enter({column.next_id("row"), Role::text, name, value + (note.empty() ? "" : ", " + note),
                rect, rect, std::nullopt, ""});
}

std::string signed_number(int by) {
    return (by > 0 ? "+" : "−") + std::to_string(std::abs(by));
}

std::string one_decimal(double value) {
    const int tenths = static_cast<int>(std::lround(value * 10));
    return std::to_string(tenths / 10) + '.' + std::to_string(std::abs(tenths % 10));
}

void draw_now(Column& column, const AuthorModel& model, const author::Inside& inside) {
    column.open_card("Now");
    draw_row(column, "Moment", model.place, model.meeting, Tone::soft_ink);
    const int moved = inside.mood - inside.mood_before;
    draw_row(column, "Mood", std::to_string(inside.mood),
             moved == 0 ? "" : signed_number(moved) + " by the last choice", Tone::accent);
    const int passed = inside.clock_s - inside.clock_before_s;
    draw_row(column, "The customer's clock", clock_words(inside.clock_s),
             passed == 0 ? "" : "+" + clock_words(passed) + " by the last choice", Tone::accent);
    if (model.can_be_silent) {
        column.space(4);
        Page& page = column.page();
        const Point size = page.button_size("Let the time run out");
        const Rect rect = column.take(size.y + 4);
        page.button("silence", {rect.x, rect.y, std::min(size.x, rect.w), size.y},
                    "Let the time run out", {Act::use_tool, 0, Tool::silence}, Emphasis::plain);
    }
    column.close_card();
}

void draw_variables(Column& column, const author::Inside& inside) {
    if (inside.variables.empty()) return;
    column.open_card("Variables");
    for (const author::VariableReading& variable : inside.variables)
        draw_row(
            column, variable.name, variable.value,
            variable.before ? "was " + *variable.before + " before the last choice" : variable.kind,
            variable.before ? Tone::accent : Tone::soft_ink);
    column.close_card();
}

// A scale from 1 to 9 with the zone of tolerance shaded and what is perceived marked.
void draw_zone(Page& page, Rect rect, const Perceived& seen) {
    Canvas& canvas = page.canvas;
    const auto x = [&](double value) {
        return rect.x + rect.w * static_cast<float>(std::clamp((value - 1) / 8, 0.0, 1.0));
    };
    canvas.fill(rect, canvas[Tone::chip], rect.h / 2);
    const float from = x(seen.adequate), to = std::max(x(seen.desired), from + 4);
    Colour band = canvas[Tone::partly];
    band.a = 90;
    canvas.fill({from, rect.y, to - from, rect.h}, band, 2);
    const Point at{x(seen.perceived), rect.centre().y};
    const float d = rect.h * 0.85F;
    const std::array<Point, 4> diamond{
        {{at.x, at.y - d}, {at.x + d, at.y}, {at.x, at.y + d}, {at.x - d, at.y}}};
    canvas.convex(diamond, canvas[seen.zone == ZonePlace::below ? Tone::missed : Tone::ink]);
}

void draw_factor(Column& column, const author::FactorReading& factor) {
    Page& page = column.page();
    Canvas& canvas = page.canvas;
    const std::string name = capital(word_for(factor.factor));
    const std::string zone = factor.now.zone == ZonePlace::within
                                 ? ""
                                 : std::string(word_for(factor.now.zone)) + " the zone, ";
    const int by = static_cast<int>(std::lround((factor.now.perceived - factor.before) * 10));
    const std::string moved =
        by == 0 ? "" : (by > 0 ? "+" : "−") + one_decimal(std::abs(by) / 10.0) + ", ";
    const std::string value = zone + moved + one_decimal(factor.now.perceived);
    const TextBlock left = canvas.set(Type::hint, name, column.width());
    const TextBlock right = canvas.set(Type::hint, value, column.width());
    const bool beside = left.width + 12 + right.width <= column.width();
    const float words = beside ? left.height : left.height + right.height;
    const Rect rect = column.take(words + 8 + 12);
    canvas.write(left, {rect.x, rect.y}, canvas[Tone::ink]);
    canvas.write(
        right,
        beside ? Point{rect.right() - right.width, rect.y} : Point{rect.x, rect.y + left.height},
        canvas[by == 0 ? Tone::soft_ink : Tone::accent]);
    draw_zone(page, {rect.x, rect.y + words + 4, rect.w, 8}, factor.now);
    page.enter({column.next_id("factor"), Role::meter, name,
                value + " of 9; adequate " + one_decimal(factor.now.adequate) + ", desired " +
                    one_decimal(factor.now.desired),
                rect, rect, std::nullopt, ""});
}

void draw_factors(Column& column, const author::Inside& inside) {
    column.open_card("What the customer perceives");
    column.write(Type::hint, Tone::soft_ink, "From 1 to 9; the zone of tolerance is shaded.");
    column.space(8);
    for (const author::FactorReading& factor : inside.factors)
        draw_factor(column, factor);
    column.close_card();
}

void draw_promises(Column& column, const author::Inside& inside) {
    if (inside.promises.empty()) return;
    constexpr std::array<const char*, 3> standing{"open", "kept", "broken"};
    column.open_card("Promises");
    for (const author::PromiseReading& promise : inside.promises)
        draw_row(column, promise.name, standing[static_cast<std::size_t>(promise.standing)],
                 promise.due_at_s ? "due at " + clock_words(*promise.due_at_s) + " on the clock"
                                  : "due before the end",
                 Tone::soft_ink);
    column.close_card();
}

// A switch: a knob at the right is on, at the left off, and the word says so too.
void draw_force(Column& column, const author::ForceReading& force) {
    const bool on = force.presence == Presence::present;
    Plate plate;
    plate.id = "force:" + force.name;
    plate.name = force.name;
    plate.value = on ? "on" : "off";
    plate.action = Action{Act::use_tool, force.force.number, Tool::force};
    plate.lines = {{Type::strong, Tone::ink, force.name + (on ? ": on" : ": off")},
                   {Type::hint, Tone::soft_ink, force.says}};
    draw_plate(column, plate, [on](Canvas& canvas, Point c, float r) {
        const Rect track{c.x - r, c.y - r * 0.6F, 2 * r, 1.2F * r};
        canvas.fill(track, canvas[on ? Tone::accent : Tone::control_edge], r * 0.6F);
        canvas.disc({on ? track.right() - r * 0.6F : track.x + r * 0.6F, c.y}, r * 0.42F,
                    canvas[Tone::surface]);
    });
}

void draw_gaps(Column& column, const author::Inside& inside) {
    if (inside.gaps.empty()) return;
    const auto words = [](const Gap& gap) -> std::string {
        switch (gap.kind) {
            case GapKind::expectation_unknown: return "a need that was not found out";
            case GapKind::standard_unfit: return "a standard that does not fit";
            case GapKind::delivery: return "a standard that was not wholly met";
            case GapKind::promise: return "a promise that was not kept";
            case GapKind::perception: return "perceived below what is adequate";
        }
        return {};
    };
    column.open_card("Gaps so far");
    for (const Gap& gap : inside.gaps)
        draw_row(column, gap.what, one_decimal(gap.size), words(gap), Tone::soft_ink);
    column.close_card();
}

void draw_lists(Column& column, const author::Inside& inside) {
    if (!inside.discoveries.empty()) {
        column.open_card("Found out");
        for (const std::string& discovery : inside.discoveries)
            column.write(Type::label, Tone::ink, discovery);
        column.close_card();
    }
    if (inside.faults.empty()) return;
    column.open_card("Rules that failed");
    for (const author::FaultReading& fault : inside.faults) {
        column.write(Type::label, Tone::ink, fault.message);
        column.write(Type::hint, Tone::accent, fault.where);
        column.space(4);
    }
    column.close_card();
}

}  // namespace

void draw_inside(Page& page, const AuthorModel& model, Rect rect) {
    Column column(page, author_region, "State", rect);
    if (model.inside) {
        draw_now(column, model, *model.inside);
        draw_variables(column, *model.inside);
        draw_promises(column, *model.inside);
        draw_lists(column, *model.inside);
        for (const author::ForceReading& force : model.inside->forces)
            draw_force(column, force);
        column.space(4);
        draw_factors(column, *model.inside);
        draw_gaps(column, *model.inside);
    } else {
        column.write(Type::label, Tone::soft_ink, "Nothing can be played yet.");
    }
    column.close();
}

}  // namespace frontstage::player
