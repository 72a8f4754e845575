#include <cstdio>

#include "app/disk_files.hpp"
#include "author/check/examine.hpp"
#include "author/graph/dot.hpp"
#include "author/graph/page.hpp"
#include "author/graph/svg.hpp"
#include "cli/all_commands.hpp"
#include "cli/handing_out.hpp"
#include "cli/opening.hpp"

namespace frontstage {

namespace cli {
enum class GraphFormat : std::uint8_t { svg, dot, html };
}
template <>
inline constexpr std::array<std::string_view, 3> words_of<cli::GraphFormat>{"svg", "dot", "html"};

namespace cli {
namespace {

// `findings,tested` as switches; false where a word is none of the layers.
bool read_layers(const std::string& typed, author::GraphLayers& layers) {
    layers.show_findings = layers.show_tested = layers.show_chosen = false;
    for (std::size_t at = 0; at <= typed.size();) {
        const std::size_t end = std::min(typed.find(',', at), typed.size());
        const std::string word = typed.substr(at, end - at);
        if (word == "findings")
            layers.show_findings = true;
        else if (word == "tested")
            layers.show_tested = true;
        else if (word == "chosen")
            layers.show_chosen = true;
        else if (!word.empty())
            return false;
        at = end + 1;
    }
    return true;
}

class Graph final : public Command {
public:
    std::string_view name() const override { return "graph"; }
    std::string_view sentence() const override {
        return "Draw the moments of a scenario and the choices between them";
    }
    std::string_view examples() const override {
        return "Examples:\n"
               "  frontstage graph hotel/late-arrival --output late-arrival.html\n"
               "  frontstage graph hotel/late-arrival --format svg > late-arrival.svg\n";
    }
    void take(Options& options) override {
        options.argument("scenario", scenario_, "Its id, or a path to its folder or file");
        options.term<GraphFormat>("--format", format_,
                                  "svg, dot or html; else as the output's name ends, or svg");
        options.text("--output", output_, "The file to write; printed unless given");
        options.text("--layers", layers_,
                     "What to lay over it: findings,tested,chosen; all of them unless given");
    }
    Exit run(const app::Folders& folders) override;

private:
    GraphFormat wanted() const {
        if (format_) return *format_;
        const std::string ending = output_.substr(std::min(output_.rfind('.'), output_.size()));
        if (ending == ".html" || ending == ".htm") return GraphFormat::html;
        return ending == ".dot" || ending == ".gv" ? GraphFormat::dot : GraphFormat::svg;
    }

    std::string scenario_, output_, layers_ = "findings,tested,chosen";
    std::optional<GraphFormat> format_;
};

Exit Graph::run(const app::Folders& folders) {
    author::GraphLayers layers;
    if (!is_named(scenario_)) return usage;
    if (!read_layers(layers_, layers)) {
        std::fprintf(stderr,
                     "frontstage: --layers wants some of findings, tested and chosen with commas "
                     "between; `%s` is not that.\n",
                     layers_.c_str());
        return usage;
    }
    int exit_code = fine;
    auto opened = open_named(folders, scenario_, exit_code);
    if (!opened) return static_cast<Exit>(exit_code);
    const Scenario& scenario = *opened->scenario;
    if (wanted() == GraphFormat::dot) return hand_out(output_, author::dot_of(scenario));

    app::DiskFiles disk;
    const std::string file = *app::find_scenario(folders, scenario_);
    layers.findings = author::examine(folders, file, disk).diagnostics;
    if (layers.show_tested || layers.show_chosen || wanted() == GraphFormat::html)
        layers.coverage = author::coverage_now(folders, file, *opened);
    const author::Layout layout = author::lay_out(scenario);
    const std::string drawing_style = page_asset(folders, "graph-drawing.css");
    if (wanted() == GraphFormat::svg)
        return hand_out(output_, author::svg_of(scenario, layout, layers, drawing_style,
                                                author::Within::nothing));
    return hand_out(output_, author::graph_page(scenario, opened->digest, layout, layers,
                                                {page_asset(folders, "graph.css"), drawing_style,
                                                 page_asset(folders, "graph.js")}));
}

}  // namespace

std::unique_ptr<Command> make_graph() {
    return std::make_unique<Graph>();
}

}  // namespace cli
}  // namespace frontstage
