// The author's column: sections with what only the author sees, and the tools. Draws an
// AuthorModel; what is done with it comes back as tools.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "player/author/graph_view.hpp"
#include "player/author/model.hpp"
#include "player/page/column.hpp"
#include "player/page/page.hpp"

namespace frontstage::player {

inline constexpr const char* author_region = "author";

// How wide the column is; all of the window where there is room for one column only.
[[nodiscard]] float author_width(Page& page, Section section);
void draw_author_column(Page& page, const AuthorModel& model, Section section, GraphView& graph,
                        Rect rect);
// The strip that stands for the column while it is hidden.
[[nodiscard]] float author_strip_height(Page& page);
void draw_author_strip(Page& page, const AuthorModel& model, Rect rect);

// Its sections, each in the rectangle that is left for it.
void draw_findings(Page& page, const AuthorModel& model, Rect rect);
void draw_disagreements(Column& column, const AuthorModel& model);
void draw_inside(Page& page, const AuthorModel& model, Rect rect);
void draw_places(Page& page, const AuthorModel& model, Rect rect);

// A card that can be pressed: a sign, and lines of words beside it. All of it is one item.
struct Plate {
    struct Words {
        Type type = Type::label;
        Tone tone = Tone::ink;
        std::string words;
    };
    std::string id, name, value;
    std::optional<Action> action;
    std::vector<Words> lines;
    Standpoint standpoint = Standpoint::elsewhere;
};
using Sign = std::function<void(Canvas&, Point centre, float radius)>;
void draw_plate(Column& column, const Plate& plate, const Sign& sign);
void draw_mark(Canvas& canvas, Point centre, float radius, Mark mark);
void draw_severity(Canvas& canvas, Point centre, float radius, Severity severity);

}  // namespace frontstage::player
