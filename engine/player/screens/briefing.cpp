#include "player/screens/briefing.hpp"

#include <algorithm>

#include "app/mode_words.hpp"
#include "core/phrases.hpp"
#include "player/page/column.hpp"
#include "player/page/edge.hpp"
#include "player/screens/place_picture.hpp"

namespace frontstage::player {
namespace {

// One way to play: its name, what it means, and a ring whose dot says that it is chosen.
struct ModeCard {
    std::size_t number = 0;
    Mode mode = Mode::practice;
    bool chosen = false;
    TextBlock name, meaning;
    float height = 0;
};

constexpr float mode_pad = 16;

float ring_room(Page& page) {
    return page.scaled(20) + 12;
}

ModeCard mode_card(Page& page, const Briefing& briefing, std::size_t number, float width) {
    ModeCard card;
    card.number = number;
    card.mode = briefing.modes[number];
    card.chosen = card.mode == briefing.mode;
    const float room = width - 2 * mode_pad - ring_room(page);
    card.name = page.canvas.set(Type::strong, capitalised(page.words.term(card.mode)), room);
    card.meaning = page.canvas.set(Type::hint, page.words(app::meaning_of(card.mode)), room);
    card.height = card.name.height + 4 + card.meaning.height + 2 * mode_pad;
    return card;
}

void draw_mode(Page& page, const ModeCard& card, Rect rect) {
    Canvas& canvas = page.canvas;
    const std::string id = "mode:" + std::to_string(card.number);
    const bool lit = card.chosen || page.touch.hover == id;
    canvas.fill(rect, canvas[lit ? Tone::raised : Tone::surface], card_radius);
    canvas.outline(rect, canvas[card.chosen ? Tone::accent : Tone::control_edge], card_radius,
                   card.chosen ? 2.0F : 1.0F);
    const float radius = page.scaled(10);
    const Point centre{rect.x + mode_pad + radius, rect.y + mode_pad + card.name.line_height / 2};
    const Colour ink = canvas[card.chosen ? Tone::accent : Tone::control_edge];
    canvas.ring(centre, radius - 1, ink, 2);
    if (card.chosen) canvas.disc(centre, radius * 0.5F, ink);
    const float x = rect.x + mode_pad + ring_room(page);
    const float room = rect.right() - mode_pad - x;
    canvas.write(card.name, at_edge(card.name, {x, rect.y + mode_pad}, room), canvas[Tone::ink]);
    canvas.write(card.meaning,
                 at_edge(card.meaning, {x, rect.y + mode_pad + card.name.height + 4}, room),
                 canvas[card.chosen ? Tone::ink : Tone::soft_ink]);
    page.focus_ring(id, rect, card_radius);
    const std::string said = page.words(app::meaning_of(card.mode));
    page.enter({id, Role::tab, capitalised(page.words.term(card.mode)),
                page.words(card.chosen ? phrase("chosen") : phrase("not chosen")) + ". " + said,
                rect, rect, Action{Act::pick_mode, card.number}, ""});
}

// The place, the title and who one is in it.
void draw_opening(Column& column, const Briefing& briefing) {
    Page& page = column.page();
    const Phrasebook& words = page.words;
    constexpr float picture = 180;
    column.open_card("");
    if (pictures_wanted(page) && !briefing.place.empty()) {
        const Rect inner = column.take(picture - column.pad());
        draw_place_picture(page, briefing.place, briefing.time,
                           {inner.x - column.pad(), inner.y - column.pad() + 4,
                            inner.w + 2 * column.pad(), picture},
                           Corners::top);
        column.space(20);
    }
    column.write(Type::hint, Tone::accent,
                 words("{mode}{dot}about {time}",
                       {{"mode", capitalised(words.term(briefing.mode))},
                        {"dot", " · "},
                        {"time", words.counted(briefing.minutes, "{n} minute", "{n} minutes")}}));
    column.space(4);
    column.write(Type::title, Tone::ink, briefing.title, Role::heading);
    column.space(12);
    column.write(Type::strong, Tone::ink, briefing.role);
    column.space(4);
    column.write(Type::label, Tone::ink, briefing.brief);
    column.close_card();
}

void draw_modes(Column& column, const Briefing& briefing) {
    if (briefing.modes.size() < 2) return;
    Page& page = column.page();
    const Phrasebook& words = page.words;
    column.open_card(words("How you want to play"));
    // Side by side where there is room, so that they are compared at a glance.
    constexpr float gap = 12;
    const bool below = page.one_column();
    const auto count = static_cast<float>(below ? 1 : briefing.modes.size());
    const float width = (column.width() - gap * (count - 1)) / count;
    std::vector<ModeCard> cards;
    float tallest = 0;
    for (std::size_t i = 0; i < briefing.modes.size(); ++i) {
        cards.push_back(mode_card(page, briefing, i, width));
        tallest = std::max(tallest, cards.back().height);
    }
    if (below) {
        for (const ModeCard& card : cards) {
            draw_mode(page, card, column.take(card.height));
            column.space(8);
        }
    } else {
        Rect rect = column.take(tallest);
        rect.w = width;
        for (const ModeCard& card : cards) {
            draw_mode(page, card, rect);
            rect.x += width + gap;
        }
    }
    column.close_card();
}

void draw_told(Column& column, const std::string& heading,
               const std::vector<Briefing::Told>& entries) {
    if (entries.empty()) return;
    column.open_card(heading);
    for (const Briefing::Told& entry : entries) {
        if (&entry != &entries.front()) column.space(12);
        column.write(Type::strong, Tone::ink, entry.title);
        column.write(Type::label, Tone::soft_ink, entry.text);
    }
    column.close_card();
}

void draw_listed(Column& column, const std::string& heading,
                 const std::vector<std::string>& lines) {
    if (lines.empty()) return;
    column.open_card(heading);
    for (const std::string& line : lines) {
        if (&line != &lines.front()) column.space(6);
        column.write(Type::label, Tone::ink, line);
    }
    column.close_card();
}

}  // namespace

Briefing briefing_of(const Scenario& scenario, const State& state, const Phrasebook& words) {
    Briefing briefing;
    briefing.title = scenario.title;
    briefing.place = scenario.place;
    briefing.time = scenario.time;
    briefing.mode = state.mode;
    briefing.minutes = scenario.minutes;
    briefing.role = scenario.role;
    briefing.brief = scenario.brief;
    for (const PriorInfluence& influence : scenario.before)
        briefing.before.push_back({words(met_in(influence.kind)), influence.says});
    state.forces.each([&](ForceId force) { briefing.forces.push_back(scenario[force].says); });
    for (const Standard& standard : scenario.standards)
        briefing.standards.push_back({standard.wording, standard.good});
    return briefing;
}

void draw_briefing(Page& page, const Briefing& briefing) {
    const Phrasebook& words = page.words;
    Column column(page, "briefing", words("Briefing"), 820,
                  {{"leave", words("Not now"), {Act::leave_for_now, 0}, Emphasis::plain},
                   {"begin", words("Begin"), {Act::begin, 0}, Emphasis::primary}});
    draw_opening(column, briefing);
    draw_modes(column, briefing);
    draw_told(column, words("What the customer has already met"), briefing.before);
    draw_listed(column, words("Beyond your control"), briefing.forces);
    std::vector<Briefing::Told> standards = briefing.standards;
    if (briefing.mode == Mode::assessed)
        for (Briefing::Told& standard : standards)
            standard.text.clear();
    draw_told(column, words("Standards in play"), standards);
    draw_listed(column, words("What is recorded, and who sees it"),
                app::recorded_in(briefing.mode, words));
    column.close();
}

}  // namespace frontstage::player
