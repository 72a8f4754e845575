#include "player/debrief/side_by_side_screen.hpp"

#include <array>

#include "core/phrases.hpp"
#include "player/debrief/curve.hpp"
#include "player/debrief/parts.hpp"

namespace frontstage::player {
namespace {

std::string satisfaction_words(const PathSide& side, const Phrasebook& words) {
    return words("Satisfaction: {value} of 100 (simulated)",
                 {{"value", words.figure(one_decimal(side.satisfaction))}});
}

void draw_side_result(Column& column, const SideBySide& both, const PathSide& side, Tone tone) {
    const Phrasebook& words = column.page().words;
    const std::string says = words("{name}: conduct {total} of 100",
                                   {{"name", side.name}, {"total", std::to_string(side.conduct)}});
    if (side.verdict == Verdict::unfinished)
        column.write(Type::strong, Tone::ink, says);
    else
        draw_conduct_bar(column, says, side.conduct, both.pass_percent, tone);
    column.space(4);
    column.write(Type::hint, Tone::soft_ink, satisfaction_words(side, words));
}

void draw_changes(Column& column, const SideBySide& both) {
    const Phrasebook& words = column.page().words;
    column.open_card("");
    column.write(Type::hint, Tone::accent, both.title);
    column.space(4);
    column.write(Type::title, Tone::ink, words("Both ways, side by side"), Role::heading);
    column.space(8);
    column.write(Type::choice, Tone::ink, both.sentence);
    column.space(18);
    draw_side_result(column, both, both.earlier, Tone::control_edge);
    column.space(16);
    draw_side_result(column, both, both.later, Tone::partly);
    column.close_card();
}

void draw_moods(Column& column, const SideBySide& both) {
    column.open_card(column.page().words("Their mood over time"));
    const std::vector<DrawnCurve> curves{
        {&both.earlier.curve, both.earlier.name, Line::dashed, Tone::soft_ink},
        {&both.later.curve, both.later.name, Line::whole, Tone::partly}};
    const std::string sentence = column.page().words("{before}: {first} {now}: {second}",
                                                     {{"before", both.earlier.name},
                                                      {"first", both.earlier.curve.sentence},
                                                      {"now", both.later.name},
                                                      {"second", both.later.curve.sentence}});
    draw_curves(column, curves, sentence);
    column.space(8);
    draw_curve_key(column, curves);
    for (const PathSide* side : {&both.earlier, &both.later})
        write_pair(column, side->name, side->curve.sentence);
    column.close_card();
}

// One decision of one side, in its half of the card; returns where it ends.
float draw_half(Column& column, const PathSide& side, std::size_t place, Rect half) {
    Page& page = column.page();
    const std::string heading =
        page.words("{name}, decision {n}", {{"name", side.name}, {"n", std::to_string(place + 1)}});
    Rect at = page.text(column.next_id("side"), {half.x, half.y}, Type::hint, Tone::accent, heading,
                        half.w, Role::heading);
    const auto write = [&](Type type, Tone tone, const std::string& words, float space) {
        if (words.empty()) return;
        at = page.text(column.next_id("side"), {half.x, at.bottom() + space}, type, tone, words,
                       half.w);
    };
    if (place >= side.decisions.size()) {
        write(Type::label, Tone::soft_ink, page.words("It was over by then."), 4);
        return at.bottom();
    }
    const DecisionNote& note = side.decisions[place];
    write(Type::label, Tone::ink, page.words("“{words}”", {{"words", note.said}}), 4);
    write(Type::hint, Tone::soft_ink, note.worth, 6);
    write(Type::hint, Tone::soft_ink, note.felt, 4);
    return at.bottom();
}

void draw_pair(Column& column, const SideBySide& both, std::size_t place) {
    Page& page = column.page();
    constexpr float gap = 32;
    const bool beside = column.width() > page.scaled(640);
    const Point pen = column.pen();
    const float width = beside ? (column.width() - gap) / 2 : column.width();
    const float left = draw_half(column, both.earlier, place, {pen.x, pen.y, width, 0});
    const Point to = beside ? Point{pen.x + width + gap, pen.y} : Point{pen.x, left + 16};
    const float right = draw_half(column, both.later, place, {to.x, to.y, width, 0});
    const float end = std::max(left, right);
    if (beside)
        page.canvas.fill({pen.x + width + gap / 2, pen.y, 1, end - pen.y},
                         page.canvas[Tone::control_edge]);
    column.space(end - pen.y);
}

void draw_decisions(Column& column, const SideBySide& both) {
    const Phrasebook& words = column.page().words;
    const std::size_t most = std::max(both.earlier.decisions.size(), both.later.decisions.size());
    if (both.shared > 0 && both.shared < most) {
        column.open_card("");
        column.write(Type::label, Tone::soft_ink,
                     words.counted(static_cast<int>(both.shared),
                                   "The first decision was the same both times.",
                                   "The first {n} decisions were the same both times."));
        column.close_card();
    }
    for (std::size_t place = both.shared; place < most; ++place) {
        column.open_card(place == both.shared ? words("From where they part") : "");
        draw_pair(column, both, place);
        column.close_card();
    }
}

}  // namespace

void draw_side_by_side(Page& page, const SideBySide& both) {
    Column column(
        page, "side-by-side", page.words("Both ways, side by side"), 1040,
        {{"play-again", page.words("Play again"), {Act::play_again, 0}, Emphasis::plain},
         {"done", page.words("Done"), {Act::done, 0}, Emphasis::plain},
         {"full-debrief", page.words("Whole debrief"), {Act::look_back, 0}, Emphasis::primary}});
    draw_changes(column, both);
    draw_moods(column, both);
    draw_decisions(column, both);
    column.close();
}

}  // namespace frontstage::player
