// The author's column: what is to be said of the newest text, each finding a plate that leads to
// its place.
#include "player/author/column.hpp"
#include "player/page/words.hpp"

namespace frontstage::player {
namespace {

// More than anybody reads before the first of them is mended.
constexpr std::size_t most_shown = 100;

Plate plate_for(const FindingCard& finding, std::size_t number) {
    Plate plate;
    plate.id = "finding:" + std::to_string(number + 1);
    plate.name = capital(frontstage::word_for(finding.severity)) + ": " + finding.message;
    plate.value = finding.place;
    plate.action = Action{Act::use_tool, number, Tool::open_finding};
    plate.lines = {{Type::hint, Tone::soft_ink, finding.code},
                   {Type::label, Tone::ink, capital(finding.message)},
                   {Type::hint, Tone::ink, capital(finding.cure)},
                   {Type::hint, Tone::accent, finding.place}};
    return plate;
}

}  // namespace

void draw_findings(Page& page, const AuthorModel& model, Rect rect) {
    Column column(page, author_region, "Findings", rect);
    const std::size_t shown = std::min(model.findings.size(), most_shown);
    for (std::size_t i = 0; i < shown; ++i)
        draw_plate(column, plate_for(model.findings[i], i),
                   [&](Canvas& canvas, Point centre, float radius) {
                       draw_severity(canvas, centre, radius, model.findings[i].severity);
                   });
    if (model.findings.empty()) {
        column.open_card("");
        column.write(Type::strong, Tone::ink, "Nothing to mend", Role::heading);
        column.write(Type::label, Tone::soft_ink,
                     model.looked == Looked::at_every_path
                         ? "Every path was looked at, and nothing was found."
                         : "Nothing was found at first sight. Every path is being looked at.");
        column.close_card();
    } else if (shown < model.findings.size()) {
        column.write(Type::label, Tone::soft_ink,
                     "And " + std::to_string(model.findings.size() - shown) + " more.");
    }
    draw_disagreements(column, model);
    column.close();
}

}  // namespace frontstage::player
