// E-mail, portal, reviews and web page: what stands on each, from top to bottom.
#include <algorithm>
#include <ranges>

#include "player/drawing/icons.hpp"
#include "player/encounter/avatar.hpp"
#include "player/encounter/medium.hpp"
#include "player/encounter/thread.hpp"

namespace frontstage::player {
namespace {

// The stop on the journey where there is one, else the scenario's title.
std::string subject_of(const View& view) {
    for (const JourneyStop& stop : view.journey)
        if (stop.progress == Progress::now && !stop.touchpoint.empty())
            return capitalised(stop.touchpoint);
    return view.title;
}

void write_now(Flow& flow, const Thread& thread, Type type) {
    for (const Said& said : thread.now) {
        if (said.by == SaidBy::narrator) {
            write_aside(flow, said.text);
            continue;
        }
        flow.write("line", type, Tone::ink, said.text);
        flow.space(10);
    }
}

// Indented behind a line, newest first, as mail programs quote.
void write_quoted(Flow& flow, const Thread& thread) {
    for (const Said& said : std::views::reverse(thread.before)) {
        if (said.by == SaidBy::narrator) continue;
        const Point top = flow.at();
        flow.indent(18);
        flow.write("name", Type::hint, Tone::soft_ink,
                   flow.page().words("{name} wrote:", {{"name", said.name}}));
        flow.write("quote", Type::label, Tone::soft_ink, said.text);
        flow.indent(-18);
        if (flow.draws())
            flow.page().canvas.fill({top.x + 4, top.y + 2, 3, flow.at().y - top.y - 4},
                                    flow.page().canvas[Tone::accent], 1.5F);
        flow.space(10);
    }
}

std::string stars_words(const Phrasebook& words, int stars) {
    return words.counted(stars, "{n} star of 5", "{n} stars of 5");
}

void write_stars(Flow& flow, int stars) {
    Page& page = flow.page();
    const float radius = page.scaled(11), wide = radius * 2 + 5;
    const Rect row{flow.at().x, flow.at().y, 5 * wide, 2 * radius + 2};
    if (flow.draws()) {
        for (int i = 0; i < 5; ++i)
            draw_star(page.canvas, {row.x + radius + static_cast<float>(i) * wide, row.centre().y},
                      radius, page.canvas[i < stars ? Tone::accent : Tone::control_edge],
                      i < stars);
        page.enter({"stars", Role::meter, page.words("Rating"), stars_words(page.words, stars), row,
                    row, std::nullopt, ""});
    }
    const std::string words = stars_words(page.words, stars);
    const TextBlock block = flow.set(Type::hint, words);
    const bool beside = row.w + 10 + block.width <= flow.width();
    if (beside)
        flow.put("stars-words", {row.right() + 10, row.centre().y - block.height / 2}, block,
                 Tone::soft_ink, words);
    flow.space(row.h + 8);
}

int stars_of(const EncounterModel& model) {
    const auto who = model.view.speaker;
    const bool there = who && who->number < model.scenery.people.size();
    return there ? model.scenery.people[who->number].stars : 3;
}

}  // namespace

void write_email(Flow& flow, const EncounterModel& model) {
    const Thread thread = thread_of(model.view, model.transcript);
    const std::string subject = subject_of(model.view);
    flow.write("subject", Type::section, Tone::ink,
               thread.before.empty() ? subject
                                     : flow.page().words("Re: {subject}", {{"subject", subject}}),
               Role::heading);
    flow.space(10);
    write_sender(flow, model, Tone::surface);
    flow.rule();
    flow.space(14);
    write_now(flow, thread, Type::dialogue);
    write_why(flow, model);
    write_quoted(flow, thread);
}

void write_portal(Flow& flow, const EncounterModel& model) {
    flow.write("subject", Type::section, Tone::ink, subject_of(model.view), Role::heading);
    flow.space(2);
    flow.write("mood-words", Type::hint, Tone::soft_ink,
               model.view.speaker_name.empty()
                   ? std::string()
                   : model.view.speaker_name + " · " + model.view.mood_words);
    flow.space(12);
    write_cards(flow, model);
}

void write_review(Flow& flow, const EncounterModel& model) {
    const Thread thread = thread_of(model.view, model.transcript);
    write_sender(flow, model, Tone::ground);
    write_stars(flow, stars_of(model));
    write_now(flow, thread, Type::dialogue);
    write_why(flow, model);
    for (const Said& said : std::views::reverse(thread.before)) {
        if (said.by == SaidBy::narrator) continue;
        const bool ours = said.by == SaidBy::trainee;
        flow.indent(24);
        flow.write("name", Type::hint, Tone::soft_ink,
                   ours ? flow.page().words("Your answer, for everybody to read")
                        : flow.page().words("{name} wrote:", {{"name", said.name}}));
        flow.write("line", Type::label, Tone::ink, said.text);
        flow.indent(-24);
        flow.space(10);
    }
}

void write_web(Flow& flow, const EncounterModel& model) {
    flow.write("subject", Type::section, Tone::ink, subject_of(model.view), Role::heading);
    flow.space(12);
    write_sender(flow, model, Tone::surface);
    write_now(flow, thread_of(model.view, model.transcript), Type::dialogue);
    write_why(flow, model);
}

}  // namespace frontstage::player
