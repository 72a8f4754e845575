#include "player/encounter/medium.hpp"

#include <algorithm>
#include <ranges>

#include "player/encounter/avatar.hpp"
#include "player/encounter/signs.hpp"
#include "player/encounter/thread.hpp"
#include "player/page/words.hpp"

namespace frontstage::player {
namespace {

std::string_view portal_of(frontstage::Setting setting) {
    switch (setting) {
        case frontstage::Setting::hotel: return phrase("Guest portal");
        case frontstage::Setting::retail: return phrase("Customer portal");
        case frontstage::Setting::clinic: return phrase("Patient portal");
    }
    return {};
}

void write_card(Flow& flow, const Said& said, Tone edge) {
    constexpr float pad = 16;
    Page& page = flow.page();
    Flow inside(page, "measure", {0, 0}, flow.width() - 2 * pad, Flow::Does::measure);
    const auto fill = [&](Flow& card) {
        const TextBlock time = card.set(Type::hint, clock_words(said.clock_s));
        card.put("time", {card.at().x + card.width() - time.width, card.at().y}, time,
                 Tone::soft_ink, clock_words(said.clock_s));
        card.narrow(time.width + 12);
        card.write("name", Type::strong, Tone::accent, said.name);
        card.narrow(-time.width - 12);
        card.space(4);
        card.write("line", Type::choice, Tone::ink, said.text);
    };
    fill(inside);
    const float height = inside.at().y + 2 * pad - 4;
    const Rect rect{flow.at().x, flow.at().y, flow.width(), height};
    if (flow.draws()) {
        page.card(rect, chip_radius);
        page.canvas.fill({rect.x, rect.y, 5, rect.h}, page.canvas[edge], 2.5F);
    }
    flow.space(pad - 4);
    flow.indent(pad);
    flow.narrow(pad);
    fill(flow);
    flow.narrow(-pad);
    flow.indent(-pad);
    flow.space(pad + 10);
}

}  // namespace

Medium medium_for(Channel channel, frontstage::Setting setting) {
    switch (channel) {
        case Channel::chat:
            return {phrase("Chat"), phrase("Reply"), Grows::up,    Paper::page,
                    Bar::brand,     Beside::panel,   draw_bubbles, write_chat};
        case Channel::email:
            return {phrase("E-mail"), phrase("Drafts of your answer"),
                    Grows::down,      Paper::sheet,
                    Bar::plain,       Beside::nothing,
                    draw_envelope,    write_email};
        case Channel::portal:
            return {portal_of(setting), phrase("Write back"), Grows::down, Paper::page,
                    Bar::brand,         Beside::panel,        draw_folder, write_portal};
        case Channel::review:
            return {phrase("Reviews"), phrase("Your answer, for everybody to read"),
                    Grows::down,       Paper::page,
                    Bar::plain,        Beside::nothing,
                    draw_one_star,     write_review};
        case Channel::web:
        case Channel::desk:
        case Channel::floor:
        case Channel::room:
        case Channel::phone:
            return {phrase("Our website"), phrase("Your answer"), Grows::down, Paper::sheet,
                    Bar::address,          Beside::nothing,       draw_globe,  write_web};
    }
    return {};
}

std::string bar_note(const EncounterModel& model, const Phrasebook& words, Beside beside) {
    const View& view = model.view;
    switch (view.meeting.channel) {
        case Channel::chat:
            if (view.stage == Stage::over) return words("The chat has ended");
            if (view.can_read_on) return words("{name} is typing …", {{"name", view.speaker_name}});
            if (beside == Beside::nothing) return view.speaker_name + " · " + view.mood_words;
            return words("{name} waits for your answer", {{"name", view.speaker_name}});
        case Channel::portal: return words("Messages");
        case Channel::review: return words("Public: everybody can read it");
        case Channel::desk:
        case Channel::floor:
        case Channel::room:
        case Channel::phone:
        case Channel::email:
        case Channel::web: return {};
    }
    return {};
}

void write_sender(Flow& flow, const EncounterModel& model, Tone behind) {
    const View& view = model.view;
    if (view.speaker_name.empty()) return;
    const float across = flow.page().scaled(44);
    const Point at = flow.at();
    if (flow.draws())
        draw_avatar(flow.page(), "sender", model.scenery, view.speaker,
                    {at.x, at.y, across, across}, behind);
    flow.indent(across + 14);
    flow.write("name", Type::strong, Tone::accent, view.speaker_name);
    flow.write("mood-words", Type::hint, Tone::soft_ink, view.mood_words);
    flow.indent(-across - 14);
    flow.space(std::max(0.0F, at.y + across - flow.at().y) + 12);
}

void write_aside(Flow& flow, const std::string& words) {
    const Point top = flow.at();
    flow.indent(14);
    flow.write("line", Type::label, Tone::soft_ink, words);
    flow.indent(-14);
    if (flow.draws())
        flow.page().canvas.fill({top.x, top.y + 3, 3, flow.at().y - top.y - 6},
                                flow.page().canvas[Tone::control_edge], 1.5F);
    flow.space(12);
}

void write_why(Flow& flow, const EncounterModel& model) {
    if (!model.view.guidance || model.view.guidance->why.empty()) return;
    write_aside(flow, flow.page().words("Why your answer counts as it does: {why}",
                                        {{"why", model.view.guidance->why}}));
}

void write_cards(Flow& flow, const EncounterModel& model) {
    const Thread thread = thread_of(model.view, model.transcript);
    const auto write = [&](const Said& said, Tone edge) {
        if (said.by == SaidBy::narrator) return write_aside(flow, said.text);
        write_card(flow, said, edge);
    };
    for (const Said& said : thread.now)
        write(said, Tone::control_edge);
    write_why(flow, model);
    for (const Said& said : std::views::reverse(thread.before))
        write(said, said.by == SaidBy::trainee ? Tone::accent : Tone::control_edge);
}

}  // namespace frontstage::player
