#include "player/debrief/afterwards_screen.hpp"

#include <algorithm>

#include "core/calibration.hpp"
#include "player/debrief/parts.hpp"

namespace frontstage::player {
namespace {

void draw_survey_card(Column& column, const Afterwards& afterwards) {
    const Phrasebook& words = column.page().words;
    column.open_card(afterwards.customer.empty()
                         ? words("The survey came back")
                         : words("{name} answered the survey", {{"name", afterwards.customer}}));
    column.space(4);
    for (const SurveyReply& reply : afterwards.replies)
        draw_reply(column, reply);
    column.space(-10);
    column.close_card();
}

void draw_review_card(Column& column, const AfterwardsModel& model) {
    Page& page = column.page();
    const Afterwards& afterwards = model.afterwards;
    column.open_card("");
    const bool portrait = model.customer.who && column.width() > 420;
    const float side = portrait ? 96 : 0, indent = portrait ? side + 20 : 0;
    const Point from = column.pen();
    if (portrait) {
        const Rect frame{from.x, from.y, side, side};
        page.canvas.fill(frame, page.canvas[Tone::chip], card_radius);
        draw_portrait(page, model.scenery, model.customer, frame.grown(-2));
    }
    const std::string by = afterwards.customer.empty()
                               ? page.words("A review")
                               : page.words("A review by {name}", {{"name", afterwards.customer}});
    const Point stars = stars_size(page);
    const float beside = indent + page.canvas.width_of(Type::hint, by) + 16;
    if (beside + stars.x <= column.width()) {
        draw_stars(column, {from.x + beside, from.y}, afterwards.stars);
        const float lower = (stars.y - page.canvas.em(Type::hint) * 1.5F) / 2;
        column.space(lower);
        column.write(Type::hint, Tone::soft_ink, by, Role::heading, indent);
        column.space(std::max(0.0F, from.y + stars.y - column.pen().y));
    } else {
        column.write(Type::hint, Tone::soft_ink, by, Role::heading, indent);
        draw_stars(column, {column.pen().x + indent, column.pen().y}, afterwards.stars);
        column.space(stars.y);
    }
    column.write(Type::choice, Tone::ink, page.words("“{words}”", {{"words", afterwards.review}}),
                 Role::text, indent);
    column.space(4);
    column.write(Type::hint, Tone::soft_ink,
                 page.words("Survey and review are simulated, and no part of your result."),
                 Role::text, indent);
    const float short_of = from.y + side - column.pen().y;
    if (short_of > 0) column.space(short_of);
    column.close_card();
}

// Five steps from left to right where their words fit, else one below the other.
void draw_rating(Column& column) {
    Page& page = column.page();
    column.open_card(page.words("How well did that go? Say it before you see the result."));
    constexpr float gap = 10;
    constexpr auto steps = words_of<SelfRating>.size();
    const float width = (column.width() - gap * (steps - 1)) / steps;
    float widest = 0;
    for (std::size_t i = 0; i < steps; ++i)
        widest = std::max(widest,
                          page.button_size(rating_words(static_cast<SelfRating>(i), page.words)).x);
    const bool beside = widest <= width + 20;
    for (std::size_t i = 0; i < steps; ++i) {
        const std::string label = rating_words(static_cast<SelfRating>(i), page.words);
        const float height = page.button_size(label).y;
        const Point pen = column.pen();
        const Rect rect{beside ? pen.x + (width + gap) * static_cast<float>(i) : pen.x, pen.y,
                        beside ? width : column.width(), height};
        page.button("rate:" + std::to_string(i + 1), rect, label, {Act::rate, i}, Emphasis::plain);
        if (!beside || i + 1 == steps) column.space(height + (beside ? 0.0F : 8.0F));
    }
    column.close_card();
}

}  // namespace

void draw_afterwards(Page& page, const AfterwardsModel& model) {
    Column column(page, "afterwards", page.words("Afterwards"), 880,
                  {{"skip-rating", page.words("Skip"), {Act::skip_rating, 0}, Emphasis::plain}});
    draw_review_card(column, model);
    draw_survey_card(column, model.afterwards);
    draw_rating(column);
    column.close();
}

}  // namespace frontstage::player
