#include "author/graph/svg.hpp"

#include <algorithm>
#include <cmath>

#include "core/fact.hpp"
#include "pages/markup.hpp"

namespace frontstage::author {

using pages::escaped;
using pages::number;
namespace {

constexpr float margin = 24, heading_height = 44, start_height = 22;

std::string at(std::string_view x, std::string_view y, Point spot) {
    return ' ' + std::string(x) + "=\"" + number(spot.x) + "\" " + std::string(y) + "=\"" +
           number(spot.y) + '"';
}

std::string words(std::string_view of_class, Point spot, std::string_view text,
                  std::string_view anchor = "start") {
    return "<text class=\"" + std::string(of_class) + '"' + at("x", "y", spot) + " text-anchor=\"" +
           std::string(anchor) + "\">" + escaped(text) + "</text>";
}

std::string title(std::string_view text) {
    return "<title>" + escaped(text) + "</title>";
}

std::string codes_of(const std::vector<Diagnostic>& findings) {
    std::string codes = findings.front().code;
    if (findings.size() > 1) codes += " +" + std::to_string(findings.size() - 1);
    return codes;
}

class Picture {
public:
    Picture(const Scenario& scenario, const Layout& layout, const GraphLayers& layers)
        : scenario_(scenario),
          layout_(layout),
          layers_(layers),
          findings_(by_place(scenario,
                             layers.show_findings ? layers.findings : std::vector<Diagnostic>())) {}

    std::string drawn() {
        out_ += "<g class=\"arrows\">\n";
        for (const LaidEdge& edge : layout_.edges)
            arrow(edge);
        out_ += "</g>\n<g class=\"boxes\">\n";
        start();
        for (const LaidNode& node : layout_.nodes)
            std::visit(Overloaded{[&](MomentId id) { moment(node, id); },
                                  [&](EndingId id) { ending(node, id); }},
                       node.what);
        out_ += "</g>\n<g class=\"labels\">\n";
        for (const LaidEdge& edge : layout_.edges)
            if (edge.choice && edge.label_at) label(edge, *edge.choice, *edge.label_at);
        out_ += "</g>\n";
        return std::move(out_);
    }

private:
    void start() {
        const LaidNode& opening = layout_.nodes[scenario_.opening.number];
        const float top = opening.centre.y - opening.height / 2, x = opening.centre.x;
        out_ += "<g class=\"start\"><circle cx=\"" + number(x) + "\" cy=\"" +
                number(top - start_height + 4) + "\" r=\"4\"/>" + "<path d=\"M" + number(x) + ' ' +
                number(top - start_height + 4) + 'V' + number(top - 6) + "\"/>" +
                head({x, top}, {x, top - 10}) + "</g>\n";
    }

    // The point of an arrow that arrives at `tip` from `back`.
    static std::string head(Point tip, Point back) {
        const float x = tip.x - back.x, y = tip.y - back.y;
        const float length = std::max(0.1F, std::hypot(x, y));
        const float along_x = x / length * 9, along_y = y / length * 9;
        const auto corner = [&](float side) {
            return number(tip.x - along_x - side * along_y * 0.45F) + ' ' +
                   number(tip.y - along_y + side * along_x * 0.45F);
        };
        return "<path class=\"head\" d=\"M" + number(tip.x) + ' ' + number(tip.y) + 'L' +
               corner(1) + 'L' + corner(-1) + "Z\"/>";
    }

    void arrow(const LaidEdge& edge) {
        if (edge.curve.size() < 4 || !edge.tip) return;
        const std::string kind =
            edge.choice ? std::string(word_for(scenario_[*edge.choice].quality)) : "beat";
        std::string path = "M" + number(edge.curve[0].x) + ' ' + number(edge.curve[0].y) + 'C';
        for (std::size_t i = 1; i < edge.curve.size(); ++i)
            path += (i > 1 ? " " : "") + number(edge.curve[i].x) + ' ' + number(edge.curve[i].y);
        out_ += "<g class=\"arrow " + kind + '"';
        if (edge.choice) out_ += " data-choice=\"" + std::to_string(edge.choice->number) + '"';
        out_ += "><path class=\"line\" d=\"" + path + '"';
        if (const auto percent = edge.choice ? chosen_percent(*edge.choice) : std::nullopt)
            out_ += " style=\"stroke-width:" + number(1.0F + static_cast<float>(*percent) * 0.07F) +
                    '"';
        const Point& last = edge.curve.back();
        const bool at_tip = last.x == edge.tip->x && last.y == edge.tip->y;
        out_ +=
            "/>" + head(*edge.tip, at_tip ? edge.curve[edge.curve.size() - 2] : last) + "</g>\n";
    }

