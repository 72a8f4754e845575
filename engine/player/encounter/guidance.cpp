// What good looks like here, for whoever asks before they answer. Guided mode only.
#include <algorithm>

#include "player/encounter/encounter.hpp"
#include "player/encounter/flow.hpp"
#include "player/page/dialog.hpp"

namespace frontstage::player {
namespace {

constexpr float side = 32, top = 24, foot = 20;

void write(Flow& flow, const Guidance& guidance) {
    const Phrasebook& words = flow.page().words;
    if (guidance.standards.empty())
        flow.write("none", Type::label, Tone::ink, words("No standard is judged at this moment."));
    for (const GoodHere& standard : guidance.standards) {
        flow.write("wording", Type::strong, Tone::ink, standard.wording);
        if (standard.criticality == Criticality::critical)
            flow.write("critical", Type::hint, Tone::accent,
                       words("Critical: missing it alone fails the encounter."));
        flow.space(2);
        flow.write("good", Type::label, Tone::soft_ink, standard.good);
        flow.space(14);
    }
}

}  // namespace

void draw_guidance(Page& page, const Guidance& guidance) {
    Canvas& canvas = page.canvas;
    const Point size = canvas.size();
    const float width = std::min(size.x - 48, page.scaled(680)), inner = width - 2 * side;
    const std::string title = page.words("What good looks like here");
    const TextBlock heading = canvas.set(Type::section, title, inner);
    const Point button = page.button_size(page.words("Close"));
    Flow measured(page, "guidance", {0, 0}, inner, Flow::Does::measure);
    write(measured, guidance);
    const float frame = top + heading.height + 12 + 16 + button.y + foot;
    const float height = std::min(size.y - 48, frame + measured.at().y);
    const Rect card{(size.x - width) / 2, (size.y - height) / 2, width, height};
    open_dialog(page, "guidance-of-it", title, card);
    page.block("guidance:heading", {card.x + side, card.y + top}, heading, Tone::ink, title,
               Role::heading);
    const float from = card.y + top + heading.height + 12;
    const Rect region{card.x + side - 8, from, inner + 24,
                      card.bottom() - foot - button.y - 16 - from};
    const float y = page.open_region("guidance", title, region);
    Flow flow(page, "guidance", {card.x + side, y}, inner, Flow::Does::draw);
    write(flow, guidance);
    page.close_region(flow.at().y);
    page.button(
        "close",
        {card.right() - side - button.x, card.bottom() - foot - button.y, button.x, button.y},
        page.words("Close"), {Act::resume, 0}, Emphasis::primary);
}

}  // namespace frontstage::player
