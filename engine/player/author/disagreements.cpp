// Below the findings: what trainees say against the key, for its author to weigh. It counts as no
// finding, for it says nothing of the text.
#include "player/author/column.hpp"
#include "player/page/words.hpp"

namespace frontstage::player {
namespace {

Plate plate_for(const DisagreementCard& card, std::size_t number) {
    const std::string times = counted(card.attempts, "attempt", "attempts");
    Plate plate;
    plate.id = "disagreement:" + std::to_string(number + 1);
    plate.name = "Trainees disagree: " + card.said;
    plate.value = card.choice + ", " + times;
    plate.action = Action{Act::use_tool, number, Tool::open_disagreement};
    plate.lines = {{Type::hint, Tone::soft_ink, card.choice + " · " + times}};
    if (!card.said.empty()) plate.lines.push_back({Type::label, Tone::ink, '"' + card.said + '"'});
    for (const std::string& reason : card.reasons) {
        plate.lines.push_back({Type::hint, Tone::ink, reason});
        plate.value += ". " + reason;
    }
    return plate;
}

}  // namespace

void draw_disagreements(Column& column, const AuthorModel& model) {
    if (model.disagreements.empty()) return;
    column.write(Type::strong, Tone::ink, "Trainees disagree with the key", Role::heading);
    column.space(8);
    for (std::size_t i = 0; i < model.disagreements.size(); ++i)
        draw_plate(column, plate_for(model.disagreements[i], i),
                   [](Canvas& canvas, Point centre, float radius) {
                       canvas.disc(centre, radius, canvas[Tone::accent]);
                   });
}

}  // namespace frontstage::player
