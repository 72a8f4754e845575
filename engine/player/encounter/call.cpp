// The telephone: a card that says who is on the line and for how long. Nobody is seen; how they
// are is in their voice, and that stands in words.
#include <algorithm>

#include "player/drawing/icons.hpp"
#include "player/encounter/avatar.hpp"
#include "player/encounter/parts.hpp"
#include "player/encounter/signs.hpp"
#include "player/encounter/thread.hpp"
#include "player/page/words.hpp"

namespace frontstage::player {
namespace {

std::string call_length(const EncounterModel& model) {
    return clock_words(model.view.clock_s - in_touch_since_s(model.view, model.transcript));
}

std::string call_words(const EncounterModel& model, const Phrasebook& words) {
    return words(model.view.stage == Stage::over ? phrase("The call is over")
                                                 : phrase("On the telephone"));
}

// Left of what is said.
float call_width(Page& page) {
    return column_left(page) - 60;
}

// In the middle of a card, one thing below the other.
class CallCard {
public:
    CallCard(Page& page, const EncounterModel& model, Rect room)
        : page_(page), model_(model), width_(std::min(room.w, 372.0F)) {
        Canvas& canvas = page.canvas;
        const float inner = width_ - 2 * side;
        state_ = canvas.set(Type::hint, call_words(model, page.words), inner - sign() - 8);
        name_ = canvas.set(Type::section, model.view.speaker_name, inner);
        voice_ = canvas.set(Type::label, model.view.mood_words, inner);
        length_ = canvas.set(Type::strong, call_length(model), inner);
        // As large as there is room for; none rather than one that nobody would know.
        picture_ = std::min(largest, room.h - height() - 14);
        if (picture_ < 56) picture_ = 0;
    }

    [[nodiscard]] float width() const { return width_; }
    [[nodiscard]] float height() const {
        float height = side + state_.height + 16 + name_.height + 2 + voice_.height;
        if (picture_ > 0) height += picture_ + 14;
        if (clocked()) height += 14 + length_.height;
        return height + side;
    }

    void draw(Point at) {
        const Canvas& canvas = page_.canvas;
        page_.card({at.x, at.y, width_, height()}, bubble_radius);
        const float middle = at.x + width_ / 2;
        float y = at.y + side;
        const float left = middle - (state_.width + sign() + 8) / 2;
        draw_handset(page_.canvas, {left + sign() / 2, y + state_.height / 2}, sign(),
                     canvas[Tone::accent]);
        page_.block("call", {left + sign() + 8, y}, state_, Tone::soft_ink,
                    call_words(model_, page_.words));
        y += state_.height + 16;
        if (picture_ > 0) {
            draw_avatar(page_, "person", model_.scenery, model_.view.speaker,
                        {middle - picture_ / 2, y, picture_, picture_}, Tone::surface);
            y += picture_ + 14;
        }
        centred("call:name", middle, y, name_, Tone::ink, model_.view.speaker_name);
        y += name_.height + 2;
        centred("call:voice", middle, y, voice_, Tone::soft_ink, model_.view.mood_words);
        y += voice_.height + 14;
        if (clocked()) draw_length(middle, y);
    }

private:
    static constexpr float side = 24, largest = 148;
    [[nodiscard]] float sign() const { return page_.scaled(20); }
    [[nodiscard]] bool clocked() const { return model_.manner.clock == ServiceClock::shown; }

    void centred(const char* id, float middle, float y, const TextBlock& block, Tone tone,
                 const std::string& words) {
        if (!words.empty()) page_.block(id, {middle - block.width / 2, y}, block, tone, words);
    }
    void draw_length(float middle, float y) {
        const float radius = page_.scaled(8), wide = length_.width + 2 * radius + 8;
        const Rect rect{middle - wide / 2, y, wide, length_.height};
        draw_clock(page_.canvas, {rect.x + radius, rect.centre().y}, radius,
                   page_.canvas[Tone::soft_ink]);
        page_.canvas.write(length_, {rect.x + 2 * radius + 8, y}, page_.canvas[Tone::ink]);
        page_.enter({"call:length", Role::meter, page_.words("This call so far"),
                     call_length(model_), rect, rect, std::nullopt, ""});
    }

    Page& page_;
    const EncounterModel& model_;
    float width_, picture_ = 0;
    TextBlock state_, name_, voice_, length_;
};

}  // namespace

void draw_call(Page& page, const EncounterModel& model, Rect room) {
    CallCard card(page, model, room);
    const float above = std::max(0.0F, room.h - card.height()) * 0.42F;
    card.draw({room.centre().x - card.width() / 2, room.y + above});
}

float call_least_height(Page& page, const EncounterModel& model) {
    return CallCard(page, model, {0, 0, call_width(page), 0}).height();
}

void draw_small_call(Page& page, const EncounterModel& model, Rect frame) {
    Canvas& canvas = page.canvas;
    page.card(frame);
    const TextBlock length = canvas.set(Type::strong, call_length(model), frame.w - 16);
    const bool clocked =
        model.manner.clock == ServiceClock::shown && frame.h >= length.height + 8 + 72;
    const float below = clocked ? length.height + 8 : 0;
    const float across = std::min(frame.w, frame.h - below) - 24;
    const Rect square{frame.centre().x - across / 2, frame.y + 12, across, across};
    draw_avatar(page, "person", model.scenery, model.view.speaker, square, Tone::surface);
    const Point sign{square.right() - 10, square.bottom() - 10};
    canvas.disc(sign, 17, canvas[Tone::surface]);
    draw_handset(canvas, sign, 24, canvas[Tone::accent]);
    const Rect corner{square.right() - 28, square.bottom() - 28, 28, 28};
    page.enter(
        {"call", Role::text, call_words(model, page.words), "", corner, corner, std::nullopt, ""});
    if (!clocked) return;
    const Rect line{frame.centre().x - length.width / 2, frame.bottom() - length.height - 8,
                    length.width, length.height};
    canvas.write(length, {line.x, line.y}, canvas[Tone::ink]);
    page.enter({"call:length", Role::meter, page.words("This call so far"), call_length(model),
                line, line, std::nullopt, ""});
}

}  // namespace frontstage::player
