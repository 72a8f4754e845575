// The choices of the encounter screen, in their exact words.
#include <algorithm>

#include "player/drawing/icons.hpp"
#include "player/encounter/parts.hpp"
#include "player/page/edge.hpp"

namespace frontstage::player {
namespace {

constexpr float pad = 16;
constexpr float least_card = 48;  // for a finger
constexpr float reach = 12;       // of a card's shadow, which the region must not cut off

struct Air {
    float gap, pad_y;
};
constexpr Air air_of(Density density) {
    return density == Density::roomy ? Air{8, 10} : Air{6, 6};
}

struct Card {
    TextBlock text, tag, reason;
    float chip = 0, height = 0, pad_y = 0;
};

Card measured(Page& page, const Offer& offer, float width, Density density) {
    Canvas& canvas = page.canvas;
    Card card;
    card.chip = page.scaled(30);
    const float room = width - 2 * pad - card.chip - 14;
    card.text = canvas.set(Type::choice, offer.text, room);
    float content = card.text.height;
    if (offer.delivery == Delivery::does) {
        card.tag = canvas.set(Type::hint, page.words("You do this:"), room);
        content += card.tag.height;
    }
    if (offer.openness == Openness::locked) {
        card.reason = canvas.set(
            Type::hint, page.words("Not possible: {reason}", {{"reason", offer.locked_because}}),
            room);
        content += card.reason.height + 2;
    }
    const float pad_y = air_of(density).pad_y;
    card.height = std::max(std::max(card.chip, content) + 2 * pad_y, least_card);
    card.pad_y = std::max(pad_y, (card.height - std::max(card.chip, content)) / 2);
    return card;
}

void draw_chip(Page& page, const Offer& offer, std::size_t number, Rect rect, bool lit) {
    Canvas& canvas = page.canvas;
    canvas.fill(rect, canvas[lit ? Tone::accent : Tone::chip], chip_radius);
    if (offer.openness == Openness::locked)
        return draw_lock(canvas, rect.centre(), rect.w * 0.6F, canvas[Tone::on_chip]);
    const TextBlock digit = canvas.set(Type::strong, std::to_string(number), rect.w);
    canvas.write(digit, {rect.centre().x - digit.width / 2, rect.centre().y - digit.height / 2},
                 canvas[lit ? Tone::on_accent : Tone::on_chip]);
}

void draw_choice(Page& page, const Offer& offer, const Card& card, std::size_t index, Rect rect) {
    Canvas& canvas = page.canvas;
    const std::string id = "choice:" + std::to_string(index + 1);
    const bool open = offer.openness == Openness::open;
    const bool lit = open && (page.touch.hover == id ||
                              (page.touch.focus == id && page.touch.focusing == Focusing::shown));
    const float glow = page.ease("lit:" + id, lit ? 1.0F : 0.0F, 120);
    page.card(rect);
    if (glow > 0) {
        Colour raised = canvas[Tone::raised];
        raised.a = static_cast<std::uint8_t>(255 * glow);
        canvas.fill(rect, raised, card_radius);
        if (page.touch.focusing == Focusing::quiet || page.touch.focus != id)
            canvas.outline(rect, canvas[Tone::accent], card_radius, 2);
    }
    page.focus_ring(id, rect, card_radius);
    draw_chip(page, offer, index + 1, {rect.x + pad, rect.y + card.pad_y, card.chip, card.chip},
              lit);
    const float x = rect.x + pad + card.chip + 14, room = rect.right() - pad - x;
    float content = card.text.height + card.tag.height;
    if (!open) content += card.reason.height + 2;
    float y = rect.y + card.pad_y + std::max(0.0F, (card.chip - content) / 2);
    if (offer.delivery == Delivery::does) {
        canvas.write(card.tag, at_edge(card.tag, {x, y}, room), canvas[Tone::soft_ink]);
        y += card.tag.height;
    }
    canvas.write(card.text, at_edge(card.text, {x, y}, room),
                 canvas[open ? Tone::ink : Tone::soft_ink]);
    if (!open)
        canvas.write(card.reason, at_edge(card.reason, {x, y + card.text.height + 2}, room),
                     canvas[Tone::soft_ink]);
    page.enter(
        {id, Role::choice, offer.text,
         open ? "" : page.words("not possible: {reason}", {{"reason", offer.locked_because}}), rect,
         rect, open ? std::optional<Action>(Action{Act::choose, index}) : std::nullopt, ""});
}

struct Way {  // the one button of a moment without choices
    std::string id, label;
    Act act = Act::read_on;
};

std::optional<Way> way_on(const View& view, const Phrasebook& words) {
    if (view.stage == Stage::over)
        return Way{"look-back", words("See how it went"), Act::look_back};
    if (view.can_read_on) return Way{"read-on", words("Read on"), Act::read_on};
    if (view.stuck) return Way{"abandon", words("End the encounter here"), Act::abandon};
    return std::nullopt;
}

// "1-2 of 5": which choices can be read now, where not all can.
std::string answers_showing(Page& page, const View& view) {
    const std::size_t count = view.offers.size();
    if (count == 0) return {};
    std::size_t first = 0, last = 0;
    for (std::size_t number = 1; number <= count; ++number) {
        const Item* item = page.items.find("choice:" + std::to_string(number));
        if (item == nullptr || item->visible.h < item->rect.h - 8) continue;
        if (first == 0) first = number;
        last = number;
    }
    if (first == 0) return page.words.counted(static_cast<int>(count), "{n} choice", "{n} choices");
    const std::string range =
        first == last ? std::to_string(first) : std::to_string(first) + "–" + std::to_string(last);
    return page.words("{range} of {count}", {{"range", range}, {"count", std::to_string(count)}});
}

}  // namespace

float answers_height(Page& page, const View& view, float width, Density density) {
    const float gap = air_of(density).gap;
    if (const auto way = way_on(view, page.words))
        return page.button_size(way->label).y + reach + 4;
    float height = 0;
    for (const Offer& offer : view.offers)
        height += measured(page, offer, width, density).height + gap;
    return std::max(0.0F, height - gap) + 2 * reach;
}

float answers_least_height(Page& page, const View& view, float width, Density density) {
    float tallest = 0;
    for (const Offer& offer : view.offers)
        tallest = std::max(tallest, measured(page, offer, width - 4, density).height);
    return std::min(answers_height(page, view, width, density),
                    tallest + 2 * reach + page.sign_height());
}

float draw_all_answers(Page& page, const EncounterModel& model, Point at, float width,
                       Density density) {
    if (const auto way = way_on(model.view, page.words)) {
        const Point size = page.button_size(way->label);
        page.button(way->id, {at.x, at.y, std::min(size.x, width), size.y}, way->label,
                    {way->act, 0}, Emphasis::primary);
        return at.y + size.y;
    }
    const float gap = air_of(density).gap;
    const float arrived = page.progress(model.shown_at_ms, 180);
    page.canvas.fade(arrived);
    float y = at.y;
    for (std::size_t i = 0; i < model.view.offers.size(); ++i) {
        const Offer& offer = model.view.offers[i];
        const Card card = measured(page, offer, width, density);
        draw_choice(page, offer, card, i, {at.x, y + (1 - arrived) * 6, width, card.height});
        y += card.height + gap;
    }
    page.canvas.fade(1);
    return y - gap;
}

void draw_answers(Page& page, const EncounterModel& model, Rect rect, Density density) {
    if (way_on(model.view, page.words)) {
        draw_all_answers(page, model, {rect.x, rect.y + reach}, rect.w, density);
        return;
    }
    const Rect region{rect.x - reach, rect.y, rect.w + 2 * reach, rect.h};
    const float top = page.open_region("answers", page.words("What you can answer"), region);
    const auto& scroll = page.memory.scrolls["answers"];
    const float width = rect.w - (scroll.most() > 0.5F ? 4.0F : 0.0F);
    const float bottom = draw_all_answers(page, model, {rect.x, top + reach}, width, density);
    page.close_region(bottom + reach, answers_showing(page, model.view));
}

float open_whole(Page& page, Rect region) {
    return page.open_region("answers", page.words("What is said, and what you can answer"), region);
}

void close_whole(Page& page, const EncounterModel& model, float bottom) {
    page.close_region(bottom, answers_showing(page, model.view));
}

}  // namespace frontstage::player
