#include "player/author/graph_ink.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "player/author/column.hpp"

namespace frontstage::player {
namespace {

constexpr float words_from = 0.7F;    // zoom from which boxes are written in
constexpr float labels_from = 0.95F;  // zoom from which every arrow is

bool is_ending(const Target& target) {
    return std::holds_alternative<EndingId>(target);
}

}  // namespace

GraphInk::GraphInk(Page& page, const AuthorModel& model, const GraphView& view)
    : page_(page), model_(model), view_(view) {
    for (const PlaceRow& row : model.places)
        if (row.standpoint == Standpoint::here) here_ = row.place;
}

void GraphInk::draw() {
    for (const author::LaidEdge& edge : model_.layout->edges)
        if (!leaves_here(edge)) draw_edge(edge);
    for (const author::LaidEdge& edge : model_.layout->edges)
        if (leaves_here(edge)) draw_edge(edge);
    for (std::size_t i = 0; i < std::min(model_.layout->nodes.size(), model_.places.size()); ++i)
        draw_node(i);
    for (const author::LaidEdge& edge : model_.layout->edges)
        draw_label(edge);
}

Point GraphInk::at(author::Point spot) const {
    const Point middle = view_.area.centre();
    return {middle.x + (spot.x - view_.centre.x) * view_.scale,
            middle.y + (spot.y - view_.centre.y) * view_.scale};
}

Rect GraphInk::box_of(const author::LaidNode& node) const {
    const Point centre = at(node.centre);
    const float w = node.width * view_.scale, h = node.height * view_.scale;
    return {centre.x - w / 2, centre.y - h / 2, w, h};
}

bool GraphInk::leaves_here(const author::LaidEdge& edge) const {
    return here_ == Target{edge.from};
}

// As much as there is room for.
std::string GraphInk::fitted(Type type, const std::string& words, float width) {
    if (page_.canvas.width_of(type, words) <= width) return words;
    std::string cut = words;
    while (!cut.empty() && page_.canvas.width_of(type, cut + "…") > width) {
        while (!cut.empty() && (static_cast<unsigned char>(cut.back()) & 0xC0U) == 0x80U)
            cut.pop_back();
        if (!cut.empty()) cut.pop_back();
    }
    return cut.empty() ? cut : cut + "…";
}

void GraphInk::draw_edge(const author::LaidEdge& edge) {
    Canvas& canvas = page_.canvas;
    std::vector<Point> points;
    for (const author::Point spot : edge.curve)
        points.push_back(at(spot));
    if (points.empty()) return;
    const auto [left, right] = std::ranges::minmax(points, {}, &Point::x);
    const auto [top, bottom] = std::ranges::minmax(points, {}, &Point::y);
    const Rect around{left.x, top.y, right.x - left.x + 1, bottom.y - top.y + 1};
    if (common(around, view_.area).empty()) return;
    const bool walked = edge.choice && edge.choice->number < model_.choices.size() &&
                        model_.choices[edge.choice->number] == Mark::walked;
    const Tone tone = leaves_here(edge) ? Tone::accent : walked ? Tone::good : Tone::control_edge;
    const float thick = leaves_here(edge) ? 2.4F : walked ? 2.0F : 1.4F;
    canvas.bezier(points, canvas[tone], thick);
    if (!edge.tip) return;
    const Point tip = at(*edge.tip), from = points.back();
    const float dx = tip.x - from.x, dy = tip.y - from.y, length = std::hypot(dx, dy);
    if (length < 0.5F) return;
    const Point along{dx / length, dy / length};
    const float size = std::max(length, 4.0F);  // the line was ended where the arrow begins
    const Point foot{tip.x - along.x * size, tip.y - along.y * size};
    const std::array<Point, 3> arrow{
        {tip,
         {foot.x - along.y * size * 0.5F, foot.y + along.x * size * 0.5F},
         {foot.x + along.y * size * 0.5F, foot.y - along.x * size * 0.5F}}};
    canvas.convex(arrow, canvas[tone]);
}

void GraphInk::draw_label(const author::LaidEdge& edge) {
    if (!edge.label_at || edge.label.empty()) return;
    if (view_.zoom < labels_from && !(leaves_here(edge) && view_.zoom >= words_from)) return;
    Canvas& canvas = page_.canvas;
    const Point middle = at(*edge.label_at);
    if (!view_.area.grown(120).contains(middle)) return;
    const TextBlock set = canvas.set(Type::hint, edge.label, 10'000);
    const Rect rect{middle.x - set.width / 2 - 3, middle.y - set.height / 2, set.width + 6,
                    set.height};
    Colour paper = canvas[Tone::surface];
    paper.a = 225;
    canvas.fill(rect, paper, 4);
    canvas.write(set, {rect.x + 3, rect.y},
                 canvas[leaves_here(edge) ? Tone::accent : Tone::soft_ink]);
}

void GraphInk::draw_words(const PlaceRow& row, Rect box, Colour ink) {
    Canvas& canvas = page_.canvas;
    const float radius = std::min(box.h * 0.24F, canvas.em(Type::hint) * 0.5F);
    const Point sign{box.x + 8 + radius, box.centre().y};
    if (row.standpoint == Standpoint::here) canvas.disc(sign, radius + 2, canvas[Tone::surface]);
    draw_mark(canvas, sign, radius, row.mark);
    if (view_.zoom < words_from) return;
    const float from = sign.x + radius + 7;
    const std::string words = fitted(Type::hint, row.name, box.right() - 8 - from);
    const TextBlock set = canvas.set(Type::hint, words, 10'000);
    canvas.write(set, {from, box.centre().y - set.height / 2}, ink);
}

void GraphInk::draw_node(std::size_t number) {
    Canvas& canvas = page_.canvas;
    const PlaceRow& row = model_.places[number];
    const Rect box = box_of(model_.layout->nodes[number]);
    const std::string id = "node:" + std::to_string(number + 1);
    const Rect seen = common(box, view_.area);
    page_.items.add({id, Role::button, "Go to " + row.name, row.says, seen, seen,
                     Action{Act::use_tool, number, Tool::go_to}, ""});
    if (seen.empty()) return;
    const bool here = row.standpoint == Standpoint::here;
    const float radius = is_ending(row.place) ? box.h / 2 : std::min(8.0F, box.h / 3);
    const bool lit = page_.touch.hover == id;
    const Tone ground = here ? Tone::accent : lit ? Tone::raised : Tone::ground;
    canvas.fill(box, canvas[ground], radius);
    const Tone edge = here                            ? Tone::accent
                      : row.mark == Mark::unreachable ? Tone::missed
                                                      : Tone::control_edge;
    canvas.outline(box, canvas[edge], radius, 1.4F);
    page_.focus_ring(id, box.grown(3), radius + 3);
    draw_words(row, box, canvas[here ? Tone::on_accent : Tone::ink]);
    if (row.findings > 0)
        draw_severity(canvas, {box.right() - 2, box.y + 2},
                      std::clamp(9 * view_.zoom, 4.0F, page_.scaled(10)), Severity::warning);
}

}  // namespace frontstage::player
