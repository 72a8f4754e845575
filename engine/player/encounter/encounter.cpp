#include "player/encounter/encounter.hpp"

#include <algorithm>
#include <cmath>

namespace frontstage::player {
namespace {

constexpr float margin = 24, gap = 12;

struct Bands {  // what is left between the header and the hints
    float top = 0, bottom = 0;
};

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

// Speech takes what it needs, as long as the answers keep nearly half (or what they need) and
// each of them can be read in one piece; unless that would leave no room to speak.
float speech_height_in(Page& page, const View& view, float wanted, float width, float room) {
    const float answers = answers_height(page, view, width);
    const float kept =
        std::max(std::min(answers, room * 0.45F), answers_least_height(page, view, width));
    return std::min(wanted, std::max(room - kept, room * 0.3F));
}

float column_left(Page& page) {
    return std::round(page.canvas.size().x * 0.4375F);
}

void draw_wide(Page& page, const EncounterModel& model, Bands bands) {
    const Point size = page.canvas.size();
    const float left = column_left(page);
    const float width = std::min(size.x - margin - left, 780.0F);
    const float room = bands.bottom - bands.top - 2 * gap - 4;
    const float answers = answers_height(page, model.view, width);
    const float speech =
        speech_height_in(page, model.view, speech_height(page, model.view, width), width, room);
    const float spare = std::max(0.0F, room - speech - answers);
    const float top = bands.top + gap + 4 + spare * 0.35F;
    draw_speech(page, model.view, {left, top, width, speech}, Tail::left);
    const float from = top + speech + gap;
    draw_answers(page, model, {left, from, width, std::min(answers, bands.bottom - from)});
}

void draw_narrow(Page& page, const EncounterModel& model, Bands bands) {
    constexpr float portrait = 160;
    const Point size = page.canvas.size();
    const float width = size.x - 2 * margin;
    const float beside = width - portrait - 2 * gap;
    const float top = bands.top + gap;
    const float room = bands.bottom - top;
    const float answers = answers_height(page, model.view, width);
    const float wanted = std::max(portrait, speech_height(page, model.view, beside));
    const float speech = speech_height_in(page, model.view, wanted, width, room);
    const Rect frame{margin, top, portrait, std::min(portrait, speech)};
    page.card(frame);
    draw_portrait(page, model.scenery, model.appearance, frame.grown(-2));
    draw_speech(page, model.view, {margin + portrait + 2 * gap, top, beside, speech}, Tail::left);
    const float from = top + speech;
    draw_answers(page, model, {margin, from, width, std::min(answers, bands.bottom - from)});
}

}  // namespace

void draw_encounter(Page& page, const EncounterModel& model) {
    draw_backdrop(page, model.scenery);
    if (page.one_column()) {
        draw_narrow(page, model, draw_frame(page, model));
    } else {
        draw_person_in_place(page, model.scenery, model.appearance);
        draw_wide(page, model, draw_frame(page, model));
    }
    draw_hints(page, model.view);
}

}  // namespace frontstage::player
