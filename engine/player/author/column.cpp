#include "player/author/column.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "player/page/words.hpp"

namespace frontstage::player {
namespace {

constexpr float margin = 16, gap = 8;

std::string section_name(const AuthorModel& model, Section section) {
    switch (section) {
        case Section::findings: return "Findings " + std::to_string(model.findings.size());
        case Section::state: return "State";
        case Section::moments: return "Moments";
        case Section::graph: return "Graph";
    }
    return {};
}

// The first letter is the key, and is underlined for that.
void draw_tab(Page& page, const std::string& name, Section section, Rect rect, bool chosen) {
    Canvas& canvas = page.canvas;
    const std::string id = "section:" + std::string(1, name[0]);
    if (chosen) {
        canvas.shadow(rect, 0.5F);
        canvas.fill(rect, canvas[Tone::surface], 8);
        if (canvas[Tone::card_edge] != canvas[Tone::surface])
            canvas.outline(rect, canvas[Tone::card_edge], 8, 2);
    } else if (page.touch.hover == id) {
        canvas.fill(rect, canvas[Tone::raised], 8);
    }
    const Tone tone = chosen ? Tone::accent : Tone::on_chip;
    const TextBlock set = canvas.set(Type::hint, name, 10'000);
    const Point at{rect.centre().x - set.width / 2, rect.centre().y - set.height / 2};
    canvas.write(set, at, canvas[tone]);
    const float letter = canvas.width_of(Type::hint, name.substr(0, 1));
    canvas.fill({at.x, at.y + set.height - 3, letter, 1.5F}, canvas[tone]);
    page.focus_ring(id, rect, 8);
    page.enter({id, Role::button, name, chosen ? "shown" : "", rect, rect,
                Action{Act::use_tool, static_cast<std::size_t>(section), Tool::section}, ""});
}

float draw_tabs(Page& page, const AuthorModel& model, Section shown, Rect rect) {
    constexpr std::array all{Section::findings, Section::state, Section::moments, Section::graph};
    Canvas& canvas = page.canvas;
    const float height = std::max(44.0F, canvas.em(Type::hint) * 1.4F + 18);
    float sum = 0;
    for (const Section section : all)
        sum += canvas.width_of(Type::hint, section_name(model, section));
    const float air = std::max(0.0F, (rect.w - 8 - sum) / static_cast<float>(all.size()));
    canvas.fill({rect.x, rect.y, rect.w, height}, canvas[Tone::chip], 12);
    float x = rect.x + 4;
    for (const Section section : all) {
        const std::string name = section_name(model, section);
        const float width = canvas.width_of(Type::hint, name) + air;
        draw_tab(page, name, section, {x, rect.y + 4, width, height - 8}, section == shown);
        x += width;
    }
    return height;
}

// A calm line across the column: what is the matter, and nothing to press.
float draw_note(Page& page, const std::string& id, const std::string& words, Tone edge, Rect at) {
    if (words.empty()) return 0;
    Canvas& canvas = page.canvas;
    const TextBlock set = canvas.set(Type::hint, words, at.w - 32);
    const Rect rect{at.x, at.y, at.w, set.height + 16};
    canvas.fill(rect, canvas[Tone::surface], 8);
    canvas.fill({rect.x, rect.y, 5, rect.h}, canvas[edge], 2.5F);
    page.block(id, {rect.x + 18, rect.y + 8}, set, Tone::ink, words);
    return rect.h + gap;
}

float draw_notes(Page& page, const AuthorModel& model, Rect at) {
    float y = at.y;
    const auto below = [&] { return Rect{at.x, y, at.w, 0}; };
    y += draw_note(page, "note:banner", model.banner, Tone::missed, below());
    y += draw_note(page, "note:parting", model.parting.empty() ? "" : capital(model.parting) + '.',
                   Tone::partly, below());
    y += draw_note(page, "note:notice", model.notice, Tone::good, below());
    return y - at.y;
}

struct ToolKey {
    std::string id, key, label, name;
    Tool tool;
};

std::vector<ToolKey> tools_of(const AuthorModel& model) {
    return {{"tool:back", "B", "back", "Step back", Tool::step_back},
            {"tool:restart", "R", "restart", "Start again", Tool::restart},
            {"tool:text", "E", "edit", "Open the text of this moment", Tool::open_text},
            {"tool:briefing", "I", "briefing", "Show the briefing", Tool::briefing},
            {"tool:size", "T", std::to_string(model.text_percent) + " %",
             "Size of text, " + std::to_string(model.text_percent) + " per cent", Tool::text_size},
            {"tool:theme", "L", model.theme, "Colours, " + model.theme, Tool::theme},
            {"tool:language", "P", model.language, "Language, " + model.language, Tool::language},
            {"tool:hide", "A", "hide", "Hide the author's column", Tool::column}};
}

float tool_width(Canvas& canvas, const ToolKey& tool) {
    return 8 + canvas.width_of(Type::hint, tool.key) + 14 + 7 +
           canvas.width_of(Type::hint, tool.label) + 10;
}

float tool_height(Page& page) {
    return std::max(40.0F, page.canvas.em(Type::hint) * 1.4F + 16);
}

void draw_tool(Page& page, const ToolKey& tool, Rect rect) {
    Canvas& canvas = page.canvas;
    if (page.touch.hover == tool.id) canvas.fill(rect, canvas[Tone::raised], chip_radius);
    const TextBlock key = canvas.set(Type::hint, tool.key, 10'000);
    const TextBlock label = canvas.set(Type::hint, tool.label, 10'000);
    const Rect cap{rect.x + 8, rect.centre().y - key.height / 2 - 1, key.width + 14,
                   key.height + 2};
    canvas.fill(cap, canvas[Tone::chip], 6);
    canvas.write(key, {cap.x + 7, cap.y + 1}, canvas[Tone::on_chip]);
    canvas.write(label, {cap.right() + 7, rect.centre().y - label.height / 2}, canvas[Tone::ink]);
    page.focus_ring(tool.id, rect, chip_radius);
    page.enter({tool.id, Role::button, tool.name, "", rect, rect,
                Action{Act::use_tool, 0, tool.tool}, ""});
}

// As many in a row as there is room for, the last row at the bottom.
struct Row {
    std::vector<ToolKey> tools;
    float width = 0;
};
std::vector<Row> rows_of(Page& page, const std::vector<ToolKey>& tools, float width) {
    std::vector<Row> rows(1);
    for (const ToolKey& tool : tools) {
        const float wide = tool_width(page.canvas, tool);
        if (!rows.back().tools.empty() && rows.back().width + wide > width) rows.emplace_back();
        rows.back().tools.push_back(tool);
        rows.back().width += wide;
    }
    return rows;
}

float draw_tools(Page& page, const AuthorModel& model, Rect rect) {
    const std::vector<Row> rows = rows_of(page, tools_of(model), rect.w - 8);
    const float line = tool_height(page);
    const float height = line * static_cast<float>(rows.size()) + 8;
    const Rect card{rect.x, rect.bottom() - height, rect.w, height};
    page.card(card, 10);
    float y = card.y + 4;
    for (const Row& row : rows) {
        float x = card.x + 4;
        for (const ToolKey& tool : row.tools) {
            const float wide = tool_width(page.canvas, tool);
            draw_tool(page, tool, {x, y, wide - 2, line});
            x += wide;
        }
        y += line;
    }
    return height;
}

}  // namespace

float author_width(Page& page, Section section) {
    const float all = page.canvas.size().x;
    if (page.one_column()) return all;
    if (section == Section::graph) return std::round(all * 0.52F);
    return std::min(page.scaled(440), std::round(all * 0.45F));
}

void draw_author_column(Page& page, const AuthorModel& model, Section section, GraphView& graph,
                        Rect rect) {
    Canvas& canvas = page.canvas;
    canvas.fill(rect, canvas[Tone::ground]);
    canvas.fill({rect.x, rect.y, 1, rect.h}, canvas[Tone::control_edge]);
    const Rect inside{rect.x + margin, rect.y + margin, rect.w - 2 * margin, rect.h - 2 * margin};
    float top = inside.y + draw_tabs(page, model, section, inside) + 12;
    top += draw_notes(page, model, {inside.x, top, inside.w, 0});
    const float tools = draw_tools(page, model, inside);
    const float room = inside.bottom() - tools - 12 - top;
    const Rect whole{rect.x + 1, top, rect.w - 1, room};
    switch (section) {
        case Section::findings: return draw_findings(page, model, whole);
        case Section::state: return draw_inside(page, model, whole);
        case Section::moments: return draw_places(page, model, whole);
        case Section::graph: return draw_graph(page, model, graph, {inside.x, top, inside.w, room});
    }
}

float author_strip_height(Page& page) {
    return tool_height(page) + 8;
}

void draw_author_strip(Page& page, const AuthorModel& model, Rect rect) {
    Canvas& canvas = page.canvas;
    canvas.fill(rect, canvas[Tone::ground]);
    canvas.fill({rect.x, rect.y, rect.w, 1}, canvas[Tone::control_edge]);
    const ToolKey show{"tool:show", "A", "author's column", "Show the author's column",
                       Tool::column};
    const float wide = std::min(tool_width(canvas, show), rect.w / 2);
    draw_tool(page, show, {rect.x + margin, rect.y + 4, wide, rect.h - 8});
    const std::string words =
        !model.banner.empty() ? model.banner
        : !model.parting.empty()
            ? capital(model.parting)
            : counted(static_cast<int>(model.findings.size()), "finding", "findings");
    const float x = rect.x + margin + wide + 16;
    const float room = rect.right() - margin - x;
    // What does not fit here stands in the column, one key away.
    const std::string shown =
        canvas.width_of(Type::hint, words) <= room
            ? words
            : counted(static_cast<int>(model.findings.size()), "finding", "findings");
    if (canvas.width_of(Type::hint, shown) > room) return;
    const TextBlock set = canvas.set(Type::hint, shown, room);
    page.block("strip:words", {x, rect.centre().y - set.height / 2}, set,
               model.banner.empty() ? Tone::soft_ink : Tone::ink, shown);
}

}  // namespace frontstage::player
