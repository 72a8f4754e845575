// The debrief's account of what was done: each decision, then each standard.
#include <algorithm>

#include "player/debrief/debrief_screen.hpp"
#include "player/drawing/icons.hpp"
#include "player/page/words.hpp"

namespace frontstage::player {
namespace {

std::string place_words(const DecisionNote& note, const Phrasebook& words) {
    std::string place = note.truth ? truth_words(*note.truth, words) : "";
    if (!note.touchpoint.empty()) place += (place.empty() ? "" : " · ") + note.touchpoint;
    return place;
}

std::string said_words(const DecisionNote& note, const Phrasebook& words) {
    const std::vector<Filling> said{{"words", note.said}};
    if (note.by_silence) return words("Time ran out: {words}", said);
    return note.delivery == Delivery::does ? words("You did: {words}", said)
                                           : words("You: {words}", said);
}

// A label and what it is about: side by side where there is room, else one above the other.
void write_pair(Column& column, std::string_view label, std::string_view words, float indent) {
    if (words.empty()) return;
    column.space(8);
    const float labels = column.page().scaled(130);
    if (column.width() - indent - labels < column.page().scaled(420)) {
        column.write(Type::hint, Tone::soft_ink, label, Role::text, indent);
        column.write(Type::label, Tone::ink, words, Role::text, indent);
        return;
    }
    const float lower = column.page().scaled(2);
    const Point pen = column.pen();
    column.page().text(column.next_id("label"), {pen.x + indent, pen.y + lower}, Type::hint,
                       Tone::soft_ink, label, labels - 12);
    column.write(Type::label, Tone::ink, words, Role::text, indent + labels);
}

void draw_stronger(Column& column, const DecisionNote& note, float indent) {
    if (note.stronger.empty()) return;
    column.space(12);
    const Point from = column.pen();
    column.write(Type::hint, Tone::accent, column.page().words("Stronger, and open to you then"),
                 Role::text, indent + 16);
    column.write(Type::label, Tone::ink, note.stronger, Role::text, indent + 16);
    if (!note.stronger_why.empty()) {
        column.space(2);
        column.write(Type::label, Tone::soft_ink, note.stronger_why, Role::text, indent + 16);
    }
    column.page().canvas.fill({from.x + indent, from.y + 2, 4, column.pen().y - from.y - 4},
                              column.page().canvas[Tone::accent], 2);
}

void draw_decision(Column& column, const DecisionNote& note, int number) {
    Canvas& canvas = column.page().canvas;
    const Phrasebook& words = column.page().words;
    const float chip = column.page().scaled(30), indent = chip + 14;
    const Point pen = column.pen();
    const Rect square{pen.x, pen.y, chip, chip};
    canvas.fill(square, canvas[Tone::chip], chip_radius);
    const TextBlock digit = canvas.set(Type::strong, std::to_string(number), chip);
    canvas.write(digit, {square.centre().x - digit.width / 2, square.centre().y - digit.height / 2},
                 canvas[Tone::on_chip]);
    column.write(Type::hint, Tone::soft_ink, place_words(note, words), Role::text, indent);
    column.write(Type::choice, Tone::ink, said_words(note, words), Role::heading, indent);
    write_pair(column, words("They felt"), note.felt, indent);
    write_pair(column, words("It was worth"), note.worth, indent);
    std::string standards;
    for (const ShownNote& shown : note.standards)
        standards += (standards.empty() ? "" : "\n") + capitalised(words.term(shown.evidence)) +
                     ": " + shown.wording;
    write_pair(column, words(note.standards.size() == 1 ? phrase("Standard") : phrase("Standards")),
               standards, indent);
    write_pair(column, words("Why"), note.why, indent);
    draw_stronger(column, note, indent);
}

constexpr std::array<StandardVerdict, 5> verdict_order{
    StandardVerdict::missed, StandardVerdict::forfeited, StandardVerdict::partly,
    StandardVerdict::met, StandardVerdict::not_applicable};

void draw_standard(Column& column, const StandardNote& note) {
    const Phrasebook& words = column.page().words;
    const std::string verdict = capitalised(words.term(note.verdict));
    const float r = column.page().scaled(10), indent = 2 * r + 14;
    const Point pen = column.pen();
    draw_verdict(column.page().canvas, {pen.x + r, pen.y + r + 1}, r, note.verdict);
    column.write(Type::strong, Tone::ink,
                 note.critical ? words("{verdict}, critical", {{"verdict", verdict}}) : verdict,
                 Role::text, indent);
    column.write(Type::label, Tone::ink, note.wording, Role::text, indent);
    if (note.verdict != StandardVerdict::met && note.verdict != StandardVerdict::not_applicable &&
        !note.good.empty())
        column.write(Type::label, Tone::soft_ink,
                     words("Good looks like: {words}", {{"words", note.good}}), Role::text, indent);
    column.space(12);
}

}  // namespace

void draw_decisions(Column& column, const Debrief& debrief) {
    int number = 0;
    for (const DecisionNote& note : debrief.decisions) {
        column.open_card(number == 0 ? column.page().words("Your decisions") : "");
        draw_decision(column, note, ++number);
        column.close_card();
    }
}

void draw_standards(Column& column, const Debrief& debrief) {
    if (debrief.standards.empty()) return;
    column.open_card(column.page().words("Standards"));
    for (const StandardVerdict verdict : verdict_order)
        for (const StandardNote& note : debrief.standards)
            if (note.verdict == verdict) draw_standard(column, note);
    column.close_card();
}

}  // namespace frontstage::player
