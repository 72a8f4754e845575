#include "app/certificates.hpp"
#include "app/day_words.hpp"
#include "core/phrasebook.hpp"

namespace frontstage::app {
namespace {

// What is no character of a page is left out; names come from files and command lines.
std::string escaped(const std::string& text) {
    std::string safe;
    for (const char c : text) {
        switch (c) {
            case '&': safe += "&amp;"; break;
            case '<': safe += "&lt;"; break;
            case '>': safe += "&gt;"; break;
            case '"': safe += "&quot;"; break;
            default:
                if (static_cast<unsigned char>(c) >= 0x20 && c != '\x7f') safe += c;
        }
    }
    return safe;
}

constexpr std::string_view page = R"(<!DOCTYPE html>
<html lang="{language}">
<head>
<meta charset="utf-8"/>
<title>{title}</title>
<style>
@page { size: A4 landscape; margin: 0; }
* { box-sizing: border-box; }
body { margin: 0; color: #1e222c; background: #fafafc; font: 18px/1.5 Inter, "Noto Sans", sans-serif; }
main { max-width: 277mm; min-height: 190mm; margin: 10mm auto; padding: 22mm; background: #fff;
  border: 2px solid #1c6296; border-radius: 14px; display: flex; flex-direction: column; }
h1 { margin: 0 0 4mm; font-size: 44px; line-height: 1.15; }
.kind { margin: 0 0 18mm; color: #1c6296; font-size: 18px; font-weight: 600; }
.who { margin: 0 0 2mm; font-size: 30px; font-weight: 600; overflow-wrap: anywhere; }
dl { display: flex; gap: 20mm; margin: auto 0 0; padding-top: 8mm; border-top: 1px solid #c9ced8; }
dt { color: #4a5160; font-size: 15px; }
dd { margin: 0; font-size: 21px; font-weight: 600; }
@media print { body { background: #fff; } main { margin: 10mm; } }
</style>
</head>
<body>
<main>
<p class="kind">{kind}</p>
<h1>{programme}</h1>
<p class="who">{who}</p>
<p>{sentence}</p>
<dl>{rows}</dl>
</main>
</body>
</html>
)";

std::string row(const std::string& name, const std::string& value) {
    return "<div><dt>" + escaped(name) + "</dt><dd>" + escaped(value) + "</dd></div>";
}

}  // namespace

std::string certificate_page(const Certificate& certificate, const std::string& who,
                             const std::string& language, const Phrasebook& words) {
    std::string rows =
        row(words("Conduct"), words("{n} of 100", {{"n", std::to_string(certificate.percent)}}));
    rows += row(words("Earned"), day_words(certificate.earned, words));
    rows += row(words("Valid until"), certificate.expires.empty()
                                          ? words("no end date")
                                          : day_words(certificate.expires, words));
    return filled(page, {{"language", escaped(language)},
                         {"title", escaped(certificate.title)},
                         {"kind", escaped(words("Certificate"))},
                         {"programme", escaped(certificate.title)},
                         {"who", escaped(who)},
                         {"sentence", escaped(words("Completed every assessed encounter of this "
                                                    "programme with its pass mark."))},
                         {"rows", rows}});
}

}  // namespace frontstage::app
