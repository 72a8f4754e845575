// The debrief's account of what was done: each decision a card.
#include "core/phrases.hpp"
#include "player/debrief/debrief_screen.hpp"
#include "player/debrief/parts.hpp"
#include "player/drawing/icons.hpp"

namespace frontstage::player {
namespace {

std::string place_words(const DecisionNote& note, const Phrasebook& words) {
    std::string place = note.truth ? truth_words(*note.truth, words) : "";
    if (!note.touchpoint.empty()) place += (place.empty() ? "" : " · ") + note.touchpoint;
    return place.empty() ? words.name("moments", note.moment) : place;
}

std::string said_words(const DecisionNote& note, const Phrasebook& words) {
    const std::vector<Filling> said{{"words", note.said}};
    if (note.by_silence) return words("Time ran out: {words}", said);
    return note.delivery == Delivery::does ? words("You did: {words}", said)
                                           : words("“{words}”", said);
}

// How the choice was judged, as a sign of its own shape and a word.
struct Judged {
    StandardVerdict sign;
    std::string_view word;
};
Judged judged(const DecisionNote& note) {
    if (note.contested) return {StandardVerdict::not_applicable, phrase("Not counted")};
    switch (note.quality) {
        case Quality::best: return {StandardVerdict::met, phrase("Strong")};
        case Quality::good: return {StandardVerdict::met, phrase("Good")};
        case Quality::weak: return {StandardVerdict::partly, phrase("Weak")};
        case Quality::harmful: return {StandardVerdict::missed, phrase("Harmful")};
    }
    return {StandardVerdict::not_applicable, {}};
}

void draw_number(Page& page, Point at, float chip, int number) {
    Canvas& canvas = page.canvas;
    const Rect square{at.x, at.y, chip, chip};
    canvas.fill(square, canvas[Tone::chip], chip_radius);
    const TextBlock digit = canvas.set(Type::strong, std::to_string(number), chip);
    canvas.write(digit, {square.centre().x - digit.width / 2, square.centre().y - digit.height / 2},
                 canvas[Tone::on_chip]);
}

void draw_shown(Column& column, const DecisionNote& note, float indent) {
    Page& page = column.page();
    const float r = page.scaled(8);
    for (const ShownNote& shown : note.standards) {
        column.space(10);
        const Point pen = column.pen();
        const StandardVerdict sign = shown.evidence == Evidence::met      ? StandardVerdict::met
                                     : shown.evidence == Evidence::partly ? StandardVerdict::partly
                                                                          : StandardVerdict::missed;
        draw_verdict(page.canvas, {pen.x + indent + r, pen.y + page.canvas.em(Type::label) * 0.68F},
                     r, sign);
        const std::string evidence = capitalised(page.words.term(shown.evidence));
        column.write(Type::label, Tone::ink,
                     page.words(shown.critical ? phrase("{evidence}, critical: {wording}")
                                               : phrase("{evidence}: {wording}"),
                                {{"evidence", evidence}, {"wording", shown.wording}}),
                     Role::text, indent + 2 * r + 10);
    }
}

void draw_stronger(Column& column, const DecisionNote& note, float indent) {
    if (note.stronger.empty()) return;
    Page& page = column.page();
    column.space(16);
    const Point from = column.pen();
    column.write(Type::hint, Tone::accent, page.words("Stronger, and open to you then"), Role::text,
                 indent + 18);
    column.space(2);
    column.write(Type::label, Tone::ink, page.words("“{words}”", {{"words", note.stronger}}),
                 Role::text, indent + 18);
    if (!note.stronger_why.empty()) {
        column.space(4);
        column.write(Type::label, Tone::soft_ink, note.stronger_why, Role::text, indent + 18);
    }
    page.canvas.fill({from.x + indent, from.y + 2, 4, column.pen().y - from.y - 4},
                     page.canvas[Tone::accent], 2);
}

void draw_ways(Column& column, const DebriefModel& model, std::size_t place, float indent) {
    const DecisionNote& note = model.debrief.decisions[place];
    const Phrasebook& words = column.page().words;
    const std::string number = std::to_string(place + 1);
    if (note.disagreement) {
        const std::string reason = words(sentence_for(note.disagreement->objection));
        write_pair(column, words("You disagreed"),
                   note.disagreement->words.empty()
                       ? reason + '.'
                       : words("“{words}”", {{"words", note.disagreement->words}}),
                   indent);
    }
    std::vector<Column::Button> buttons;
    if (model.offers(Act::go_back_to))
        buttons.push_back({"try-from:" + number, words("Try from here"), {Act::go_back_to, place}});
    if (model.offers(Act::disagree))
        buttons.push_back(
            {"disagree:" + number,
             words(note.disagreement ? phrase("Change what I said") : phrase("I disagree")),
             {Act::disagree, place}});
    draw_buttons(column, buttons, indent);
}

void draw_decision(Column& column, const DebriefModel& model, std::size_t place) {
    const DecisionNote& note = model.debrief.decisions[place];
    Page& page = column.page();
    const Phrasebook& words = page.words;
    const float chip = page.scaled(30), indent = chip + 14, r = page.scaled(9);
    const Point pen = column.pen();
    draw_number(page, pen, chip, static_cast<int>(place) + 1);
    column.write(Type::hint, Tone::soft_ink, place_words(note, words), Role::text, indent);
    column.space(2);
    column.write(Type::choice, Tone::ink, said_words(note, words), Role::heading, indent);
    const Judged how = judged(note);
    column.space(10);
    const Point at = column.pen();
    draw_verdict(page.canvas, {at.x + indent + r, at.y + page.canvas.em(Type::strong) * 0.68F}, r,
                 how.sign);
    column.write(Type::strong, Tone::ink,
                 words("{judged}. {worth}", {{"judged", words(how.word)}, {"worth", note.worth}}),
                 Role::text, indent + 2 * r + 10);
    write_pair(column, words("They felt"), note.felt, indent);
    write_pair(column, words("Why"), note.why, indent);
    draw_shown(column, note, indent);
    draw_stronger(column, note, indent);
    draw_ways(column, model, place, indent);
}

}  // namespace

void draw_decisions(Column& column, const DebriefModel& model) {
    for (std::size_t place = 0; place < model.debrief.decisions.size(); ++place) {
        column.open_card(place == 0 ? column.page().words("Your decisions") : "");
        if (place == 0) column.space(8);
        draw_decision(column, model, place);
        column.close_card();
    }
}

}  // namespace frontstage::player
