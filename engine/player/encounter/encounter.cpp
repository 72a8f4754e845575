#include "player/encounter/encounter.hpp"

#include <algorithm>
#include <cmath>

#include "player/encounter/parts.hpp"

namespace frontstage::player {
namespace {

constexpr float margin = 24, gap = 12;

// The header and the hints. Side by side where there is room, else one below the other.
Bands draw_frame(Page& page, const EncounterModel& model) {
    const Point size = page.canvas.size();
    const StatusSize status = status_size(page, model);
    const float beside = size.x - 2 * margin - status.width - gap;
    float bottom = 0;
    if (beside >= page.scaled(360)) {
        const Rect journey = draw_journey(page, model.view, {margin, 16}, beside, status.height);
        draw_status(page, model, {size.x - margin - status.width, 16, status.width, journey.h});
        bottom = journey.bottom();
    } else {
        const Rect journey = draw_journey(page, model.view, {margin, 16}, size.x - 2 * margin, 0);
        draw_status(page, model,
                    {margin, journey.bottom() + 8, size.x - 2 * margin, status.height});
        bottom = journey.bottom() + 8 + status.height;
    }
    return {bottom, hints_place(page).y};
}

Density density_for(Page& page, const EncounterModel& model, float speech_width, float width,
                    float room) {
    const bool fits = speech_height(page, model, speech_width, Density::roomy) +
                          answers_height(page, model.view, width, Density::roomy) <=
                      room;
    return fits ? Density::roomy : Density::close;
}

void draw_small_other(Page& page, const EncounterModel& model, Rect frame) {
    if (contact_over(model.view.meeting.channel) == Contact::by_voice)
        return draw_small_call(page, model, frame);
    page.card(frame);
    draw_portrait(page, model.scenery, model.appearance, frame.grown(-2));
}

void draw_wide(Page& page, const EncounterModel& model, Bands bands) {
    const float left = column_left(page);
    const float width = std::min(page.canvas.size().x - margin - left, 780.0F);
    const Density density = density_for(page, model, width, width, bands.bottom - bands.top - gap);
    const float above = density == Density::roomy ? gap : 8;
    const float room = bands.bottom - bands.top - above;
    const float answers = answers_height(page, model.view, width, density);
    const float wanted = speech_height(page, model, width, density);
    const float speech = speech_height_in(page, model.view, wanted, width, room, density);
    const float spare = std::max(0.0F, room - speech - answers);
    const float top = bands.top + above + spare * 0.35F;
    draw_speech(page, model, {left, top, width, speech}, Tail::left, density);
    const float from = top + speech;
    draw_answers(page, model, {left, from, width, std::min(answers, bands.bottom - from)}, density);
    draw_own_words(page, model, bands.bottom - gap);
    if (contact_over(model.view.meeting.channel) == Contact::by_voice)
        draw_call(page, model,
                  {margin, bands.top + gap, left - 2 * margin - gap,
                   room - gap - own_words_height(page, model)});
}

void draw_narrow(Page& page, const EncounterModel& model, Bands bands) {
    constexpr float portrait = 160;
    const float width = page.canvas.size().x - 2 * margin;
    const float beside = width - portrait - 2 * gap;
    const float top = bands.top + gap;
    const float room = bands.bottom - top;
    const Density density = density_for(page, model, beside, width, room);
    const float answers = answers_height(page, model.view, width, density);
    const float wanted = std::max(portrait, speech_height(page, model, beside, density));
    const float speech = speech_height_in(page, model.view, wanted, width, room, density);
    draw_small_other(page, model, {margin, top, portrait, std::min(portrait, speech)});
    draw_speech(page, model, {margin + portrait + 2 * gap, top, beside, speech}, Tail::left,
                density);
    const float from = top + speech;
    draw_answers(page, model, {margin, from, width, std::min(answers, bands.bottom - from)},
                 density);
}

}  // namespace

float column_left(Page& page) {
    return std::round(page.canvas.size().x * 0.41F);
}

void draw_encounter(Page& page, const EncounterModel& model) {
    draw_backdrop(page, model.scenery);
    const Contact contact = contact_over(model.view.meeting.channel);
    const bool written = contact == Contact::in_writing;
    if (contact == Contact::face_to_face && !page.one_column())
        draw_person_in_place(page, model.scenery, model.appearance);
    else
        draw_our_side(page, model.scenery);
    const Bands bands = draw_frame(page, model);
    if (written)
        draw_written(page, model, bands);
    else if (page.one_column())
        draw_narrow(page, model, bands);
    else
        draw_wide(page, model, bands);

    draw_hints(page, model);
}

}  // namespace frontstage::player