    void moment(const LaidNode& node, MomentId id) {
        const Moment& moment = scenario_[id];
        const std::string truth =
            moment.truth ? std::to_string(static_cast<int>(*moment.truth) + 1) : "";
        const Point corner{node.centre.x - node.width / 2, node.centre.y - node.height / 2};
        open(node, "moment" + (truth.empty() ? std::string(" untold") : " truth-" + truth));
        out_ +=
            title("Moment " + scenario_.names.moments[id] +
                  (moment.truth ? ", " + std::string(word_for(*moment.truth)) + " moment of truth"
                                : std::string()));
        box(node, "card", 6);
        out_ += "<path class=\"band\" d=\"" + band(corner, node.height) + "\"/>";
        out_ +=
            words("truth", {corner.x + mark_width / 2 + 1, node.centre.y + 4.5F}, truth, "middle");
        out_ += words("name", {node.centre.x + mark_width / 2, node.centre.y + 4.5F}, node.label,
                      "middle");
        float right = corner.x + node.width;
        if (moment.within_s)
            right = chip("time", {right, corner.y}, std::to_string(*moment.within_s) + " s");
        if (moment.scoring == Scoring::contested) (void)chip("contested", {right, corner.y}, "?");
        if (const auto found = findings_.moments.find(id); found != findings_.moments.end())
            flag(node, found->second);
        out_ += "</a>\n";
    }

    void ending(const LaidNode& node, EndingId id) {
        open(node, "ending");
        out_ += title("Ending " + scenario_.names.endings[id]);
        box(node, "card", node.height / 2);
        LaidNode inner = node;
        inner.width -= 6;
        inner.height -= 6;
        box(inner, "inner", inner.height / 2);
        out_ += words("name", {node.centre.x, node.centre.y + 4.5F}, node.label, "middle");
        if (const auto found = findings_.endings.find(id); found != findings_.endings.end())
            flag(node, found->second);
        out_ += "</a>\n";
    }

    void open(const LaidNode& node, const std::string& kind) {
        out_ += "<a href=\"#" + anchor_of(node.what) + "\" class=\"" + kind + "\">";
    }

    void box(const LaidNode& node, std::string_view of_class, float radius) {
        out_ += "<rect class=\"" + std::string(of_class) + '"' +
                at("x", "y", {node.centre.x - node.width / 2, node.centre.y - node.height / 2}) +
                at("width", "height", {node.width, node.height}) + " rx=\"" + number(radius) +
                "\"/>";
    }

    static std::string band(Point corner, float height) {
        return "M" + number(corner.x + mark_width + 2) + ' ' + number(corner.y) + "h-" +
               number(mark_width - 4) + "a6 6 0 0 0 -6 6v" + number(height - 12) +
               "a6 6 0 0 0 6 6h" + number(mark_width - 4) + 'Z';
    }

    // Across the top border, ending at `right`; gives where the next one ends.
    float chip(std::string_view of_class, Point right, const std::string& text) {
        const float width = 12 + 6 * static_cast<float>(text.size());
        const float x = right.x - width - 4;
        out_ += "<g class=\"chip " + std::string(of_class) + "\"><rect" +
                at("x", "y", {x, right.y - 8}) + " width=\"" + number(width) +
                "\" height=\"16\" rx=\"8\"/>" +
                words("small", {x + width / 2, right.y + 3.5F}, text, "middle") + "</g>";
        return x;
    }

    void flag(const LaidNode& node, const std::vector<Diagnostic>& found) {
        const Point corner{node.centre.x - node.width / 2, node.centre.y + node.height / 2};
        out_ += pennant({corner.x, corner.y + 12}, found);
    }

    static std::string pennant(Point at_left, const std::vector<Diagnostic>& found) {
        return "<g class=\"flag\">" + title(found.front().message) + "<path d=\"M" +
               number(at_left.x) + ' ' + number(at_left.y + 3) + "v-11l9 4l-9 4\"/>" +
               words("small", {at_left.x + 13, at_left.y}, codes_of(found)) + "</g>";
    }

