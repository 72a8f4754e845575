#include "player/briefing.hpp"

#include "player/column.hpp"
#include "player/words.hpp"

namespace frontstage::player {
namespace {

std::vector<std::string> recorded_in(Mode mode) {
    if (mode == Mode::assessed)
        return {"Kept: every choice, when it was made, and the result.",
                "HR sees: your result, the standards behind it, and the date. You see the same.",
                "Nobody else sees: what the customer felt, and how long you thought."};
    return {"Kept: every choice, so that you can go on later and look back.",
            "HR sees nothing of a practice encounter by default."};
}

std::string source_words(const PriorInfluence& influence) {
    switch (influence.kind) {
        case Influence::website: return "On the website";
        case Influence::review: return "In a review";
        case Influence::tutorial: return "In a tutorial";
        case Influence::advertisement: return "In an advertisement";
        case Influence::word_of_mouth: return "From somebody they know";
    }
    return {};
}

}  // namespace

Briefing briefing_of(const Scenario& scenario, const State& state) {
    Briefing briefing;
    briefing.title = scenario.title;
    briefing.mode = capital(word_for(state.mode));
    briefing.minutes = scenario.minutes;
    briefing.role = scenario.role;
    briefing.brief = scenario.brief;
    for (const PriorInfluence& influence : scenario.before)
        briefing.before.push_back({source_words(influence), influence.says});
    state.forces.each([&](ForceId force) { briefing.forces.push_back(scenario[force].says); });
    for (const Standard& standard : scenario.standards)
        briefing.standards.push_back(
            {standard.wording, state.mode == Mode::assessed ? "" : standard.good});
    briefing.recorded = recorded_in(state.mode);
    return briefing;
}

void draw_briefing(Page& page, const Briefing& briefing) {
    Column column(page, "briefing", "Briefing", 820,
                  {{"leave", "Not now", {Act::leave_for_now, 0}, Emphasis::plain},
                   {"begin", "Begin", {Act::begin, 0}, Emphasis::primary}});
    column.open_card("");
    column.write(Type::hint, Tone::accent,
                 briefing.mode + " · about " + counted(briefing.minutes, "minute", "minutes"));
    column.space(4);
    column.write(Type::title, Tone::ink, briefing.title, Role::heading);
    column.space(12);
    column.write(Type::strong, Tone::ink, briefing.role);
    column.space(4);
    column.write(Type::label, Tone::ink, briefing.brief);
    column.close_card();

    const auto told = [&](const char* heading, const std::vector<Briefing::Told>& entries) {
        if (entries.empty()) return;
        column.open_card(heading);
        for (const Briefing::Told& entry : entries) {
            if (&entry != &entries.front()) column.space(12);
            column.write(Type::strong, Tone::ink, entry.title);
            column.write(Type::label, Tone::soft_ink, entry.text);
        }
        column.close_card();
    };
    const auto listed = [&](const char* heading, const std::vector<std::string>& lines) {
        if (lines.empty()) return;
        column.open_card(heading);
        for (const std::string& line : lines) {
            if (&line != &lines.front()) column.space(6);
            column.write(Type::label, Tone::ink, line);
        }
        column.close_card();
    };
    told("What the customer has already met", briefing.before);
    listed("Beyond your control", briefing.forces);
    told("Standards in play", briefing.standards);
    listed("What is recorded", briefing.recorded);
    column.close();
}

}  // namespace frontstage::player
