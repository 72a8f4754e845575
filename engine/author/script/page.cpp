// The sheet as a page: a tick and room for a comment beside every line.
#include "author/script/sheet.hpp"
#include "pages/markup.hpp"

namespace frontstage::author {

using pages::escaped;
namespace {

std::string head(const ScriptSheet& sheet, const std::string& style) {
    const std::string language = escaped(sheet.language);
    return "<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"" + language +
           "\" xml:lang=\"" + language +
           "\">\n<head>\n<meta charset=\"utf-8\"/>\n<meta name=\"viewport\" "
           "content=\"width=device-width, initial-scale=1\"/>\n<title>" +
           escaped(sheet.title) + ": the script</title>\n<style>\n" + style +
           "</style>\n</head>\n<body>\n<main>\n";
}

std::string signatures(const ScriptSheet& sheet) {
    std::string out =
        "<h2>Signatures</h2>\n<div class=\"table-box\" tabindex=\"0\" role=\"region\" "
        "aria-label=\"Signatures\"><table><thead><tr><th scope=\"col\">When</th><th "
        "scope=\"col\">Name</th><th scope=\"col\">Role</th><th scope=\"col\">Stands for</th><th "
        "scope=\"col\">Note</th></tr></thead>\n<tbody>\n";
    for (const Signature& signature : sheet.signatures)
        out += "<tr><td>" + escaped(signature.at) + "</td><td>" + escaped(signature.name) +
               "</td><td>" + escaped(signature.role) + "</td><td>" +
               (signature.digest == sheet.digest ? "this text" : "an older text") + "</td><td>" +
               escaped(signature.note) + "</td></tr>\n";
    return out +
           "<tr class=\"empty\"><td></td><td></td><td></td><td>this text</td><td></td></tr>\n"
           "</tbody></table></div>\n";
}

std::string introduction(const ScriptSheet& sheet) {
    std::string out = "<h1>" + escaped(sheet.title) + "</h1>\n<p class=\"soft\">" +
                      escaped(sheet.id) + "</p>\n<dl>\n";
    for (const auto& [name, words] : sheet.facts)
        out += "<dt>" + escaped(name) + "</dt><dd class=\"keep\">" + escaped(words) + "</dd>\n";
    out += "<dt>This text</dt><dd class=\"sealed\">" + escaped(sheet.digest) + "</dd>\n</dl>\n";
    out += signatures(sheet);
    if (sheet.standards.empty()) return out;
    out += "<h2>Standards</h2>\n<dl>\n";
    for (const ScriptStandard& standard : sheet.standards)
        out += "<dt>" + escaped(standard.name) + (standard.critical ? " (critical)" : "") +
               "</dt><dd>" + escaped(standard.wording) + "</dd>\n";
    return out + "</dl>\n";
}

std::string words_of_line(const ScriptLine& line) {
    std::string out = "<p><span class=\"speaker\">" + escaped(line.speaker) + "</span>";
    if (line.quality)
        out += " <span class=\"quality\">" + std::string(word_for(*line.quality)) +
               "</span> <span class=\"why\">" + escaped(line.choice) + "</span>";
    out += "</p>\n<p>" + escaped(line.text) + "</p>\n";
    if (!line.why.empty()) out += "<p class=\"why\">" + escaped(line.why) + "</p>\n";
    if (line.facts.empty()) return out;
    out += "<ul class=\"facts\">";
    for (const std::string& fact : line.facts)
        out += "<li>" + escaped(fact) + "</li>";
    return out + "</ul>\n";
}

std::string row(const ScriptLine& line) {
    const std::string number = std::to_string(line.number);
    return "<div class=\"line" + (line.quality ? ' ' + std::string(word_for(*line.quality)) : "") +
           "\" id=\"line-" + number + "\"><span class=\"number\">" + number + "</span><div" +
           (line.quality ? " class=\"trainee\"" : "") + ">" + words_of_line(line) +
           "</div><div class=\"review\"><input type=\"checkbox\" aria-label=\"Line " + number +
           " is right\"/><textarea aria-label=\"Comment on line " + number +
           "\"></textarea></div></div>\n";
}

}  // namespace

std::string script_page(const ScriptSheet& sheet, const std::string& style) {
    std::string out = head(sheet, style) + introduction(sheet);
    for (const ScriptChapter& chapter : sheet.chapters) {
        out += "<h2>" + escaped(chapter.heading) + "</h2>\n";
        for (const ScriptPart& part : chapter.parts) {
            out += "<section><h3>" + escaped(part.heading) + "</h3>\n";
            if (!part.remark.empty()) out += "<p class=\"soft\">" + escaped(part.remark) + "</p>\n";
            for (const ScriptLine& line : part.lines)
                out += row(line);
            out += "</section>\n";
        }
    }
    return out + "</main>\n</body>\n</html>\n";
}

}  // namespace frontstage::author
