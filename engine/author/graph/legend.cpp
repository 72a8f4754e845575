// What lines, letters and shapes of the picture mean.
#include "author/graph/svg.hpp"
#include "pages/markup.hpp"

namespace frontstage::author {

using pages::escaped;
using pages::number;
namespace {

std::string text_at(float x, float y, std::string_view words) {
    return "<text class=\"small\" x=\"" + number(x) + "\" y=\"" + number(y) + "\">" +
           std::string(words) + "</text>";
}

std::string quality_entry(float x, Quality quality) {
    const std::string word(word_for(quality));
    const bool strong = quality == Quality::best || quality == Quality::good;
    return "<g class=\"arrow " + word + "\"><path class=\"line\" d=\"M" + number(x) +
           " 0h34\"/></g>" + "<g class=\"choice " + word + "\">" +
           (strong ? "<circle class=\"mark\" cx=\"" + number(x + 46) + "\" cy=\"0\" r=\"7\"/>"
                   : "<rect class=\"mark\" x=\"" + number(x + 39) +
                         "\" y=\"-7\" width=\"14\" height=\"14\" rx=\"2\"/>") +
           "<text class=\"letter\" x=\"" + number(x + 46) + "\" y=\"3.6\" text-anchor=\"middle\">" +
           letter_of(quality) + "</text></g>" + text_at(x + 58, 4, word);
}

std::string truth_entry(float x, int truth, std::string_view words) {
    const std::string numeral = std::to_string(truth);
    return "<g class=\"moment truth-" + numeral + "\"><rect class=\"band\" x=\"" + number(x) +
           "\" y=\"-9\" width=\"18\" height=\"18\" rx=\"4\"/><text class=\"truth\" x=\"" +
           number(x + 9) + "\" y=\"4.5\" text-anchor=\"middle\">" + numeral + "</text></g>" +
           text_at(x + 24, 4, words);
}

}  // namespace

std::string legend_svg() {
    std::string out = "<g class=\"legend\">";
    float x = 0;
    for (const Quality quality : {Quality::best, Quality::good, Quality::weak, Quality::harmful}) {
        out += quality_entry(x, quality);
        x += 112;
    }
    out += "<path class=\"critical\" d=\"M" + number(x + 10) + " -7l7 13h-14z\"/>" +
           text_at(x + 24, 4, "a critical standard");
    out += "<g transform=\"translate(0 28)\">";
    out += truth_entry(0, 1, "first moment of truth") + truth_entry(160, 2, "second") +
           truth_entry(252, 3, "third");
    out +=
        "<g class=\"ending\"><rect class=\"card\" x=\"330\" y=\"-9\" width=\"34\" height=\"18\" "
        "rx=\"9\"/><rect class=\"inner\" x=\"333\" y=\"-6\" width=\"28\" height=\"12\" "
        "rx=\"6\"/></g>" +
        text_at(370, 4, "ending");
    return out +
           "<text class=\"small slanted\" x=\"430\" y=\"4\">slanted: offered only where its "
           "condition holds</text></g></g>";
}

std::string_view legend_words() {
    return "B, a thick line: best. G, a thin line: good. W, a dashed line: weak. H, a dotted line: "
           "harmful. A triangle: a critical standard. 1, 2 and 3: first, second and third moment "
           "of "
           "truth. A double edge: an ending. Slanted: offered only where its condition holds.";
}

}  // namespace frontstage::author
