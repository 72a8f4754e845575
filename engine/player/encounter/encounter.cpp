#include "player/encounter/encounter.hpp"

#include <algorithm>
#include <cmath>

#include "player/encounter/parts.hpp"

namespace frontstage::player {
namespace {

constexpr float margin = 24, gap = 12, portrait = 160;

// The header. Side by side where there is room, else one below the other. Returns where it ends.
float draw_header(Page& page, const EncounterModel& model, float top) {
    const float width = page.canvas.size().x - 2 * margin;
    const StatusSize status = status_size(page, model);
    const float beside = width - status.width - gap;
    if (beside >= page.scaled(360)) {
        const Rect journey = draw_journey(page, model.view, {margin, top}, beside, status.height);
        draw_status(page, model, {margin + width - status.width, top, status.width, journey.h});
        return journey.bottom();
    }
    const Rect journey = draw_journey(page, model.view, {margin, top}, width, 0);
    draw_status(page, model, {margin, journey.bottom() + 8, width, status.height});
    return journey.bottom() + 8 + status.height;
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

// What is said and what may be answered, one below the other; what is said stands `beside` further
// in, next to whoever says it.
struct Stack {
    Point at;
    float width = 0, speech = 0, beside = 0;
    Density density = Density::close;
};

// In a region that is open already. Returns where it ends.
float draw_stacked(Page& page, const EncounterModel& model, const Stack& stack) {
    const auto [x, y] = stack.at;
    if (stack.beside > 0)
        draw_small_other(page, model, {x, y, portrait, std::min(portrait, stack.speech)});
    draw_whole_speech(page, model, {x + stack.beside, y, stack.width - stack.beside, stack.speech},
                      stack.beside > 0 ? Tail::left : Tail::none, stack.density);
    return draw_all_answers(page, model, {x, y + stack.speech + gap}, stack.width, stack.density);
}

void draw_in_one_region(Page& page, const EncounterModel& model, Stack stack, float height) {
    constexpr float reach = 12;  // of a card's shadow, which the region must not cut off
    const Rect region{stack.at.x - reach, stack.at.y, stack.width + 2 * reach, height};
    stack.at.y = open_whole(page, region) + reach;
    stack.width -= 4;  // beside the thumb
    close_whole(page, model, draw_stacked(page, model, stack) + reach);
}

// Where letters are so large, and so many keys and sounds are to be told, that header and hints
// would take nearly all there is, everything above the hints is one page that scrolls.
bool scrolls_as_a_whole(Page& page, const EncounterModel& model) {
    return hints_place(page, model).y < page.scaled(255);
}

void draw_scrolling(Page& page, const EncounterModel& model) {
    const Point size = page.canvas.size();
    const float width = size.x - 2 * margin - 4;
    const float top = draw_header(
        page, model, open_whole(page, {0, 0, size.x, hints_place(page, model).y - 4}) + gap);
    const Point at{margin, top + gap};
    if (contact_over(model.view.meeting.channel) == Contact::in_writing)
        return close_whole(page, model, draw_written_whole(page, model, at, width) + gap);
    const float beside = portrait + 2 * gap;
    const float speech =
        std::max(portrait, speech_height(page, model, width - beside, Density::close));
    close_whole(page, model,
                draw_stacked(page, model, {at, width, speech, beside, Density::close}) + gap);
}

void draw_wide(Page& page, const EncounterModel& model, Bands bands) {
    const float left = column_left(page);
    const float width = std::min(page.canvas.size().x - margin - left, 780.0F);
    const Density density = density_for(page, model, width, width, bands.bottom - bands.top - gap);
    const float above = density == Density::roomy ? gap : 8;
    const float room = bands.bottom - bands.top - above;
    const float answers = answers_height(page, model.view, width, density);
    const float wanted = speech_height(page, model, width, density);
    const auto [speech, regions] = share_of(page, model.view, wanted, width, room, density);
    if (regions == Share::Regions::one) {
        draw_in_one_region(page, model, {{left, bands.top + above}, width, wanted, 0, density},
                           room);
    } else {
        const float spare = std::max(0.0F, room - speech - answers);
        const float top = bands.top + above + spare * 0.35F, from = top + speech;
        draw_speech(page, model, {left, top, width, speech}, Tail::left, density);
        draw_answers(page, model, {left, from, width, std::min(answers, bands.bottom - from)},
                     density);
    }
    draw_own_words(page, model, bands.bottom - gap);
    if (contact_over(model.view.meeting.channel) == Contact::by_voice)
        draw_call(page, model,
                  {margin, bands.top + gap, left - 2 * margin - gap,
                   room - gap - own_words_height(page, model)});
}

void draw_narrow(Page& page, const EncounterModel& model, Bands bands) {
    const float width = page.canvas.size().x - 2 * margin;
    const float beside = width - portrait - 2 * gap;
    const float top = bands.top + gap;
    const float room = bands.bottom - top;
    const Density density = density_for(page, model, beside, width, room);
    const float answers = answers_height(page, model.view, width, density);
    const float wanted = std::max(portrait, speech_height(page, model, beside, density));
    const auto [speech, regions] = share_of(page, model.view, wanted, width, room, density);
    if (regions == Share::Regions::one)
        return draw_in_one_region(
            page, model, {{margin, top}, width, wanted, portrait + 2 * gap, density}, room);
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
    if (scrolls_as_a_whole(page, model)) {
        draw_scrolling(page, model);
    } else {
        const Bands bands{draw_header(page, model, 16), hints_place(page, model).y};
        if (written)
            draw_written(page, model, bands);
        else if (page.one_column())
            draw_narrow(page, model, bands);
        else
            draw_wide(page, model, bands);
    }
    draw_hints(page, model);
}

}  // namespace frontstage::player
