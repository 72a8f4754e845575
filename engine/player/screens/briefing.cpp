#include "player/screens/briefing.hpp"

#include <algorithm>

#include "app/mode_words.hpp"
#include "core/phrases.hpp"
#include "player/page/column.hpp"
#include "player/page/segments.hpp"
#include "player/screens/place_picture.hpp"

namespace frontstage::player {
namespace {

Segments modes_of(const Briefing& briefing, const Phrasebook& words) {
    Segments segments{"mode", words("Mode"), {}, 0, Action{Act::pick_mode, 0}, Role::tab};
    for (const Mode mode : briefing.modes) {
        if (mode == briefing.mode) segments.chosen = segments.options.size();
        segments.options.push_back(capitalised(words.term(mode)));
    }
    return segments;
}

// The place, the title and who one is in it.
void draw_opening(Column& column, const Briefing& briefing) {
    Page& page = column.page();
    const Phrasebook& words = page.words;
    constexpr float picture = 150;
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
    const Segments segments = modes_of(briefing, words);
    draw_segments(page, segments, column.take(segments_height(page, segments, column.width())));
    column.space(10);
    column.write(Type::label, Tone::ink, words(app::meaning_of(briefing.mode)));
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
