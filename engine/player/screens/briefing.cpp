#include "player/screens/briefing.hpp"

#include "core/phrases.hpp"
#include "player/page/column.hpp"
#include "player/page/words.hpp"

namespace frontstage::player {
namespace {

std::vector<std::string> recorded_in(Mode mode, const Phrasebook& words) {
    if (mode == Mode::assessed)
        return {words("Kept: every choice, when it was made, and the result."),
                words("HR sees: your result, the standards behind it, and the date. You see the "
                      "same."),
                words("Nobody else sees: what the customer felt, and how long you thought.")};
    return {words("Kept: every choice, so that you can go on later and look back."),
            words("HR sees nothing of a practice encounter by default.")};
}

}  // namespace

Briefing briefing_of(const Scenario& scenario, const State& state, const Phrasebook& words) {
    Briefing briefing;
    briefing.title = scenario.title;
    briefing.mode = capitalised(words.term(state.mode));
    briefing.minutes = scenario.minutes;
    briefing.role = scenario.role;
    briefing.brief = scenario.brief;
    for (const PriorInfluence& influence : scenario.before)
        briefing.before.push_back({words(met_in(influence.kind)), influence.says});
    state.forces.each([&](ForceId force) { briefing.forces.push_back(scenario[force].says); });
    for (const Standard& standard : scenario.standards)
        briefing.standards.push_back(
            {standard.wording, state.mode == Mode::assessed ? "" : standard.good});
    briefing.recorded = recorded_in(state.mode, words);
    return briefing;
}

void draw_briefing(Page& page, const Briefing& briefing) {
    const Phrasebook& words = page.words;
    Column column(page, "briefing", words("Briefing"), 820,
                  {{"leave", words("Not now"), {Act::leave_for_now, 0}, Emphasis::plain},
                   {"begin", words("Begin"), {Act::begin, 0}, Emphasis::primary}});
    column.open_card("");
    column.write(Type::hint, Tone::accent,
                 words("{mode}{dot}about {time}",
                       {{"mode", briefing.mode},
                        {"dot", " · "},
                        {"time", words.counted(briefing.minutes, "{n} minute", "{n} minutes")}}));
    column.space(4);
    column.write(Type::title, Tone::ink, briefing.title, Role::heading);
    column.space(12);
    column.write(Type::strong, Tone::ink, briefing.role);
    column.space(4);
    column.write(Type::label, Tone::ink, briefing.brief);
    column.close_card();

    const auto told = [&](const std::string& heading, const std::vector<Briefing::Told>& entries) {
        if (entries.empty()) return;
        column.open_card(heading);
        for (const Briefing::Told& entry : entries) {
            if (&entry != &entries.front()) column.space(12);
            column.write(Type::strong, Tone::ink, entry.title);
            column.write(Type::label, Tone::soft_ink, entry.text);
        }
        column.close_card();
    };
    const auto listed = [&](const std::string& heading, const std::vector<std::string>& lines) {
        if (lines.empty()) return;
        column.open_card(heading);
        for (const std::string& line : lines) {
            if (&line != &lines.front()) column.space(6);
            column.write(Type::label, Tone::ink, line);
        }
        column.close_card();
    };
    told(words("What the customer has already met"), briefing.before);
    listed(words("Beyond your control"), briefing.forces);
    told(words("Standards in play"), briefing.standards);
    listed(words("What is recorded"), briefing.recorded);
    column.close();
}

}  // namespace frontstage::player