    void label(const LaidEdge& edge, ChoiceId id, Point centre) {
        const Choice& choice = scenario_[id];
        const Point left{centre.x - edge.label_width / 2, centre.y};
        const std::string quality(word_for(choice.quality));
        out_ += "<a href=\"#" + anchor_of(id) + "\" class=\"choice " + quality +
                (choice.when ? " conditional" : "") + "\">" +
                title("Choice " + edge.label + ", " + quality + ": " + choice.text);
        const float mark = left.x + mark_width / 2;
        const bool strong = choice.quality == Quality::best || choice.quality == Quality::good;
        out_ += strong ? "<circle class=\"mark\"" + at("cx", "cy", {mark, centre.y}) + " r=\"7\"/>"
                       : "<rect class=\"mark\"" + at("x", "y", {mark - 7, centre.y - 7}) +
                             " width=\"14\" height=\"14\" rx=\"2\"/>";
        out_ += words("letter", {mark, centre.y + 3.6F}, std::string(1, letter_of(choice.quality)),
                      "middle");
        if (touches_critical(choice))
            out_ += "<path class=\"critical\" d=\"M" + number(mark + 7) + ' ' +
                    number(centre.y - 13) + "l4.5 8h-9z\"/>";
        out_ += words("name", {left.x + mark_width + 2, centre.y + 4}, edge.label);
        const Point below{left.x + mark_width + 2, centre.y + 15};
        const std::string note = note_on(id);
        if (!note.empty())
            out_ += "<text class=\"note\"" + at("x", "y", below) + '>' + note + "</text>";
        if (const auto found = findings_.choices.find(id); found != findings_.choices.end())
            out_ += pennant({below.x, below.y + (note.empty() ? 1 : 12)}, found->second);
        out_ += "</a>\n";
    }

    bool touches_critical(const Choice& choice) const {
        return std::any_of(choice.shows.begin(), choice.shows.end(), [&](const Showing& showing) {
            return scenario_[showing.standard].criticality == Criticality::critical;
        });
    }

    // Two parts that a page may show one without the other.
    std::string note_on(ChoiceId id) const {
        if (!layers_.coverage) return {};
        const int walks = layers_.coverage->choices[id.number].walks;
        std::string note;
        if (layers_.show_tested)
            note += "<tspan class=\"tested\">" +
                    (walks == 0   ? std::string("no walk")
                     : walks == 1 ? std::string("1 walk")
                                  : std::to_string(walks) + " walks") +
                    "  </tspan>";
        if (const auto percent = chosen_percent(id))
            note += "<tspan class=\"taken\">" + std::to_string(*percent) + " %</tspan>";
        return note;
    }

    std::optional<int> chosen_percent(ChoiceId id) const {
        if (!layers_.show_chosen || !layers_.coverage) return std::nullopt;
        return percent_chosen(scenario_, *layers_.coverage, id);
    }

    const Scenario& scenario_;
    const Layout& layout_;
    const GraphLayers& layers_;
    FindingsByPlace findings_;
    std::string out_;
};

}  // namespace

char letter_of(Quality quality) {
    return std::string_view("BGWH")[static_cast<std::size_t>(quality)];
}

std::string anchor_of(Target target) {
    return std::visit(Overloaded{[](MomentId id) { return "moment-" + std::to_string(id.number); },
                                 [](EndingId id) { return "ending-" + std::to_string(id.number); }},
                      target);
}

std::string anchor_of(ChoiceId choice) {
    return "choice-" + std::to_string(choice.number);
}

std::string svg_of(const Scenario& scenario, const Layout& layout, const GraphLayers& layers,
                   std::string_view style, Within within) {
    const bool alone = within == Within::nothing;
    const float above = margin + start_height + (alone ? heading_height : 0);
    const float width = std::max(layout.width, alone ? legend_width : 0) + 2 * margin;
    const float height = above + layout.height + margin + (alone ? legend_height : 0);
    std::string out =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"frontstage-graph\" "
        "viewBox=\"0 0 " +
        number(width) + ' ' + number(height) + '"';
    if (alone)
        out += " width=\"" + number(width) + "\" height=\"" + number(height) + "\" lang=\"" +
               escaped(scenario.language) + "\" role=\"img\"";
    out += '>' + title("The moments of " + scenario.title) + '\n';
    if (alone) {
        out += "<style>\n" + std::string(style) +
               "</style>\n<rect class=\"ground\" width=\"100%\" "
               "height=\"100%\"/>\n";
        out += words("heading", {margin, margin + 16}, scenario.title);
        out += words("subheading", {margin, margin + 34}, scenario.id) + '\n';
    }
    const float aside = (width - 2 * margin - layout.width) / 2;
    out += "<g transform=\"translate(" + number(margin + aside) + ' ' + number(above) + ")\">\n" +
           Picture(scenario, layout, layers).drawn() + "</g>\n";
    if (alone)
        out += "<g transform=\"translate(" + number(margin) + ' ' + number(height - legend_height) +
               ")\">" + legend_svg() + "</g>\n";
    return out + "</svg>\n";
}

}  // namespace frontstage::author
