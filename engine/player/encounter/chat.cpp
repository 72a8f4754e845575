// A chat: bubbles, theirs at the left and ours at the right, the newest at the bottom.
#include <algorithm>

#include "player/encounter/medium.hpp"
#include "player/encounter/thread.hpp"
#include "player/page/words.hpp"

namespace frontstage::player {
namespace {

constexpr float pad_x = 16, pad_y = 10;

void write_between(Flow& flow, const std::string& words) {
    const TextBlock block = flow.set(Type::hint, words);
    flow.put("line", {flow.at().x + (flow.width() - block.width) / 2, flow.at().y}, block,
             Tone::soft_ink, words);
    flow.space(block.height + 12);
}

void write_bubble(Flow& flow, const Said& said) {
    Page& page = flow.page();
    const bool ours = said.by == SaidBy::trainee;
    const std::string when = said.name + " · " + clock_words(said.clock_s);
    const float widest = std::min(flow.width(), std::max(flow.width() * 0.76F, page.scaled(300)));
    const TextBlock head = page.canvas.set(Type::hint, when, widest - 2 * pad_x);
    const TextBlock words = page.canvas.set(Type::choice, said.text, widest - 2 * pad_x);
    const float width = std::max(words.width, 40.0F) + 2 * pad_x;
    const auto side = [&](float wide) { return ours ? flow.width() - wide : 0.0F; };
    flow.put("name", {flow.at().x + side(head.width + 8) + (ours ? 0.0F : 8.0F), flow.at().y}, head,
             Tone::soft_ink, when);
    flow.space(head.height + 2);
    const Rect bubble{flow.at().x + side(width), flow.at().y, width, words.height + 2 * pad_y};
    if (flow.draws() && ours)
        page.canvas.fill(bubble, page.canvas[Tone::accent], bubble_radius);
    else if (flow.draws())
        page.card(bubble, bubble_radius);
    flow.put("line", {bubble.x + pad_x, bubble.y + pad_y}, words,
             ours ? Tone::on_accent : Tone::ink, said.text);
    flow.space(bubble.h + 12);
}

// Three dots: more is on its way.
void write_typing(Flow& flow) {
    const Rect bubble{flow.at().x, flow.at().y, 72, 40};
    if (flow.draws()) {
        Page& page = flow.page();
        page.card(bubble, bubble_radius);
        for (const float x : {20.0F, 36.0F, 52.0F})
            page.canvas.disc({bubble.x + x, bubble.centre().y}, 4.5F,
                             page.canvas[Tone::control_edge]);
    }
    flow.space(bubble.h + 12);
}

}  // namespace

void write_chat(Flow& flow, const EncounterModel& model) {
    const Thread thread = thread_of(model.view, model.transcript);
    const auto write = [&](const Said& said) {
        const bool message = said.by != SaidBy::narrator && said.delivery == Delivery::says;
        if (message) return write_bubble(flow, said);
        write_between(flow, said.by == SaidBy::trainee ? said.name + ": " + said.text : said.text);
    };
    for (const Said& said : thread.before)
        write(said);
    write_why(flow, model);
    for (const Said& said : thread.now)
        write(said);
    if (model.view.can_read_on) write_typing(flow);
}

}  // namespace frontstage::player
