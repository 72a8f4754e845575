// The debrief's last cards: what the customer would say in a survey, and what nobody could help.
#include <algorithm>
#include <cmath>

#include "player/debrief/debrief_screen.hpp"
#include "player/drawing/icons.hpp"

namespace frontstage::player {
namespace {

struct Reply {
    std::string question, answer;
};

std::string out_of(int value, int most, const Phrasebook& words) {
    return words("{value} of {most}",
                 {{"value", std::to_string(value)}, {"most", std::to_string(most)}});
}

void draw_stars(Column& column, int stars) {
    Page& page = column.page();
    const float r = page.scaled(12);
    const Rect room = column.take(2 * r + 10);
    for (int i = 0; i < 5; ++i)
        draw_star(page.canvas, {room.x + r + static_cast<float>(i) * (2 * r + 8), room.y + r + 2},
                  r, page.canvas[Tone::accent], i < stars);
    const Rect drawn{room.x, room.y, 5 * (2 * r + 8), room.h};
    page.enter({column.next_id("stars"), Role::picture, page.words("Stars"),
                out_of(stars, 5, page.words), drawn, drawn, std::nullopt, ""});
}

// Replies side by side where they fit, else below each other.
void draw_replies(Column& column, const std::vector<Reply>& replies) {
    Page& page = column.page();
    const float wanted = page.scaled(230);
    const int columns = std::max(1, static_cast<int>(column.width() / wanted));
    const float cell = column.width() / static_cast<float>(columns);
    const Point from = column.pen();
    float row_top = from.y, row_bottom = from.y;
    for (std::size_t i = 0; i < replies.size(); ++i) {
        const int at = static_cast<int>(i) % columns;
        if (at == 0) row_top = row_bottom + (i == 0 ? 0.0F : 12.0F);
        const float x = from.x + cell * static_cast<float>(at);
        const Rect answer = page.text(column.next_id("answer"), {x, row_top}, Type::section,
                                      Tone::ink, replies[i].answer, cell - 16);
        const Rect question = page.text(column.next_id("question"), {x, answer.bottom()},
                                        Type::hint, Tone::soft_ink, replies[i].question, cell - 16);
        row_bottom = std::max(row_bottom, question.bottom());
    }
    column.space(row_bottom - from.y);
}

}  // namespace

void draw_survey(Column& column, const Debrief& debrief) {
    if (debrief.verdict == Verdict::unfinished) return;
    const SurveyAnswers& survey = debrief.experience.survey;
    const Phrasebook& words = column.page().words;
    column.open_card(words("Their survey and review"));
    column.write(
        Type::hint, Tone::soft_ink,
        words("Simulated from this encounter. It is there to learn from and is not part of "
              "your result."));
    column.space(10);
    draw_replies(column,
                 {{words("How satisfied were you?"), out_of(survey.csat, 5, words)},
                  {words("Would you recommend us?"), out_of(survey.nps, 10, words)},
                  {words("How much effort was it? (1 is least)"), out_of(survey.ces, 7, words)}});
    column.space(14);
    draw_stars(column, survey.stars);
    column.space(4);
    column.write(Type::dialogue, Tone::ink, debrief.experience.review);
    column.close_card();
}

void draw_circumstances(Column& column, const Debrief& debrief) {
    if (debrief.force_sentences.empty() && !debrief.without_forces) return;
    column.open_card(column.page().words("Beyond your control"));
    for (const std::string& sentence : debrief.force_sentences) {
        column.write(Type::label, Tone::ink, sentence);
        column.space(6);
    }
    if (debrief.without_forces) {
        column.space(6);
        column.write(Type::strong, Tone::ink,
                     column.page().words("The same choices on a calm day"));
        column.write(Type::label, Tone::ink, debrief.without_forces->sentence);
    }
    column.close_card();
}

}  // namespace frontstage::player
