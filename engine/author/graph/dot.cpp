#include "author/graph/dot.hpp"

#include "core/fact.hpp"

namespace frontstage::author {
namespace {

// In a label a backslash begins an escape, and so does it at the end of any quoted word.
std::string quoted(std::string_view text) {
    std::string out = "\"";
    for (const char character : text) {
        if (character == '"' || character == '\\') out += '\\';
        out += character == '\n' ? ' ' : character;
    }
    return out + '"';
}

std::string_view line_for(Quality quality) {
    switch (quality) {
        case Quality::best: return "color=\"#009E73\", penwidth=2.4";
        case Quality::good: return "color=\"#0072B2\"";
        case Quality::weak: return "color=\"#E69F00\", style=dashed";
        case Quality::harmful: return "color=\"#D55E00\", style=dotted, penwidth=1.6";
    }
    return {};
}

std::string name_of(const Target& target) {
    return std::visit(Overloaded{[](MomentId id) { return "m" + std::to_string(id.number); },
                                 [](EndingId id) { return "e" + std::to_string(id.number); }},
                      target);
}

}  // namespace

std::string dot_of(const Scenario& scenario) {
    const Names& names = scenario.names;
    std::string out = "digraph " + quoted(scenario.id) + " {\n  label=" + quoted(scenario.title) +
                      ";\n  labelloc=t;\n  node [shape=box, fontname=\"sans-serif\"];\n"
                      "  edge [fontname=\"sans-serif\", fontsize=11];\n";
    for (std::uint32_t i = 0; i < scenario.moments.size(); ++i)
        out +=
            "  " + name_of(MomentId{i}) + " [label=" + quoted(names.moments[MomentId{i}]) + "];\n";
    for (std::uint32_t i = 0; i < scenario.endings.size(); ++i)
        out += "  " + name_of(EndingId{i}) + " [label=" + quoted(names.endings[EndingId{i}]) +
               ", style=rounded, peripheries=2];\n";
    out += "  {rank=source; " + name_of(scenario.opening) + "}\n";
    for (std::uint32_t i = 0; i < scenario.moments.size(); ++i) {
        const Moment& moment = scenario.moments[i];
        const std::string from = "  " + name_of(MomentId{i}) + " -> ";
        for (const Turn& turn : moment.next)
            out += from + name_of(turn.to) + ";\n";
        for (const ChoiceId id : moment.choices)
            for (const Turn& turn : scenario[id].next)
                out += from + name_of(turn.to) +
                       " [label=" + quoted(choice_part(names.choices[id])) + ", " +
                       std::string(line_for(scenario[id].quality)) + "];\n";
    }
    return out + "}\n";
}

}  // namespace frontstage::author
