#include "author/graph/placing.hpp"

#include <graphviz/gvc.h>

#include <charconv>
#include <memory>
#include <mutex>
#include <stdexcept>
#include <string>

extern "C" gvplugin_library_t gvplugin_dot_layout_LTX_library;

namespace frontstage::author {
namespace {

// Linked in and named here, so that nothing depends on which plugins the machine has registered,
// and no font library is asked for the width of anything.
const lt_symlist_t* only_dot() {
    static const lt_symlist_t plugins[] = {
        {"gvplugin_dot_layout_LTX_library", &gvplugin_dot_layout_LTX_library}, {nullptr, nullptr}};
    return plugins;
}

int say_nothing(char* /*message*/) {
    return 0;
}

// The library prints its remarks on standard error unless told otherwise.
class Quiet {
public:
    Quiet() : level_(agseterr(AGMAX)), printer_(agseterrf(say_nothing)) {}
    ~Quiet() {
        agseterrf(printer_);
        agseterr(level_);
    }
    Quiet(const Quiet&) = delete;
    Quiet& operator=(const Quiet&) = delete;

private:
    agerrlevel_t level_;
    agusererrf printer_;
};

struct CloseContext {
    void operator()(GVC_t* context) const { gvFreeContext(context); }
};
struct CloseGraph {
    void operator()(Agraph_t* graph) const { agclose(graph); }
};
using Context = std::unique_ptr<GVC_t, CloseContext>;
using Graph = std::unique_ptr<Agraph_t, CloseGraph>;

// A layout hangs on its graph until it is taken off.
class LaidOut {
public:
    LaidOut(GVC_t* context, Agraph_t* graph) : context_(context), graph_(graph) {
        if (gvLayout(context, graph, "dot") != 0)
            throw std::runtime_error("Graphviz could not lay the graph out");
    }
    ~LaidOut() { gvFreeLayout(context_, graph_); }
    LaidOut(const LaidOut&) = delete;
    LaidOut& operator=(const LaidOut&) = delete;

private:
    GVC_t* context_;
    Agraph_t* graph_;
};

// The library takes its arguments as `char*` and changes none of them.
char* text(const char* words) {
    return const_cast<char*>(words);
}

void set(void* of, const char* name, const std::string& value) {
    agsafeset(of, text(name), text(value.c_str()), text(""));
}

std::string inches(float points) {
    char buffer[32];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, points / 72.0F).ptr;
    return {buffer, end};
}

// A table of a fixed size holds the room that a label needs, whatever it will say.
std::string room_for(Extent label) {
    const auto whole = [](float points) { return std::to_string(static_cast<int>(points + 1)); };
    return "<table border=\"0\" cellborder=\"0\" cellpadding=\"0\" cellspacing=\"0\" "
           "fixedsize=\"true\" width=\"" +
           whole(label.width) + "\" height=\"" + whole(label.height) +
           "\"><tr><td></td></tr></table>";
}

void set_label(Agraph_t* graph, Agedge_t* edge, Extent label) {
    char* markup = agstrdup_html(graph, text(room_for(label).c_str()));
    agsafeset(edge, text("label"), markup, text(""));
    agstrfree(graph, markup);
}

// How much of the sheet the library is told. Its time grows with the square of what a long arrow
// crosses, so that a thousand moments would take minutes: there it places the boxes by the shortest
// way to each alone.
enum class Effort : std::uint8_t { arrows_and_labels, arrows, shortest_ways };

Effort effort_for(const Sheet& sheet) {
    constexpr std::size_t read_as_a_whole = 150, crossed_in_a_second = 400;
    if (sheet.arrows.size() <= read_as_a_whole) return Effort::arrows_and_labels;
    return sheet.arrows.size() <= crossed_in_a_second ? Effort::arrows : Effort::shortest_ways;
}

// The arrows by which a search from the first boxes on comes to each box first.
std::vector<bool> shortest_ways(const Sheet& sheet) {
    std::vector<std::vector<std::size_t>> leaving(sheet.boxes.size());
    for (std::size_t i = 0; i < sheet.arrows.size(); ++i)
        leaving[sheet.arrows[i].from].push_back(i);
    std::vector<bool> told(sheet.arrows.size(), false), seen(sheet.boxes.size(), false);
    std::vector<std::size_t> found;
    const auto search_from = [&](std::size_t start) {
        if (seen[start]) return;
        seen[start] = true;
        found.push_back(start);
        for (std::size_t next = found.size() - 1; next < found.size(); ++next)
            for (const std::size_t arrow : leaving[found[next]])
                if (const std::size_t to = sheet.arrows[arrow].to; !seen[to]) {
                    seen[to] = true;
                    told[arrow] = true;
                    found.push_back(to);
                }
    };
    for (std::size_t i = 0; i < sheet.boxes.size(); ++i)
        if (sheet.boxes[i].rank == Rank::top) search_from(i);
    for (std::size_t i = 0; i < sheet.boxes.size(); ++i)
        search_from(i);
    return told;
}

std::string splines_for(Effort effort) {
    switch (effort) {
        case Effort::arrows_and_labels: return "spline";
        case Effort::arrows: return "line";
        case Effort::shortest_ways: return "none";
    }
    return {};
}

void set_look(Agraph_t* graph, Effort effort) {
    set(graph, "nodesep", "0.3");
    set(graph, "ranksep", "0.62");
    set(graph, "splines", splines_for(effort));
    set(graph, "nslimit", effort == Effort::arrows_and_labels ? "5" : "0.05");
    set(graph, "mclimit", effort == Effort::arrows_and_labels ? "1" : "0.1");
}

struct Drawn {
    std::vector<Agnode_t*> boxes;
    std::vector<Agedge_t*> arrows;  // null: the library was not told of it
};

Drawn draw(Agraph_t* graph, const Sheet& sheet, Effort effort) {
    Drawn drawn;
    Agraph_t* top = agsubg(graph, text("top"), 1);
    Agraph_t* bottom = agsubg(graph, text("bottom"), 1);
    set(top, "rank", "source");
    set(bottom, "rank", "sink");
    for (const Box& box : sheet.boxes) {
        Agnode_t* node = agnode(graph, text(std::to_string(drawn.boxes.size()).c_str()), 1);
        set(node, "shape", "box");
        set(node, "label", "");
        set(node, "fixedsize", "true");
        set(node, "width", inches(box.size.width));
        set(node, "height", inches(box.size.height));
        if (box.rank == Rank::top) agsubnode(top, node, 1);
        if (box.rank == Rank::bottom) agsubnode(bottom, node, 1);
        drawn.boxes.push_back(node);
    }
    const std::vector<bool> told = effort == Effort::shortest_ways
                                       ? shortest_ways(sheet)
                                       : std::vector<bool>(sheet.arrows.size(), true);
    for (std::size_t i = 0; i < sheet.arrows.size(); ++i) {
        const Arrow& arrow = sheet.arrows[i];
        Agedge_t* edge = nullptr;
        if (told[i])
            edge = agedge(graph, drawn.boxes[arrow.from], drawn.boxes[arrow.to],
                          text(std::to_string(i).c_str()), 1);
        if (effort == Effort::arrows_and_labels && arrow.label.width > 0)
            set_label(graph, edge, arrow.label);
        drawn.arrows.push_back(edge);
    }
    return drawn;
}

PlacedSheet read(Agraph_t* graph, const Drawn& drawn) {
    const boxf bounds = GD_bb(graph);
    const auto spot = [&bounds](pointf at) {
        return Point{static_cast<float>(at.x - bounds.LL.x),
                     static_cast<float>(bounds.UR.y - at.y)};
    };
    PlacedSheet placed;
    placed.size = {static_cast<float>(bounds.UR.x - bounds.LL.x),
                   static_cast<float>(bounds.UR.y - bounds.LL.y)};
    for (Agnode_t* node : drawn.boxes)
        placed.boxes.push_back(spot(ND_coord(node)));
    for (Agedge_t* edge : drawn.arrows) {
        PlacedArrow& arrow = placed.arrows.emplace_back();
        if (edge == nullptr) continue;
        if (const splines* lines = ED_spl(edge); lines != nullptr && lines->size > 0) {
            const bezier& line = lines->list[0];
            for (int i = 0; i < line.size; ++i)
                arrow.curve.push_back(spot(line.list[i]));
            if (line.eflag != 0) arrow.tip = spot(line.ep);
        }
        if (const textlabel_t* label = ED_label(edge); label != nullptr && label->set)
            arrow.label_at = spot(label->pos);
    }
    return placed;
}

}  // namespace

PlacedSheet place(const Sheet& sheet) {
    static std::mutex one_at_a_time;
    const std::lock_guard guard(one_at_a_time);
    const Quiet quiet;
    const Effort effort = effort_for(sheet);
    const Context context(gvContextPlugins(only_dot(), 0));
    const Graph graph(agopen(text("sheet"), Agdirected, nullptr));
    set_look(graph.get(), effort);
    const Drawn drawn = draw(graph.get(), sheet, effort);
    const LaidOut laid_out(context.get(), graph.get());
    return read(graph.get(), drawn);
}

}  // namespace frontstage::author
