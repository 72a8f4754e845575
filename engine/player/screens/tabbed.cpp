#include "player/screens/tabbed.hpp"

namespace frontstage::player {

Column open_tabbed(Page& page, const std::string& id, const Header& header, const Tabs& tabs) {
    const float top = draw_header(page, header);
    const Rect room = room_column(page, header.widest, top, page.canvas.size().y - 8);
    if (!page.one_column()) {
        const float side = tabs_width(page, tabs);
        draw_tab_list(page, tabs, {room.x, room.y + 4, side, 0});
        // Its thumb stands beyond the edge that it shares with the header.
        const Rect area{room.x + side + 8, room.y, room.w - side - 8 + 16, room.h};
        return {page, id, header.heading, area, Column::Air::roomy};
    }
    Column column(page, id, header.heading, {room.x - 16, room.y, room.w + 32, room.h});
    const float height = tab_rows_height(page, tabs, column.width());
    draw_tab_rows(page, tabs, column.take(height));
    column.space(16);
    return column;
}

}  // namespace frontstage::player
