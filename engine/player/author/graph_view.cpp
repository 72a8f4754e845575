#include "player/author/graph_view.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "player/author/column.hpp"
#include "player/author/graph_ink.hpp"
#include "player/page/words.hpp"

namespace frontstage::player {
namespace {

constexpr float least_zoom = 0.05F, most_zoom = 2, step = 1.25F;
constexpr float zoom_not_looked_at = 0;

void set_zoom(GraphView& view, float zoom) {
    view.zoom = std::clamp(zoom, least_zoom, most_zoom);
}

const author::LaidNode* node_here(const AuthorModel& model) {
    for (std::size_t i = 0; i < std::min(model.places.size(), model.layout->nodes.size()); ++i)
        if (model.places[i].standpoint == Standpoint::here) return &model.layout->nodes[i];
    return nullptr;
}

float zoom_that_fits(const author::Layout& layout, Rect area, float unit_scale) {
    constexpr float air = 0.96F;
    return air *
           std::min(area.w / std::max(layout.width, 1.0F), area.h / std::max(layout.height, 1.0F)) /
           unit_scale;
}

// All of it, or at first only as much as can be read, around the place where one stands.
void look_first(const AuthorModel& model, GraphView& view, float unit_scale) {
    constexpr float readable = 0.8F;
    const author::Layout& layout = *model.layout;
    const float fits = zoom_that_fits(layout, view.area, unit_scale);
    const bool whole = view.glance == GraphView::Glance::whole;
    set_zoom(view, whole ? std::min(fits, 1.0F) : std::max(fits, readable));
    view.centre = {layout.width / 2, layout.height / 2};
    const author::LaidNode* here = node_here(model);
    if (!whole && fits < readable && here != nullptr)
        view.centre = {here->centre.x, here->centre.y};
}

// Never so far aside that nothing of the graph is left in sight, and no empty margin is shown
// while there is more to see on the other side.
void keep_in_sight(const author::Layout& layout, GraphView& view) {
    const auto kept = [&](float centre, float room, float size) {
        const float half = room / view.scale / 2;
        if (size <= 2 * half) return size / 2;
        return std::clamp(centre, half - 24, size - half + 24);
    };
    view.centre = {kept(view.centre.x, view.area.w, layout.width),
                   kept(view.centre.y, view.area.h, layout.height)};
}

// The keyboard came to a node that is out of sight.
void follow_focus(Page& page, const AuthorModel& model, GraphView& view) {
    if (page.touch.focus == view.centred_on || !page.touch.focus.starts_with("node:")) return;
    view.centred_on = page.touch.focus;
    if (page.touch.focusing == Focusing::quiet) return;
    const auto number = static_cast<std::size_t>(std::stoul(page.touch.focus.substr(5)));
    if (number == 0 || number > model.layout->nodes.size()) return;
    const author::Point at = model.layout->nodes[number - 1].centre;
    view.centre = {at.x, at.y};
}

// The zoom buttons and what the signs mean, below the graph.
float draw_strip(Page& page, Rect rect) {
    struct Button {
        const char *id, *label, *name;
        Tool tool;
    };
    constexpr std::array<Button, 3> buttons{
        {{"zoom-out", "−", "Zoom out", Tool::zoom_out},
         {"zoom-in", "+", "Zoom in", Tool::zoom_in},
         {"zoom-to-fit", "Fit", "Show all of it", Tool::zoom_to_fit}}};
    const float height = std::max(40.0F, page.canvas.em(Type::strong) * 1.4F + 14);
    float x = rect.x;
    const float y = rect.bottom() - height;
    for (const Button& button : buttons) {
        const float width = page.canvas.width_of(Type::strong, button.label) + 30;
        page.button(button.id, {x, y, width, height}, button.label, {Act::use_tool, 0, button.tool},
                    Emphasis::plain);
        x += width + 8;
    }
    return height;
}

float draw_legend(Page& page, Rect rect) {
    struct Sign {
        Mark mark;
        const char* says;
    };
    constexpr std::array<Sign, 3> signs{{{Mark::walked, "a walk comes by"},
                                         {Mark::reachable, "no walk yet"},
                                         {Mark::unreachable, "no path"}}};
    Canvas& canvas = page.canvas;
    const float line = canvas.em(Type::hint) * 1.4F, radius = canvas.em(Type::hint) * 0.5F;
    float x = rect.x, y = 0;
    std::vector<Point> at;
    for (const Sign& sign : signs) {
        const float width = 2 * radius + 8 + canvas.width_of(Type::hint, sign.says);
        if (x > rect.x && x + width > rect.right()) {
            x = rect.x;
            y += line;
        }
        at.push_back({x, y});
        x += width + 18;
    }
    const float height = y + line;
    for (std::size_t i = 0; i < signs.size(); ++i) {
        const Point to{at[i].x, rect.bottom() - height + at[i].y};
        draw_mark(canvas, {to.x + radius, to.y + line / 2}, radius, signs[i].mark);
        page.text("legend:" + std::to_string(i + 1), {to.x + 2 * radius + 8, to.y}, Type::hint,
                  Tone::soft_ink, signs[i].says, rect.w);
    }
    return height;
}

}  // namespace

void zoom_graph(GraphView& view, Zoom zoom) {
    if (view.zoom == zoom_not_looked_at) return;
    switch (zoom) {
        case Zoom::in: return set_zoom(view, view.zoom * step);
        case Zoom::out: return set_zoom(view, view.zoom / step);
        case Zoom::to_fit:
            view.zoom = zoom_not_looked_at;
            view.glance = GraphView::Glance::whole;
            return;
    }
}

void zoom_graph_at(GraphView& view, Point at, float lines) {
    if (view.zoom == zoom_not_looked_at) return;
    const Point off{(at.x - view.area.centre().x) / view.scale,
                    (at.y - view.area.centre().y) / view.scale};
    const float before = view.zoom;
    set_zoom(view, view.zoom * std::pow(step, std::clamp(lines, -4.0F, 4.0F)));
    const float kept = 1 - before / view.zoom;
    view.centre = {view.centre.x + off.x * kept, view.centre.y + off.y * kept};
}

void pan_graph(GraphView& view, float dx, float dy) {
    view.centre = {view.centre.x - dx / view.scale, view.centre.y - dy / view.scale};
}

void draw_graph(Page& page, const AuthorModel& model, GraphView& view, Rect rect) {
    const float strip = draw_strip(page, rect);
    const float legend = draw_legend(page, {rect.x, rect.y, rect.w, rect.h - strip - 8});
    view.area = {rect.x, rect.y, rect.w, rect.h - strip - legend - 20};
    page.items.add({graph_region, Role::region, "The scenario's graph", "", view.area, view.area,
                    std::nullopt, ""});
    page.canvas.fill(view.area, page.canvas[Tone::surface], 10);
    page.canvas.outline(view.area, page.canvas[Tone::chip], 10, 1);
    if (!model.layout) {
        page.text("graph:waiting", {view.area.x + 16, view.area.y + 14}, Type::label,
                  Tone::soft_ink, "The graph is being laid out.", view.area.w - 32);
        return;
    }
    const float unit_scale = page.canvas.em(Type::hint) / 11;
    if (view.zoom == zoom_not_looked_at) look_first(model, view, unit_scale);
    view.scale = view.zoom * unit_scale;
    follow_focus(page, model, view);
    keep_in_sight(*model.layout, view);
    page.canvas.clip(view.area.grown(-1));
    GraphInk(page, model, view).draw();
    page.canvas.unclip();
}

}  // namespace frontstage::player
