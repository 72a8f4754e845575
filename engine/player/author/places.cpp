// The author's column: every moment and ending, what is known of it, and the way there.
#include "player/author/column.hpp"
#include "player/page/words.hpp"

namespace frontstage::player {
namespace {

Plate plate_for(const PlaceRow& row, std::size_t number) {
    Plate plate;
    plate.id = "place:" + std::to_string(number + 1);
    plate.name = "Go to " + row.name;
    plate.value = row.says;
    plate.action = Action{Act::use_tool, number, Tool::go_to};
    plate.standpoint = row.standpoint;
    plate.lines = {{Type::strong, Tone::ink, row.name}, {Type::hint, Tone::soft_ink, row.says}};
    return plate;
}

}  // namespace

void draw_places(Page& page, const AuthorModel& model, Rect rect) {
    Column column(page, author_region, "Moments and endings", rect);
    for (std::size_t i = 0; i < model.places.size(); ++i)
        draw_plate(column, plate_for(model.places[i], i),
                   [&](Canvas& canvas, Point centre, float radius) {
                       draw_mark(canvas, centre, radius, model.places[i].mark);
                   });
    if (model.places.empty())
        column.write(Type::label, Tone::soft_ink, "There is nothing to go to yet.");
    column.close();
}

}  // namespace frontstage::player
