#include "author/graph/page.hpp"

#include "author/graph/svg.hpp"
#include "pages/markup.hpp"

namespace frontstage::author {

using pages::escaped;
using pages::number;
namespace {

std::string toggle(std::string_view layer, std::string_view words, bool shown) {
    return "<label><input type=\"checkbox\" data-layer=\"" + std::string(layer) + '"' +
           (shown ? " checked=\"checked\"" : "") + "/>" + std::string(words) + "</label>";
}

std::string tools(const GraphLayers& layers) {
    std::string out =
        "<div class=\"tools\"><div role=\"group\" aria-label=\"Size\">"
        "<button type=\"button\" data-does=\"zoom-in\" aria-label=\"Larger\">+</button> "
        "<button type=\"button\" data-does=\"zoom-out\" aria-label=\"Smaller\">−</button> "
        "<button type=\"button\" data-does=\"whole\">Whole graph</button></div>"
        "<fieldset><legend>Show</legend>";
    out += toggle("findings", "findings", layers.show_findings);
    if (layers.coverage) {
        out += toggle("tested", "walks", layers.show_tested);
        if (layers.coverage->trainees == Shown::shown)
            out += toggle("chosen", "what trainees chose", layers.show_chosen);
    }
    return out + "</fieldset></div>\n";
}

std::string counted(std::size_t count, std::string_view one, std::string_view many) {
    return std::to_string(count) + ' ' + std::string(count == 1 ? one : many);
}

std::string header(const Scenario& scenario, const std::string& digest) {
    return "<header><h1>" + escaped(scenario.title) + "</h1>\n<p class=\"soft\">" +
           escaped(scenario.id) + " · " + counted(scenario.moments.size(), "moment", "moments") +
           ", " + counted(scenario.choices.size(), "choice", "choices") + ", " +
           counted(scenario.endings.size(), "ending", "endings") + " · version <code>" +
           escaped(digest.substr(0, 19)) + "</code></p></header>\n";
}

}  // namespace

std::string graph_page(const Scenario& scenario, const std::string& digest, const Layout& layout,
                       const GraphLayers& layers, const GraphPageParts& parts) {
    // Everything is drawn, and the boxes above it say what is shown.
    GraphLayers whole = layers;
    whole.show_findings = whole.show_tested = whole.show_chosen = true;
    const std::string language = escaped(scenario.language);
    return "<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"" + language +
           "\" xml:lang=\"" + language +
           "\">\n<head>\n<meta charset=\"utf-8\"/>\n<meta name=\"viewport\" "
           "content=\"width=device-width, initial-scale=1\"/>\n<title>" +
           escaped(scenario.title) + ": the graph</title>\n<style>\n" + parts.style +
           parts.drawing_style + "</style>\n</head>\n<body>\n" +
           "<a class=\"skip\" href=\"#all-ways\">Skip the drawing and read the table</a>\n" +
           header(scenario, digest) + "<main>\n" + tools(layers) +
           "<div class=\"stage\"><div class=\"sheet\" tabindex=\"0\" role=\"region\" "
           "aria-label=\"The graph: arrow keys move it, plus and minus change its size, Tab goes "
           "from part to part\">\n" +
           svg_of(scenario, layout, whole, {}, Within::page) +
           "</div>\n<aside class=\"panel\" aria-label=\"What was chosen in the graph\" "
           "tabindex=\"0\"><h2>In words</h2><div class=\"chosen-place\"><p class=\"soft\">Choose a "
           "moment, an ending or a choice in the graph to read it here.</p></div></aside></div>\n"
           "<div class=\"legend-box\"><svg xmlns=\"http://www.w3.org/2000/svg\" "
           "class=\"frontstage-graph\" viewBox=\"-2 -14 " +
           number(legend_width) + " 60\" role=\"img\" aria-label=\"" + std::string(legend_words()) +
           "\">" + legend_svg() + "</svg></div>\n<div class=\"written\">\n" +
           graph_table(scenario) + graph_details(scenario, whole) +
           "</div>\n</main>\n<script>//<![CDATA[\n" + parts.script +
           "//]]></script>\n</body>\n</html>\n";
}

}  // namespace frontstage::author
