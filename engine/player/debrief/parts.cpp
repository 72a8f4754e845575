#include "player/debrief/parts.hpp"

#include <algorithm>

#include "player/drawing/icons.hpp"
#include "player/page/edge.hpp"

namespace frontstage::player {
namespace {

// The boxes of a scale from left to right, as wide as there is room for; the one that was ticked is
// filled and larger.
void draw_scale(Page& page, const SurveyReply& reply, Rect room) {
    Canvas& canvas = page.canvas;
    const int steps = reply.most - reply.least + 1;
    const float gap = 4;
    const float width = (room.w - gap * static_cast<float>(steps - 1)) / static_cast<float>(steps);
    for (int i = 0; i < steps; ++i) {
        const Rect box{room.x + (width + gap) * static_cast<float>(i), room.y, width, room.h};
        const bool ticked = reply.least + i == reply.value;
        if (ticked)
            canvas.fill(box, canvas[Tone::accent], 6);
        else
            canvas.outline(box, canvas[Tone::control_edge], 6, 1.2F);
        const TextBlock number =
            canvas.set(Type::hint, std::to_string(reply.least + i), std::max(box.w, 40.0F));
        canvas.write(number,
                     {box.centre().x - number.width / 2, box.centre().y - number.height / 2},
                     canvas[ticked ? Tone::on_accent : Tone::soft_ink]);
    }
}

}  // namespace

void write_pair(Column& column, std::string_view label, std::string_view words, float indent) {
    if (words.empty()) return;
    column.space(10);
    const float labels = column.page().scaled(144);
    if (column.width() - indent - labels < column.page().scaled(420)) {
        column.write(Type::hint, Tone::soft_ink, label, Role::text, indent);
        column.write(Type::label, Tone::ink, words, Role::text, indent);
        return;
    }
    const float lower = column.page().scaled(2);
    const Point pen = column.pen();
    const Rect named = column.page().text(column.next_id("label"), {pen.x + indent, pen.y + lower},
                                          Type::hint, Tone::soft_ink, label, labels - 12);
    column.write(Type::label, Tone::ink, words, Role::text, indent + labels);
    column.space(std::max(0.0F, named.bottom() - column.pen().y));
}

void write_striped(Column& column, Type type, std::string_view words) {
    const Point from = column.pen();
    column.write(type, Tone::ink, words, Role::text, 18);
    column.page().canvas.fill({from.x, from.y + 2, 4, column.pen().y - from.y - 4},
                              column.page().canvas[Tone::accent], 2);
}

void draw_buttons(Column& column, const std::vector<Column::Button>& buttons, float indent) {
    if (buttons.empty()) return;
    Page& page = column.page();
    column.space(14);
    const Point pen = column.pen();
    const float right = pen.x + column.width();
    Point at{pen.x + indent, pen.y};
    float row = 0;
    for (const Column::Button& button : buttons) {
        const Point size = page.button_size(button.label);
        const float width = std::min(size.x, column.width() - indent);
        if (at.x + width > right && at.x > pen.x + indent) at = {pen.x + indent, at.y + row + 10};
        page.button(button.id, {at.x, at.y, width, size.y}, button.label, button.action,
                    button.emphasis);
        row = size.y;
        at.x += width + 12;
    }
    column.space(at.y + row - pen.y);
}

void draw_option(Column& column, const std::string& id, std::string_view words, Action action,
                 Taken taken) {
    Page& page = column.page();
    Canvas& canvas = page.canvas;
    const float ring = page.scaled(11);
    const TextBlock set = canvas.set(Type::choice, words, column.width() - 3 * ring - 40);
    const Rect card = column.take(std::max(52.0F, set.height + 24));
    const bool lit = taken == Taken::yes || page.touch.hover == id;
    canvas.fill(card, canvas[lit ? Tone::raised : Tone::surface], card_radius);
    canvas.outline(card, canvas[taken == Taken::yes ? Tone::accent : Tone::control_edge],
                   card_radius, taken == Taken::yes ? 2.5F : 1.4F);
    const Point middle{card.x + 18 + ring, card.centre().y};
    canvas.ring(middle, ring, canvas[taken == Taken::yes ? Tone::accent : Tone::control_edge], 2);
    if (taken == Taken::yes) canvas.disc(middle, ring * 0.55F, canvas[Tone::accent]);
    canvas.write(set,
                 at_edge(set, {middle.x + ring + 16, card.centre().y - set.height / 2},
                         column.width() - 3 * ring - 40),
                 canvas[Tone::ink]);
    page.focus_ring(id, card, card_radius);
    page.enter({id, Role::choice, std::string(words),
                page.words(taken == Taken::yes ? phrase("chosen") : phrase("not chosen")), card,
                card, action, ""});
    column.space(8);
}

void draw_conduct_bar(Column& column, const std::string& says, int total, int pass_percent,
                      Tone tone) {
    Page& page = column.page();
    Canvas& canvas = page.canvas;
    const std::string mark =
        page.words("pass mark {mark}", {{"mark", std::to_string(pass_percent)}});
    const Point pen = column.pen();
    const float width = column.width();
    const TextBlock label = canvas.set(Type::hint, mark, width);
    const float x = pen.x + width * static_cast<float>(std::clamp(pass_percent, 0, 100)) / 100;
    const float label_x = std::clamp(x - label.width / 2, pen.x, pen.x + width - label.width);
    const float said = canvas.width_of(Type::strong, says);
    const bool above = pen.x + said + 16 < label_x;
    column.write(Type::strong, Tone::ink, says);
    const float height = page.scaled(18);
    const float line = column.pen().y;
    const Rect room = column.take(8 + height + (above ? 4.0F : 12 + label.height));
    const Rect track{room.x, room.y + 8, room.w, height};
    const float share = static_cast<float>(std::clamp(total, 0, 100)) / 100;
    canvas.fill(track, canvas[Tone::chip], height / 2);
    canvas.fill({track.x, track.y, std::max(track.w * share, height), track.h}, canvas[tone],
                height / 2);
    canvas.outline(track, canvas[Tone::control_edge], height / 2, 1.2F);
    canvas.fill({x - 4, track.y - 5, 8, track.h + 10}, canvas[Tone::surface], 3);
    canvas.fill({x - 2, track.y - 5, 4, track.h + 10}, canvas[Tone::ink], 2);
    canvas.write(label, {label_x, above ? line - label.height : track.bottom() + 8},
                 canvas[Tone::ink]);
    page.enter(
        {column.next_id("conduct"), Role::meter, page.words("Conduct"),
         page.words("{total} of 100, {mark}", {{"total", std::to_string(total)}, {"mark", mark}}),
         room, room, std::nullopt, ""});
}

void draw_reply(Column& column, const SurveyReply& reply) {
    Page& page = column.page();
    Canvas& canvas = page.canvas;
    const float wanted = page.scaled(360);
    const float beside = column.width() - wanted - 24;
    const bool wide = beside > page.scaled(300);
    const TextBlock question =
        canvas.set(Type::label, reply.question, wide ? beside : column.width());
    const TextBlock answer = canvas.set(Type::hint, reply.answer, wide ? beside : column.width());
    const float words_height = question.height + answer.height + 2;
    const float boxes = std::max(28.0F, canvas.em(Type::hint) * 1.7F);
    const TextBlock low = canvas.set(Type::hint, reply.low, column.width() / 2);
    const TextBlock high = canvas.set(Type::hint, reply.high, column.width() / 2);
    const float scale_height = boxes + 4 + low.height;
    const Rect room =
        column.take(wide ? std::max(words_height, scale_height) : words_height + 8 + scale_height);
    const Rect scale{wide ? room.right() - wanted : room.x,
                     wide ? room.y : room.y + words_height + 8, wide ? wanted : room.w, boxes};
    const float words = wide ? beside : column.width();
    page.block(column.next_id("question"), at_edge(question, {room.x, room.y}, words), question,
               Tone::ink, reply.question);
    page.block(column.next_id("answer"),
               at_edge(answer, {room.x, room.y + question.height + 2}, words), answer,
               Tone::soft_ink, reply.answer);
    draw_scale(page, reply, scale);
    canvas.write(low, {scale.x, scale.bottom() + 4}, canvas[Tone::soft_ink]);
    canvas.write(high, {scale.right() - high.width, scale.bottom() + 4}, canvas[Tone::soft_ink]);
    page.enter({column.next_id("scale"),
                Role::meter,
                reply.question,
                reply.answer,
                {scale.x, scale.y, scale.w, scale_height},
                {},
                std::nullopt,
                ""});
    column.space(10);
}

Point stars_size(const Page& page) {
    const float r = page.scaled(12);
    return {5 * (2 * r + 8), 2 * r + 10};
}

void draw_stars(Column& column, Point at, int stars) {
    Page& page = column.page();
    const float r = page.scaled(12);
    const Point size = stars_size(page);
    for (int i = 0; i < 5; ++i)
        draw_star(page.canvas, {at.x + r + static_cast<float>(i) * (2 * r + 8), at.y + r + 2}, r,
                  page.canvas[Tone::accent], i < stars);
    const Rect drawn{at.x, at.y, size.x, size.y};
    page.enter({column.next_id("stars"), Role::picture, page.words("Stars"),
                page.words("{value} of {most}", {{"value", std::to_string(stars)}, {"most", "5"}}),
                drawn, drawn, std::nullopt, ""});
}

}  // namespace frontstage::player
