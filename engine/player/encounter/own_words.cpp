// What the trainee has just said or done. No tick and no cross: the customer's face, words and mood
// are the answer to it, and in guided mode the reason stands below.
#include <algorithm>
#include <array>

#include "player/encounter/flow.hpp"
#include "player/encounter/parts.hpp"
#include "player/encounter/thread.hpp"

namespace frontstage::player {
namespace {

constexpr float margin = 24, pad = 18, pad_y = 12;
constexpr float most = 290;  // of the height: above it the other's face begins

float column_width(Page& page) {
    return column_left(page) - 2 * margin - 20;
}

void write(Flow& flow, const EncounterModel& model, const Said& own) {
    const Phrasebook& words = flow.page().words;
    flow.write("who", Type::hint, Tone::accent,
               own.delivery == Delivery::does ? words("What you did") : words("What you said"));
    flow.space(2);
    flow.write("line", Type::label, Tone::ink, own.text);
    const auto& guidance = model.view.guidance;
    if (!guidance || guidance->why.empty()) return;
    flow.space(8);
    flow.rule();
    flow.space(8);
    flow.write("why", Type::label, Tone::soft_ink, guidance->why);
}

float height_for(Page& page, const EncounterModel& model, const Said& own) {
    Flow flow(page, "own", {0, 0}, column_width(page) - 2 * pad, Flow::Does::measure);
    write(flow, model, own);
    return flow.at().y + 2 * pad_y;
}

// Towards whoever looks at the screen.
void draw_tail(Canvas& canvas, Rect card) {
    const float x = card.x + 56, y = card.bottom();
    const std::array<Point, 3> tip{{{x - 14, y - 2}, {x - 4, y + 14}, {x + 14, y - 2}}};
    canvas.convex(tip, canvas[Tone::surface]);
    if (canvas[Tone::card_edge] == canvas[Tone::surface]) return;
    const std::array<Point, 3> edge{{{x - 14, y - 1}, {x - 4, y + 14}, {x + 14, y - 1}}};
    canvas.path(edge, canvas[Tone::card_edge], 2);
}

}  // namespace

OwnWords own_words_stand(Page& page, const EncounterModel& model) {
    const Said* own = own_words(model.view, model.transcript);
    if (own == nullptr) return OwnWords::none;
    if (page.one_column()) return OwnWords::with_what_is_said;
    float highest = most;
    // Above it stands the card of a call, below what is at the top of the screen.
    if (contact_over(model.view.meeting.channel) == Contact::by_voice)
        highest = std::min(most, hints_place(page, model).y - page.scaled(120) - 4 * 14 -
                                     call_least_height(page, model));
    const bool room = height_for(page, model, *own) <= highest;
    return room ? OwnWords::at_the_counter : OwnWords::with_what_is_said;
}

float own_words_height(Page& page, const EncounterModel& model) {
    if (own_words_stand(page, model) != OwnWords::at_the_counter) return 0;
    return height_for(page, model, *own_words(model.view, model.transcript)) + 14;
}

void draw_own_words(Page& page, const EncounterModel& model, float bottom) {
    if (own_words_stand(page, model) != OwnWords::at_the_counter) return;
    const Said& own = *own_words(model.view, model.transcript);
    const float height = height_for(page, model, own);
    const Rect card{margin, bottom - 14 - height, column_width(page), height};
    page.card(card, bubble_radius);
    draw_tail(page.canvas, card);
    Flow flow(page, "own", {card.x + pad, card.y + pad_y}, card.w - 2 * pad, Flow::Does::draw);
    write(flow, model, own);
}

}  // namespace frontstage::player
